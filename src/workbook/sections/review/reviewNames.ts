/** The hidden named cells on `Review data`: counts, lines and the present period's figures. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import { MOST_DECISIONS, MOST_COST_FLAGS } from '../../../model/review/decisions';
import type { PromiseState } from '../../../model/review/promises';
import type { Rvu } from '../../../model/rvu';
import { figuresBefore } from '../../../model/review/figures';
import type { PeriodFigures } from '../../../model/review/figures';
import { promisesOf } from '../../../model/review/promises';
import { formatPeriod, periodAfter, previousPeriod } from '../../../model/period';
import type { FormulaCell } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  call,
  equal,
  group,
  ifError,
  minus,
  more,
  or,
  over,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { THE_PARTNER } from '../../kernel/shared/adviceWords';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import {
  ACTIONS_DUE,
  ACTIONS_ON_TIME,
  PARTNER_NAME,
  PERIOD,
  PREVIOUS_PERIOD,
  named,
} from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { MORE_KEYS_END } from '../../kernel/shared/flagKey';
import { figureReference } from '../../kernel/shared/figures';
import { wholeColumn } from '../../kernel/tableRef';
import { DIRECTION_WORDS, labelOf, quadrantLabel } from '../../kernel/words';
import { formula } from '../../kernel/sheetParts';
import { askedCounts } from './askedRows';
import {
  FIGURE_OF,
  farPeriod,
  figureAt,
  placeIn,
  placeOfPeriod,
  shownPeriods,
} from './periodTables';
import { endFormula, endOf } from './endsTable';
import type { FigureKey } from './periodTables';
import type { ReviewParts } from './reviewParts';
import { headlineCells } from './headlineCells';
import { wayCells } from './wayCells';
import { STEPS, reviewNamed } from './reviewTables';
import type { ReviewName } from './reviewTables';
import type { ReviewedRow } from './reviewedRows';

/** Ends after any period. */
const NEVER = 1e9;

export type NamedCells = Readonly<Record<Exclude<ReviewName, 'decided' | 'advice'>, FormulaCell>>;

/** Every named cell with its formula and what it yields. */
export function reviewCells(
  analysed: AnalysedRvu,
  reviewed: readonly ReviewedRow[],
  figures: readonly PeriodFigures[],
  parts: ReviewParts
): NamedCells {
  return {
    ...counted(analysed, reviewed),
    ...dated(analysed, figures),
    ...wayCells(analysed),
    ...headlineCells(analysed, parts),
    ...present(figures),
    ...before(analysed, figures),
  };
}

function counted({ rvu }: AnalysedRvu, reviewed: readonly ReviewedRow[]) {
  const asks = wholeColumn(CONTRIBUTION_TABLE, 'askOrder');
  const { costFlags, mores, flags } = askedCounts(reviewed);
  const [less, over2] = [reviewNamed('costFlags'), reviewNamed('mores')];
  return {
    costFlags: formula(call('COUNTIF', asks, words(`>${MORE_KEYS_END}`)), costFlags),
    mores: formula(call('COUNTIF', asks, words(`<${MORE_KEYS_END}`)), mores),
    flags: formula(
      call('MIN', MOST_DECISIONS, plus(call('MIN', MOST_COST_FLAGS, less), over2)),
      flags
    ),
    late: formula(
      call('COUNTIF', wholeColumn(STEPS, 'state'), 3),
      promisesOf(rvu).filter(({ state }) => state === 'late').length
    ),
    ...promised(rvu),
    partner: formula(
      when(equal(named(PARTNER_NAME), NOTHING), words(THE_PARTNER), named(PARTNER_NAME)),
      rvu.alliance.partner.name || THE_PARTNER
    ),
  };
}

function promised(rvu: Rvu) {
  const states = wholeColumn(STEPS, 'state');
  const promises = promisesOf(rvu);
  const count = (...wanted: readonly PromiseState[]): number =>
    promises.filter(({ state }) => wanted.includes(state)).length;
  return {
    keptCount: formula(
      plus(call('COUNTIF', states, 1), call('COUNTIF', states, 2)),
      count('kept', 'kept-late')
    ),
    dropped: formula(call('COUNTIF', states, 4), count('dropped')),
    promised: formula(call('COUNTIF', states, words('>0')), promises.length),
  };
}

function dated({ rvu: { period } }: AnalysedRvu, figures: readonly PeriodFigures[]) {
  const far = period === null ? '' : formatPeriod(periodAfter(period, -4));
  const last = period === null ? '' : formatPeriod(previousPeriod(period));
  const end = period === null ? null : endOf(formatPeriod(period));
  return {
    end: formula(ifError(plus(endFormula(call('TRIM', named(PERIOD))), 0), NEVER), end ?? NEVER),
    lastRow: formula(
      when(equal(named(PREVIOUS_PERIOD), NOTHING), 0, placeOfPeriod(named(PREVIOUS_PERIOD))),
      placeIn(figures, last)
    ),
    far: formula(farPeriod(), far),
    farRow: formula(
      when(equal(reviewNamed('far'), NOTHING), 0, placeOfPeriod(reviewNamed('far'))),
      figuresBefore(figures, period, 4) === null ? 0 : placeIn(figures, far)
    ),
  };
}

/** How many of the direction have a cost or a value. */
const known = (direction: Direction, of: 'cost' | 'value'): Expression =>
  call(
    'COUNTIFS',
    ...[wholeColumn(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, direction))],
    ...[wholeColumn(CONTRIBUTION_TABLE, of), words('>=-1E+300')]
  );

const unless = (none: Expression, some: Expression): Expression => when(none, NOTHING, some);

/** The period's figures, each blank where the model has none. */
function present(figures: readonly PeriodFigures[]) {
  const now = figures.at(-1);
  const cell = (key: FigureKey, some: Expression): FormulaCell =>
    formula(some, now === undefined ? '' : (FIGURE_OF[key](now) ?? ''));
  const due = named(ACTIONS_DUE);
  return {
    given: cell('given', total('given', 'value')),
    received: cell('received', total('received', 'value')),
    cost: cell('cost', total('given', 'cost')),
    balance: cell('balance', balance()),
    agreement: cell('agreement', agreement()),
    follow: cell('follow', unless(equal(due, 0), over(named(ACTIONS_ON_TIME), due))),
    cutBackCost: formula(
      unless(
        equal(figureReference('given', 'cost_total'), 0),
        figureReference('given', 'cut_back_cost')
      ),
      now?.cutBackCost ?? ''
    ),
    doMoreValue: formula(
      unless(equal(figureReference('given', 'value_total'), 0), doMoreShare()),
      now?.doMoreValue ?? ''
    ),
  };
}

const total = (direction: Direction, of: 'cost' | 'value'): Expression =>
  unless(
    equal(known(direction, of), 0),
    figureReference(direction, of === 'cost' ? 'all_cost' : 'all_value')
  );

/** How many of the gaps are at most one point wide. */
function agreement(): Expression {
  const gaps = wholeColumn(CONTRIBUTION_TABLE, 'gap');
  const near = call('COUNTIFS', gaps, words('>=-1'), gaps, words('<=1'));
  return unless(equal(call('COUNT', gaps), 0), over(near, call('COUNT', gaps)));
}

const doMoreShare = (): Expression =>
  call(
    'SUMIFS',
    wholeColumn(CONTRIBUTION_TABLE, 'valueShare'),
    ...[wholeColumn(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, 'given'))],
    ...[wholeColumn(CONTRIBUTION_TABLE, 'quadrant'), words(quadrantLabel('do-more'))]
  );

/** `balance` of the values; blank where a side lists something of which nothing is known. */
function balance(): Expression {
  const [given, received] = [
    figureReference('given', 'all_value'),
    figureReference('received', 'all_value'),
  ];
  const [valueGiven, valueReceived] = [reviewNamed('given'), reviewNamed('received')];
  const isUnknown = or(
    ...DIRECTIONS.map((direction) =>
      and(
        more(figureReference(direction, 'count'), 0),
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

/** The same figures of the period before, and of the one four periods back; blank where it is not kept. */
function before({ rvu: { period } }: AnalysedRvu, figures: readonly PeriodFigures[]) {
  const shown = shownPeriods(figures).slice(0, -1);
  const past = (back: number): PeriodFigures | null => figuresBefore(shown, period, back);
  const cell = (place: 'lastRow' | 'farRow') => {
    const found = past(place === 'lastRow' ? 1 : 4);
    return (key: FigureKey): FormulaCell =>
      formula(
        figureAt(key, reviewNamed(place)),
        found === null ? '' : (FIGURE_OF[key](found) ?? '')
      );
  };
  const [last, far] = [cell('lastRow'), cell('farRow')];
  return {
    ...{ givenLast: last('given'), receivedLast: last('received'), costLast: last('cost') },
    ...{ balanceLast: last('balance'), agreementLast: last('agreement') },
    ...{ followLast: last('follow'), givenFar: far('given'), receivedFar: far('received') },
    ...{ costFar: far('cost'), balanceFar: far('balance'), agreementFar: far('agreement') },
    followFar: far('follow'),
  };
}
