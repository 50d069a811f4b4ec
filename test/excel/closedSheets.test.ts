/** Sheets whose protection stays: where nothing is to be written, and where Excel would not lift it. */
import { applyEdit } from '../../src/excel/applyEdit';
import { drawBlueprint } from '../../src/excel/drawBlueprint';
import { readSource } from '../../src/excel/readSource';
import { NO_EDIT, type EditDecision, type WorkbookEdit } from '../../src/workbook/kernel/edit';
import { FORM_BOOK, FORM_WANTED, overview } from './formBlueprint';
import { openExcel, photograph, valueAt, type LiveExcel } from './liveExcel';

jest.setTimeout(180_000);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel({ today: () => 46000 });
  await drawBlueprint(FORM_BOOK);
  excel.host.resetStats();
});

afterEach(() => excel.close());

const sheetNamed = (name: string) => {
  const sheet = excel.host.book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const bodyOf = (name: string): readonly (readonly unknown[])[] => {
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

const apply = (edit: Partial<WorkbookEdit>) => applyEdit(FORM_WANTED, decide(edit));

describe('a protected sheet that is drawn anew', () => {
  it('is not opened where it stands as it would be drawn', async () => {
    const before = photograph(excel.host);
    expect(await apply({ redrawSheets: [overview(2)] })).toMatchObject({ ok: true });
    expect(excel.host.membersUsed()).not.toContain('WorksheetProtection.Unprotect');
    expect(photograph(excel.host)).toBe(before);
  });

  it('is left as it is where Excel would not open it, with the rest done, and is told and done later', async () => {
    const { host } = excel;
    const step = { table: 'Steps', headers: ['Step'], rows: [['Dig']] };
    host.refuse([{ member: 'WorksheetProtection.Unprotect', code: 'AccessDenied' }]);
    expect(await apply({ redrawSheets: [overview(5)], rows: [step] })).toMatchObject({
      ok: true,
      refused: [
        { key: 'overview', title: 'Overview', kind: 'opening', problem: { code: 'password' } },
      ],
    });
    expect(bodyOf('Overview')).toHaveLength(2);
    expect(bodyOf('Steps').map(([first]) => first)).toContain('Dig');
    expect(await readSource(FORM_WANTED)).toMatchObject({
      unfinished: [{ key: 'overview', kinds: ['opening'] }],
    });
    host.refuse([]);
    expect(await apply({ redrawSheets: [overview(5)] })).toMatchObject({ ok: true, refused: [] });
    expect(bodyOf('Overview')).toHaveLength(5);
    expect(host.book.names.filter(({ name }) => /^rvu_(open|unfin)/.test(name))).toEqual([]);
    expect(sheetNamed('Overview').protection).not.toBeNull();
  });
});
