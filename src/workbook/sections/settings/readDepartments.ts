/** Reads the Departments table, and gives keys to departments that people typed. */
import { DEFAULT_SETTINGS } from '../../../model/alliance';
import type { Department } from '../../../model/alliance';
import { DEPARTMENT_KEYS, assignDepartmentKeys } from '../../../model/respondents';
import { DEPARTMENT_COLUMNS } from './departmentColumns';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import { longTable } from '../../kernel/shared/formTables';
import type { Problem } from '../../kernel/problem';
import { readTable } from '../../kernel/readTable';
import { findTable } from '../../kernel/source';
import type { WorkbookSource } from '../../kernel/source';

export interface DepartmentsReading {
  readonly departments: readonly Department[];
  /** The zero-based row in the table of each department. */
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
}

const NO_TABLE: Problem = { code: 'missing-table', table: DEPARTMENT_TABLE.name };

/** The departments with their keys; a blank side is ours. */
export function readDepartments(source: WorkbookSource): DepartmentsReading {
  const table = findTable(source, DEPARTMENT_TABLE.name);
  if (table === undefined) return { departments: [], rows: [], problems: [NO_TABLE] };
  const { rows, problems } = readTable(table, DEPARTMENT_COLUMNS, ['name'], DEFAULT_SETTINGS.scale);
  const departments = rows.map(({ row }) => ({
    name: row.name,
    rate: row.rate,
    side: row.side ?? 'us',
    ...(row.key === null ? {} : { key: row.key }),
  }));
  return {
    departments: assignDepartmentKeys(departments, keysOfForms(source)),
    rows: rows.map(({ index }) => index),
    problems,
  };
}

/** The keys whose forms are in the workbook, whosever they are. */
const keysOfForms = (source: WorkbookSource): readonly string[] =>
  DEPARTMENT_KEYS.filter((key) => findTable(source, longTable(key).name) !== undefined);
