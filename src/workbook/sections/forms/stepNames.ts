/** A form's steps by name, one under the other. */
import {
  NOTHING,
  call,
  group,
  ifError,
  joined,
  minus,
  more,
  reference,
  toFormula,
  when,
  words,
} from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { cellIn } from '../../kernel/tableRef';
import { STEP_PARTS } from './formSteps';
import type { StepPart } from './formSteps';

/** The rows of the listed steps in the Actions table, and how many there are in all. */
export function stepRowsName(id: string): string {
  return `Steps_${id}`;
}
export function countsName(id: string): string {
  return `Step_counts_${id}`;
}

const columnOf = (part: StepPart): number => STEP_PARTS.indexOf(part) + 1;

/** The row in the Actions table of the part's step of that number, from 1. */
export function stepRow(id: string, part: StepPart, number: Operand): Expression {
  return call('INDEX', reference(stepRowsName(id)), number, columnOf(part));
}

/** How many steps the part has. */
export function stepCount(id: string, part: StepPart): Expression {
  return call('INDEX', reference(countsName(id)), 1, columnOf(part));
}

const [BEFORE, AFTER] = ['and ', ' more on Actions'];

/** How many steps there are beyond those that are listed. */
export function moreSteps(count: number, listed: number): string {
  return `${BEFORE}${count - listed}${AFTER}`;
}

/** The same by formula. */
export function moreStepsFormula(count: Expression, listed: number): Expression {
  return joined(words(BEFORE), group(minus(count, listed)), words(AFTER));
}

/** The short form shows fewer: it has room for words of one's own. */
const FEW_STEPS = 3;

/** The first steps of a part one under the other, and how many more there are. */
export function stepNames(steps: readonly string[]): string {
  const lines = steps.slice(0, FEW_STEPS).map((step) => BULLET + step);
  const rest = steps.length > FEW_STEPS ? [moreSteps(steps.length, FEW_STEPS)] : [];
  return [...lines, ...rest].join('\n');
}

const BULLET = '• ';

/** The same by formula. */
export function stepNamesFormula(respondent: string, part: StepPart): string {
  const count = stepCount(respondent, part);
  const newLine = call('CHAR', 10);
  const step = (number: number): Expression =>
    joined(words(BULLET), cellIn(ACTION_TABLE, 'step', stepRow(respondent, part, number)));
  const rest = Array.from({ length: FEW_STEPS - 1 }, (_, index) =>
    when(more(count, index + 1), joined(newLine, step(index + 2)), NOTHING)
  );
  const others = joined(newLine, moreStepsFormula(count, FEW_STEPS));
  const lines = joined(
    when(more(count, 0), step(1), NOTHING),
    ...rest,
    when(more(count, FEW_STEPS), others, NOTHING)
  );
  return toFormula(ifError(lines, NOTHING));
}
