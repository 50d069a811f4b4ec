/** The first promises and the first steps that come next, as the sheet tells them. */
import type { Rvu } from '../../../model/rvu';
import { TAKEN_BY, nextSteps, promisesOf, promisedSteps } from '../../../model/review/promises';
import type { PromisedStep } from '../../../model/review/promises';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  ifError,
  joined,
  less,
  over,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { ACTION_ORDER_SIDE } from '../../kernel/shared/actionOrder';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { PARTNER_NAME, US_NAME, named } from '../../kernel/shared/cellNames';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { mirrorTable, shortColumn } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import { COMING, KEPT, STEPS } from './reviewTables';
import { REVIEW_SIGNS, reviewStepWords } from './reviewWords';

import { actionRow, stateNumber } from './stepTables';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Two lines of the page. */
const LONGEST = 56;

interface PromiseRow {
  readonly number: number;
  /** The step's place in the table of all steps, from 1; 0 for none. */
  readonly at: number;
  readonly step: PromisedStep | null;
}

/** The first promises, or the first steps that come next, as the sheet tells them. */
export function promiseTable(
  rvu: Rvu,
  which: 'kept' | 'next',
  rows: number,
  place: Place
): TablePlan {
  const table = which === 'kept' ? KEPT : COMING;
  const listed = promisedSteps(rvu);
  const shown = which === 'kept' ? promisesOf(rvu) : nextSteps(rvu);
  return mirrorTable(
    table,
    {
      ...stepColumns(which, table),
      ...whoColumns(rvu, table),
      ...dayColumns(which, table),
    },
    Array.from({ length: rows }, (_, index): PromiseRow => {
      const step = shown[index] ?? null;
      const at = listed.findIndex(({ action }) => action === step?.action) + 1;
      return { number: index + 1, at, step };
    }),
    place
  );
}

/** Both tables have the same columns. */
type PromiseTable = typeof KEPT | typeof COMING;
type Columns<Key extends KeyOf<typeof KEPT>> = Readonly<Record<Key, Mirrored<PromiseRow>>>;

/** A cell of the step that stands in this row, and nothing where none does. */
function inRow(table: PromiseTable) {
  const mine = (key: KeyOf<typeof KEPT>): Expression => thisRow(table, key);
  const at = mine('at');
  const shown = (some: Expression): Expression => when(equal(at, 0), NOTHING, some);
  const of = (key: KeyOf<typeof ACTION_TABLE>): Expression =>
    cellIn(ACTION_TABLE, key, actionRow(at));
  return { mine, at, shown, of, state: cellIn(STEPS, 'state', at) };
}

/** Which step it is, and what came of it. */
function stepColumns(
  which: 'kept' | 'next',
  table: PromiseTable
): Columns<'number' | 'at' | 'sign' | 'step' | 'short' | 'words'> {
  const { mine, at, shown, of, state } = inRow(table);
  return {
    number: { formula: rowUnder(table, 'number'), of: ({ number }) => number },
    at: {
      formula: ifError(call('MATCH', mine('number'), wholeColumn(STEPS, which), 0), 0),
      of: (row) => row.at,
    },
    sign: {
      formula: shown(call('CHOOSE', plus(state, 1), ...REVIEW_SIGNS.map(words))),
      of: ({ step }) => (step === null ? '' : (REVIEW_SIGNS[stateNumber(step)] ?? '')),
    },
    step: {
      formula: shown(joined(of('step'), NOTHING)),
      of: ({ step }) => step?.action.step ?? '',
    },
    short: shortColumn(mine('step'), LONGEST, ({ step }) => step?.action.step ?? ''),
    words: {
      formula: shown(cellIn(STEPS, 'told', at)),
      of: ({ step }) => (step === null ? '' : reviewStepWords(step)),
    },
  };
}

/** Who does it: the owner, or the side where nobody is named. */
function whoColumns({ alliance }: Rvu, table: PromiseTable): Columns<'side' | 'owner' | 'who'> {
  const { mine, at, shown, of } = inRow(table);
  const order = call('SMALL', wholeColumn(ACTION_TABLE, 'order'), at);
  // 1 and 4 are ours: what we plan and what they ask for.
  const side = call(
    'CHOOSE',
    call('INT', over(order, ACTION_ORDER_SIDE)),
    ...[named(US_NAME), named(PARTNER_NAME), named(PARTNER_NAME), named(US_NAME)]
  );
  const sideOf = ({ action }: PromisedStep): string =>
    TAKEN_BY[action.direction] === 'us' ? alliance.us.name : alliance.partner.name;
  return {
    side: { formula: shown(joined(side, NOTHING)), of: ({ step }) => (step ? sideOf(step) : '') },
    owner: {
      formula: shown(call('TRIM', of('owner'))),
      of: ({ step }) => step?.action.owner?.trim() ?? '',
    },
    who: {
      formula: when(equal(mine('owner'), NOTHING), mine('side'), mine('owner')),
      of: ({ step }) => (step === null ? '' : step.action.owner?.trim() || sideOf(step)),
    },
  };
}

/** The day to tell: when it was done, or when it is due. */
function dayColumns(which: 'kept' | 'next', table: PromiseTable): Columns<'done' | 'due' | 'day'> {
  const { mine, shown, of, state } = inRow(table);
  const day = which === 'kept' ? when(less(state, 3), mine('done'), mine('due')) : mine('due');
  return {
    done: { formula: shown(of('doneDay')), of: ({ step }) => step?.action.doneOn ?? '' },
    due: { formula: shown(of('dueDay')), of: ({ step }) => step?.action.due ?? '' },
    day: {
      formula: shown(day),
      of: ({ step }) => (step === null ? '' : dayOf(step, which)),
    },
  };
}

/** A kept promise is told by the day on which it was done. */
function dayOf({ action, state }: PromisedStep, which: 'kept' | 'next'): number | null {
  const isDone = which === 'kept' && (state === 'kept' || state === 'kept-late');
  return isDone ? action.doneOn : action.due;
}
