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
  plus,
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
import { QUADRANTS } from '../../../model/matrix';
import type { Quadrant } from '../../../model/matrix';
import type { Mirrored } from './mirrorTable';
import { PERIODS } from './chartTables';
import { ENDS, reviewNamed } from './reviewTables';
import type { ReviewName } from './reviewTables';

/**
 * One period as the model sees it: `back` counts from 0 (now) into the past, `entry` is its row in
 * History, 0 where it has none.
 */
export interface PeriodRow {
  readonly back: number;
  readonly entry: number;
  readonly figures: PeriodFigures;
  readonly known: Readonly<Record<'given' | 'received' | 'cost', number>>;
  readonly due: number;
  /** What of ours stands in that quadrant. */
  readonly within: (of: 'cost' | 'value', quadrant: Quadrant) => number;
}

type Key = KeyOf<typeof PERIODS>;
/** A cell of this table in the row that is being computed. */
const here = (key: Key): Expression => thisRow(PERIODS, key);
/** The present period is not in History yet: its figures come from the review's own named cells. */
const isNow = equal(here('back'), 0);

type Columns<Some extends Key> = Readonly<Record<Some, Mirrored<PeriodRow>>>;

/**
 * The last days of all kept periods; ranked, they give the order of time whatever order the rows of
 * History have.
 */
const ends = wholeColumn(ENDS, 'end');
const rows = call('ROWS', wholeColumn(PERIODS, 'back'));

/** Which period a row stands for, and where History keeps it. */
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

/** A column of all past contributions. */
const past = (key: KeyOf<typeof HISTORY_CONTRIBUTION_TABLE>): Expression =>
  wholeColumn(HISTORY_CONTRIBUTION_TABLE, key);
/** The criteria that choose one period's contributions of one direction. */
const ofPeriod = (direction: Direction): readonly Expression[] => [
  ...[past('period'), here('period')],
  ...[past('direction'), words(labelOf(DIRECTION_WORDS, direction))],
];
/** COUNTIFS counts numbers only with a comparison; this one is true of each that a sheet can hold. */
const ANY_NUMBER = words('>=-1E+300');

/** How many figures there are to add. SUMIFS gives 0 for none, which must not be shown as a sum. */
const known = (
  which: 'given' | 'received' | 'cost',
  direction: Direction,
  of: 'value' | 'cost'
): Mirrored<PeriodRow> => ({
  formula: when(isNow, 0, call('COUNTIFS', ...ofPeriod(direction), past(of), ANY_NUMBER)),
  of: (row) => row.known[which],
});
/** The sum of a period; empty where nothing is known of it. */
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

/** Value given and received, and our cost, each with the count that says whether there is a sum. */
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

/** A cell of History's row of that period. */
const entry = (key: KeyOf<typeof HISTORY_PERIOD_TABLE>): Expression =>
  cellIn(HISTORY_PERIOD_TABLE, key, here('row'));
/**
 * The present figure from the review's name, a past one from History; empty where History has no
 * row.
 */
const ifNow = (now: ReviewName, then: Expression): Expression =>
  firstCase(
    [
      [isNow, reviewNamed(now)],
      [equal(here('row'), 0), NOTHING],
    ],
    then
  );
/** What people typed over a kept figure counts only while it is a number. */
const number = (key: 'valueBalance' | 'gapWithinOne'): Expression =>
  ifError(call('AVERAGE', entry(key)), NOTHING);
/**
 * What of ours stood in a quadrant; the present period needs none, since its shares are named
 * cells.
 */
const within = (of: 'value' | 'cost', quadrant: Quadrant): Mirrored<PeriodRow> => ({
  formula: when(
    isNow,
    0,
    call(
      'SUMIFS',
      past(of),
      ...ofPeriod('given'),
      ...[past('quadrant'), words(quadrantLabel(quadrant))]
    )
  ),
  of: (row) => row.within(of, quadrant),
});

/** A word that is no quadrant counts nowhere, so that the four are added rather than all that is filled in. */
const WITHIN = {
  costMore: within('cost', 'do-more'),
  costKeep: within('cost', 'keep'),
  costLeave: within('cost', 'leave'),
  costCut: within('cost', 'cut-back'),
  valueMore: within('value', 'do-more'),
  valueKeep: within('value', 'keep'),
  valueLeave: within('value', 'leave'),
  valueCut: within('value', 'cut-back'),
} as const;

/** All that was placed: the four quadrants, added. */
const placed = (of: 'cost' | 'value'): Mirrored<PeriodRow> => ({
  formula: plus(...[here(`${of}More`), here(`${of}Keep`), here(`${of}Leave`), here(`${of}Cut`)]),
  of: (row) => QUADRANTS.reduce((total, quadrant) => total + row.within(of, quadrant), 0),
});

/** The part of the placed total; empty where nothing was placed, so that no quotient fails. */
const share = (
  now: ReviewName,
  part: 'costCut' | 'valueMore',
  whole: 'placedCost' | 'placedValue'
): Expression =>
  firstCase(
    [
      [isNow, reviewNamed(now)],
      [equal(here(whole), 0), NOTHING],
    ],
    over(here(part), here(whole))
  );

/** Figures that closing a period keeps in History, and shares that follow from its contributions. */
const RECORDED: Columns<
  | 'balance'
  | 'agreement'
  | 'due'
  | 'follow'
  | 'placedCost'
  | 'placedValue'
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
  placedCost: placed('cost'),
  placedValue: placed('value'),
  cutBackCost: {
    formula: share('cutBackCost', 'costCut', 'placedCost'),
    of: ({ figures }) => figures.cutBackCost,
  },
  doMoreValue: {
    formula: share('doMoreValue', 'valueMore', 'placedValue'),
    of: ({ figures }) => figures.doMoreValue,
  },
};

/** All columns of the table. */
export const PERIOD_COLUMNS = { ...FOUND, ...SUMS, ...WITHIN, ...RECORDED };
