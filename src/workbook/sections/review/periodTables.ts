/** The kept periods in figures, the earliest first and the present one last: `periodFigures` as formulas. */
import type { Rvu } from '../../../model/rvu';
import type { PeriodFigures } from '../../../model/review/figures';
import type { TablePlan } from '../../kernel/blueprint';
import { NOTHING, call, equal, ifError, joined, minus, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { PERIOD, named } from '../../kernel/shared/cellNames';
import { cellIn, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import type { Direction } from '../../../model/contribution';
import type { Quadrant } from '../../../model/matrix';
import { mirrorTable } from './mirrorTable';
import { PERIODS } from './chartTables';

import { PERIOD_COLUMNS } from './periodColumns';
import type { PeriodRow } from './periodColumns';
/** A trend of more is no longer read. */
const MOST_PERIODS = 12;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The periods that the table shows. */
export function shownPeriods(figures: readonly PeriodFigures[]): readonly PeriodFigures[] {
  return figures.slice(-MOST_PERIODS);
}

type Key = KeyOf<typeof PERIODS>;

/** One row a kept period and the present one; it is drawn as long as there are periods. */
export function periodsTable(rvu: Rvu, figures: readonly PeriodFigures[], place: Place): TablePlan {
  const shown = shownPeriods(figures);
  return mirrorTable(
    PERIODS,
    PERIOD_COLUMNS,
    shown.map((each, index) => periodRow(rvu, each, shown.length - 1 - index)),
    place
  );
}

function periodRow({ history }: Rvu, figures: PeriodFigures, back: number): PeriodRow {
  const past =
    back === 0 ? [] : history.contributions.filter(({ period }) => period === figures.period);
  const known = (direction: Direction, of: 'value' | 'cost'): number =>
    past.filter((each) => each.direction === direction && each[of] !== null).length;
  const within = (of: 'value' | 'cost', quadrant: Quadrant): number =>
    past
      .filter((each) => each.direction === 'given' && each.quadrant === quadrant)
      .reduce((total, each) => total + (each[of] ?? 0), 0);
  const entry = history.periods.findIndex(({ period }) => period === figures.period);
  return {
    back,
    entry: back === 0 ? 0 : entry + 1,
    due: back === 0 ? 0 : (history.periods[entry]?.actionsDue ?? 0),
    figures,
    known: {
      given: known('given', 'value'),
      received: known('received', 'value'),
      cost: known('given', 'cost'),
    },
    within,
  };
}

/** The place in the table of the period with this name; 0 where it is not kept. */
export function placeOfPeriod(period: Expression): Expression {
  return ifError(call('MATCH', period, wholeColumn(PERIODS, 'period'), 0), 0);
}

/** The same, of the figures that are shown. */
export function placeIn(figures: readonly PeriodFigures[], period: string): number {
  const before = shownPeriods(figures).slice(0, -1);
  return before.findIndex((each) => each.period === period) + 1;
}

/** Four periods before the present one: two years of halves, one of quarters. */
export function farPeriod(): Expression {
  const period = call('TRIM', named(PERIOD));
  const years = when(equal(call('MID', period, 5, 2), words('-H')), 2, 1);
  const year = minus(call('VALUE', call('LEFT', period, 4)), years);
  return ifError(
    joined(call('TEXT', year, words('0000')), call('UPPER', call('MID', period, 5, 3))),
    NOTHING
  );
}

/** A figure of that place in the table; blank where the period is not kept. */
export function figureAt(key: Key, place: Expression): Expression {
  return when(equal(place, 0), NOTHING, cellIn(PERIODS, key, place));
}

/** The figures that the sheet compares. */
export const FIGURE_OF = {
  given: ({ value }: PeriodFigures) => value.given,
  received: ({ value }: PeriodFigures) => value.received,
  cost: ({ cost }: PeriodFigures) => cost,
  balance: ({ balance }: PeriodFigures) => balance,
  agreement: ({ agreement }: PeriodFigures) => agreement,
  follow: ({ followThrough }: PeriodFigures) => followThrough,
} as const;

export type FigureKey = keyof typeof FIGURE_OF;
