import { drawBlueprint } from '../../src/excel/draw/drawBlueprint';
import { readSource } from '../../src/excel/read/readSource';
import {
  sheetStamp,
  type CellValue,
  type PlannedCell,
  type SheetPlan,
} from '../../src/workbook/kernel/blueprint';
import { LEDGER_WANTED, ledgerBlueprint, tableOf } from './ledgerBlueprint';
import { openHeardExcel, photograph, valueAt, type LiveExcel } from './liveExcel';

const blueprint = ledgerBlueprint();
const harvest = tableOf(blueprint, 'Harvest');
let excel: LiveExcel;

beforeEach(async () => {
  excel = await openHeardExcel();
});

afterEach(() => excel.close());

const sheetNamed = (name: string) => {
  const sheet = excel.host.book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const constantOf = (cell: PlannedCell): CellValue | undefined => {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'toSheet' in cell ? cell.text : undefined;
};

/** All constants of a sheet's blocks and tables with their places; blanks and formulas left out. */
const plannedConstants = ({ title, blocks, tables }: SheetPlan) => {
  const bodies = tables.map(({ row, column, rows }) => ({ row: row + 1, column, cells: rows }));
  return [...blocks, ...bodies].flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) => {
        const value = constantOf(cell);
        return value === undefined || value === null
          ? []
          : [{ title, row: row + down, column: column + across, value }];
      })
    )
  );
};

describe('drawing into an empty workbook', () => {
  it('takes three round trips and less than 100 kB', async () => {
    expect(await drawBlueprint(blueprint)).toMatchObject({ ok: true, outcome: 'drawn' });
    const { requests } = excel.host.stats;
    expect(requests).toHaveLength(3);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(100_000);
    expect(excel.host.warnings).toEqual([]);
  });

  it('stays under a megabyte for a thousand rows, in the same number of trips', async () => {
    const large = { rows: 1000, listRows: 600, computedColumns: 27, labels: 60 };
    expect(await drawBlueprint(ledgerBlueprint(large))).toMatchObject({ ok: true });
    const { requests } = excel.host.stats;
    expect(requests).toHaveLength(3);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(1_000_000);
  });

  it('leaves the empty sheet that was there, and shows the planned one', async () => {
    await drawBlueprint(blueprint);
    expect(excel.host.book.sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      'Front',
      'Rows of trees',
      'View',
      'Points',
    ]);
    expect(sheetNamed('Sheet1').cells.size).toBe(0);
    expect(excel.host.book.active.name).toBe('Front');
    expect(sheetNamed('Points').visibility).toBe('Hidden');
  });

  it('writes every planned constant of every block and table', async () => {
    await drawBlueprint(blueprint);
    const cells = blueprint.sheets.flatMap(plannedConstants);
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.map(({ title, row, column }) => valueAt(excel.host, title, row, column))).toEqual(
      cells.map(({ value }) => value)
    );
  });

  it('gives back what was planned when it is read', async () => {
    await drawBlueprint(blueprint);
    excel.host.resetStats();
    const source = await readSource(LEDGER_WANTED);
    expect(excel.host.stats.requests).toHaveLength(1);
    const [table] = source.tables;
    expect(table).toMatchObject({ name: 'Harvest', sheet: 'Rows of trees', row: 3, column: 0 });
    expect(table?.headers).toEqual(harvest.columns.map(({ header }) => header));
    expect(table?.rows[1]?.slice(0, 6)).toEqual([
      'T2',
      'Apple trees in row 1 by the brook',
      11,
      2,
      null,
      22,
    ]);
    expect(table?.formulas.map((row) => row[3] === null)).toEqual(
      harvest.rows.map((row) => typeof row[3] === 'number')
    );
    expect(source.names.map(({ name, value }) => [name, value])).toEqual([
      ['Front_season', '2026-Q4'],
      ['Front_grower', '=not a formula'],
      ['Front_share', 0.25],
      ['Front_total', 335.5],
    ]);
  });

  it('makes calculated columns that a new row gets by itself', async () => {
    await drawBlueprint(blueprint);
    const below = 4 + 12;
    excel.host.userEdit('Rows of trees', below, 0, 'T99');
    excel.host.userEdit('Rows of trees', below, 2, '7');
    expect(valueAt(excel.host, 'Rows of trees', below, 5)).toBe(14);
  });

  it('hides the stamps, shows the names and leaves no mark of work in progress', async () => {
    await drawBlueprint(blueprint);
    const names = excel.host.book.names.map(({ name, visible }) => `${name} ${visible}`);
    expect(names.sort()).toEqual([
      'Front_grower true',
      'Front_season true',
      'Front_share true',
      'Front_total false',
      ...blueprint.sheets.map(({ key }) => `${sheetStamp(key)} false`).sort(),
    ]);
  });

  it('sets the title of a workbook that has none, and only then', async () => {
    await drawBlueprint(blueprint);
    expect(excel.host.book.properties['Title']).toBe('Orchard');
    const own = await openHeardExcel();
    await Excel.run(async (context) => {
      context.workbook.properties.title = 'My own';
      await context.sync();
    });
    await drawBlueprint(blueprint);
    expect(own.host.book.properties['Title']).toBe('My own');
    own.close();
  });
});

describe('drawing again', () => {
  it('changes nothing and looks only once', async () => {
    await drawBlueprint(blueprint);
    const before = photograph(excel.host);
    excel.host.resetStats();
    expect(await drawBlueprint(blueprint)).toMatchObject({ ok: true, outcome: 'alreadyThere' });
    expect(excel.host.stats.requests).toHaveLength(1);
    expect(photograph(excel.host)).toBe(before);
  });

  it('knows its sheets after they were renamed and moved, and what is typed stays', async () => {
    await drawBlueprint(blueprint);
    excel.host.userRenameSheet('Front', "Mum's page");
    excel.host.userEdit("Mum's page", 1, 1, '2027-Q1');
    const before = photograph(excel.host);
    const result = await drawBlueprint(blueprint);
    expect(result).toMatchObject({
      outcome: 'alreadyThere',
      sheets: [{ title: "Mum's page" }, {}, {}, {}],
    });
    expect(photograph(excel.host)).toBe(before);
  });

  it('makes a deleted sheet again and touches no other', async () => {
    await drawBlueprint(blueprint);
    excel.host.userEdit('Front', 1, 1, '2027-Q1');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('View').delete();
      await context.sync();
    });
    expect(await drawBlueprint(blueprint)).toMatchObject({ ok: true, outcome: 'drawn' });
    expect(sheetNamed('View').charts.map(({ name }) => name)).toEqual([
      'Upper chart',
      'Lower chart',
    ]);
    expect(valueAt(excel.host, 'Front', 1, 1)).toBe('2027-Q1');
  });
});
