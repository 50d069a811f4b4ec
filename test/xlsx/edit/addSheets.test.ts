import { rvuBlueprint } from '../../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import type { SheetPlan } from '../../../src/workbook/kernel/blueprint';
import type { FileBook } from '../../../src/xlsx/fileBook';
import { columnNames, type ColumnNames } from '../../../src/xlsx/write/helperFormulas';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { area, blueprintOf, emptySheet, formula } from '../makeBlueprint';
import { bookOf } from '../parts';
import { matrixSheet } from '../richMatrix';
import {
  applied,
  at,
  changedParts,
  problemsOf,
  sample,
  sampleWithChart,
  textOfPart,
} from './samples';

const plan: SheetPlan = {
  ...emptySheet('plan', 'Mine'),
  hidden: true,
  blocks: [
    { role: 'fixed', row: 0, column: 0, cells: [['=text'], [{ text: 'Go', toSheet: 'work' }]] },
  ],
  tables: [
    {
      name: 'Steps',
      row: 3,
      column: 0,
      columns: [
        { header: 'Step', role: 'input' },
        { header: 'Twice', role: 'computed', formula: '=ROWS(Work)*2' },
      ],
      rows: [['a', formula('=ROWS(Work)*2', 6)]],
      filterButtons: true,
    },
  ],
  formats: [{ area: area(3, 0, 1, 2), format: { italic: true, fill: '#ABCDEF' } }],
  conditionalFormats: [{ area: area(4, 0), formula: '=A5="a"', format: { bold: true } }],
  print: { ...emptySheet('', '').print, area: area(0, 0, 5, 2), titleRows: [3, 3] },
};

const added = applied(sample, { addSheets: [plan] });
const book = bookOf(added);

type Parts = Pick<FileBook, 'names' | 'sheets'>;

/**
 * A file that is written whole stores hidden formulas once, with short names for columns; what comes later has none.
 */
function spelledOut({ names, sheets }: FileBook, short: ColumnNames): Parts {
  const all = [...short].sort(([, a], [, b]) => b.length - a.length);
  const spelled = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const text = all.reduce((so, [said, name]) => so.replaceAll(name, said), value);
      // A formula that is stored once is told as its first cell has it.
      return text.startsWith('=') ? text.replace(/\b([A-Z]{1,3})\d+\b/g, '$1#') : text;
    }
    if (Array.isArray(value)) return value.map(spelled);
    if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, spelled(part)]));
    if (typeof value !== 'object' || value === null || value instanceof Set) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spelled(part)]));
  };
  return {
    sheets: spelled(sheets) as FileBook['sheets'],
    names: names.filter(({ name }) => !name.startsWith('col_')),
  };
}

describe('a sheet that is missing', () => {
  it('is made behind the others, under a title that is free', () => {
    expect(book.sheets.map(({ title, hidden }) => [title, hidden])).toEqual([
      ['Our work', false],
      ['Mine', false],
      ['Mine 2', true],
    ]);
    expect(at(book, 'Mine 2', 'A1')).toEqual({ value: '=text' });
    expect(at(book, 'Mine 2', 'B5')).toEqual({ formula: '=ROWS(Work)*2', value: 6 });
    expect(book.tables[1]).toMatchObject({ name: 'Steps', sheet: 'Mine 2', row: 3, rows: 1 });
  });

  it('bears its stamp, its print names and ids of its own', () => {
    expect(book.names.find(({ name }) => name === 'rvu_sheet_plan')).toMatchObject({
      sheet: 'Mine 2',
      area: area(0, 0),
      hidden: true,
    });
    const workbook = textOfPart(added, 'xl/workbook.xml');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Mine 2'!$4:$4</definedName>`
    );
    expect(workbook).toMatch(/<sheet name="Mine 2" sheetId="3" state="hidden" [^>]*r:id="rId5"\/>/);
    expect(textOfPart(added, 'xl/tables/table2.xml')).toContain('id="2" name="Steps"');
    expect(textOfPart(added, 'xl/worksheets/sheet3.xml')).toContain(`location="'Our work'!A1"`);
  });

  it('leaves the parts of the others as they were', () => {
    expect(changedParts(sample, added)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/tables/table2.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('is not made twice', () => {
    expect(applied(added, { addSheets: [plan] })).toBe(added);
  });

  it('can be named, filled and lengthened by the same edit', () => {
    const after = bookOf(
      applied(sample, {
        addSheets: [plan],
        addNames: [
          { name: 'First_step', target: { sheet: 'plan', area: area(4, 0) }, hidden: false },
        ],
        rows: [{ table: 'Steps', headers: ['Step'], rows: [['b']] }],
        cells: [{ name: 'First_step', value: 'z' }],
      })
    );
    expect(at(after, 'Mine 2', 'A5')).toEqual({ value: 'z' });
    expect(at(after, 'Mine 2', 'A6')).toEqual({ value: 'b' });
    expect(at(after, 'Mine 2', 'B6')?.formula).toBe('=ROWS(Work)*2');
  });

  it('does not take the names of tables and cells that are there', () => {
    const tables = plan.tables.map((table) => ({ ...table, name: 'rate' }));
    expect(problemsOf(sample, { addSheets: [{ ...plan, tables }] })).toEqual([
      { code: 'name-taken', name: 'rate' },
    ]);
  });

  it('has its charts, which show cells where they are now', () => {
    const [chart] = matrixSheet.charts;
    if (chart === undefined) throw new Error('no chart');
    const second: SheetPlan = { ...emptySheet('second', 'Second'), charts: [chart, chart] };
    const after = applied(sampleWithChart, { addSheets: [second] });
    const same =
      textOfPart(after, 'xl/charts/chart3.xml') ===
      textOfPart(sampleWithChart, 'xl/charts/chart1.xml');
    expect(same).toBe(true);
    expect(textOfPart(after, 'xl/drawings/_rels/drawing2.xml.rels')).toContain(
      'Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart4.xml"'
    );
    const key = matrixSheet.key;
    const lower = writeWorkbook(
      blueprintOf(
        [matrixSheet],
        [{ name: `rvu_sheet_${key}`, target: { sheet: key, area: area(2, 1) }, hidden: true }]
      )
    );
    const chartOf = (bytes: Uint8Array) =>
      /<c:f>(.*?)<\/c:f>/.exec(textOfPart(bytes, 'xl/charts/chart3.xml'))?.[1];
    const [before, moved] = [chartOf(after), chartOf(applied(lower, { addSheets: [second] }))];
    expect(moved).not.toBe(before);
  });

  it("is any of the product's own", () => {
    const blueprint = rvuBlueprint(SAMPLE);
    const [first, ...others] = blueprint.sheets;
    if (first === undefined) throw new Error('no sheets');
    const start = { ...blueprint, sheets: [first], names: [] };
    const linkless = { ...first, blocks: [], charts: [] };
    const bytes = writeWorkbook({ ...start, sheets: [linkless], activeSheet: first.key });
    const after = applied(bytes, { addSheets: others, addNames: blueprint.names });
    const plan = { ...blueprint, sheets: [linkless, ...others] };
    const book = bookOf(writeWorkbook(plan));
    const whole = { ...book, ...spelledOut(book, columnNames(plan)) };
    const added = bookOf(after);
    const made = { ...added, ...spelledOut(added, new Map()) };
    expect(made.sheets.slice(1)).toEqual(whole.sheets.slice(1));
    expect(made.tables).toEqual(whole.tables);
    const sorted = (names: typeof made.names) =>
      [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(sorted(made.names)).toEqual(sorted(whole.names));
  });
});
