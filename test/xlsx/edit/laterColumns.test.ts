import { bookOf } from '../parts';
import {
  applied,
  at,
  changedParts,
  computedColumn,
  laterColumn,
  problemsOf,
  sample,
  sampleWithChart,
  textOfPart,
} from './samples';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const both = { laterColumns: [laterColumn, computedColumn] };
const done = applied(sample, both);
const book = bookOf(done);

describe('a column that a later version brought', () => {
  it("stands behind people's own columns, with header, sign and cells", () => {
    expect(book.tables[0]?.headers).toEqual(['Id', 'Hours', 'Cost', 'My note', 'Travel', 'Total']);
    expect(at(book, 'Our work', 'E3')).toEqual({ value: 'typed' });
    expect(at(book, 'Our work', 'E4')).toEqual({ value: 'Travel' });
    expect(at(book, 'Our work', 'E5')).toEqual({ value: 12.5 });
    expect(at(book, 'Our work', 'E6')).toBeNull();
    expect(at(book, 'Our work', 'F3')).toBeNull();
    expect(at(book, 'Our work', 'F5')).toEqual({
      formula: '=Work[[#This Row],[Cost]]+Work[[#This Row],[Travel]]',
      value: 512.5,
    });
  });

  it('is known to the table and its filter, with its formula and an id of its own', () => {
    const table = textOfPart(done, TABLE);
    expect(table).toContain('ref="A4:F7"');
    expect(table).toContain('<autoFilter ref="A4:F7"/>');
    expect(table).toContain('<tableColumns count="6">');
    expect(table).toContain(
      '<tableColumn id="5" name="Travel"/><tableColumn id="6" name="Total"><calculatedColumnFormula>Work[[#This Row],[Cost]]+Work[[#This Row],[Travel]]</calculatedColumnFormula></tableColumn>'
    );
  });

  it('has its width, its check and its look', () => {
    const sheet = textOfPart(done, SHEET);
    expect(sheet).toMatch(/<col min="5" max="5" width="14.7\d+" customWidth="1"\/>/);
    expect(sheet).toMatch(/<col min="6" max="6" width="14.7\d+" customWidth="1" hidden="1"\/>/);
    expect(sheet).toContain('<dataValidations count="2">');
    expect(sheet).toContain('promptTitle="Travel" prompt="Money" sqref="E5:E7"');
    expect(sheet).toContain('<dimension ref="A1:F7"/>');
    const styles = textOfPart(done, 'xl/styles.xml');
    expect(styles).toContain('formatCode="#,##0.00"');
  });

  it('leaves all other parts and looks as they were', () => {
    expect(changedParts(sample, done)).toEqual(['xl/styles.xml', TABLE, SHEET]);
    const before = textOfPart(sample, 'xl/styles.xml');
    const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(before)?.[1] ?? 'none';
    expect(textOfPart(done, 'xl/styles.xml')).toContain(xfs);
    expect(changedParts(sampleWithChart, applied(sampleWithChart, both))).toEqual(
      changedParts(sample, done)
    );
  });

  it('is not added twice, and the second time nothing changes', () => {
    expect(changedParts(done, applied(done, both))).toEqual([]);
  });

  it('is left alone where people typed, filled where blank, and computed again', () => {
    const other = { ...laterColumn, cells: [99, 5, null] };
    const changed = { ...computedColumn, column: { ...computedColumn.column, header: ' TOTAL ' } };
    const again = bookOf(applied(done, { laterColumns: [other, changed] }));
    expect(again.tables[0]?.headers).toHaveLength(6);
    expect(at(again, 'Our work', 'E5')).toEqual({ value: 12.5 });
    expect(at(again, 'Our work', 'E6')).toEqual({ value: 5 });
    expect(at(again, 'Our work', 'F4')).toEqual({ value: 'Total' });
  });

  it('lists everything that is in its way, and writes nothing', () => {
    const inTheWay = applied(sample, {
      cells: [],
      laterCells: [],
      laterColumns: [{ ...laterColumn, table: 'Work' }],
    });
    expect(inTheWay).toBeDefined();
    expect(problemsOf(sample, { laterColumns: [{ ...laterColumn, table: 'Gone' }] })).toEqual([
      { code: 'missing-table', table: 'Gone' },
    ]);
    expect(problemsOf(sample, { laterColumns: [{ ...laterColumn, cells: [1, 2, 3, 4] }] })).toEqual(
      [{ code: 'rows-differ', table: 'Work', found: 3, wanted: 4 }]
    );
  });
});
