/** What the two sides believe differently, in words: for the sheet, the pane and the command line. */
import type { Direction } from '../../../model/contribution';
import type { FlagChange } from '../../../model/flagChanges';
import type { DirectionGaps, GapItem, GapSubject } from '../../../model/gapList';
import type { GapSummary } from '../../../model/gaps';
import { roundedSize, signedFigure } from '../../kernel/shared/signedFigure';
import { capital } from '../../kernel/wording';
import { CATEGORY_WORDS, FLAG_WORDS, SCORE_SOURCE_WORDS, labelOf } from '../../kernel/words';

interface SideWords {
  /** Who values it. */
  readonly value: string;
  /** Whose estimate it was. */
  readonly thought: string;
  readonly did: string;
  readonly estimate: string;
  readonly score: string;
  readonly scored: string;
  readonly against: string;
}

/** The receiver values, the giver thought. */
export const GAP_SIDES: Record<Direction, SideWords> = {
  given: {
    value: 'They value',
    thought: 'we thought',
    did: 'we did',
    estimate: 'Our estimate',
    score: 'Their score',
    scored: 'they scored it',
    against: 'Against our estimate',
  },
  received: {
    value: 'We value',
    thought: 'they thought',
    did: 'they did',
    estimate: 'Their estimate',
    score: 'Our score',
    scored: 'we scored it',
    against: 'Against their estimate',
  },
};

/** What the words of a gap are made of; the sheet's formulas use the same. */
export const GAP_WORDS = {
  step: 'step',
  steps: 'steps',
  more: 'more',
  less: 'less',
  same: 'about the same',
  sameAs: 'about as',
  than: 'than',
} as const;

export const NOTHING_TO_COMPARE = {
  contributions:
    "Nothing to compare yet: a contribution needs the giver's estimate and the receiver's score. Receive their copy, or type the scores on Contributions",
  lines: 'Nothing to compare yet: a value line needs a score on our form and one in their copy',
} as const;

/** From half a step on a gap is put in steps. */
export const SAME_BELOW = 0.5;

/** Steps are told to a tenth. */
export const SIZE_PARTS = 10;

/** The size in steps, with one decimal, halves up, deaf to rounding noise. */
export function sizeInSteps(gap: number): number {
  return roundedSize(gap, SIZE_PARTS);
}

/** `+2`, `−1.5`, `0`. */
export function gapFigure(gap: number): string {
  return signedFigure(gap, SIZE_PARTS);
}

/** `2 steps more`, `1 step less`, `about the same`. */
export function gapSize(gap: number): string {
  const steps = sizeInSteps(gap);
  if (steps < SAME_BELOW) return GAP_WORDS.same;
  const unit = steps === 1 ? GAP_WORDS.step : GAP_WORDS.steps;
  return `${steps} ${unit} ${gap > 0 ? GAP_WORDS.more : GAP_WORDS.less}`;
}

/** `2 steps more than we thought`, `about as we thought`. */
function gapAgainst({ gap, direction }: Pick<GapItem, 'gap' | 'direction'>): string {
  const { thought } = GAP_SIDES[direction];
  if (sizeInSteps(gap) < SAME_BELOW) return `${GAP_WORDS.sameAs} ${thought}`;
  return `${gapSize(gap)} ${GAP_WORDS.than} ${thought}`;
}

/** The activity, the value line or the whole, as a list names it. */
export function gapName({ subject }: { readonly subject: GapSubject }): string {
  if (subject.kind === 'contribution') return subject.activity.trim() || subject.id;
  return subject.kind === 'category' ? labelOf(CATEGORY_WORDS, subject.category) : WHOLE_LABEL;
}

export const WHOLE_LABEL = 'All in all';

/** What follows the size of such a gap on the sheet. */
export const NOTED_MARK = ', as noted';

/** A score that they did not write themselves is not called theirs. */
export function valuesAsNoted(direction: Direction): string {
  return `${capital(SCORE_SOURCE_WORDS.noted)}, ${GAP_SIDES[direction].value.toLowerCase()}`;
}

/** `They value “Joint webinar series” 2 steps more than we thought.` */
export function gapSentence(item: GapItem): string {
  const value = item.noted ? valuesAsNoted(item.direction) : GAP_SIDES[item.direction].value;
  return `${value} ${valued(item)} ${gapAgainst(item)}.`;
}

function valued({ subject, direction }: GapItem): string {
  const { did } = GAP_SIDES[direction];
  if (subject.kind === 'contribution') return `“${gapName({ subject })}”`;
  return subject.kind === 'category'
    ? `what ${did} for “${gapName({ subject })}”`
    : `all that ${did}`;
}

/** The finding of one direction in one sentence: the widest surprise, a positive one first. */
export function gapHeadline(gaps: DirectionGaps, direction: Direction): string {
  const items = gaps.contributions.length > 0 ? gaps.contributions : gaps.lines;
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return `${NOTHING_TO_COMPARE.contributions}.`;
  const telling = [first, last].find(
    ({ gap }, at) => sizeInSteps(gap) >= SAME_BELOW && gap > 0 === (at === 0)
  );
  return telling === undefined ? headlineOfNone(direction) : gapSentence(telling);
}

/** Where nothing is half a step off. */
export function headlineOfNone(direction: Direction): string {
  const { value, did, thought } = GAP_SIDES[direction];
  return `${value} what ${did} ${GAP_WORDS.sameAs} ${thought}.`;
}

/** `9 of 13 within one step`. */
export function agreementWords({ count, withinOne }: GapSummary): string {
  return `${agreed({ count, withinOne })} of ${count} within one step`;
}

/** How many gaps are within one step. */
export function agreed({ count, withinOne }: Pick<GapSummary, 'count' | 'withinOne'>): number {
  return Math.round((withinOne ?? 0) * count);
}

/** What became of a flag: `G8 Printed catalogue: consider cutting back, now firm: they scored it.` */
export function flagChangeSentence(change: FlagChange): string {
  return `${change.id} ${change.activity}`.trim() + `: ${changeWords(change)}.`;
}

function changeWords(change: FlagChange): string {
  const { before, after, direction } = change;
  if (after.flag === null) return `no flag any more${because(change)}`;
  const now = FLAG_WORDS[after.flag];
  if (before.flag === after.flag)
    return after.provisional
      ? `${now}, a question again: its score is gone`
      : `${now}, now firm: ${GAP_SIDES[direction].scored}`;
  const marked = now + (after.provisional ? ', as a question' : '');
  const earlier = before.flag === null ? '' : `, no longer ${FLAG_WORDS[before.flag]}`;
  return `now ${marked}${earlier}${because(change)}`;
}

/** A flag can change by other contributions’ scores, too: then nothing is said. */
const because = ({ before, after, direction }: FlagChange): string =>
  before.provisional && !after.provisional ? `: ${GAP_SIDES[direction].scored}` : '';
