/**
 * Where a contribution stands in its matrix as one number, so that charts and lists look it up instead of
 * comparing words again: 1 do more, 2 leave, 6 keep, 7 cut back; 2 more where a figure is not firm, 10 more
 * where it is to be renegotiated. So the last digit tells quadrant and marker, and 5 lie between low and high cost.
 */
import type { AnalysedContribution } from '../../../model/analysis';
import { QUADRANTS } from '../../../model/matrix';
import type { Quadrant } from '../../../model/matrix';
import { reference } from '../formula';
import type { Expression } from '../formula';
import { FLAG_WORDS, QUADRANT_SIGNS, QUADRANT_WORDS, QUESTION_MARK, quadrantLabel } from '../words';
import { capital } from '../wording';

const CLASS_OF: Record<Quadrant, number> = { 'do-more': 1, leave: 2, keep: 6, 'cut-back': 7 };

/** What is added to the class where a figure is not firm, and where it is to be renegotiated. */
export const HOLLOW_CLASS = 2;
export const RENEGOTIATED_CLASS = 10;

/** Classes so far apart have the same height and marker, one at low and one at high cost. */
export const HIGH_COST_CLASS = 5;

/** The hidden named cells: the quadrants by their classes, and what a list shows of each class. */
export const PLACE_NAMES = { quadrants: 'Lk_quads', words: 'Lk_words' } as const;

/** The cells of the words for places, as formulas name them. */
export function placeNamed(key: keyof typeof PLACE_NAMES): Expression {
  return reference(PLACE_NAMES[key]);
}

/** The class of what stands in that quadrant. */
export function quadrantClass(quadrant: Quadrant, isHollow: boolean): number {
  return CLASS_OF[quadrant] + (isHollow ? HOLLOW_CLASS : 0);
}

/** The class of a contribution; 0 where it is not placed. */
export function placeClass({ quadrant, provisional, flag }: AnalysedContribution): number {
  if (quadrant === null) return 0;
  const asked = flag === 'renegotiate' ? RENEGOTIATED_CLASS : 0;
  return quadrantClass(quadrant, provisional) + asked;
}

/** What a list shows of a class where it is clear of the lines, and where it is close to one. */
type Words = readonly [clear: string, close: string];

function wordsOf(quadrant: Quadrant, isHollow: boolean, word: string): Words {
  const said = `${QUADRANT_SIGNS[quadrant][isHollow ? 'hollow' : 'firm']} ${word}`;
  return [isHollow ? said + QUESTION_MARK : said, said + QUESTION_MARK];
}

const BY_CLASS: ReadonlyMap<number, Words> = new Map(
  [false, true].flatMap((isHollow) => [
    ...QUADRANTS.map(
      (quadrant) =>
        [
          quadrantClass(quadrant, isHollow),
          wordsOf(quadrant, isHollow, QUADRANT_WORDS[quadrant]),
        ] as const
    ),
    // What must be kept is not cut back.
    [
      quadrantClass('cut-back', isHollow) + RENEGOTIATED_CLASS,
      wordsOf('cut-back', isHollow, capital(FLAG_WORDS.renegotiate)),
    ] as const,
  ])
);

/**
 * What a list shows by class, from 1 on, as the flag has it: hollow where a figure is not firm, a question
 * there and close to a line. Blank where there is no such class.
 */
export const PLACE_WORDS: readonly Words[] = Array.from(
  { length: Math.max(...BY_CLASS.keys()) },
  (_, index) => BY_CLASS.get(index + 1) ?? ['', '']
);

/** The quadrants by their classes, from 1 on; null where there is no such class. */
export const CLASS_QUADRANTS: readonly (string | null)[] = Array.from(
  { length: Math.max(...Object.values(CLASS_OF)) },
  (_, index) => {
    const found = QUADRANTS.find((quadrant) => CLASS_OF[quadrant] === index + 1);
    return found === undefined ? null : quadrantLabel(found);
  }
);

/** What the list shows of a contribution that is placed. */
export function placementWords(analysed: AnalysedContribution): string {
  return PLACE_WORDS[placeClass(analysed) - 1]?.[analysed.borderline ? 1 : 0] ?? '';
}
