/** How many gaps are wide and how many are not, in the order of all gaps: what we give first, the highest first. */
import type { FormulaCell } from '../../kernel/blueprint';
import { call, minus, more, plus, reference, times, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { GAP_PLACES, GIVEN_KEY } from '../../kernel/shared/gapKey';
import { formula } from '../../kernel/sheetParts';
import { wholeColumn } from '../../kernel/tableRef';
import { WIDE_PARTS } from './reviewedRows';
import type { ReviewedRow } from './reviewedRows';

/** Our wide ones above 0, our near ones, all wide ones before their near ones, and those. */
export const WIDE_NAMES = {
  first: 'Gaps_first',
  ourNear: 'Gaps_our_near',
  upTo: 'Gaps_up_to',
  theirNear: 'Gaps_their_near',
} as const;
type WideKey = keyof typeof WIDE_NAMES;

const named = (key: WideKey): Expression => reference(WIDE_NAMES[key]);
const order = wholeColumn(CONTRIBUTION_TABLE, 'gapOrder');

/** Above this are the keys of wide gaps above 0, from that on down those of near ones. */
const [OUR_HIGH, OUR_LOW] = [1, -1].map((sign) => keyAt(GIVEN_KEY, sign));
const [THEIR_HIGH, THEIR_LOW] = [1, -1].map((sign) => keyAt(0, sign));

function keyAt(base: number, sign: number): number {
  const edge = base + sign * WIDE_PARTS * GAP_PLACES;
  return sign > 0 ? edge - GAP_PLACES : edge;
}

const countAbove = (key = 0): Expression => call('COUNTIF', order, words(`>${key}`));
const countBetween = (low = 0, high = 0): Expression =>
  call('COUNTIFS', order, words(`>=${low}`), order, words(`<=${high}`));

/** By the names' keys. */
export function wideCells(
  reviewed: readonly ReviewedRow[]
): Readonly<Record<WideKey, FormulaCell>> {
  const keys = reviewed.flatMap(({ gapKey }) => gapKey ?? []);
  const above = (key = 0): number => keys.filter((each) => each > key).length;
  const between = (low = 0, high = 0): number =>
    keys.filter((each) => each >= low && each <= high).length;
  const ourNear = between(OUR_LOW, OUR_HIGH);
  return {
    first: formula(countAbove(OUR_HIGH), above(OUR_HIGH)),
    ourNear: formula(countBetween(OUR_LOW, OUR_HIGH), ourNear),
    upTo: formula(minus(countAbove(THEIR_HIGH), named('ourNear')), above(THEIR_HIGH) - ourNear),
    theirNear: formula(countBetween(THEIR_LOW, THEIR_HIGH), between(THEIR_LOW, THEIR_HIGH)),
  };
}

/** The key of the wide gap of that number, an error where there are fewer: near ones are passed over. */
export function wideKeyFormula(number: Expression): Expression {
  const skipped = (limit: WideKey, near: WideKey): Expression =>
    times(more(number, named(limit)), named(near));
  const place = plus(number, skipped('first', 'ourNear'), skipped('upTo', 'theirNear'));
  return call('LARGE', order, place);
}
