/** The outcome of an action in the workbook. */
import type { ExcelRefusalCode } from '../../excel/recover/refusalTexts';

/** What Excel refused, or why there was nothing to do; see `ExcelProblem` for `detail`. */
export interface PaneProblem {
  readonly code: ExcelRefusalCode;
  readonly detail: string;
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: PaneProblem };

export const DONE: Outcome = { ok: true };

/** For actions on something that people may have deleted meanwhile. */
export function foundOr(result: 'shown' | 'written' | 'not-found', detail: string): Outcome {
  return result === 'not-found' ? missingPart(detail) : DONE;
}

/** It is not there any more. */
export function missingPart(detail: string): Outcome {
  return { ok: false, problem: { code: 'missing', detail } };
}
