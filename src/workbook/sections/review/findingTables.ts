/** What is flagged, as Review lists it: do more first, then cut back, with what would clear the flag. */
import { findReason } from '../../../model/reason';
import type { WayOut } from '../../../model/wayOut';
import { MARGIN } from '../../../model/compare';
import type { Direction } from '../../../model/contribution';
import { MOST_FINDINGS } from '../../../model/review/review';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  atMost,
  call,
  equal,
  firstCase,
  group,
  joined,
  less,
  minus,
  more,
  over,
  plus,
  power,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { margin } from '../../kernel/margins';
import { named } from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { figure } from '../../kernel/shared/figures';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DECISION_WORDS, QUADRANT_SIGNS, labelOf } from '../../kernel/words';
import { mirrorTable } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import { KIND, PLACES, keyOfFlag, sideOf } from './reviewKeys';
import type { ReviewParts } from './reviewParts';
import { REVIEWED, findingTable, reviewNamed } from './reviewTables';
import type { ReviewedRow } from './reviewedRows';

export const FINDING_ROWS = 2 * MOST_FINDINGS;

type Key = KeyOf<ReturnType<typeof findingTable>>;

export interface FindingRow {
  readonly number: number;
  readonly base: number;
  readonly found: ReviewedRow | null;
}

/** The flagged contributions of a direction in the order of the list; null where there are fewer. */
export function findingRows(
  reviewed: readonly ReviewedRow[],
  direction: Direction
): readonly FindingRow[] {
  return [KIND.more, KIND.less].flatMap((kind, group) => {
    const side = sideOf(direction);
    const listed = reviewed
      .filter((row) => row.side === side && row.kind === kind)
      .sort((a, b) => (a.key ?? 0) - (b.key ?? 0));
    return Array.from({ length: MOST_FINDINGS }, (_, index) => ({
      number: group * MOST_FINDINGS + index + 1,
      base: keyOfFlag({ side, kind, soft: 0 }, 0),
      found: listed[index] ?? null,
    }));
  });
}

export function findingsTable(
  reviewed: readonly ReviewedRow[],
  direction: Direction,
  parts: ReviewParts,
  place: { readonly row: number; readonly column: number }
): TablePlan {
  const columns = { ...lookedUp(direction, parts), ...waysOut(direction) };
  return mirrorTable(findingTable(direction), columns, findingRows(reviewed, direction), place);
}

type Columns<Some extends Key> = Readonly<Record<Some, Mirrored<FindingRow>>>;

const mirroredOf = ({ found }: FindingRow): MirroredRow | null => found?.mirrored ?? null;
const textOf = (row: FindingRow, tell: (mirrored: MirroredRow) => string): string => {
  const mirrored = mirroredOf(row);
  return mirrored === null ? '' : tell(mirrored);
};

function lookedUp(
  direction: Direction,
  { trend }: ReviewParts
): Columns<Exclude<Key, 'ownValue' | 'costWay' | 'under' | 'valueWay' | 'from'>> {
  const table = findingTable(direction);
  const here = (key: Key): Expression => thisRow(table, key);
  const row = here('row');
  const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, row);
  const shown = (some: Expression): Expression => when(equal(row, 0), NOTHING, some);
  const figureOf = (key: 'cost' | 'costShare' | 'valueShare'): Mirrored<FindingRow> => ({
    formula: shown(of(key)),
    of: (each) => mirroredOf(each)?.analysed[key] ?? '',
  });
  const text = (key: 'trend' | 'decision'): Expression => shown(joined(of(key), NOTHING));
  return {
    number: { formula: rowUnder(table, 'number'), of: ({ number }) => number },
    base: {
      formula: when(
        atMost(here('number'), MOST_FINDINGS),
        keyOfFlag({ side: sideOf(direction), kind: KIND.more, soft: 0 }, 0),
        keyOfFlag({ side: sideOf(direction), kind: KIND.less, soft: 0 }, 0)
      ),
      of: ({ base }) => base,
    },
    key: { formula: keyFormula(here), of: ({ found }) => found?.key ?? 0 },
    row: {
      formula: when(
        equal(here('key'), 0),
        0,
        cellIn(REVIEWED, 'row', call('MATCH', here('key'), wholeColumn(REVIEWED, 'key'), 0))
      ),
      of: (each) => mirroredOf(each)?.index ?? 0,
    },
    sign: {
      formula: shown(signFormula(of('provisional'), here('number'))),
      of: (each) =>
        textOf(each, ({ analysed: { quadrant, provisional } }) =>
          quadrant === null ? '' : QUADRANT_SIGNS[quadrant][provisional ? 'hollow' : 'firm']
        ),
    },
    activity: {
      formula: shown(nameFormula(of('activity'), of('id'))),
      of: (each) => textOf(each, ({ analysed }) => nameOf(analysed.contribution)),
    },
    cost: figureOf('cost'),
    costShare: figureOf('costShare'),
    valueShare: figureOf('valueShare'),
    trend: { formula: text('trend'), of: (each) => textOf(each, trend) },
    decision: {
      formula: text('decision'),
      of: (each) =>
        textOf(each, ({ analysed: { contribution } }) =>
          contribution.decision === null ? '' : labelOf(DECISION_WORDS, contribution.decision)
        ),
    },
  };
}

/** The activity, or the id where it has none. */
export const nameFormula = (activity: Expression, id: Expression): Expression =>
  joined(when(equal(call('LEN', call('TRIM', activity)), 0), id, activity), NOTHING);
export const nameOf = ({ activity, id }: { activity: string; id: string }): string =>
  activity.trim() || id;

/** The key of the flag that stands at this place of its sort; 0 where there are fewer. */
function keyFormula(here: (key: Key) => Expression): Expression {
  const keys = wholeColumn(REVIEWED, 'key');
  const base = here('base');
  const place = plus(call('MOD', minus(here('number'), 1), MOST_FINDINGS), 1);
  const below = call('COUNTIF', keys, joined(words('<'), base));
  const upTo = call('COUNTIF', keys, joined(words('<'), group(plus(base, 10 * PLACES))));
  return when(less(minus(upTo, below), place), 0, call('SMALL', keys, plus(below, place)));
}

function signFormula(provisional: Expression, number: Expression): Expression {
  const sign = (kind: 'firm' | 'hollow'): Expression =>
    when(
      atMost(number, MOST_FINDINGS),
      words(QUADRANT_SIGNS['do-more'][kind]),
      words(QUADRANT_SIGNS['cut-back'][kind])
    );
  return when(equal(provisional, 1), sign('hollow'), sign('firm'));
}

/** What alone would take it out of cut back; null where it is not there. */
function wayOutOf(row: FindingRow): WayOut | null {
  const mirrored = mirroredOf(row);
  if (mirrored === null || row.number <= MOST_FINDINGS) return null;
  return findReason(mirrored.analysed.reasons, 'way-out') ?? null;
}

function waysOut(
  direction: Direction
): Columns<'ownValue' | 'costWay' | 'under' | 'valueWay' | 'from'> {
  const table = findingTable(direction);
  const here = (key: Key): Expression => thisRow(table, key);
  const isNone = equal(here('row'), 0);
  const isMore = atMost(here('number'), MOST_FINDINGS);
  const others = group(minus(figure(direction, 'placed'), 1));
  const mean = (total: 'cost_total' | 'value_total', own: Expression): Expression =>
    when(less(others, 1), NOTHING, over(group(minus(figure(direction, total), own)), others));
  const [midCost, nextCost, midValue, nextValue] = [
    reviewNamed(`${direction}MidCost`),
    reviewNamed(`${direction}NextCost`),
    reviewNamed(`${direction}MidValue`),
    reviewNamed(`${direction}NextValue`),
  ];
  const [cost, value] = [here('cost'), here('ownValue')];
  const costWay = firstCase(
    [
      [equal(reviewNamed('costWay'), 1), figure(direction, 'cost_line')],
      [equal(reviewNamed('costWay'), 2), mean('cost_total', cost)],
    ],
    when(atMost(cost, midCost), nextCost, midCost)
  );
  const valueWay = firstCase(
    [
      [equal(reviewNamed('valueWay'), 1), figure(direction, 'value_line')],
      [equal(reviewNamed('valueWay'), 2), mean('value_total', value)],
    ],
    when(atMost(value, midValue), nextValue, midValue)
  );
  const wayIn = (some: Expression): Expression =>
    when(isNone, NOTHING, when(isMore, NOTHING, some));
  return {
    ownValue: {
      formula: when(isNone, NOTHING, cellIn(CONTRIBUTION_TABLE, 'value', here('row'))),
      of: (each) => mirroredOf(each)?.analysed.value ?? '',
    },
    costWay: { formula: wayIn(costWay), of: (each) => wayOutOf(each)?.costUnder ?? '' },
    under: {
      formula: roundedDown(here('costWay')),
      of: (each) => limitOf(wayOutOf(each)?.costUnder ?? null),
    },
    valueWay: { formula: wayIn(valueWay), of: (each) => wayOutOf(each)?.valueFrom ?? '' },
    from: {
      formula: when(
        equal(here('valueWay'), NOTHING),
        NOTHING,
        when(more(here('valueWay'), named('Used_scale_max')), NOTHING, roundedUp(here('valueWay')))
      ),
      of: (each) => distanceOf(wayOutOf(each)?.valueFrom ?? null),
    },
  };
}

/** To so many parts a figure is told: whole from 1,000 on, hundredths below 1, else tenths. */
const unitOf = (amount: Expression): Expression =>
  power(
    10,
    when(atMost(1000, call('ABS', amount)), 0, when(less(call('ABS', amount), 1), 2, 1))
  );
const unit = (amount: number): number =>
  10 ** (Math.abs(amount) >= 1000 ? 0 : Math.abs(amount) < 1 ? 2 : 1);

/** A limit to stay under, rounded down; nothing where that leaves nothing. */
const roundedDown = (limit: Expression): Expression => {
  const parts = group(unitOf(limit));
  const rounded = over(call('INT', plus(times(limit, parts), margin)), parts);
  return when(more(call('N', limit), 0), rounded, NOTHING);
};
const limitOf = (limit: number | null): number | string =>
  limit === null ? '' : Math.floor(limit * unit(limit) + MARGIN) / unit(limit);

/** A distance to go, rounded up. */
const roundedUp = (distance: Expression): Expression => {
  const parts = group(unitOf(distance));
  const up = call('INT', minus(margin, times(distance, parts)));
  return over(minus(0, up), parts);
};
const distanceOf = (distance: number | null): number | string =>
  distance === null ? '' : Math.ceil(distance * unit(distance) - MARGIN) / unit(distance);
