import type { SheetPlan } from '../../../src/workbook/kernel/blueprint';
import { rvuBlueprint } from '../../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { area, blueprintOf, emptySheet, formula } from '../makeBlueprint';
import { bookOf, sheetOf } from '../parts';
import { applied, at, changedParts, textOfPart } from './samples';

const list = (rows: number, factor: number): SheetPlan => ({
  ...emptySheet('list', 'List'),
  blocks: [
    { role: 'fixed', row: 0, column: 0, cells: [[`Times ${factor}`, null]] },
    { role: 'computed', row: 1, column: 0, cells: [[{ text: 'Go', toSheet: 'list' }]] },
    { role: 'input', row: 0, column: 5, cells: [['ours at first']] },
  ],
  tables: [
    {
      name: 'Items',
      row: 3,
      column: 0,
      columns: [
        { header: 'Key', role: 'input' },
        { header: 'Out', role: 'computed', formula: `=ROW()*${factor}` },
      ],
      rows: Array.from({ length: rows }, (_, n) => [
        `k${n}`,
        formula(`=ROW()*${factor}`, (5 + n) * factor),
      ]),
      filterButtons: false,
    },
  ],
});

const one = writeWorkbook(blueprintOf([list(2, 1)]));
const grown = { redrawSheets: [list(4, 3)] };

describe('a sheet that holds nothing typed', () => {
  it('is brought up to date, and its tables grow', () => {
    const before = applied(one, { cells: [{ name: 'rvu_sheet_list', value: 'old' }] });
    const after = applied(before, grown);
    const book = bookOf(after);
    expect(at(book, 'List', 'A1')).toEqual({ value: 'Times 3' });
    expect(book.tables[0]?.rows).toBe(4);
    expect(['A', 'B'].map((column) => at(book, 'List', `${column}8`)?.value)).toEqual(['k3', 24]);
    expect(at(book, 'List', 'B5')).toEqual({ formula: '=ROW()*3', value: 15 });
    expect(textOfPart(after, 'xl/worksheets/sheet1.xml').match(/<hyperlink /g)).toHaveLength(1);
    expect(changedParts(after, applied(after, grown))).toEqual([]);
  });

  it('keeps what people put beside, and what they typed', () => {
    const [plan] = [list(2, 1)];
    const own = { role: 'input' as const, row: 8, column: 4, cells: [['my note']] };
    const bytes = writeWorkbook(blueprintOf([{ ...plan, blocks: [...plan.blocks, own] }]));
    const book = bookOf(applied(bytes, grown));
    expect(at(book, 'List', 'E9')).toEqual({ value: 'my note' });
    expect(at(book, 'List', 'F1')).toEqual({ value: 'ours at first' });
  });

  it('keeps its headings where people moved its table', () => {
    const moved = list(2, 1).tables.map((table) => ({ ...table, row: 6 }));
    const bytes = writeWorkbook(blueprintOf([{ ...list(2, 1), tables: moved }]));
    const book = bookOf(applied(bytes, grown));
    expect(at(book, 'List', 'A1')).toEqual({ value: 'Times 1' });
    expect(at(book, 'List', 'B8')?.formula).toBe('=ROW()*3');
  });

  it('leaves rows beyond the plan to be computed', () => {
    const book = bookOf(applied(writeWorkbook(blueprintOf([list(6, 1)])), grown));
    expect(at(book, 'List', 'B10')).toEqual({ formula: '=ROW()*3', value: null });
  });

  it('is made where it is missing', () => {
    const bytes = writeWorkbook(blueprintOf([emptySheet('other', 'Other')]));
    expect(sheetOf(bookOf(applied(bytes, grown)), 'List').rows.size).toBe(7);
  });
});

describe("the product's own sheets", () => {
  const [first, ...others] = SAMPLE.contributions;
  if (first === undefined) throw new Error('no contributions');
  const before = rvuBlueprint({ ...SAMPLE, contributions: others });
  const after = rvuBlueprint(SAMPLE);
  const redrawSheets = after.sheets.filter(({ key, charts }) => key === 'rvu' || charts.length > 0);
  const bytes = writeWorkbook(before);
  const redrawn = applied(bytes, { redrawSheets });

  it('say the same as new ones', () => {
    const [made, wanted] = [bookOf(redrawn), bookOf(writeWorkbook(after))];
    redrawSheets.forEach(({ title }) => {
      expect(sheetOf(made, title).rows).toEqual(sheetOf(wanted, title).rows);
    });
  });

  it('keep the colours of their charts, and show the present values', () => {
    const path = 'xl/charts/chart1.xml';
    const values = (xml: string) =>
      xml.match(/<c:(?:xVal|yVal|scaling)>.*?<\/c:(?:xVal|yVal|scaling)>/g);
    const now = textOfPart(redrawn, path);
    const same = String(values(now)) === String(values(textOfPart(writeWorkbook(after), path)));
    expect(same).toBe(true);
    expect(String(values(now)) === String(values(textOfPart(bytes, path)))).toBe(false);
  });

  it('are not changed by doing it again', () => {
    expect(changedParts(redrawn, applied(redrawn, { redrawSheets }))).toEqual([]);
    const names = [
      { name: 'Somewhere', target: { sheet: 'matrix', area: area(0, 0) }, hidden: false },
    ];
    expect(bookOf(applied(redrawn, { addNames: names })).names.at(-1)?.name).toBe('Somewhere');
  });
});
