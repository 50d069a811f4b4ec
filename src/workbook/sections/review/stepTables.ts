/** The steps of Actions as the review goes through them: what came of each promise, and what comes next. */
import type { Rvu } from '../../../model/rvu';
import {
  PROMISE_STATES,
  TAKEN_BY,
  nextSteps,
  promisesOf,
  stepsOf,
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
  over,
  plus,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { ACTION_ORDER_SIDE } from '../../kernel/shared/actionOrder';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { PARTNER_NAME, US_NAME, named } from '../../kernel/shared/cellNames';
import { capacityFor } from '../../kernel/shared/matrixTables';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { mirrorTable, shortColumn } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import type { ReviewParts } from './reviewParts';
import { COMING, KEPT, STEPS } from './reviewTables';
import { DAY_WORDS, SIGNS, lateWords, stepWords } from './reviewWords';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Later than any day: steps without one come last. */
const NO_DAY = 9_999_999;
const STATE = 10_000_000;

/** The row in Actions of the step of that number in the order of the forms. */
export const actionRow = (number: Expression): Expression =>
  call('MOD', call('SMALL', wholeColumn(ACTION_TABLE, 'order'), number), ACTION_ORDER_SIDE);

const stateNumber = ({ state }: PromisedStep): number => PROMISE_STATES.indexOf(state) + 1;

interface StepRow {
  readonly number: number;
  readonly step: PromisedStep | null;
  readonly kept: number | null;
  readonly next: number | null;
}

const here = (key: KeyOf<typeof STEPS>): Expression => thisRow(STEPS, key);
const all = (key: KeyOf<typeof STEPS>): Expression => wholeColumn(STEPS, key);
const isNone = equal(here('status'), NOTHING);

/** All steps on the list, with their places among the promises and among what comes next. */
export function stepsTable(rvu: Rvu, { status }: ReviewParts, place: Place): TablePlan {
  const listed = stepsOf(rvu);
  const [promises, next] = [promisesOf(rvu), nextSteps(rvu)];
  const placeIn = (steps: readonly PromisedStep[], { action }: PromisedStep): number | null =>
    steps.findIndex((each) => each.action === action) + 1 || null;
  const rows = Array.from({ length: capacityFor(listed.length) }, (_, index): StepRow => {
    const step = listed[index] ?? null;
    const [kept, coming] =
      step === null ? [null, null] : [placeIn(promises, step), placeIn(next, step)];
    return { number: index + 1, step, kept, next: coming };
  });
  return mirrorTable(STEPS, { ...readColumns(rvu, status), ...PLACE_COLUMNS }, rows, place);
}

type Columns<Key extends KeyOf<typeof STEPS>> = Readonly<Record<Key, Mirrored<StepRow>>>;

function readColumns(
  { today }: Rvu,
  status: ReviewParts['status']
): Columns<'number' | 'status' | 'late' | 'due' | 'state' | 'lateWords' | 'told'> {
  const row = actionRow(here('number'));
  const isState = (which: 'done' | 'late' | 'dropped'): Expression =>
    equal(here('status'), words(status[which]));
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
      formula: when(isNone, NOTHING, toldFormula()),
      of: ({ step }) => (step === null ? '' : stepWords(step)),
    },
  };
}

/** By state. */
function toldFormula(): Expression {
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

const dueKey = when(equal(here('due'), 0), NO_DAY, here('due'));
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

/** Two lines of the page. */
const LONGEST = 56;

interface ToldRow {
  readonly number: number;
  /** The step's place in the table of all steps, from 1; 0 for none. */
  readonly at: number;
  readonly step: PromisedStep | null;
}

/** The first promises, or the first steps that come next, as the sheet tells them. */
export function toldTable(rvu: Rvu, which: 'kept' | 'next', rows: number, place: Place): TablePlan {
  const table = which === 'kept' ? KEPT : COMING;
  const listed = stepsOf(rvu);
  const told = which === 'kept' ? promisesOf(rvu) : nextSteps(rvu);
  return mirrorTable(
    table,
    toldColumns(rvu, which, table),
    Array.from({ length: rows }, (_, index): ToldRow => {
      const step = told[index] ?? null;
      const at = listed.findIndex(({ action }) => action === step?.action) + 1;
      return { number: index + 1, at, step };
    }),
    place
  );
}

function toldColumns(
  { alliance }: Rvu,
  which: 'kept' | 'next',
  table: typeof KEPT | typeof COMING
): Readonly<Record<KeyOf<typeof KEPT>, Mirrored<ToldRow>>> {
  const mine = (key: KeyOf<typeof KEPT>): Expression => thisRow(table, key);
  const at = mine('at');
  const shown = (some: Expression): Expression => when(equal(at, 0), NOTHING, some);
  const of = (key: KeyOf<typeof ACTION_TABLE>): Expression =>
    cellIn(ACTION_TABLE, key, actionRow(at));
  const state = cellIn(STEPS, 'state', at);
  const order = call('SMALL', wholeColumn(ACTION_TABLE, 'order'), at);
  // 1 and 4 are ours: what we plan and what they ask for.
  const side = call(
    'CHOOSE',
    call('INT', over(order, ACTION_ORDER_SIDE)),
    ...[named(US_NAME), named(PARTNER_NAME), named(PARTNER_NAME), named(US_NAME)]
  );
  const sideOf = ({ action }: PromisedStep): string =>
    TAKEN_BY[action.direction] === 'us' ? alliance.us.name : alliance.partner.name;
  const day = which === 'kept' ? when(less(state, 3), mine('done'), mine('due')) : mine('due');
  return {
    number: { formula: rowUnder(table, 'number'), of: ({ number }) => number },
    at: {
      formula: ifError(call('MATCH', mine('number'), wholeColumn(STEPS, which), 0), 0),
      of: (row) => row.at,
    },
    sign: {
      formula: shown(call('CHOOSE', plus(state, 1), ...SIGNS.map(words))),
      of: ({ step }) => (step === null ? '' : (SIGNS[stateNumber(step)] ?? '')),
    },
    step: {
      formula: shown(joined(of('step'), NOTHING)),
      of: ({ step }) => step?.action.step ?? '',
    },
    short: shortColumn(mine('step'), LONGEST, ({ step }) => step?.action.step ?? ''),
    side: { formula: shown(joined(side, NOTHING)), of: ({ step }) => (step ? sideOf(step) : '') },
    owner: {
      formula: shown(call('TRIM', of('owner'))),
      of: ({ step }) => step?.action.owner?.trim() ?? '',
    },
    who: {
      formula: when(equal(mine('owner'), NOTHING), mine('side'), mine('owner')),
      of: ({ step }) => (step === null ? '' : step.action.owner?.trim() || sideOf(step)),
    },
    done: { formula: shown(of('doneDay')), of: ({ step }) => step?.action.doneOn ?? '' },
    due: { formula: shown(of('dueDay')), of: ({ step }) => step?.action.due ?? '' },
    day: {
      formula: shown(day),
      of: ({ step }) => (step === null ? '' : dayOf(step, which)),
    },
    words: {
      formula: shown(cellIn(STEPS, 'told', at)),
      of: ({ step }) => (step === null ? '' : stepWords(step)),
    },
  };
}

function dayOf({ action, state }: PromisedStep, which: 'kept' | 'next'): number | null {
  const isDone = which === 'kept' && (state === 'kept' || state === 'kept-late');
  return isDone ? action.doneOn : action.due;
}
