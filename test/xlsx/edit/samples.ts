import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Blueprint, SheetPlan } from '../../../src/workbook/kernel/blueprint';
import {
  NO_EDIT,
  type LaterCell,
  type LaterColumn,
  type WorkbookEdit,
} from '../../../src/workbook/kernel/edit';
import type { FileEditProblem } from '../../../src/xlsx/edit/fileEditProblem';
import { editWorkbook } from '../../../src/xlsx/edit/editWorkbook';
import { cellAt, type FileBook, type FileCell } from '../../../src/xlsx/fileBook';
import { parseCell } from '../../../src/xlsx/read/reference';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { area, blueprintOf, emptySheet, formula } from '../makeBlueprint';
import { partsOf, sheetOf } from '../parts';
import { matrixSheet } from '../richMatrix';

/** A small workbook with a table of ours, with people's own column at its right, and with a sheet of their own. */

const workSheet: SheetPlan = {
  ...emptySheet('work', 'Our work'),
  columnWidths: [{ column: 1, width: 20 }],
  blocks: [
    { role: 'fixed', row: 0, column: 0, cells: [['What we give']] },
    { role: 'fixed', row: 2, column: 0, cells: [['typed', 'typed', 'follows']] },
  ],
  tables: [
    {
      name: 'Work',
      row: 3,
      column: 0,
      columns: [
        { header: 'Id', role: 'input' },
        { header: 'Hours', role: 'input' },
        { header: 'Cost', role: 'computed', formula: '=Work[[#This Row],[Hours]]*Rate' },
        { header: 'My note', role: 'input' },
      ],
      rows: [
        ['G1', 10, formula('=Work[[#This Row],[Hours]]*Rate', 500), 'see mail'],
        ['G2', 4, formula('=Work[[#This Row],[Hours]]*Rate', 200), '=not a formula'],
        ['G3', null, formula('=Work[[#This Row],[Hours]]*Rate', 0), null],
      ],
      filterButtons: true,
    },
  ],
  formats: [{ area: area(3, 0, 1, 4), format: { bold: true, fill: '#DDEEFF' } }],
  validations: [
    {
      area: area(4, 1, 3, 1),
      rule: { kind: 'decimal', min: 0 },
      severity: 'stop',
      promptTitle: 'Hours',
      prompt: 'In the period',
      errorTitle: 'Hours',
      error: 'A number please',
    },
  ],
};

const ownSheet: SheetPlan = {
  ...emptySheet('own', 'Mine'),
  blocks: [
    {
      role: 'input',
      row: 0,
      column: 0,
      cells: [
        ['Rate', 50],
        ['All', formula('=SUM(Work[Cost])', 700)],
        ['Text', formula('="Work[Cost] of Rate"', 'Work[Cost] of Rate')],
      ],
    },
  ],
};

export const sampleBlueprint: Blueprint = blueprintOf(
  [workSheet, ownSheet],
  [{ name: 'Rate', target: { sheet: 'own', area: area(0, 1) }, hidden: false }]
);

export const sample = writeWorkbook(sampleBlueprint);

/** The same with a sheet that holds a chart. */
export const sampleWithChart = writeWorkbook({
  ...sampleBlueprint,
  sheets: [...sampleBlueprint.sheets, matrixSheet],
});

const look = { fill: '#FFF2CC', numberFormat: '#,##0.00', locked: false };

export const laterColumn: LaterColumn = {
  isNew: true,
  table: 'Work',
  column: { header: 'Travel', role: 'input' },
  cells: [12.5, null, null],
  headerFormat: { bold: true, fill: '#DDEEFF' },
  bodyFormat: look,
  check: {
    rule: { kind: 'decimal', min: 0 },
    severity: 'warning',
    promptTitle: 'Travel',
    prompt: 'Money',
    errorTitle: 'Travel',
    error: 'A number please',
  },
  sign: 'typed',
  signFormat: { italic: true },
  width: 14,
  hidden: false,
};

const TOTAL = '=Work[[#This Row],[Cost]]+Work[[#This Row],[Travel]]';

export const computedColumn: LaterColumn = {
  ...laterColumn,
  column: { header: 'Total', role: 'computed', formula: TOTAL },
  cells: [formula(TOTAL, 512.5), formula(TOTAL, 200), formula(TOTAL, 0)],
  check: null,
  sign: null,
  hidden: true,
};

export const laterCell: LaterCell = {
  sheet: 'work',
  name: 'Limit',
  nameHidden: false,
  column: 0,
  label: 'Limit',
  content: 7,
  typed: true,
  about: 'How far we go',
  labelFormat: { bold: true },
  format: look,
  aboutFormat: { italic: true },
  check: laterColumn.check,
};

export const edits = (edit: Partial<WorkbookEdit>): WorkbookEdit => ({ ...NO_EDIT, ...edit });

export const applied = (bytes: Uint8Array, edit: Partial<WorkbookEdit>): Uint8Array => {
  const result = editWorkbook(bytes, edits(edit));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.bytes;
};

export const problemsOf = (
  bytes: Uint8Array,
  edit: Partial<WorkbookEdit>
): readonly FileEditProblem[] => {
  const result = editWorkbook(bytes, edits(edit));
  return result.ok ? [] : result.problems;
};

/** The cell of a sheet at an address such as `B3`. */
export const at = (book: FileBook, title: string, address: string): FileCell | null => {
  const place = parseCell(address);
  return place === null ? null : cellAt(sheetOf(book, title), place.row, place.column);
};

export const textOfPart = (bytes: Uint8Array, path: string): string => {
  const part = partsOf(bytes).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
};

/** The paths of parts that are not the same in both files. */
export const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, now] = [partsOf(before), partsOf(after)];
  const paths = new Set([...old.keys(), ...now.keys()]);
  return [...paths].filter((path) => old.get(path) !== now.get(path)).sort();
};

/** The file with parts added or changed. */
export const withParts = (bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...unzipSync(bytes),
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  });
