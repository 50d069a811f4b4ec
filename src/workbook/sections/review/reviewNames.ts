/** The hidden named cells on `Review data`: counts, lines and the present period's figures. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import { MOST_DECISIONS, MOST_GRAVE } from '../../../model/review/decisions';
import { figuresBefore } from '../../../model/review/figures';
import type { PeriodFigures } from '../../../model/review/figures';
import { promisesOf } from '../../../model/review/promises';
import { formatPeriod, periodAfter, previousPeriod } from '../../../model/period';
import type { Settings } from '../../../model/alliance';
import { ORDER_PARTS } from '../../../model/gapList';
import type { FormulaCell } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  atLeast,
  call,
  equal,
  group,
  ifError,
  minus,
  more,
  or,
  over,
  plus,
  reference,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { THE_PARTNER } from '../../kernel/shared/adviceWords';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { directionOf } from '../../kernel/shared/analysedRows';
import {
  ACTIONS_DUE,
  ACTIONS_ON_TIME,
  PARTNER_NAME,
  PERIOD,
  PREVIOUS_PERIOD,
  named,
} from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { figure, placedCosts, placedValues } from '../../kernel/shared/figures';
import { wholeColumn } from '../../kernel/tableRef';
import {
  COST_METHOD_WORDS,
  DIRECTION_WORDS,
  VALUE_METHOD_WORDS,
  labelOf,
  quadrantLabel,
} from '../../kernel/words';
import { formula } from '../../kernel/sheetParts';
import { askedCounts } from './askedTable';
import { endFormula, endOf, farPeriod, placeIn, placeOfPeriod } from './periodTables';
import { KIND, PLACES } from './reviewKeys';
import { REVIEWED, STEPS, reviewNamed } from './reviewTables';
import type { ReviewName } from './reviewTables';
import type { ReviewedRow } from './reviewedRows';

/** Ends after any period. */
const NEVER = 1e9;

export type NamedCells = Readonly<
  Record<Exclude<ReviewName, 'decided' | 'advice'>, FormulaCell>
>;

/** Every named cell with its formula and what it yields. */
export function reviewCells(
  analysed: AnalysedRvu,
  reviewed: readonly ReviewedRow[],
  figures: readonly PeriodFigures[]
): NamedCells {
  return {
    ...counted(analysed, reviewed),
    ...dated(analysed, figures),
    ...ways(analysed.rvu.settings),
    ...middles(analysed),
    ...present(figures),
  };
}

function counted({ rvu }: AnalysedRvu, reviewed: readonly ReviewedRow[]) {
  const asks = wholeColumn(REVIEWED, 'ask');
  const { graves, mores, flags } = askedCounts(reviewed);
  const more2 = KIND.more * 100 * PLACES;
  const [less, over2] = [reviewNamed('graves'), reviewNamed('mores')];
  return {
    graves: formula(call('COUNTIF', asks, words(`<${more2}`)), graves),
    mores: formula(call('COUNTIF', asks, words(`>=${more2}`)), mores),
    flags: formula(call('MIN', MOST_DECISIONS, plus(call('MIN', MOST_GRAVE, less), over2)), flags),
    late: formula(
      call('COUNTIF', wholeColumn(STEPS, 'state'), 3),
      promisesOf(rvu).filter(({ state }) => state === 'late').length
    ),
    partner: formula(
      when(equal(named(PARTNER_NAME), NOTHING), words(THE_PARTNER), named(PARTNER_NAME)),
      rvu.alliance.partner.name || THE_PARTNER
    ),
  };
}

function dated({ rvu: { period } }: AnalysedRvu, figures: readonly PeriodFigures[]) {
  const far = period === null ? '' : formatPeriod(periodAfter(period, -4));
  const last = period === null ? '' : formatPeriod(previousPeriod(period));
  const end = period === null ? null : endOf(formatPeriod(period));
  const present = endFormula(call('TRIM', named(PERIOD)));
  return {
    end: formula(ifError(plus(present, 0), NEVER), end ?? NEVER),
    lastRow: formula(
      when(
        equal(named(PREVIOUS_PERIOD), NOTHING),
        0,
        placeOfPeriod(named(PREVIOUS_PERIOD))
      ),
      placeIn(figures, last)
    ),
    far: formula(farPeriod(), far),
    farRow: formula(
      when(equal(reviewNamed('far'), NOTHING), 0, placeOfPeriod(reviewNamed('far'))),
      figuresBefore(figures, period, 4) === null ? 0 : placeIn(figures, far)
    ),
  };
}

/** By which rule the lines are drawn: 1 at a number, 2 at the mean, 3 at the median. */
function ways({ costThreshold, valueThreshold }: Settings) {
  const [method, own] = [reference('Cost_method'), reference('Cost_number')];
  const isOwn = and(
    equal(method, words(labelOf(COST_METHOD_WORDS, 'number'))),
    call('ISNUMBER', own),
    atLeast(call('N', own), 0)
  );
  const value = reference('Value_method');
  return {
    costWay: formula(
      when(isOwn, 1, when(equal(method, words(labelOf(COST_METHOD_WORDS, 'mean'))), 2, 3)),
      typeof costThreshold === 'number' ? 1 : costThreshold === 'mean' ? 2 : 3
    ),
    valueWay: formula(
      when(
        equal(value, words(labelOf(VALUE_METHOD_WORDS, 'mean'))),
        2,
        when(equal(value, words(labelOf(VALUE_METHOD_WORDS, 'median'))), 3, 1)
      ),
      valueThreshold === 'mean' ? 2 : valueThreshold === 'median' ? 3 : 1
    ),
  };
}

/** The lower of the middle ones of all figures but one, where that one is above it, and the next. */
function middles(analysed: AnalysedRvu) {
  const [given, received] = [middlesOf(analysed, 'given'), middlesOf(analysed, 'received')];
  return {
    ...{ givenMidCost: given.midCost, givenNextCost: given.nextCost },
    ...{ givenMidValue: given.midValue, givenNextValue: given.nextValue },
    ...{ receivedMidCost: received.midCost, receivedNextCost: received.nextCost },
    ...{ receivedMidValue: received.midValue, receivedNextValue: received.nextValue },
  };
}

function middlesOf(analysed: AnalysedRvu, direction: Direction) {
  const points = directionOf(analysed, direction).contributions.filter(({ placed }) => placed);
  const sorted = (of: 'cost' | 'value'): readonly number[] =>
    points.map((each) => each[of] ?? 0).sort((a, b) => a - b);
  const middle = Math.floor((points.length - 2) / 2);
  const half = call('INT', over(figure(direction, 'placed'), 2));
  const nth = (column: Expression, place: Expression): Expression =>
    ifError(call('SMALL', column, place), NOTHING);
  const cell = (of: 'cost' | 'value', next: 0 | 1): FormulaCell => {
    const column = of === 'cost' ? placedCosts(direction) : placedValues(direction);
    const shown = points.length < 2 ? undefined : sorted(of)[middle + next];
    const place = next === 0 ? half : plus(half, 1);
    return formula(
      when(more(figure(direction, 'placed'), 1), nth(column, place), NOTHING),
      shown ?? ''
    );
  };
  return {
    midCost: cell('cost', 0),
    nextCost: cell('cost', 1),
    midValue: cell('value', 0),
    nextValue: cell('value', 1),
  };
}

/** How many of the direction have a cost or a value. */
const known = (direction: Direction, of: 'cost' | 'value'): Expression =>
  call(
    'COUNTIFS',
    ...[wholeColumn(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, direction))],
    ...[wholeColumn(CONTRIBUTION_TABLE, of), words('>=-1E+300')]
  );

function present(figures: readonly PeriodFigures[]) {
  const now = figures.at(-1);
  const total = (direction: Direction, of: 'cost' | 'value'): Expression =>
    when(
      equal(known(direction, of), 0),
      NOTHING,
      figure(direction, of === 'cost' ? 'all_cost' : 'all_value')
    );
  const gaps = wholeColumn(REVIEWED, 'gap');
  const near = call(
    'COUNTIFS',
    ...[gaps, words(`>=-${ORDER_PARTS}`)],
    ...[gaps, words(`<=${ORDER_PARTS}`)]
  );
  const doMore = call(
    'SUMIFS',
    wholeColumn(CONTRIBUTION_TABLE, 'valueShare'),
    ...[wholeColumn(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, 'given'))],
    ...[wholeColumn(CONTRIBUTION_TABLE, 'quadrant'), words(quadrantLabel('do-more'))]
  );
  const due = named(ACTIONS_DUE);
  const unless = (none: Expression, some: Expression): Expression => when(none, NOTHING, some);
  return {
    given: formula(total('given', 'value'), now?.value.given ?? ''),
    received: formula(total('received', 'value'), now?.value.received ?? ''),
    cost: formula(total('given', 'cost'), now?.cost ?? ''),
    balance: formula(balance(), now?.balance ?? ''),
    agreement: formula(
      unless(equal(call('COUNT', gaps), 0), over(near, call('COUNT', gaps))),
      now?.agreement ?? ''
    ),
    follow: formula(
      unless(equal(due, 0), over(named(ACTIONS_ON_TIME), due)),
      now?.followThrough ?? ''
    ),
    cutBackCost: formula(
      unless(equal(figure('given', 'cost_total'), 0), figure('given', 'cut_back_cost')),
      now?.cutBackCost ?? ''
    ),
    doMoreValue: formula(
      unless(equal(figure('given', 'value_total'), 0), doMore),
      now?.doMoreValue ?? ''
    ),
  };
}

/** `balance` of the values; blank where a side lists something of which nothing is known. */
function balance(): Expression {
  const [given, received] = [figure('given', 'all_value'), figure('received', 'all_value')];
  const [valueGiven, valueReceived] = [reviewNamed('given'), reviewNamed('received')];
  const isUnknown = or(
    ...DIRECTIONS.map((direction) =>
      and(
        more(figure(direction, 'count'), 0),
        equal(direction === 'given' ? valueGiven : valueReceived, NOTHING)
      )
    ),
    equal(plus(given, received), 0)
  );
  return when(
    isUnknown,
    NOTHING,
    over(group(minus(given, received)), group(plus(given, received)))
  );
}
