/** A workbook with protected forms, as the tests of edits find it, and what stands in it. */
import { applyEdit } from '../../src/excel/edit/applyEdit';
import { NO_EDIT, type EditDecision, type WorkbookEdit } from '../../src/workbook/kernel/edit';
import { FORM_BOOK, FORM_WANTED } from './formBlueprint';
import { drawOnce, openHeardExcel, valueAt, type LiveExcel } from './liveExcel';

let excel: LiveExcel;

/** Opens the workbook anew for each test of the file; answers how to reach its Excel. */
export function formsForEach(): () => LiveExcel {
  beforeEach(async () => {
    excel = await openHeardExcel({ today: () => 46000 });
    await drawOnce(excel.host, FORM_BOOK);
    excel.host.resetStats();
  });
  afterEach(() => excel.close());
  return () => excel;
}

export const sheetNamed = (name: string) => {
  const sheet = excel.host.book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The values of a table's rows. */
export const bodyOf = (name: string): readonly (readonly unknown[])[] => {
  const { host } = excel;
  const table = host.book.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const { row, column, rows, columns } = table.area;
  return Array.from({ length: rows - 1 }, (_, down) =>
    Array.from({ length: columns }, (_unused, across) =>
      valueAt(host, table.sheet.name, row + 1 + down, column + across)
    )
  );
};

const decide = (edit: Partial<WorkbookEdit>) => (): EditDecision<never> => ({
  kind: 'edit',
  edit: { ...NO_EDIT, ...edit },
});

export const apply = (edit: Partial<WorkbookEdit>) => applyEdit(FORM_WANTED, decide(edit));
