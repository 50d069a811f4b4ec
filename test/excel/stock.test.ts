import { sheetStamp } from '../../src/workbook/kernel/blueprint';
import { findConflict, makingMark, inspectSheets } from '../../src/excel/recover/stock';
import type { WorkbookInventory, InventoryName } from '../../src/excel/read/workbookInventory';
import { parseReference } from '../../src/excel/address';
import { ledgerBlueprint } from './ledgerBlueprint';

const blueprint = ledgerBlueprint();

const named = (name: string, formula: string): InventoryName => ({
  name,
  comment: '',
  formula,
  place: parseReference(formula),
});

const inventoryOf = (
  titles: readonly string[],
  names: readonly InventoryName[]
): WorkbookInventory => ({
  title: '',
  sheets: titles.map((title) => ({ id: `{${title}}`, title, charts: [], protection: null })),
  tables: [],
  names: new Map(names.map((name) => [name.name.toLowerCase(), name])),
});

const stockOf = (inventory: WorkbookInventory) =>
  inspectSheets(blueprint.sheets, inventory).map(({ title, state }) => `${title}: ${state}`);

describe('taking stock', () => {
  it('finds nothing in a new workbook', () => {
    expect(stockOf(inventoryOf(['Sheet1'], []))).toEqual([
      'Front: missing',
      'Rows of trees: missing',
      'View: missing',
      'Points: missing',
    ]);
  });

  it('takes another title where somebody else has it, without regard to case', () => {
    const inventory = inventoryOf(['FRONT', 'Front 2', 'View'], []);
    expect(stockOf(inventory)).toEqual([
      'Front 3: missing',
      'Rows of trees: missing',
      'View 2: missing',
      'Points: missing',
    ]);
  });

  it('finds a renamed sheet by its stamp, also when its A1 has moved', () => {
    const inventory = inventoryOf(['My front'], [named(sheetStamp('front'), "='My front'!$B$3")]);
    expect(inspectSheets(blueprint.sheets, inventory)[0]).toMatchObject({
      title: 'My front',
      state: 'complete',
      rowShift: 2,
      columnShift: 1,
    });
  });

  it('holds a deleted sheet for missing', () => {
    const inventory = inventoryOf(['Other'], [named(sheetStamp('front'), '=#REF!$A$1')]);
    expect(stockOf(inventory)[0]).toBe('Front: missing');
  });

  it('knows an unfinished sheet by its mark', () => {
    const inventory = inventoryOf(
      ['Front'],
      [named(sheetStamp('front'), '=Front!$A$1'), named(makingMark('front'), '="Front"')]
    );
    expect(stockOf(inventory)[0]).toBe('Front: unfinished');
  });

  it('knows a sheet that was added but not stamped by the title in its mark', () => {
    const inventory = inventoryOf(['Front', 'Front 2'], [named(makingMark('front'), '="Front 2"')]);
    expect(stockOf(inventory)[0]).toBe('Front 2: unfinished');
  });

  it('does not take a marked title when that sheet belongs to another key', () => {
    const inventory = inventoryOf(
      ['Front'],
      [named(makingMark('front'), '="Front"'), named(sheetStamp('rows'), '=Front!$A$1')]
    );
    expect(stockOf(inventory)[0]).toBe('Front 2: missing');
  });
});

describe('conflicts', () => {
  const conflictIn = (inventory: WorkbookInventory) =>
    findConflict(inspectSheets(blueprint.sheets, inventory), blueprint.names, inventory);

  it('sees none in a new workbook', () => {
    expect(conflictIn(inventoryOf(['Sheet1'], []))).toBeNull();
  });

  it("refuses a table's name that somebody else has", () => {
    const inventory = {
      ...inventoryOf(['Sheet1'], []),
      tables: [{ name: 'harvest', sheet: 'Sheet1', headers: [], rowCount: 1, place: null }],
    };
    expect(conflictIn(inventory)).toMatchObject({ code: 'name-taken', detail: 'Harvest' });
  });

  test.each(['=Sheet1!$A$1', '=5'])('refuses a name that refers to %s', (formula) => {
    const inventory = inventoryOf(['Sheet1'], [named('front_SHARE', formula)]);
    expect(conflictIn(inventory)).toMatchObject({ code: 'name-taken', detail: 'Front_share' });
  });

  it('takes a name whose cells are gone', () => {
    expect(conflictIn(inventoryOf(['Sheet1'], [named('Front_share', '=#REF!')]))).toBeNull();
  });
});
