import { applyEdit } from '../../src/excel/applyEdit';
import { drawBlueprint } from '../../src/excel/drawBlueprint';
import { NO_EDIT, type WorkbookEdit } from '../../src/workbook/kernel/edit';
import { GARDEN } from './gardenBlueprint';
import { nameFormula, people, rowOf, sheetNamed, tableNamed, valuesOf } from './gardenExcel';
import { GARDEN_WANTED, upgrade, upgradeEdit } from './gardenUpgrade';
import { openExcel, photograph, valueAt, type LiveExcel } from './liveExcel';

jest.setTimeout(60_000);

let excel: LiveExcel;

beforeEach(async () => {
  excel = await openExcel();
  await drawBlueprint(GARDEN);
  excel.host.resetStats();
});

afterEach(() => excel.close());

const DONE = { ok: true, outcome: 'edited' };

const run = () => applyEdit(GARDEN_WANTED, upgrade);

/** Only these parts of the upgrade. */
const only = (...parts: readonly (keyof WorkbookEdit)[]) =>
  applyEdit(GARDEN_WANTED, (source) => ({
    kind: 'edit',
    edit: parts.reduce((edit, part) => ({ ...edit, [part]: upgradeEdit(source)[part] }), NO_EDIT),
  }));

describe('what a later version brings', () => {
  it('comes in three round trips, nothing else in more than two', async () => {
    expect(await run()).toEqual(DONE);
    expect(excel.host.stats.requests).toHaveLength(3);
    expect(excel.host.warnings).toEqual([]);
    excel.host.resetStats();
    await only('renames', 'formulas');
    expect(excel.host.stats.requests).toHaveLength(2);
  });

  it('has columns at the right end, with formulas that name each other, cells and new sheets', async () => {
    await run();
    expect(valuesOf(excel, 'Beds').slice(0, 4)).toEqual([
      ['Bed', 'Plants', 'Worth', 'Water', 'Cost', 'Estimate'],
      ['B1', 1, 5, 4, 13, 39],
      ['B2', 2, 10, null, 1, 3],
      ['B3', 3, 15, 8, 25, 77],
    ]);
    expect(tableNamed(excel, 'Beds').columns.map(({ formula }) => formula !== null)).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
    ]);
    expect(rowOf(excel, 'Summary', 0, 1)).toEqual([41]);
    expect(rowOf(excel, 'Extra', 0, 3)).toEqual([null, null, 123]);
  });

  it('moves a longer table beside as a whole, for blank rows at the end of ours', async () => {
    await run();
    expect(tableNamed(excel, 'Beds').area).toMatchObject({ column: 0, columns: 6, rows: 6 });
    expect(tableNamed(excel, 'Kit').area).toMatchObject({ column: 7, columns: 3, rows: 6 });
    expect(valuesOf(excel, 'Kit')[5]).toEqual(['T5', 4, null]);
    expect(valuesOf(excel, 'Beds')[5]?.slice(0, 2)).toEqual([null, null]);
  });

  it('looks as planned and not like its neighbour', async () => {
    await run();
    const sheet = sheetNamed(excel, 'Beds');
    const areasOver = (column: number, rules: readonly { areas: readonly object[] }[]) =>
      rules.flatMap(({ areas }) => areas).filter((each) => Reflect.get(each, 'column') === column);
    expect(areasOver(3, sheet.validations)).toEqual([{ row: 4, column: 3, rows: 5, columns: 1 }]);
    expect(areasOver(5, sheet.validations)).toEqual([]);
    expect(sheet.conditionals.flatMap(({ areas }) => areas)).toHaveLength(1);
    const looks = await Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItem('Beds');
      const ranges = ['D4', 'D5', 'E5', 'F5'].map((at) =>
        there.getRange(at).load('numberFormat,format/fill/color,format/font/italic')
      );
      await context.sync();
      return ranges.map(({ numberFormat, format }): readonly unknown[] => [
        numberFormat[0]?.[0],
        format.fill.color,
        format.font.italic,
      ]);
    });
    expect(looks).toEqual([
      ['General', '#0B6A63', false],
      ['General', '#F3FAF9', false],
      ['#,##0', '#FFFFFF', false],
      ['General', '#FFFFFF', false],
    ]);
    expect(rowOf(excel, 'Beds', 2, 6)).toEqual(['✎', '✎', 'ƒ', '✎', 'ƒ', null]);
    expect(sheet.columnWidths.get(9)).toBeGreaterThan(100);
    expect([...sheet.hiddenColumns]).toEqual([9]);
  });

  it('hides no column of the sheet that runs through another table', async () => {
    await run();
    expect([...sheetNamed(excel, 'Form').hiddenColumns]).toEqual([]);
    expect(valuesOf(excel, 'Form')[0]).toEqual(['Mark', 'Note']);
    expect(valuesOf(excel, 'Form_below')[0]).toEqual(['Line', 'Answer']);
  });

  it('has cells below everything on their sheet, in order', async () => {
    await run();
    expect(rowOf(excel, 'Facts', 3, 4)).toEqual([null, 'Rate', 3, 'Per litre']);
    expect(rowOf(excel, 'Facts', 4, 4)).toEqual([null, 'All of it', 42, null]);
    expect(rowOf(excel, 'Facts', 5, 4)).toEqual([null, 'Version', 2, null]);
    expect(nameFormula(excel, 'Facts_rate')).toBe('=Facts!$C$4');
    const hidden = excel.host.book.names.filter(({ visible }) => !visible);
    expect(hidden.map(({ name }) => name)).toContain('Facts_version');
    expect(sheetNamed(excel, 'Facts').validations).toHaveLength(1);
  });

  it('has its present names; an earlier name stays, out of sight, for formulas of people', async () => {
    await run();
    expect(tableNamed(excel, 'Kit').columns.map(({ name }) => name)).toEqual([
      'Tool',
      'Pieces',
      'Made of',
    ]);
    expect(valueAt(excel.host, 'Facts', 2, 2)).toBe(20);
    expect(nameFormula(excel, 'Facts_unit_price')).toBe('=Facts!$C$1');
    const earlier = excel.host.book.names.find(({ name }) => name === 'Facts_price');
    expect(earlier).toMatchObject({ formula: '=Facts!$C$1', visible: false });
  });

  it('protects again what it opened', async () => {
    const before = sheetNamed(excel, 'Form').protection;
    await run();
    expect(sheetNamed(excel, 'Form').protection).toEqual(before);
    expect(excel.host.book.names.filter(({ name }) => name.startsWith('rvu_open'))).toEqual([]);
  });

  it('changes nothing when it is written again', async () => {
    await run();
    const before = photograph(excel.host);
    expect(await run()).toMatchObject({ outcome: 'nothing' });
    await people(({ names }) => {
      names.getItem('Facts_version').getRange().values = [[1]];
    });
    expect(await run()).toEqual(DONE);
    expect(photograph(excel.host)).toBe(before);
  });
});
