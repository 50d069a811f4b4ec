/** What alone would take a flagged contribution out of cut back: the limit of its cost, the score to reach. */
import { findReason } from '../../../model/reason';
import type { WayOut } from '../../../model/wayOut';
import { MARGIN } from '../../../model/compare';
import type { Direction } from '../../../model/contribution';
import { MOST_FINDINGS } from '../../../model/review/review';
import {
  NOTHING,
  and,
  atLeast,
  atMost,
  call,
  equal,
  group,
  ifError,
  less,
  minus,
  more,
  over,
  plus,
  power,
  times,
  when,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { margin } from '../../kernel/margins';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { figureReference } from '../../kernel/shared/figures';
import { cellIn, thisRow } from '../../kernel/tableRef';
import type { Mirrored } from './mirrorTable';
import { reviewFindingTable, reviewNamed } from './reviewTables';

import { mirroredOf } from './findingRows';
import type { FindingColumns, FindingRow, ReviewFindingKey } from './findingRows';

/** What alone would take it out of cut back; null where it is not there. */
export function wayOutOf(row: FindingRow): WayOut | null {
  const mirrored = mirroredOf(row);
  if (mirrored === null || row.number <= MOST_FINDINGS) return null;
  return findReason(mirrored.analysed.reasons, 'way-out') ?? null;
}

/** Its own figures, and the cost to stay under and the score to reach, as they would be told. */
export function wayOutColumns(direction: Direction, hasLine: boolean) {
  return {
    ...ownColumns(direction),
    ...costColumns(direction, hasLine),
    ...valueColumns(direction),
  };
}

const inRow = (direction: Direction) => {
  const table = reviewFindingTable(direction);
  return (key: ReviewFindingKey): Expression => thisRow(table, key);
};

function ownColumns(direction: Direction): FindingColumns<'ownCost' | 'ownValue'> {
  const here = inRow(direction);
  const isLess = and(more(here('row'), 0), more(here('number'), MOST_FINDINGS));
  const own = (key: 'cost' | 'value'): Mirrored<FindingRow> => ({
    formula: when(isLess, cellIn(CONTRIBUTION_TABLE, key, here('row')), NOTHING),
    of: (row) => (isForLess(row) ? (mirroredOf(row)?.analysed[key] ?? '') : ''),
  });
  return { ownCost: own('cost'), ownValue: own('value') };
}

/** The line of all other costs, rounded down to what the sheet tells. */
function costColumns(
  direction: Direction,
  hasLine: boolean
): FindingColumns<'costWay' | 'costUnit' | 'under'> {
  const here = inRow(direction);
  return {
    costWay: {
      formula: wayOutFormula(direction, 'cost', here('ownCost')),
      // A limit of 0 is none: no cost is below it.
      of: (row) => wayOutOf(row)?.costUnder ?? (isForLess(row) && hasLine ? 0 : ''),
    },
    costUnit: unitColumn(here('costWay'), (row) => wayOutOf(row)?.costUnder ?? 0),
    under: {
      formula: when(
        more(call('N', here('costWay')), 0),
        over(call('INT', plus(times(here('costWay'), here('costUnit')), margin)), here('costUnit')),
        NOTHING
      ),
      of: (row) => limitOf(wayOutOf(row)?.costUnder ?? null),
    },
  };
}

/** The line of all other values, rounded up to what the sheet tells. */
function valueColumns(direction: Direction): FindingColumns<'valueWay' | 'valueUnit' | 'from'> {
  const here = inRow(direction);
  return {
    valueWay: {
      formula: wayOutFormula(direction, 'value', here('ownValue')),
      of: (row) => wayOutOf(row)?.valueFrom ?? '',
    },
    valueUnit: unitColumn(here('valueWay'), (row) => wayOutOf(row)?.valueFrom ?? 0),
    from: {
      formula: when(
        equal(here('valueWay'), NOTHING),
        NOTHING,
        over(
          minus(0, call('INT', minus(margin, times(here('valueWay'), here('valueUnit'))))),
          here('valueUnit')
        )
      ),
      of: (row) => distanceOf(wayOutOf(row)?.valueFrom ?? null),
    },
  };
}

const isForLess = (row: FindingRow): boolean =>
  row.number > MOST_FINDINGS && mirroredOf(row) !== null;

/** The line that all others but this one would draw; blank where there are no others. */
function wayOutFormula(direction: Direction, of: 'cost' | 'value', own: Expression): Expression {
  const [way, mid, next, total] =
    of === 'cost'
      ? (['costWay', 'CostMid', 'CostNext', 'cost_total'] as const)
      : (['valueWay', 'ValueMid', 'ValueNext', 'value_total'] as const);
  const others = reviewNamed(`${direction}Others`);
  const mean = over(group(minus(figureReference(direction, total), own)), others);
  const [low, high] = [reviewNamed(`${direction}${mid}`), reviewNamed(`${direction}${next}`)];
  const line = when(equal(reviewNamed(way), 2), mean, when(atMost(own, low), high, low));
  return when(equal(own, NOTHING), NOTHING, ifError(line, NOTHING));
}

/** To so many parts a figure is told: whole from 1,000 on, hundredths below 1, else tenths. */
const unitColumn = (amount: Expression, of: (row: FindingRow) => number): Mirrored<FindingRow> => ({
  formula: power(
    10,
    when(
      atLeast(call('ABS', call('N', amount)), 1000),
      0,
      when(less(call('ABS', call('N', amount)), 1), 2, 1)
    )
  ),
  of: (row) => unit(of(row)),
});

const unit = (amount: number): number =>
  10 ** (Math.abs(amount) >= 1000 ? 0 : Math.abs(amount) < 1 ? 2 : 1);

/** A limit to stay under, rounded down; nothing where there is none. */
export function limitOf(limit: number | null): number | string {
  return limit === null ? '' : Math.floor(limit * unit(limit) + MARGIN) / unit(limit);
}

/** A distance to go, rounded up. */
export function distanceOf(distance: number | null): number | string {
  return distance === null ? '' : Math.ceil(distance * unit(distance) - MARGIN) / unit(distance);
}
