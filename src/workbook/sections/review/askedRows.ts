/** What is asked today, as the model has it, and which advice goes with it. */
import type { Rvu } from '../../../model/rvu';
import { FEWEST_DECISIONS, MOST_DECISIONS, MOST_COST_FLAGS } from '../../../model/review/decisions';
import { promisesOf, promisedSteps } from '../../../model/review/promises';
import type { PromisedStep } from '../../../model/review/promises';
import { ADVICE_LIST, FLAG_ORDER, THE_PARTNER } from '../../kernel/shared/adviceWords';
import { reasonMirror } from '../../kernel/shared/contributionMirrors';
import type { ReviewParts } from './reviewParts';
import { KIND, highestFirst, isWideRow } from './reviewedRows';
import type { ReviewedRow } from './reviewedRows';

export interface AskedRow {
  readonly number: number;
  readonly flag: ReviewedRow | null;
  readonly step: PromisedStep | null;
  readonly gap: ReviewedRow | null;
  /** The number of the wide gap that would stand here; 1 and more behind flags and late steps. */
  readonly wanted: number;
  /** Where the step stands among all, from 1; 0 for none. */
  readonly stepAt: number;
  readonly partner: string;
  /** Why the flag is there, and for how long. */
  readonly story: string;
}

/** What is asked where flags are few: late promises first, then wide gaps. */
type Other = Pick<AskedRow, 'step' | 'gap'>;

const NO_OTHER: Other = { step: null, gap: null };

/** How many flags are asked about: at most three for less, five in all. */
export function askedCounts(reviewed: readonly ReviewedRow[]) {
  const asked = reviewed.filter(({ ask }) => ask !== null);
  const costFlags = asked.filter(({ kind }) => kind === KIND.less).length;
  const mores = asked.length - costFlags;
  const flags = Math.min(MOST_DECISIONS, Math.min(MOST_COST_FLAGS, costFlags) + mores);
  return { costFlags, mores, flags };
}

/** One row a decision; nothing in those that are left over. */
export function askedRows(
  rvu: Rvu,
  reviewed: readonly ReviewedRow[],
  trend: ReviewParts['trend']
): readonly AskedRow[] {
  const { costFlags, flags } = askedCounts(reviewed);
  const sorted = highestFirst(reviewed, 'ask');
  const wide = highestFirst(reviewed, 'gapKey').filter(isWideRow);
  const less = Math.min(MOST_COST_FLAGS, costFlags);
  const late = promisesOf(rvu).filter(({ state }) => state === 'late');
  const listed = promisedSteps(rvu);
  const partner = rvu.alliance.partner.name || THE_PARTNER;
  const otherAt = (nth: number): Other => {
    return { step: late[nth] ?? null, gap: wide[nth - late.length] ?? null };
  };
  return Array.from({ length: MOST_DECISIONS }, (_, index): AskedRow => {
    const flag = index < flags ? sorted[index < less ? index : index - less + costFlags] : null;
    const other = index < flags || index >= FEWEST_DECISIONS ? NO_OTHER : otherAt(index - flags);
    const { step } = other;
    const stepAt = listed.findIndex(({ action }) => action === step?.action) + 1;
    const wanted = index + 1 - flags - late.length;
    const story = storyOf(flag ?? null, trend);
    return {
      ...other,
      ...{ number: index + 1, wanted, flag: flag ?? null, stepAt, partner, story },
    };
  });
}

/** Where its advice stands in the list of all; firm before open. */
export function adviceNumber({ flag, step, gap }: AskedRow): number {
  if (step !== null) return ADVICE_LIST.length - 1;
  if (gap !== null) return ADVICE_LIST.length;
  return flag === null ? 0 : baseNumber(flag) + openNumber(flag);
}

/** Which of a sort's templates it is. */
export function openNumber({ mirrored }: ReviewedRow): number {
  const { flag, provisional } = mirrored.analysed;
  return 2 * Number(flag === 'renegotiate') + Number(provisional);
}

/** So many templates a direction has. */
export const ofSide = 2 * FLAG_ORDER.length;
/** Where those of its sort begin. */
export function baseNumber({ side, kind }: ReviewedRow): number {
  return ofSide * (side - 1) + 1 + (kind === KIND.more ? ofSide - 2 : 0);
}

function storyOf(flag: ReviewedRow | null, trend: ReviewParts['trend']): string {
  const mirrored = flag?.mirrored ?? null;
  if (mirrored === null) return '';
  const parts = [reasonMirror(mirrored) ?? '', trend(mirrored)];
  return parts.filter((part) => part !== '').join('; ');
}
