/** The columns of the kept periods in figures: what History keeps of each, and the present ones last. */
import type { PeriodFigures } from '../../../model/review/figures';
import {
  NOTHING,
  call,
  equal,
  firstCase,
  ifError,
  over,
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
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf, quadrantLabel } from '../../kernel/words';
import type { Direction } from '../../../model/contribution';
import type { Quadrant } from '../../../model/matrix';
import type { Mirrored } from './mirrorTable';
import { ENDS, PERIODS, reviewNamed } from './reviewTables';
import type { ReviewName } from './reviewTables';

export interface PeriodRow {
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

type Columns<Some extends Key> = Readonly<Record<Some, Mirrored<PeriodRow>>>;

const ends = wholeColumn(ENDS, 'end');
const rows = call('ROWS', wholeColumn(PERIODS, 'back'));

const FOUND: Columns<'back' | 'row' | 'period'> = {
  back: { formula: minus(rows, rowUnder(PERIODS, 'back')), of: ({ back }) => back },
  row: {
    formula: when(isNow, 0, ifError(call('MATCH', call('LARGE', ends, here('back')), ends, 0), 0)),
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

const past = (key: KeyOf<typeof HISTORY_CONTRIBUTION_TABLE>): Expression =>
  wholeColumn(HISTORY_CONTRIBUTION_TABLE, key);
const ofPeriod = (direction: Direction): readonly Expression[] => [
  ...[past('period'), here('period')],
  ...[past('direction'), words(labelOf(DIRECTION_WORDS, direction))],
];
const ANY_NUMBER = words('>=-1E+300');

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

const SUMS: Columns<'givenKnown' | 'given' | 'receivedKnown' | 'received' | 'costKnown' | 'cost'> =
  {
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

const RECORDED: Columns<
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
> = {
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

/** All columns of the table. */
export const PERIOD_COLUMNS = { ...FOUND, ...SUMS, ...RECORDED };
