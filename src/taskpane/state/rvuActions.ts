/** What the RVU view changes in the workbook, each as one edit whose outcome is a value. */
import type { Department } from '../../model/alliance';
import { planAddDepartment, planRenameDepartment } from '../../workbook/departmentPlans';
import { planRefresh } from '../../workbook/refresh';
import { applyPlan } from './drawActions';
import type { Outcome } from './outcome';

/** Renames the department with this key wherever it is named. */
export const renameDepartment = (key: string, name: string): Promise<Outcome> =>
  applyPlan((source) => planRenameDepartment(source, key, name));

/** Adds a department to the list, with a form of its own where it is ours. */
export const addDepartment = (department: Department): Promise<Outcome> =>
  applyPlan((source) => planAddDepartment(source, department));

/** Makes sheets that are missing. */
export const makeForms = (): Promise<Outcome> => applyPlan(planRefresh);
