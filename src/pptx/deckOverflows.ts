/** Which texts of a deck would be cut, for tests and for a word to the user. */
import { checkDeck } from './check/checkDeck';
import type { DeckPlan } from './deckPlan';
import type { Design } from './design/design';
import { ownDesign } from './design/ownDesign';
import { fitSlide, type FittedBlock, type FittedSlide } from './fit/fitSlide';

/** Where a deck shows less than its plan says. Slides and blocks count from 1; slides kept of a template come first. */
export type DeckOverflow =
  | { readonly kind: 'title' | 'subtitle' | 'footer'; readonly slide: number }
  | { readonly kind: 'text'; readonly slide: number; readonly block: number }
  /** Rows that give way to one that counts them. */
  | {
      readonly kind: 'rows';
      readonly slide: number;
      readonly block: number;
      readonly leftOut: number;
    };

const ofBlock = (fitted: FittedBlock, slide: number, block: number): readonly DeckOverflow[] => {
  if (fitted.kind === 'chart') return [];
  if (fitted.kind === 'text') return fitted.text.cut ? [{ kind: 'text', slide, block }] : [];
  const { leftOut, cut } = fitted.table;
  return [
    ...(cut ? [{ kind: 'text' as const, slide, block }] : []),
    ...(leftOut > 0 ? [{ kind: 'rows' as const, slide, block, leftOut }] : []),
  ];
};

const ofSlide = (fitted: FittedSlide, slide: number): readonly DeckOverflow[] => {
  const texts = [
    ['title', fitted.title.cut],
    ['subtitle', fitted.subtitle?.cut === true],
    ['footer', fitted.footer.cut],
  ] as const;
  return [
    ...texts.flatMap(([kind, cut]) => (cut ? [{ kind, slide }] : [])),
    ...fitted.blocks.flatMap((block, place) => ofBlock(block, slide, place + 1)),
  ];
};

/**
 * What `writeDeck` would have to cut: texts that are too long for their boxes even when set small, and
 * rows of tables for which there is no room. Empty where everything is shown.
 */
export function deckOverflows(plan: DeckPlan, template?: Design): readonly DeckOverflow[] {
  checkDeck(plan);
  const design = template ?? ownDesign(plan.footer);
  return plan.slides.flatMap((slide, place) =>
    ofSlide(fitSlide(slide, plan.footer, design), design.kept.length + place + 1)
  );
}
