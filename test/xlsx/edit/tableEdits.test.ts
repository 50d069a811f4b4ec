import { formula } from '../makeBlueprint';
import { bookOf } from '../parts';
import { applied, at, changedParts, problemsOf, sample, textOfPart, withParts } from './samples';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const COST = '=Work[[#This Row],[Hours]]*Rate';

/** The sample with another text for its first sheet or its table. */
const changedSheet = (change: (xml: string) => string, path = SHEET): Uint8Array =>
  withParts(sample, { [path]: change(textOfPart(sample, path)) });

const rowXml = (row: number, cells: string): string => `<row r="${row}">${cells}</row></sheetData>`;

describe('a formula that changed', () => {
  const NEW = '=Work[[#This Row],[Hours]]*Rate*2';
  const edit = {
    table: 'Work',
    header: 'COST',
    formula: NEW,
    cells: [formula(NEW, 1000), undefined, formula(NEW, 0)],
  };

  it('is set in the cells that are named, and fills the column from now on', () => {
    const after = applied(sample, { formulas: [edit] });
    const book = bookOf(after);
    expect(at(book, 'Our work', 'C5')).toEqual({ formula: NEW, value: 1000 });
    expect(at(book, 'Our work', 'C6')).toEqual({ formula: COST, value: 200 });
    expect(textOfPart(after, TABLE)).toContain(
      '<calculatedColumnFormula>Work[[#This Row],[Hours]]*Rate*2</calculatedColumnFormula>'
    );
    expect(changedParts(after, applied(after, { formulas: [edit] }))).toEqual([]);
  });

  it('needs its table and column', () => {
    expect(
      problemsOf(sample, {
        formulas: [
          { ...edit, table: 'Gone' },
          { ...edit, header: 'Gone' },
        ],
      })
    ).toEqual([
      { code: 'missing-table', table: 'Gone' },
      { code: 'missing-column', table: 'Work', header: 'Gone' },
    ]);
  });

  it('leaves cells their formulas that shared one with a cell that changes', () => {
    const shared = changedSheet((xml) =>
      xml
        .replace(
          /<c r="C5".*?<\/c>/,
          '<c r="C5"><f t="shared" ref="C5:C7" si="0">B5*$B$5</f><v>1</v></c>'
        )
        .replace(/<c r="C6".*?<\/c>/, '<c r="C6"><f t="shared" si="0"/><v>2</v></c>')
        .replace(/<c r="C7".*?<\/c>/, '<c r="C7"><f t="shared" si="0"/><v>3</v></c>')
    );
    const cells = [formula(NEW, 9)];
    const book = bookOf(applied(shared, { formulas: [{ ...edit, cells }] }));
    expect(at(book, 'Our work', 'C5')).toEqual({ formula: NEW, value: 9 });
    expect(at(book, 'Our work', 'C6')).toEqual({ formula: '=B6*$B$5', value: 2 });
    expect(at(book, 'Our work', 'C7')).toEqual({ formula: '=B7*$B$5', value: 3 });
  });

  it('is not set within an array formula of several cells', () => {
    const array = changedSheet((xml) =>
      xml.replace(/<c r="C5".*?<\/c>/, '<c r="C5"><f t="array" ref="C5:C6">B5:B6*2</f><v>1</v></c>')
    );
    expect(
      problemsOf(array, { columns: [{ table: 'Work', header: 'Cost', cells: [undefined, 1, 2] }] })
    ).toEqual([{ code: 'array-formula', sheet: 'Our work', row: 5, column: 2 }]);
    const alone = changedSheet((xml) =>
      xml.replace(/<c r="C5".*?<\/c>/, '<c r="C5"><f t="array" ref="C5">B5*2</f><v>1</v></c>')
    );
    const after = applied(alone, { columns: [{ table: 'Work', header: 'Cost', cells: [1] }] });
    expect(at(bookOf(after), 'Our work', 'C5')).toEqual({ value: 1 });
  });
});

describe('cells of a column', () => {
  it('are written, emptied or left, and texts stay texts', () => {
    const cells = ['=1+1', null, undefined];
    const after = applied(sample, { columns: [{ table: 'Work', header: ' my note', cells }] });
    const book = bookOf(after);
    expect(at(book, 'Our work', 'D5')).toEqual({ value: '=1+1' });
    expect(at(book, 'Our work', 'D6')).toBeNull();
    expect(textOfPart(after, 'xl/styles.xml')).toContain('quotePrefix="1"');
    expect(at(book, 'Our work', 'C6')).toEqual({ formula: COST, value: 200 });
  });

  it('keep their looks, and blanks at the ends of texts', () => {
    const before = changedSheet((xml) => xml.replace('<c r="B5">', '<c r="B5" s="1">'));
    const after = applied(before, {
      columns: [{ table: 'Work', header: 'Hours', cells: [' 1 '] }],
    });
    expect(textOfPart(after, SHEET)).toContain(
      '<c r="B5" s="1" t="inlineStr"><is><t xml:space="preserve"> 1 </t></is></c>'
    );
  });

  it('may be none, then nothing happens, not even where the table is gone', () => {
    expect(
      applied(sample, { columns: [{ table: 'Gone', header: 'Id', cells: [undefined] }] })
    ).toBe(sample);
    expect(
      problemsOf(sample, { columns: [{ table: 'Work', header: 'Id', cells: [1, 2, 3, 4] }] })
    ).toEqual([{ code: 'rows-differ', table: 'Work', found: 3, wanted: 4 }]);
  });
});

describe('rows under a table', () => {
  const two = {
    table: 'Work',
    headers: ['Id', 'My note'],
    rows: [
      ['G4', '=x'],
      ['G5', null],
    ],
  };

  it('make it longer, with the formulas, looks and checks of the rows above', () => {
    const before = changedSheet((xml) => xml.replace('<c r="A7"', '<c r="A7" s="1"'));
    const after = applied(before, { rows: [two] });
    const book = bookOf(after);
    expect(book.tables[0]).toMatchObject({ row: 3, rows: 5 });
    expect(at(book, 'Our work', 'A8')).toEqual({ value: 'G4' });
    expect(at(book, 'Our work', 'D8')).toEqual({ value: '=x' });
    expect(at(book, 'Our work', 'A9')).toEqual({ value: 'G5' });
    expect(at(book, 'Our work', 'C9')).toEqual({ formula: COST, value: null });
    expect(textOfPart(after, SHEET)).toContain('<c r="A9" s="1"');
    expect(textOfPart(after, SHEET)).toContain('sqref="B5:B9"');
    expect(textOfPart(after, TABLE)).toContain('<autoFilter ref="A4:D9"/>');
  });

  it('fill blank rows at its end first', () => {
    const emptied = applied(sample, {
      columns: [{ table: 'Work', header: 'Id', cells: [undefined, undefined, null] }],
    });
    const book = bookOf(applied(emptied, { rows: [two] }));
    expect(book.tables[0]?.rows).toBe(4);
    expect(at(book, 'Our work', 'A7')).toEqual({ value: 'G4' });
    expect(at(book, 'Our work', 'A8')).toEqual({ value: 'G5' });
  });

  it('take the formula of the row above where the column keeps none, as it moves', () => {
    const bare = (xml: string) =>
      xml.replace(/<calculatedColumnFormula>.*?<\/calculatedColumnFormula>/, '');
    const before = withParts(changedSheet(bare, TABLE), {
      [SHEET]: textOfPart(sample, SHEET).replace(
        /<c r="C7".*?<\/c>/,
        '<c r="C7"><f>B7*$B$1</f><v>3</v></c>'
      ),
    });
    const book = bookOf(applied(before, { rows: [two] }));
    expect(at(book, 'Our work', 'C8')?.formula).toBe('=B8*$B$1');
    expect(at(book, 'Our work', 'C9')?.formula).toBe('=B9*$B$1');
  });

  it('need room below, columns for what they bring, and no totals', () => {
    const below = changedSheet((xml) =>
      xml.replace('</sheetData>', rowXml(9, '<c r="C9"><v>1</v></c><c r="D9"><v>1</v></c>'))
    );
    expect(problemsOf(below, { rows: [two] })).toEqual([
      {
        code: 'no-room',
        table: 'Work',
        grows: 'down',
        sheet: 'Our work',
        row: 8,
        column: 2,
        more: 1,
      },
    ]);
    const gone = { ...two, headers: ['Id', 'Gone'] };
    expect(problemsOf(sample, { rows: [gone, { ...two, table: 'Gone' }] })).toEqual([
      { code: 'missing-column', table: 'Work', header: 'Gone' },
      { code: 'missing-table', table: 'Gone' },
    ]);
    const totals = changedSheet(
      (xml) => xml.replace('totalsRowShown="0"', 'totalsRowCount="1"'),
      TABLE
    );
    expect(problemsOf(totals, { rows: [two] })).toEqual([
      { code: 'unsupported', what: 'totals-row', detail: 'Work' },
    ]);
  });

  it('may be none, or bring nothing to columns that are gone', () => {
    expect(applied(sample, { rows: [{ ...two, rows: [] }] })).toBe(sample);
    expect(applied(sample, { rows: [{ ...two, headers: ['Gone'], rows: [[null]] }] })).toBe(sample);
    const half = { ...two, headers: ['Id', 'Gone'], rows: [['G4', null]] };
    expect(at(bookOf(applied(sample, { rows: [half] })), 'Our work', 'A8')?.value).toBe('G4');
  });
});

describe('named cells and rows', () => {
  it('are filled, emptied, shown and hidden', () => {
    const cells = [{ name: 'rate', value: 60 }];
    const rowsShown = [
      { name: 'Rate', shown: false },
      { name: 'rvu_sheet_work', shown: true },
    ];
    const after = applied(sample, { cells, rowsShown });
    expect(at(bookOf(after), 'Mine', 'B1')).toEqual({ value: 60 });
    expect(textOfPart(after, 'xl/worksheets/sheet2.xml')).toContain('<row r="1" hidden="1">');
    const back = applied(after, { rowsShown: [{ name: 'Rate', shown: true }] });
    expect(textOfPart(back, 'xl/worksheets/sheet2.xml')).toContain('<row r="1">');
    expect(changedParts(sample, after)).toEqual(['xl/worksheets/sheet2.xml']);
  });

  it('must be there', () => {
    expect(
      problemsOf(sample, {
        cells: [{ name: 'Gone', value: 1 }],
        rowsShown: [{ name: 'Away', shown: true }],
      })
    ).toEqual([
      { code: 'missing-name', name: 'Away' },
      { code: 'missing-name', name: 'Gone' },
    ]);
  });
});
