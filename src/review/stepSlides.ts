/** What was promised, and what comes next. */
import type { PromiseState, PromisedStep } from '../model/review/promises';
import type { Review } from '../model/review/review';
import type { Rvu } from '../model/rvu';
import { CONTENT } from '../pptx/deckPlan';
import type { SlidePlan, TableCell } from '../pptx/deckPlan';
import { INK, cell, headers, plainRun, textRun, slide } from './kit';
import { dayWords, promiseCounts, stateWords, takenBy } from './reviewWords';
import { COLORS, QUADRANT_LOOKS } from '../workbook/kernel/palette';

const SIGNS: Readonly<Record<PromiseState, { readonly sign: string; readonly color: string }>> = {
  kept: { sign: '✓', color: QUADRANT_LOOKS['do-more'].ink },
  'kept-late': { sign: '✓', color: QUADRANT_LOOKS['do-more'].ink },
  late: { sign: '●', color: QUADRANT_LOOKS['cut-back'].ink },
  dropped: { sign: '–', color: COLORS.quiet },
  open: { sign: '○', color: COLORS.quiet },
};

/** So many fit on a slide in letters that can be read across a room. */
const MOST_STEPS = 9;

/** Kept first, dropped last; null where nothing has come due. */
export function promisesSlide({ promises, rvu }: Review): SlidePlan | null {
  if (promises.length === 0) return null;
  return slide(
    promisesTitle(promises),
    `What both sides promised, and what came of it${moreOf(promises)}`,
    [stepsTable('What was promised, by whom, and how it stands.', promises, rvu, 'Outcome')]
  );
}

/** How many of them were kept, are late and were dropped: `2 of 6 promises kept, 3 late`. */
export function promisesTitle(promises: readonly PromisedStep[]): string {
  const count = (...states: readonly PromiseState[]): number =>
    promises.filter(({ state }) => states.includes(state)).length;
  return promiseCounts({
    all: promises.length,
    kept: count('kept', 'kept-late'),
    late: count('late'),
    dropped: count('dropped'),
  });
}

/** Who does what by when; null where nothing is planned. */
export function nextSlide({ next, rvu }: Review): SlidePlan | null {
  if (next.length === 0) return null;
  const title = next.length === 1 ? 'One step comes next' : `${next.length} steps come next`;
  return slide(title, `The earliest first${moreOf(next)}`, [
    stepsTable('The next steps: who does what by which day.', next, rvu, 'By'),
  ]);
}

/** What the slide has no room for. */
function moreOf({ length }: readonly PromisedStep[]): string {
  return length > MOST_STEPS ? `; ${length - MOST_STEPS} more on the sheet Actions` : '';
}

function stepsTable(
  description: string,
  steps: readonly PromisedStep[],
  rvu: Rvu,
  last: 'By' | 'Outcome'
): SlidePlan['blocks'][number] {
  return {
    kind: 'table',
    box: CONTENT,
    description,
    columns: [{ width: 24 }, { width: 426 }, { width: 250 }, { width: 160 }],
    header: headers('', 'Step', 'Who', last),
    rows: steps.slice(0, MOST_STEPS).map((step) => stepRow(step, rvu, last)),
    ...{ size: 14, color: INK, padding: 5 },
  };
}

function stepRow(step: PromisedStep, rvu: Rvu, last: string): readonly TableCell[] {
  const { sign, color } = SIGNS[step.state];
  const { due } = step.action;
  const day = due === null ? 'no day yet' : dayWords(due);
  const words = last === 'By' && step.state === 'open' ? day : stateWords(step);
  return [
    cell([textRun(sign, { color, bold: true })]),
    plainRun(step.action.step),
    plainRun(takenBy(step, rvu)),
    cell([textRun(words, { color: step.state === 'late' ? color : INK })]),
  ];
}
