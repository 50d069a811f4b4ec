import { applyEdit } from '../../src/excel/edit/applyEdit';
import { NO_EDIT, type WorkbookEdit } from '../../src/workbook/kernel/edit';
import { gardenForEach } from './gardenForEach';
import { nameFormula, people, rowOf, sheetNamed, tableNamed, valuesOf } from './gardenExcel';
import { GARDEN_WANTED, runUpgrade, upgradeEdit } from './gardenUpgrade';
import { openHeardExcel, photograph, valueAt } from './liveExcel';

const garden = gardenForEach(openHeardExcel);

const DONE = { ok: true, outcome: 'edited', refused: [] };

/** Only these parts of the upgrade. */
const only = (...parts: readonly (keyof WorkbookEdit)[]) =>
  applyEdit(GARDEN_WANTED, (source) => ({
    kind: 'edit',
    edit: parts.reduce((edit, part) => ({ ...edit, [part]: upgradeEdit(source)[part] }), NO_EDIT),
  }));

describe('what a later version brings', () => {
  it('comes in four round trips, nothing else in more than two', async () => {
    expect(await runUpgrade()).toEqual(DONE);
    expect(garden().host.stats.requests).toHaveLength(4);
    expect(garden().host.warnings).toEqual([]);
    garden().host.resetStats();
    await only('renames', 'formulas');
    expect(garden().host.stats.requests).toHaveLength(2);
  });

  it('has columns at the right end, with formulas that name each other, cells and new sheets', async () => {
    await runUpgrade();
    expect(valuesOf(garden(), 'Beds').slice(0, 4)).toEqual([
      ['Bed', 'Plants', 'Worth', 'Water', 'Cost', 'Estimate'],
      ['B1', 1, 5, 4, 13, 39],
      ['B2', 2, 10, null, 1, 3],
      ['B3', 3, 15, 8, 25, 77],
    ]);
    expect(tableNamed(garden(), 'Beds').columns.map(({ formula }) => formula !== null)).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
    ]);
    expect(rowOf(garden(), 'Summary', 0, 1)).toEqual([41]);
    expect(rowOf(garden(), 'Extra', 0, 3)).toEqual([null, null, 123]);
  });

  it('moves a longer table beside as a whole, for blank rows at the end of ours', async () => {
    await runUpgrade();
    expect(tableNamed(garden(), 'Beds').area).toMatchObject({ column: 0, columns: 6, rows: 6 });
    expect(tableNamed(garden(), 'Kit').area).toMatchObject({ column: 7, columns: 3, rows: 6 });
    expect(valuesOf(garden(), 'Kit')[5]).toEqual(['T5', 4, null]);
    expect(valuesOf(garden(), 'Beds')[5]?.slice(0, 2)).toEqual([null, null]);
  });

  it('looks as planned and not like its neighbour', async () => {
    await runUpgrade();
    const sheet = sheetNamed(garden(), 'Beds');
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
    expect(rowOf(garden(), 'Beds', 2, 6)).toEqual(['✎', '✎', 'ƒ', '✎', 'ƒ', null]);
    expect(sheet.columnWidths.get(9)).toBeGreaterThan(100);
    expect([...sheet.hiddenColumns]).toEqual([9]);
  });

  it('hides no column of the sheet that runs through another table', async () => {
    await runUpgrade();
    expect([...sheetNamed(garden(), 'Form').hiddenColumns]).toEqual([]);
    expect(valuesOf(garden(), 'Form')[0]).toEqual(['Mark', 'Note']);
    expect(valuesOf(garden(), 'Form_below')[0]).toEqual(['Line', 'Answer']);
  });

  it('has cells below everything on their sheet, in order', async () => {
    await runUpgrade();
    expect(rowOf(garden(), 'Facts', 3, 4)).toEqual([null, 'Rate', 3, 'Per litre']);
    expect(rowOf(garden(), 'Facts', 4, 4)).toEqual([null, 'All of it', 42, null]);
    expect(rowOf(garden(), 'Facts', 5, 4)).toEqual([null, 'Version', 2, null]);
    expect(nameFormula(garden(), 'Facts_rate')).toBe('=Facts!$C$4');
    const hidden = garden().host.book.names.filter(({ visible }) => !visible);
    expect(hidden.map(({ name }) => name)).toContain('Facts_version');
    expect(sheetNamed(garden(), 'Facts').validations).toHaveLength(1);
  });

  it('has its present names; an earlier name stays, out of sight, for formulas of people', async () => {
    await runUpgrade();
    expect(tableNamed(garden(), 'Kit').columns.map(({ name }) => name)).toEqual([
      'Tool',
      'Pieces',
      'Made of',
    ]);
    expect(valueAt(garden().host, 'Facts', 2, 2)).toBe(20);
    expect(nameFormula(garden(), 'Facts_unit_price')).toBe('=Facts!$C$1');
    const earlier = garden().host.book.names.find(({ name }) => name === 'Facts_price');
    expect(earlier).toMatchObject({ formula: '=Facts!$C$1', visible: false });
  });

  it('protects again what it opened', async () => {
    const before = sheetNamed(garden(), 'Form').protection;
    await runUpgrade();
    expect(sheetNamed(garden(), 'Form').protection).toEqual(before);
    expect(garden().host.book.names.filter(({ name }) => name.startsWith('rvu_open'))).toEqual([]);
  });

  it('changes nothing when it is written again', async () => {
    await runUpgrade();
    const before = photograph(garden().host);
    expect(await runUpgrade()).toMatchObject({ outcome: 'nothing' });
    await people(({ names }) => {
      names.getItem('Facts_version').getRange().values = [[1]];
    });
    expect(await runUpgrade()).toEqual(DONE);
    expect(photograph(garden().host)).toBe(before);
  });
});
