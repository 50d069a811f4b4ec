/** Which gaps are the widest, both directions together: the three highest above 0, then the three lowest below. */
import { MOST_SHOWN, ORDER_PARTS } from '../../../model/gapList';
import type { TablePlan } from '../../kernel/blueprint';
import {
  atMost,
  call,
  equal,
  group,
  ifError,
  joined,
  minus,
  more,
  over,
  plus,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { GAP_PLACES, GIVEN_KEY } from '../../kernel/shared/gapKey';
import { thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import type { TablePlace } from './besideTables';
import type { Mirrored } from './mirrorTable';
import { WIDEST } from './reviewTables';
import { highestFirst } from './reviewedRows';
import type { ReviewedRow } from './reviewedRows';

export const WIDEST_ROWS = 2 * MOST_SHOWN;

type WidestKey = KeyOf<typeof WIDEST>;
/** A cell of this table in the row that is being computed. */
const here = (key: WidestKey): Expression => thisRow(WIDEST, key);
/** A whole column of Contributions. */
const all = (key: 'gap' | 'gapOrder'): Expression => wholeColumn(CONTRIBUTION_TABLE, key);

/** The table with its header row at the place. */
export function widestTable(
  reviewed: readonly ReviewedRow[],
  { row, column }: TablePlace
): TablePlan {
  const { name, headers } = WIDEST;
  const rows = widestRows(reviewed);
  return formulaTable({
    name,
    row,
    column,
    columns: [
      ...(['number', 'nth'] as const).map((key) => ({ header: headers[key], formula: null })),
      ...KEYS.map((key) => ({ header: headers[key], formula: COLUMNS[key].formula })),
    ],
    values: rows.map((each) => [
      each.number,
      each.nth,
      ...KEYS.map((key) => COLUMNS[key].of(each)),
    ]),
  });
}

/** One place, with the contribution that stands there and how its key was found. */
export interface WidestRow {
  readonly number: number;
  readonly nth: number;
  readonly gap: number;
  readonly before: number;
  readonly tie: number;
  readonly edge: number;
  readonly ours: number;
  readonly from: number;
  readonly place: number;
  readonly key: number;
  readonly found: ReviewedRow | null;
}

/** In the order in which each follows from those before it. */
const KEYS = [
  ...(['gap', 'before', 'tie', 'edge', 'ours', 'from'] as const),
  ...(['place', 'key', 'row'] as const),
];

/** The place on its side of 0, from 1. */
const nth = here('nth');
/** The first rows are the gaps above 0. */
const isHigh = atMost(here('number'), MOST_SHOWN);
/** The gap of that place; 0 where its side has fewer, since MAX and MIN stop there. */
const signed = when(
  isHigh,
  call('MAX', 0, call('LARGE', all('gap'), nth)),
  call('MIN', 0, call('SMALL', all('gap'), nth))
);
/** In whole parts of a step, so that comparing is exact. */
const gap = here('gap');
/** How many gaps lie beyond that many parts. */
const beyond = (sign: '<' | '>', parts: Expression): Expression =>
  call('COUNTIF', all('gap'), joined(words(sign), over(group(parts), ORDER_PARTS)));
/** Of equal gaps what we give comes first: whether this place is still among them. */
const isOurGap = atMost(here('tie'), here('ours'));

/** How the sort key of each place is found by counting: Excel 2013 has no function that sorts. */
const COLUMNS: Readonly<Record<(typeof KEYS)[number], Mirrored<WidestRow>>> = {
  gap: {
    formula: ifError(call('ROUND', times(ORDER_PARTS, signed), 0), 0),
    of: (row) => row.gap,
  },
  before: {
    formula: when(more(gap, 0), beyond('>', plus(gap, 0.5)), beyond('<', minus(gap, 0.5))),
    of: ({ before }) => before,
  },
  tie: { formula: minus(nth, here('before')), of: ({ tie }) => tie },
  edge: {
    // Just above the keys of what we give with the same gap.
    formula: plus(GIVEN_KEY, times(gap, GAP_PLACES)),
    of: ({ edge }) => edge,
  },
  ours: {
    formula: call(
      'COUNTIFS',
      ...[all('gapOrder'), joined(words('<'), here('edge'))],
      ...[all('gapOrder'), joined(words('>'), minus(here('edge'), GAP_PLACES))]
    ),
    of: ({ ours }) => ours,
  },
  from: {
    formula: when(isOurGap, here('edge'), minus(here('edge'), GIVEN_KEY)),
    of: ({ from }) => from,
  },
  place: {
    formula: minus(
      plus(call('COUNTIF', all('gapOrder'), joined(words('>='), here('from'))), here('tie')),
      when(isOurGap, 0, here('ours'))
    ),
    of: ({ place }) => place,
  },
  key: {
    formula: when(equal(gap, 0), 0, call('LARGE', all('gapOrder'), here('place'))),
    of: ({ key }) => key,
  },
  row: {
    formula: when(equal(gap, 0), 0, minus(GAP_PLACES, call('MOD', here('key'), GAP_PLACES))),
    of: ({ found }) => found?.mirrored.index ?? 0,
  },
};

/** By gap; of equal ones what we give first, then the upper row. */
export function widestRows(reviewed: readonly ReviewedRow[]): readonly WidestRow[] {
  const sorted = highestFirst(reviewed, 'gapKey');
  return Array.from({ length: WIDEST_ROWS }, (_, index): WidestRow => {
    const isAbove = index < MOST_SHOWN;
    const place = (index % MOST_SHOWN) + 1;
    const size = gapAt(sorted, isAbove ? 1 : -1, place);
    const edge = GIVEN_KEY + size * GAP_PLACES;
    const before = sorted.filter(({ gap: other }) =>
      size > 0 ? (other ?? 0) > size : (other ?? 0) < size
    ).length;
    const ours = sorted.filter(({ gap: other, side }) => other === size && side === 1).length;
    const tie = place - before;
    const from = tie <= ours ? edge : edge - GIVEN_KEY;
    const reaching = sorted.filter(({ gapKey }) => (gapKey ?? 0) >= from).length;
    const found = size === 0 ? undefined : sorted.filter((row) => row.gap === size)[tie - 1];
    return {
      ...{ number: index + 1, nth: place, gap: size, before, tie, edge, ours, from },
      place: reaching + tie - (tie <= ours ? 0 : ours),
      key: found?.gapKey ?? 0,
      found: found ?? null,
    };
  });
}

/** The gap of that place on its side of 0; 0 where there are fewer. */
function gapAt(sorted: readonly ReviewedRow[], sign: 1 | -1, place: number): number {
  const gaps = sorted.map((row) => (row.gap ?? 0) * sign).sort((a, b) => b - a);
  const found = Math.max(0, gaps[place - 1] ?? 0);
  return found === 0 ? 0 : sign * found;
}
