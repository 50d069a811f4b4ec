/** The kept periods in figures, the earliest first and the present one last: `periodFigures` as formulas. */
import type { Rvu } from '../../../model/rvu';
import { formatPeriod, parsePeriod } from '../../../model/period';
import type { PeriodFigures } from '../../../model/review/figures';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  ifError,
  joined,
  less,
  over,
  plus,
  minus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { PERIOD, named } from '../../kernel/shared/cellNames';
import {
  HISTORY_CONTRIBUTION_TABLE,
  HISTORY_PERIOD_TABLE,
} from '../../kernel/shared/historyTables';
import { capacityFor } from '../../kernel/shared/matrixTables';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf, quadrantLabel } from '../../kernel/words';
import type { Direction } from '../../../model/contribution';
import type { Quadrant } from '../../../model/matrix';
import { mirrorTable } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import { ENDS, PERIODS, reviewNamed } from './reviewTables';
import type { ReviewName } from './reviewTables';

/** A trend of more is no longer read. */
const MOST_PERIODS = 12;

/** When a period's text ends, in years, as `comparePeriods` has it. */
export function endOf(text: string): number | null {
  const period = parsePeriod(text);
  if (period === null) return null;
  return period.year + period.part / (period.cadence === 'quarterly' ? 4 : 2);
}

/** The same as a formula; an error where it is none. Periods in History were written by us. */
export function endFormula(text: Expression): Expression {
  const parts = when(equal(call('MID', text, 5, 2), words('-H')), 2, 4);
  const end = plus(
    call('VALUE', call('LEFT', text, 4)),
    over(call('VALUE', call('MID', text, 7, 1)), parts)
  );
  return when(equal(call('LEN', text), 7), end, NOTHING);
}

interface EndRow {
  readonly number: number;
  readonly period: string;
  readonly end: number | null;
}

/** The periods of History with their ends, as far as they are before the present one; of twins the first. */
export function endsTable(rvu: Rvu, place: Place): TablePlan {
  const { periods } = rvu.history;
  const limit = rvu.period === null ? null : endOf(formatPeriod(rvu.period));
  const rows = Array.from({ length: capacityFor(periods.length) }, (_, index): EndRow => {
    const period = periods[index]?.period ?? '';
    const end = endOf(period);
    const isFirst = periods.findIndex((each) => each.period === period) === index;
    const isBefore = end !== null && (limit === null || end < limit);
    return { number: index + 1, period, end: isFirst && isBefore ? end : null };
  });
  const here = (key: KeyOf<typeof ENDS>): Expression => thisRow(ENDS, key);
  const isFirst = equal(
    call('MATCH', here('period'), wholeColumn(ENDS, 'period'), 0),
    here('number')
  );
  const isBefore = less(here('years'), reviewNamed('end'));
  return mirrorTable(
    ENDS,
    {
      number: { formula: rowUnder(ENDS, 'number'), of: ({ number }: EndRow) => number },
      period: {
        formula: ifError(
          call('UPPER', call('TRIM', cellIn(HISTORY_PERIOD_TABLE, 'period', here('number')))),
          NOTHING
        ),
        of: ({ period }) => period,
      },
      years: {
        formula: ifError(endFormula(here('period')), NOTHING),
        of: ({ period }) => endOf(period),
      },
      end: {
        formula: ifError(when(and(isFirst, isBefore), here('years'), NOTHING), NOTHING),
        of: (row) => row.end,
      },
    },
    rows,
    place
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The periods that the table shows. */
export const shownPeriods = (figures: readonly PeriodFigures[]): readonly PeriodFigures[] =>
  figures.slice(-MOST_PERIODS);

interface PeriodRow {
  readonly back: number;
  readonly entry: number;
  readonly figures: PeriodFigures;
  readonly known: Readonly<Record<'given' | 'received' | 'cost', number>>;
  readonly due: number;
  readonly placed: Readonly<Record<'cost' | 'value', number>>;
  /** What of it stands in cut back, in do more. */
  readonly within: Readonly<Record<'cost' | 'value', number>>;
}

type Key = KeyOf<typeof PERIODS>;
const here = (key: Key): Expression => thisRow(PERIODS, key);
const isNow = equal(here('back'), 0);

/** One row a kept period and the present one; it is drawn as long as there are periods. */
export function periodsTable(rvu: Rvu, figures: readonly PeriodFigures[], place: Place): TablePlan {
  const shown = shownPeriods(figures);
  return mirrorTable(
    PERIODS,
    { ...found(), ...sums(), ...kept() },
    shown.map((each, index) => periodRow(rvu, each, shown.length - 1 - index)),
    place
  );
}

function periodRow({ history }: Rvu, figures: PeriodFigures, back: number): PeriodRow {
  const past =
    back === 0 ? [] : history.contributions.filter(({ period }) => period === figures.period);
  const known = (direction: Direction, of: 'value' | 'cost'): number =>
    past.filter((each) => each.direction === direction && each[of] !== null).length;
  const placed = (of: 'value' | 'cost', quadrant: Quadrant | null): number =>
    past
      .filter(({ direction }) => direction === 'given')
      .filter((each) => (quadrant === null ? each.quadrant !== null : each.quadrant === quadrant))
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
    placed: { cost: placed('cost', null), value: placed('value', null) },
    within: { cost: placed('cost', 'cut-back'), value: placed('value', 'do-more') },
  };
}

type Columns<Some extends Key> = Readonly<Record<Some, Mirrored<PeriodRow>>>;

function found(): Columns<'back' | 'row' | 'period'> {
  const ends = wholeColumn(ENDS, 'end');
  const rows = call('ROWS', wholeColumn(PERIODS, 'back'));
  return {
    back: { formula: minus(rows, rowUnder(PERIODS, 'back')), of: ({ back }) => back },
    row: {
      formula: when(
        isNow,
        0,
        ifError(call('MATCH', call('LARGE', ends, here('back')), ends, 0), 0)
      ),
      of: ({ entry }) => entry,
    },
    period: {
      formula: firstCase(
        [
          [isNow, call('UPPER', call('TRIM', named(PERIOD)))],
          [equal(here('row'), 0), NOTHING],
        ],
        cellIn(ENDS, 'period', here('row'))
      ),
      of: ({ figures }) => figures.period,
    },
  };
}

const past = (key: KeyOf<typeof HISTORY_CONTRIBUTION_TABLE>): Expression =>
  wholeColumn(HISTORY_CONTRIBUTION_TABLE, key);
const ofPeriod = (direction: Direction): readonly Expression[] => [
  ...[past('period'), here('period')],
  ...[past('direction'), words(labelOf(DIRECTION_WORDS, direction))],
];
const ANY_NUMBER = words('>=-1E+300');

function sums(): Columns<
  'givenKnown' | 'given' | 'receivedKnown' | 'received' | 'costKnown' | 'cost'
> {
  const known = (
    which: 'given' | 'received' | 'cost',
    direction: Direction,
    of: 'value' | 'cost'
  ): Mirrored<PeriodRow> => ({
    formula: when(isNow, 0, call('COUNTIFS', ...ofPeriod(direction), past(of), ANY_NUMBER)),
    of: (row) => row.known[which],
  });
  const total = (
    count: 'givenKnown' | 'receivedKnown' | 'costKnown',
    direction: Direction,
    of: 'value' | 'cost',
    now: ReviewName
  ): Expression =>
    firstCase(
      [
        [isNow, reviewNamed(now)],
        [equal(here(count), 0), NOTHING],
      ],
      call('SUMIFS', past(of), ...ofPeriod(direction))
    );
  return {
    givenKnown: known('given', 'given', 'value'),
    given: {
      formula: total('givenKnown', 'given', 'value', 'given'),
      of: ({ figures }) => figures.value.given,
    },
    receivedKnown: known('received', 'received', 'value'),
    received: {
      formula: total('receivedKnown', 'received', 'value', 'received'),
      of: ({ figures }) => figures.value.received,
    },
    costKnown: known('cost', 'given', 'cost'),
    cost: {
      formula: total('costKnown', 'given', 'cost', 'cost'),
      of: ({ figures }) => figures.cost,
    },
  };
}

function kept(): Columns<
  | 'balance'
  | 'agreement'
  | 'due'
  | 'follow'
  | 'placedCost'
  | 'placedValue'
  | 'costIn'
  | 'valueIn'
  | 'cutBackCost'
  | 'doMoreValue'
> {
  const entry = (key: KeyOf<typeof HISTORY_PERIOD_TABLE>): Expression =>
    cellIn(HISTORY_PERIOD_TABLE, key, here('row'));
  const ifNow = (now: ReviewName, then: Expression): Expression =>
    firstCase(
      [
        [isNow, reviewNamed(now)],
        [equal(here('row'), 0), NOTHING],
      ],
      then
    );
  const number = (key: 'valueBalance' | 'gapWithinOne'): Expression =>
    when(equal(call('COUNT', entry(key)), 1), entry(key), NOTHING);
  const placed = (of: 'value' | 'cost'): Expression =>
    when(isNow, 0, call('SUMIFS', past(of), ...ofPeriod('given'), past('quadrant'), words('?*')));
  const within = (of: 'value' | 'cost', quadrant: Quadrant): Expression =>
    when(
      isNow,
      0,
      call(
        'SUMIFS',
        past(of),
        ...ofPeriod('given'),
        ...[past('quadrant'), words(quadrantLabel(quadrant))]
      )
    );
  const share = (
    now: ReviewName,
    part: 'costIn' | 'valueIn',
    whole: 'placedCost' | 'placedValue'
  ): Expression =>
    firstCase(
      [
        [isNow, reviewNamed(now)],
        [equal(here(whole), 0), NOTHING],
      ],
      over(here(part), here(whole))
    );
  return {
    balance: {
      formula: ifNow('balance', number('valueBalance')),
      of: ({ figures }) => figures.balance,
    },
    agreement: {
      formula: ifNow('agreement', number('gapWithinOne')),
      of: ({ figures }) => figures.agreement,
    },
    due: {
      formula: when(equal(here('row'), 0), 0, call('N', entry('actionsDue'))),
      of: (row) => row.due,
    },
    follow: {
      formula: ifNow(
        'follow',
        when(equal(here('due'), 0), NOTHING, over(entry('actionsOnTime'), here('due')))
      ),
      of: ({ figures }) => figures.followThrough,
    },
    placedCost: { formula: placed('cost'), of: (row) => row.placed.cost },
    placedValue: { formula: placed('value'), of: (row) => row.placed.value },
    costIn: { formula: within('cost', 'cut-back'), of: (row) => row.within.cost },
    valueIn: { formula: within('value', 'do-more'), of: (row) => row.within.value },
    cutBackCost: {
      formula: share('cutBackCost', 'costIn', 'placedCost'),
      of: ({ figures }) => figures.cutBackCost,
    },
    doMoreValue: {
      formula: share('doMoreValue', 'valueIn', 'placedValue'),
      of: ({ figures }) => figures.doMoreValue,
    },
  };
}

/** The place in the table of the period with this name; 0 where it is not kept. */
export const placeOfPeriod = (period: Expression): Expression =>
  ifError(call('MATCH', period, wholeColumn(PERIODS, 'period'), 0), 0);

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
export const figureAt = (key: Key, place: Expression): Expression =>
  when(equal(place, 0), NOTHING, cellIn(PERIODS, key, place));

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
