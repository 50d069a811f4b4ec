/** A form's steps by name, one under the other. */
import { STEP_PARTS } from './formSteps';
import type { StepPart } from './formSteps';

/** The rows of the listed steps in the Actions table, and how many there are in all. */
export const rowsName = (respondent: string): string => `Steps_${respondent}`;
export const countsName = (respondent: string): string => `Step_counts_${respondent}`;

/** The short form shows fewer: it has room for words of one's own. */
const FEW_STEPS = 3;

/** The first steps of a part one under the other, and how many more there are. */
export function stepNames(steps: readonly string[]): string {
  const more = steps.length - FEW_STEPS;
  const lines = steps.slice(0, FEW_STEPS).map((step) => `• ${step}`);
  return [...lines, ...(more > 0 ? [`and ${more} more on Actions`] : [])].join('\n');
}

/** The same by formula. */
export function stepNamesFormula(respondent: string, part: StepPart): string {
  const side = STEP_PARTS.indexOf(part) + 1;
  const count = `INDEX(${countsName(respondent)},1,${side})`;
  const step = (number: number): string =>
    `"• "&INDEX(Actions[Step],INDEX(${rowsName(respondent)},${number},${side}))`;
  const lines = Array.from({ length: FEW_STEPS }, (_, index) => {
    const line = index === 0 ? step(1) : `CHAR(10)&${step(index + 1)}`;
    return `IF(${count}>${index},${line},"")`;
  });
  const more = `IF(${count}>${FEW_STEPS},CHAR(10)&"and "&(${count}-${FEW_STEPS})&" more on Actions","")`;
  return `=IFERROR(${[...lines, more].join('&')},"")`;
}
