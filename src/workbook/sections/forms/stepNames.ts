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

/** How many steps are sorted before those of each part. */
export function beforeName(id: string): string {
  return `Steps_before_${id}`;
}
/** What the sort keys of the form's own steps begin with. */
export function baseName(id: string): string {
  return `Steps_base_${id}`;
}
/** The row on the sheet above the first step. */
export function headName(id: string): string {
  return `At_${id}`;
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

/** How many steps are sorted before those of the part. */
export function stepsBeforePart(id: string, part: StepPart): Expression {
  return call('INDEX', reference(beforeName(id)), 1, columnOf(part));
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
  return stepLines(steps).join('');
}

/** The same line by line, each with the break before it; empty where there are fewer. The last one counts the others. */
export function stepLines(steps: readonly string[]): readonly string[] {
  const lines = Array.from({ length: FEW_STEPS }, (_, index) => {
    const step = steps[index];
    return step === undefined ? '' : (index === 0 ? '' : '\n') + BULLET + step;
  });
  const more = steps.length > FEW_STEPS ? `\n${moreSteps(steps.length, FEW_STEPS)}` : '';
  return [...lines, more];
}

const BULLET = '• ';

/** The same by formula. */
export function stepLineFormulas(respondent: string, part: StepPart): readonly Expression[] {
  const count = stepCount(respondent, part);
  const newLine = call('CHAR', 10);
  const lines = Array.from({ length: FEW_STEPS }, (_, index) => {
    const step = cellIn(ACTION_TABLE, 'step', stepRow(respondent, part, index + 1));
    const line = joined(words(BULLET), step);
    const broken = index === 0 ? line : joined(newLine, line);
    return ifError(when(more(count, index), broken, NOTHING), NOTHING);
  });
  const others = joined(newLine, moreStepsFormula(count, FEW_STEPS));
  return [...lines, when(more(count, FEW_STEPS), others, NOTHING)];
}
