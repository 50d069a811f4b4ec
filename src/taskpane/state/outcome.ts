/** How something that the pane does in the workbook ends. */
import type { ExcelProblem } from '../../excel/excelProblem';

/** What stands in the way besides Excel itself. */
export type OwnProblemCode =
  /** What was to be shown or written is not in the workbook any more; `detail` names it. */
  | 'gone'
  /** The workbook holds no alliance. */
  | 'not-ours'
  /** The period cell can't be read, so that none can follow it. */
  | 'no-period'
  /** The period is in History already. */
  | 'already-closed'
  /** The period that was agreed to end is not there, or empty. */
  | 'nothing-to-close'
  /** The department was deleted meanwhile. */
  | 'no-department'
  | 'no-name'
  /** Another department has the name. */
  | 'department-taken'
  | 'too-many-departments'
  /** The workbook changed after the file was shown, so that it is not to be taken any more. */
  | 'nothing-received';

export type PaneProblem =
  | Pick<ExcelProblem, 'code' | 'detail'>
  | { readonly code: OwnProblemCode; readonly detail: string };

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: PaneProblem };

export const DONE: Outcome = { ok: true };

/** For actions on something that people may have deleted meanwhile. */
export function foundOr(result: 'shown' | 'written' | 'not-found', detail: string): Outcome {
  return result === 'not-found' ? gone(detail) : DONE;
}

/** It is not there any more. */
export function gone(detail: string): Outcome {
  return { ok: false, problem: { code: 'gone', detail } };
}
