import { sheetStamp } from '../../../src/workbook/kernel/blueprint';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { formula } from '../makeBlueprint';
import { bookOf } from '../parts';
import {
  applied,
  at,
  changedParts,
  problemsOf,
  sample,
  sampleBlueprint,
  sampleWithChart,
  textOfPart,
  withParts,
} from './samples';

const renames = [
  { kind: 'table', from: 'work', to: 'Effort' },
  { kind: 'column', table: 'Effort', from: 'cost', to: 'Full cost' },
  { kind: 'name', from: 'Rate', to: 'Hourly_rate' },
] as const;

const done = applied(sample, { renames });
const book = bookOf(done);

describe('what was called otherwise', () => {
  it('is called so in the table, its header and the names', () => {
    expect(book.tables[0]).toMatchObject({
      name: 'Effort',
      headers: ['Id', 'Hours', 'Full cost', 'My note'],
    });
    expect(at(book, 'Our work', 'C4')).toEqual({ value: 'Full cost' });
    expect(book.names.map(({ name }) => name)).toContain('Hourly_rate');
    expect(textOfPart(done, 'xl/tables/table1.xml')).toContain(
      '<calculatedColumnFormula>Effort[[#This Row],[Hours]]*Hourly_rate</calculatedColumnFormula>'
    );
  });

  it('is called so in all formulas, and in no text', () => {
    expect(at(book, 'Our work', 'C5')).toEqual({
      formula: '=Effort[[#This Row],[Hours]]*Hourly_rate',
      value: 500,
    });
    expect(at(book, 'Mine', 'B2')?.formula).toBe('=SUM(Effort[Full cost])');
    expect(at(book, 'Mine', 'B3')?.formula).toBe('="Work[Cost] of Rate"');
    expect(at(book, 'Our work', 'D6')).toEqual({ value: '=not a formula' });
  });

  it('is passed over where it is called so already, or is not there', () => {
    expect(changedParts(done, applied(done, { renames }))).toEqual([]);
    const gone = [
      { kind: 'table', from: 'Gone', to: 'X' },
      { kind: 'name', from: 'Gone', to: 'X' },
      { kind: 'column', table: 'Work', from: 'Gone', to: 'X' },
      { kind: 'column', table: 'Gone', from: 'Cost', to: 'X' },
    ] as const;
    expect(applied(sample, { renames: gone })).toBe(sample);
  });

  it('does not take what is called so already', () => {
    expect(
      problemsOf(sample, {
        renames: [
          { kind: 'table', from: 'Work', to: 'Rate' },
          { kind: 'name', from: 'Rate', to: 'Work' },
          { kind: 'column', table: 'Work', from: 'Cost', to: 'MY NOTE' },
        ],
      })
    ).toEqual([
      { code: 'name-taken', name: 'Rate' },
      { code: 'name-taken', name: 'Work' },
      { code: 'name-taken', name: 'Work[MY NOTE]' },
    ]);
  });

  it('may differ in capitals alone', () => {
    const capitals = applied(sample, {
      renames: [
        { kind: 'table', from: 'Work', to: 'WORK' },
        { kind: 'column', table: 'WORK', from: 'cost', to: 'COST' },
      ],
    });
    expect(at(bookOf(capitals), 'Mine', 'B2')?.formula).toBe('=SUM(WORK[COST])');
  });

  it('is told to checks, conditional looks, charts and pivot tables', () => {
    const sheet = textOfPart(sampleWithChart, 'xl/worksheets/sheet1.xml').replace(
      /<dataValidations .*<\/dataValidations>/,
      [
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Rate&gt;1</formula></cfRule></conditionalFormatting>',
        '<conditionalFormatting sqref="A2"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="formula" val="Rate"/><cfvo type="max"/><color rgb="FF000000"/></dataBar></cfRule></conditionalFormatting>',
        '<dataValidations count="1"><dataValidation type="list" sqref="B5"><formula1>Rate</formula1></dataValidation></dataValidations>',
        '<hyperlinks><hyperlink ref="A1" location="Rate"/></hyperlinks>',
      ].join('')
    );
    const before = withParts(sampleWithChart, {
      'xl/worksheets/sheet1.xml': sheet,
      'xl/pivotCache/pivotCacheDefinition1.xml':
        '<pivotCacheDefinition><cacheSource><worksheetSource name="Work"/></cacheSource></pivotCacheDefinition>',
      'xl/charts/chart9.xml': '<c:chartSpace xmlns:c="c"><c:f>Rate</c:f><c:f/></c:chartSpace>',
    });
    const after = applied(before, { renames });
    const told = textOfPart(after, 'xl/worksheets/sheet1.xml');
    expect(told).toContain('<formula>Hourly_rate&gt;1</formula>');
    expect(told).toContain('val="Hourly_rate"');
    expect(told).toContain('<formula1>Hourly_rate</formula1>');
    expect(told).toContain('location="Hourly_rate"');
    expect(textOfPart(after, 'xl/charts/chart9.xml')).toContain('<c:f>Hourly_rate</c:f>');
    expect(textOfPart(after, 'xl/pivotCache/pivotCacheDefinition1.xml')).toContain('name="Effort"');
    // The chart of ours names none of these.
    expect(changedParts(before, after)).not.toContain('xl/charts/chart1.xml');
  });

  it("leaves a sheet's own name of the same word alone", () => {
    const workbook = textOfPart(sample, 'xl/workbook.xml').replace(
      '<definedNames>',
      `<definedNames><definedName name="Rate" localSheetId="0">'Our work'!$A$1</definedName>`
    );
    const after = applied(withParts(sample, { 'xl/workbook.xml': workbook }), { renames });
    expect(at(bookOf(after), 'Our work', 'C5')?.formula).toBe('=Effort[[#This Row],[Hours]]*Rate');
  });
});

describe("a sheet's new title", () => {
  const titles = [
    { key: 'own', title: 'Our work' },
    { key: 'work', title: "All's work" },
  ];

  it('is given in turn, and told to all that names the sheet', () => {
    const [work, own] = sampleBlueprint.sheets;
    if (work === undefined || own === undefined) throw new Error('no sheets');
    const cells = [[formula("='Our work'!A1&Mine!A1", 'x')]];
    const linked = writeWorkbook({
      ...sampleBlueprint,
      sheets: [
        work,
        { ...own, blocks: [...own.blocks, { role: 'input', row: 9, column: 0, cells }] },
      ],
    });
    const after = applied(linked, { titles });
    const retitled = bookOf(after);
    expect(retitled.sheets.map(({ title }) => title)).toEqual(["All's work", 'Our work']);
    expect(at(retitled, 'Our work', 'A10')?.formula).toBe("='All''s work'!A1&'Our work'!A1");
    expect(retitled.names.find(({ name }) => name === sheetStamp('work'))?.sheet).toBe(
      "All's work"
    );
    expect(retitled.names.find(({ name }) => name === 'Rate')?.sheet).toBe('Our work');
    expect(changedParts(after, applied(after, { titles }))).toEqual([]);
  });

  it('stays where the new one is taken, kept by Excel or for a sheet that is gone', () => {
    expect(applied(sample, { titles: [{ key: 'work', title: 'mine' }] })).toBe(sample);
    expect(applied(sample, { titles: [{ key: 'work', title: 'History' }] })).toBe(sample);
    expect(applied(sample, { titles: [{ key: 'gone', title: 'New' }] })).toBe(sample);
    const capitals = applied(sample, { titles: [{ key: 'work', title: 'OUR WORK' }] });
    expect(bookOf(capitals).sheets[0]?.title).toBe('OUR WORK');
  });
});
