/** What the model says of the rows of Actions, Charter and Indicators in which people typed. */
import type { Action } from '../../src/model/action';
import type { Department } from '../../src/model/alliance';
import { CONDUCT_POINTS, QUESTIONS } from '../../src/model/charter';
import type { CharterAnswer, SignOff } from '../../src/model/charter';
import { parseDay } from '../../src/model/day';
import type { Rvu } from '../../src/model/rvu';
import { ACTION_TABLE } from '../../src/workbook/kernel/shared/actionsTable';
import { ACTION_COLUMNS } from '../../src/workbook/sections/actions/actionColumns';
import type { ActionRow } from '../../src/workbook/kernel/shared/actionOrder';
import type { CellValue, TablePlan } from '../../src/workbook/kernel/blueprint';
import {
  CHARTER_COLUMNS,
  CONDUCT_COLUMNS,
} from '../../src/workbook/sections/charter/charterColumns';
import { GOVERNANCE_COLUMNS } from '../../src/workbook/sections/charter/governanceColumns';
import {
  CHARTER_TABLE,
  CONDUCT_TABLE,
  GOVERNANCE_TABLE,
} from '../../src/workbook/sections/charter/charterTables';
import type { RoleRow } from '../../src/workbook/sections/charter/charterMirrors';
import type { ColumnRecord } from '../../src/workbook/kernel/column';
import { INDICATOR_COLUMNS } from '../../src/workbook/sections/indicators/indicatorColumns';
import { INDICATOR_TABLE } from '../../src/workbook/sections/indicators/indicatorsTable';
import type { IndicatorRow } from '../../src/workbook/sections/indicators/indicatorMirrors';
import { readDepartments } from '../../src/workbook/sections/settings/readDepartments';
import { readTable } from '../../src/workbook/kernel/readTable';
import { findTable } from '../../src/workbook/kernel/source';
import type { SourceTable, WorkbookSource } from '../../src/workbook/kernel/source';
import { isFormula } from './differences';
import type { ReadBack } from './typed';

/** The table with the model's values, whatever rows can't be used; null where it is none of these. */
export function ledgerTable(table: TablePlan, read: ReadBack): TablePlan | null {
  return EXPECTED[table.name]?.(table, read) ?? null;
}

const EXPECTED: Readonly<Record<string, (table: TablePlan, read: ReadBack) => TablePlan>> = {
  [ACTION_TABLE.name]: (table, { analysed: { rvu }, source }) => {
    const { today, alliance } = rvu;
    const rows = actionRows(source, rvu).map(({ row, index }): [number, ActionRow] => [
      index,
      { action: row, index: index + 1, today, departments: alliance.departments },
    ]);
    return mirrored(table, ACTION_COLUMNS, new Map(rows));
  },
  [CHARTER_TABLE.name]: (table, { analysed: { rvu } }) =>
    mirrored(
      table,
      CHARTER_COLUMNS,
      new Map(
        QUESTIONS.map((question, index): [number, CharterAnswer] => [
          index,
          rvu.charter.answers.find((each) => each.question === question) ?? {
            question,
            ours: null,
            theirs: null,
            agreement: null,
          },
        ])
      )
    ),
  [CONDUCT_TABLE.name]: (table, { analysed: { rvu } }) =>
    mirrored(
      table,
      CONDUCT_COLUMNS,
      new Map(
        CONDUCT_POINTS.map((point, index): [number, SignOff] => [
          index,
          rvu.charter.conduct.find((each) => each.point === point) ?? {
            point,
            us: null,
            usOn: null,
            partner: null,
            partnerOn: null,
          },
        ])
      )
    ),
  [GOVERNANCE_TABLE.name]: (table, { analysed: { rvu }, source }) => {
    const { today, settings } = rvu;
    const read = readTable(
      tableIn(source, GOVERNANCE_TABLE.name),
      GOVERNANCE_COLUMNS,
      ['role'],
      settings.scale
    );
    const rows = read.rows.map(({ row, index }): [number, RoleRow] => [
      index,
      { role: row, today, contactDays: settings.contactDays },
    ]);
    return mirrored(table, GOVERNANCE_COLUMNS, new Map(rows));
  },
  [INDICATOR_TABLE.name]: (table, { analysed: { rvu }, source }) => {
    const { period, settings, history } = rvu;
    const read = readTable(
      tableIn(source, INDICATOR_TABLE.name),
      INDICATOR_COLUMNS,
      ['name'],
      settings.scale
    );
    const rows = read.rows.map(({ row, index }): [number, IndicatorRow] => [
      index,
      { indicator: row, period, past: history.indicators },
    ]);
    return mirrored(table, INDICATOR_COLUMNS, new Map(rows));
  },
};

/**
 * Rows without a reading show nothing, but for helpers that tell of a single cell whatever stands
 * beside it: those are not compared.
 */
function mirrored<Row>(
  table: TablePlan,
  columns: readonly ColumnRecord<Row>[],
  rows: ReadonlyMap<number, Row>
): TablePlan {
  const planned = table.rows.map((cells, index) => {
    const row = rows.get(index);
    return cells.map((cell, at) => {
      const column = columns[at];
      if (!isFormula(cell) || column?.entry !== 'computed') return cell;
      if (row === undefined) return OF_ONE_CELL.has(column.key) ? null : { ...cell, value: null };
      const typed = cells[columns.findIndex(({ key }) => key === WRITTEN[column.key])];
      return valued(cell, column.key, dayWritten(typed) ?? column.mirror(row));
    });
  });
  return { ...table, rows: planned };
}

const dayWritten = (typed: unknown): number | null =>
  typeof typed === 'string' ? parseDay(typed.trim()) : null;

const valued = <Cell extends object>(cell: Cell, key: string, value: CellValue) =>
  value === null && OF_A_PART.has(key) ? null : { ...cell, value };

/** The year of a period says something also where the rest of the cell is none. */
const OF_A_PART: ReadonlySet<string> = new Set(['sinceYear', 'closedYear']);

const OF_ONE_CELL: ReadonlySet<string> = new Set([
  'sinceYear',
  'closedYear',
  'dueDay',
  'doneDay',
  'contactDay',
  'meetingDay',
  'harvest',
  'harvestFrom',
  'closedPart',
  'departmentRow',
  'categoryName',
  'sincePart',
  'partCount',
  'fromCount',
  'early',
  'dueWritten',
  'doneWritten',
  'contactWritten',
  'meetingWritten',
]);

/** Helpers that say a day only where it is written as a text, by the column in which it is written. */
const WRITTEN: Readonly<Record<string, string>> = {
  dueWritten: 'due',
  doneWritten: 'doneOn',
  contactWritten: 'lastContact',
  meetingWritten: 'nextMeeting',
};

const actionRows = (source: WorkbookSource, { settings }: Rvu) =>
  readTable(
    tableIn(source, ACTION_TABLE.name),
    ACTION_COLUMNS,
    ['step', 'direction'],
    settings.scale
  ).rows;

/** The actions in their rows: a row between them that can't be used is a step that counts nowhere. */
export const actionsInPlace = (source: WorkbookSource, rvu: Rvu): readonly Action[] =>
  inPlace(actionRows(source, rvu), NOWHERE);

/** The departments in their rows; a row between them without a name is nobody's. */
export function departmentsInPlace(source: WorkbookSource): readonly Department[] {
  const { departments, rows } = readDepartments(source);
  const placed = departments.map((row, at) => ({ row, index: rows[at] ?? at }));
  return inPlace(placed, { name: '', rate: null, side: 'partner' });
}

function inPlace<Row>(
  rows: readonly { readonly row: Row; readonly index: number }[],
  between: Row
): readonly Row[] {
  const last = Math.max(-1, ...rows.map(({ index }) => index));
  return Array.from(
    { length: last + 1 },
    (_, at) => rows.find(({ index }) => index === at)?.row ?? between
  );
}

const NOWHERE: Action = {
  step: 'Not to be read',
  direction: 'they-ask',
  owner: null,
  due: null,
  doneOn: null,
  dropped: true,
  category: null,
  department: null,
  carriedFrom: null,
  closedIn: '1999-Q1',
};

function tableIn(source: WorkbookSource, name: string): SourceTable {
  const table = findTable(source, name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
}
