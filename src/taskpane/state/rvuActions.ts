/** What the RVU view changes in the workbook, each as one edit whose outcome is a value. */
import type { Department } from '../../model/alliance';
import type { Form } from '../../model/answers';
import { planAddDepartment, planRenameDepartment } from '../../workbook/book/departmentPlans';
import { planFormSwitch } from '../../workbook/book/formSwitch';
import type { WordsLine } from '../../workbook/sections/forms/planWords';
import { planWords } from '../../workbook/sections/forms/planWords';
import { planRefresh } from '../../workbook/book/refresh';
import { applyPlan } from './drawActions';
import type { Outcome } from './outcome';

/** Shows the other form; what was typed into either stays. */
export function switchForm(form: Form): Promise<Outcome> {
  return applyPlan((source) => planFormSwitch(source, form));
}

/** Writes words into blank lines of the respondent's part 2. */
export function writeWords(key: string, lines: readonly WordsLine[]): Promise<Outcome> {
  return applyPlan((source) => planWords(source, key, lines));
}

/** Renames the department with this key wherever it is named. */
export function renameDepartment(key: string, name: string): Promise<Outcome> {
  return applyPlan((source) => planRenameDepartment(source, key, name));
}

/** Adds a department to the list, with a form of its own where it is ours. */
export function addDepartment(department: Department): Promise<Outcome> {
  return applyPlan((source) => planAddDepartment(source, department));
}

/** Makes sheets that are missing. */
export function makeForms(): Promise<Outcome> {
  return applyPlan(planRefresh);
}
