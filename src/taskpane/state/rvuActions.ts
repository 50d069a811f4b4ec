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
export const switchForm = (form: Form): Promise<Outcome> =>
  applyPlan((source) => planFormSwitch(source, form));

/** Writes words into blank lines of the respondent's part 2. */
export const writeWords = (key: string, lines: readonly WordsLine[]): Promise<Outcome> =>
  applyPlan((source) => planWords(source, key, lines));

/** Renames the department with this key wherever it is named. */
export const renameDepartment = (key: string, name: string): Promise<Outcome> =>
  applyPlan((source) => planRenameDepartment(source, key, name));

/** Adds a department to the list, with a form of its own where it is ours. */
export const addDepartment = (department: Department): Promise<Outcome> =>
  applyPlan((source) => planAddDepartment(source, department));

/** Makes sheets that are missing. */
export const makeForms = (): Promise<Outcome> => applyPlan(planRefresh);
