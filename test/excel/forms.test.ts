import { applyEdit } from '../../src/excel/edit/applyEdit';
import { formatAt } from 'excel-emulator/book';
import type { WorkbookEdit } from '../../src/workbook/kernel/edit';
import { FORM_WANTED, nextRound, overview, turnRound } from './formBlueprint';
import { apply, bodyOf, formsForEach, sheetNamed } from './formBook';
import { photograph, valueAt } from './liveExcel';

jest.setTimeout(180_000);

const forms = formsForEach();

const people = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

describe('a protected sheet of ours', () => {
  it('is protected once it is made, with the unused rows hidden and its input open', () => {
    const { host } = forms();
    expect(sheetNamed('Form').protection?.password).toBeNull();
    expect(sheetNamed('Form').protection?.options).toMatchObject({
      allowFormatRows: true,
      allowFormatColumns: true,
      allowFormatCells: false,
    });
    expect([...sheetNamed('Form').hiddenRows]).toEqual([8, 9, 10]);
    expect(host.userEdit('Form', 3, 1, '4').ok).toBe(true);
    expect(host.userEdit('Form', 3, 0, 'Bark').ok).toBe(false);
    expect(sheetNamed('Steps').protection).toBeNull();
    expect(host.warnings).toEqual([]);
  });

  it('is drawn anew when its list must grow, and is protected as before', async () => {
    const { protection } = sheetNamed('Overview');
    expect(await apply({ redrawSheets: [overview(5)] })).toMatchObject({ ok: true });
    expect(forms().host.stats.requests).toHaveLength(3);
    expect(bodyOf('Overview')).toHaveLength(5);
    expect(valueAt(forms().host, 'Overview', 0, 0)).toBe('Overview of 5');
    expect(sheetNamed('Overview').protection).toEqual(protection);
    expect(forms().host.book.names.filter(({ name }) => name.startsWith('rvu_open'))).toEqual([]);
  });

  it('stays open where a person has opened it', async () => {
    await people(({ workbook }) => workbook.worksheets.getItem('Overview').protection.unprotect());
    await apply({ redrawSheets: [overview(5)] });
    expect(sheetNamed('Overview').protection).toBeNull();
  });

  it('takes values into cells that are not locked, a gap between them', async () => {
    const cells = [5, undefined, 3];
    await apply({ columns: [{ table: 'Form_long', header: 'Mark', cells }] });
    expect(bodyOf('Form_long').map(([, mark]) => mark)).toEqual([5, null, 3]);
  });

  it('shows and hides rows without being opened', async () => {
    await apply({
      rowsShown: [
        { name: 'Rows_long', shown: false },
        { name: 'Rows_short', shown: true },
      ],
    });
    expect([...sheetNamed('Form').hiddenRows].sort()).toEqual([2, 3, 4, 5]);
    expect(sheetNamed('Form').protection).not.toBeNull();
  });

  it('shows and hides rows where a person protected it more strictly, and leaves it so', async () => {
    await people(({ workbook }) => {
      const { protection } = workbook.worksheets.getItem('Form');
      protection.unprotect();
      protection.protect({ selectionMode: 'Unlocked' });
    });
    const { protection } = sheetNamed('Form');
    expect(await apply({ rowsShown: [{ name: 'Rows_long', shown: false }] })).toMatchObject({
      ok: true,
    });
    expect([...sheetNamed('Form').hiddenRows]).toContain(3);
    expect(sheetNamed('Form').protection).toEqual(protection);
  });
});

describe('adding rows', () => {
  const rows = (...lines: readonly (readonly (string | number | null)[])[]) => ({
    rows: [{ table: 'Steps', headers: ['Step', 'Due'], rows: lines }],
  });

  it('fills blank rows at the end first; formulas and formats come along', async () => {
    await apply(rows(['Dig', 46005], ['=1+1', null], ['Rake', 45990]));
    expect(bodyOf('Steps')).toEqual([
      ['Prune', 46010, false],
      ['Water', null, ''],
      ['Dig', 46005, false],
      ['=1+1', null, ''],
      ['Rake', 45990, true],
    ]);
    expect(forms().host.stats.requests).toHaveLength(2);
    const { host } = forms();
    const { formats } = sheetNamed('Steps');
    expect(formatAt(formats, 7, 1).numberFormat).toBe('yyyy-mm-dd');
    expect(host.userEdit('Steps', 7, 1, 'soon').ok).toBe(false);
    expect(host.userEdit('Steps', 7, 1, '2026-01-05').ok).toBe(true);
  });

  it('finds the table and its columns wherever people put them', async () => {
    await people(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Steps');
      const table = workbook.tables.getItem('Steps');
      table.columns.add(0, [['Mine'], ['a'], ['b'], ['c']]);
      sheet.getRange('1:4').insert('Down');
      sheet.name = 'My list';
    });
    await apply(rows(['Dig', 46005], ['Rake', null]));
    expect(bodyOf('Steps')).toEqual([
      ['a', 'Prune', 46010, false],
      ['b', 'Water', null, ''],
      ['c', 'Dig', 46005, false],
      [null, 'Rake', null, ''],
    ]);
  });

  it('adds two lots after each other', async () => {
    const [first] = rows(['Dig', null]).rows;
    const [second] = rows(['Rake', null], ['Sow', null]).rows;
    await apply({ rows: [first, second].filter((each) => each !== undefined) });
    expect(bodyOf('Steps').map(([step]) => step)).toEqual(['Prune', 'Water', 'Dig', 'Rake', 'Sow']);
  });

  it('adds to a protected list, which is protected again', async () => {
    await people(({ workbook }) => workbook.worksheets.getItem('Steps').protection.protect());
    expect(await apply(rows(['Dig', 1], ['Rake', 2]))).toMatchObject({ ok: true });
    expect(bodyOf('Steps')).toHaveLength(4);
    expect(sheetNamed('Steps').protection).not.toBeNull();
  });

  it('changes nothing and says which sheet has a password', async () => {
    await people(({ workbook }) => {
      workbook.worksheets.getItem('Steps').protection.protect({}, 'secret');
    });
    const before = photograph(forms().host);
    const edit = {
      ...rows(['Dig', 1]),
      redrawSheets: [overview(6)],
      cells: turnRound([], 2).cells,
    };
    expect(await apply(edit)).toMatchObject({
      ok: false,
      problem: { code: 'password', detail: 'Steps' },
    });
    expect(photograph(forms().host)).toBe(before);
  });
});

describe('what is not there any more', () => {
  test.each<[string, Partial<WorkbookEdit>]>([
    ['Nobody', { rows: [{ table: 'Nobody', headers: ['Step'], rows: [['x']] }] }],
    ['Steps[Who]', { rows: [{ table: 'Steps', headers: ['Step', 'Who'], rows: [['x', 'y']] }] }],
    ['Steps[Who]', { columns: [{ table: 'Steps', header: 'Who', cells: [null] }] }],
    ['Rows_none', { rowsShown: [{ name: 'Rows_none', shown: true }] }],
    ['Square', { cells: [{ name: 'Square', value: 1 }] }],
  ])('names %s and changes nothing', async (detail, edit) => {
    const before = photograph(forms().host);
    const whole = { ...edit, titles: [{ key: 'steps', title: 'Tasks' }] };
    expect(await apply(whole)).toMatchObject({ ok: false, problem: { code: 'missing', detail } });
    expect(photograph(forms().host)).toBe(before);
  });
});

describe('titles', () => {
  const titles = () => forms().host.book.sheets.map(({ name }) => name);

  it('are given in an order in which they come free, and the rest of the edit uses them', async () => {
    forms().host.userEdit('Form', 3, 1, '4');
    await applyEdit(FORM_WANTED, nextRound, { sheetToShow: 'steps' });
    expect(titles()).toEqual(['Sheet1', 'Steps', 'Tasks', 'Overview']);
    expect(bodyOf('Steps').map(([step]) => step)).toEqual(['Prune', 'Water', 'Look at 4']);
    expect(forms().host.book.active.name).toBe('Tasks');
  });

  it('of others are left to them', async () => {
    await apply({ titles: [{ key: 'steps', title: 'SHEET1' }] });
    await apply({ titles: [{ key: 'nothing', title: 'Else' }] });
    expect(titles()).toEqual(['Sheet1', 'Form', 'Steps', 'Overview']);
  });

  it('may change in their case only', async () => {
    await apply({ titles: [{ key: 'steps', title: 'STEPS' }] });
    expect(titles()).toContain('STEPS');
  });
});
