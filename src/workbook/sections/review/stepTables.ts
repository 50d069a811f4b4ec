/** The steps of Actions as the review goes through them: what came of each promise, and what comes next. */
import type { Rvu } from '../../../model/rvu';
import {
  PROMISE_STATES,
  nextSteps,
  promisesOf,
  promisedSteps,
} from '../../../model/review/promises';
import type { PromisedStep } from '../../../model/review/promises';
import { statusOf } from '../../../model/action';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  ifError,
  joined,
  less,
  more,
  or,
  plus,
  times,
  when,
  words,
  power,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { ACTION_ORDER_SIDE } from '../../kernel/shared/actionOrder';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { capacityFor } from '../../kernel/shared/matrixTables';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { mirrorTable } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import type { ReviewParts } from './reviewParts';
import { STEPS } from './reviewTables';
import { DAY_WORDS, lateWords, reviewStepWords } from './reviewWords';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Later than any day: steps without one come last. */
const NO_DAY = 9_999_999;
/** What a state counts in the sort key: more than any day, so that the state decides first. */
const STATE = 10_000_000;

/** The row in Actions of the step of that number in the order of the forms. */
export function actionRow(number: Expression): Expression {
  const key = call('SMALL', wholeColumn(ACTION_TABLE, 'order'), number);
  return call('MOD', key, power(10, Math.log10(ACTION_ORDER_SIDE)));
}

/** From 1 in the order in which promises are told; 0 where it is open. */
export function stateNumber({ state }: PromisedStep): number {
  return PROMISE_STATES.indexOf(state) + 1;
}

/** A step with its places; null where it stands in neither list. */
interface StepRow {
  readonly number: number;
  readonly step: PromisedStep | null;
  readonly kept: number | null;
  readonly next: number | null;
}

/** A cell of this table in the row that is being computed. */
const here = (key: KeyOf<typeof STEPS>): Expression => thisRow(STEPS, key);
/** A whole column of this table. */
const all = (key: KeyOf<typeof STEPS>): Expression => wholeColumn(STEPS, key);
/** A row beyond the last step. */
const isNone = equal(here('status'), NOTHING);

/** All steps on the list, with their places among the promises and among what comes next. */
export function stepsTable(rvu: Rvu, { status }: ReviewParts, place: Place): TablePlan {
  const listed = promisedSteps(rvu);
  const [promises, next] = [promisesOf(rvu), nextSteps(rvu)];
  const placeIn = (steps: readonly PromisedStep[], { action }: PromisedStep): number | null =>
    steps.findIndex((each) => each.action === action) + 1 || null;
  const rows = Array.from({ length: capacityFor(listed.length) }, (_, index): StepRow => {
    const step = listed[index] ?? null;
    const [kept, coming] =
      step === null ? [null, null] : [placeIn(promises, step), placeIn(next, step)];
    return { number: index + 1, step, kept, next: coming };
  });
  return mirrorTable(
    STEPS,
    { ...readColumns(rvu, status), ...promiseWordColumns(status), ...PLACE_COLUMNS },
    rows,
    place
  );
}

type Columns<Key extends KeyOf<typeof STEPS>> = Readonly<Record<Key, Mirrored<StepRow>>>;

/** What Actions says of the step. */
function readColumns(
  { today }: Rvu,
  status: ReviewParts['status']
): Columns<'number' | 'status' | 'late' | 'due'> {
  const row = actionRow(here('number'));
  return {
    number: { formula: rowUnder(STEPS, 'number'), of: ({ number }) => number },
    status: {
      formula: ifError(cellIn(ACTION_TABLE, 'status', row), NOTHING),
      of: ({ step }) => (step === null ? '' : status[statusOf(step.action, today)]),
    },
    late: {
      formula: ifError(call('N', cellIn(ACTION_TABLE, 'daysLate', row)), 0),
      of: ({ step }) => step?.daysLate ?? 0,
    },
    due: {
      formula: ifError(call('N', cellIn(ACTION_TABLE, 'dueDay', row)), 0),
      of: ({ step }) => step?.action.due ?? 0,
    },
  };
}

/** What came of it, as a number and in words. */
function promiseWordColumns(
  status: ReviewParts['status']
): Columns<'state' | 'lateWords' | 'told'> {
  const isState = (which: 'done' | 'late' | 'dropped'): Expression =>
    equal(here('status'), words(status[which]));
  return {
    state: {
      formula: when(
        isNone,
        NOTHING,
        when(
          isState('done'),
          when(more(here('late'), 0), 2, 1),
          when(isState('late'), 3, when(isState('dropped'), 4, 0))
        )
      ),
      of: ({ step }) => (step === null ? '' : stateNumber(step)),
    },
    lateWords: {
      formula: when(
        equal(here('late'), 1),
        words(DAY_WORDS.lateOne),
        joined(here('late'), words(DAY_WORDS.lateMany))
      ),
      of: ({ step }) => lateWords(step?.daysLate ?? 0),
    },
    told: {
      formula: when(isNone, NOTHING, promiseFormula()),
      of: ({ step }) => (step === null ? '' : reviewStepWords(step)),
    },
  };
}

/** By state. */
function promiseFormula(): Expression {
  const { done, dropped, noDay } = DAY_WORDS;
  return call(
    'CHOOSE',
    plus(here('state'), 1),
    when(equal(here('due'), 0), words(noDay), NOTHING),
    words(done),
    joined(words(`${done}, `), here('lateWords')),
    here('lateWords'),
    words(dropped)
  );
}

/** The day by which the step sorts. */
const dueKey = when(equal(here('due'), 0), NO_DAY, here('due'));
/** The mirror of `dueKey`. */
const keyOfDay = ({ action: { due } }: PromisedStep): number => due ?? NO_DAY;

/** How many have a smaller key, or the same and stand before. */
const placeBy = (key: 'keptKey' | 'nextKey'): Expression =>
  when(
    equal(here(key), NOTHING),
    NOTHING,
    plus(
      call('COUNTIF', all(key), joined(words('<'), here(key))),
      call(
        'COUNTIFS',
        ...[all(key), here(key)],
        ...[all('number'), joined(words('<'), here('number'))]
      ),
      1
    )
  );

/** Sort keys and places: sheets of Excel 2013 have no sorting function, so places are counted. */
const PLACE_COLUMNS: Columns<'keptKey' | 'kept' | 'nextKey' | 'next'> = {
  keptKey: {
    formula: when(
      less(call('N', here('state')), 1),
      NOTHING,
      plus(times(here('state'), STATE), dueKey)
    ),
    of: ({ step, kept }) =>
      step === null || kept === null ? '' : stateNumber(step) * STATE + keyOfDay(step),
  },
  kept: { formula: placeBy('keptKey'), of: ({ kept }) => kept },
  nextKey: {
    formula: when(
      isNone,
      NOTHING,
      when(or(equal(here('state'), 0), equal(here('state'), 3)), dueKey, NOTHING)
    ),
    of: ({ step, next }) => (step === null || next === null ? '' : keyOfDay(step)),
  },
  next: { formula: placeBy('nextKey'), of: ({ next }) => next },
};
