/** The flags of an analysis in the order in which they deserve attention. */
import type { AnalysedContribution, DirectionAnalysis } from './analysis';
import type { Flag } from './matrix';

export type FlaggedContribution = AnalysedContribution & { readonly flag: Flag };

/**
 * How sure a flag is: `firm`, a `question` where borderline, `provisional` where a figure is an estimate or
 * last period's.
 */
export type Firmness = 'firm' | 'question' | 'provisional';

/** What keeps a flag from being firm; asking the receiver comes before weighing a near thing. */
export function firmnessOf(flagged: AnalysedContribution): Firmness {
  if (flagged.provisional) return 'provisional';
  return flagged.borderline ? 'question' : 'firm';
}

/** Whether a flag asks for less or for talks, rather than for more; no where there is none. */
export function isCostFlag({ flag }: { readonly flag: Flag | null }): boolean {
  return flag === 'cut-back' || flag === 'renegotiate';
}

/**
 * Whether the flag is shown in red: firm, for cutting back or renegotiating, and standing long
 * enough: in its first periods a flag is a sign, no more. Doing more is never red.
 */
export function isRed(analysed: AnalysedContribution, running: number, redFrom: number): boolean {
  return isCostFlag(analysed) && firmnessOf(analysed) === 'firm' && running >= redFrom;
}

/**
 * The flagged contributions, worst first: those whose share of the cost exceeds their share of the
 * value the most lead; ties by id.
 */
export function worstFirst(direction: DirectionAnalysis): readonly FlaggedContribution[] {
  return direction.contributions
    .filter((each): each is FlaggedContribution => each.flag !== null)
    .sort((a, b) => excess(b) - excess(a) || compareIds(a, b));
}

/** A share has so many parts where flags are ordered: with a row's number they make a key of 15 digits. */
export const EXCESS_PARTS = 1e7;
/** Where scores may be below 0 a share can be many times the whole; what is beyond this counts alike. */
export const MOST_EXCESS = 10;

/** Cost share less value share, in whole parts, so that rounding noise can't break a tie; 10 wholes at most. */
export function excess(each: AnalysedContribution): number {
  const apart = (each.costShare ?? 0) - (each.valueShare ?? 0);
  return Math.round(Math.max(-MOST_EXCESS, Math.min(MOST_EXCESS, apart)) * EXCESS_PARTS);
}

function compareIds(a: AnalysedContribution, b: AnalysedContribution): number {
  const [left, right] = [a.contribution.id, b.contribution.id];
  return left < right ? -1 : Number(left > right);
}
