import { readXlsx } from 'hucre/xlsx';
import { cellAt } from '../../src/xlsx/fileBook';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { formBlueprint } from './formBlueprint';
import { area, blueprintOf, emptySheet } from './makeBlueprint';
import { bookOf, partOf, sheetOf } from './parts';

const sheet = partOf(formBlueprint, 'xl/worksheets/sheet1.xml');
const styles = partOf(formBlueprint, 'xl/styles.xml');

/** The format that a cell's style index leads to. */
const formatOf = (address: string): string => {
  const index = Number(new RegExp(`r="${address}" s="(\\d+)"`).exec(sheet)?.[1]);
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const each = formats.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g) ?? [];
  return each[index] ?? `no format ${index}`;
};

describe('a protected form in a file', () => {
  it('takes typing in unlocked cells only, without a password', () => {
    expect(sheet).toContain(
      '<sheetProtection sheet="1" objects="0" scenarios="0" formatColumns="0" formatRows="0"/>'
    );
    expect(sheet).not.toMatch(/password|hashValue/);
    expect(formatOf('B1')).toMatch(/applyProtection="1".*<protection locked="0"\/>/);
    expect(formatOf('B3')).toContain('<protection locked="0"/>');
    expect(formatOf('B4')).toContain('<protection locked="1"/>');
    expect(sheet).toMatch(/<c r="A1" t="s">/);
  });

  it('says so between the cells and the conditional formats, where the schema wants it', () => {
    const order = [
      '</sheetData>',
      '<sheetProtection',
      '<conditionalFormatting',
      '<dataValidations',
    ];
    const places = order.map((tag) => sheet.indexOf(tag));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('leaves sheets open that are not protected', () => {
    expect(partOf(formBlueprint, 'xl/worksheets/sheet2.xml')).not.toContain('sheetProtection');
  });

  it('hides rows, with cells or without, and keeps their heights', () => {
    expect(sheet).toContain('<row r="4" hidden="1">');
    expect(sheet).toContain('<row r="5" ht="30" customHeight="1" hidden="1">');
    expect(sheet).toContain('<row r="9" hidden="1"></row>');
    expect(sheet).toContain('<row r="11" hidden="1"></row>');
    expect(sheet).not.toMatch(/<row r="(?:3|6|8|12)"[^>]*hidden/);
    expect(sheet).toContain('<dimension ref="A1:D11"/>');
  });

  it('refuses to hide rows that no sheet has', () => {
    const beyond = { ...emptySheet('s', 'S'), hiddenRows: [{ row: 1_048_575, rows: 2 }] };
    expect(() => writeWorkbook(blueprintOf([beyond]))).toThrow('outside-sheet');
  });

  it('writes days as numbers that read as dates, and lets only days in', () => {
    expect(sheet).toMatch(/<c r="B1" s="\d+"><v>46357<\/v><\/c>/);
    expect(styles).toContain('formatCode="yyyy-mm-dd"');
    expect(sheet).toMatch(
      /type="date"[^>]*sqref="B1"><formula1>61<\/formula1><formula2>2958465<\/formula2>/
    );
  });

  it('offers the choices of a name', () => {
    expect(sheet).toMatch(/type="list"[^>]*sqref="B2"><formula1>Scores<\/formula1>/);
  });
});

describe('a protected form, read again', () => {
  const book = bookOf(writeWorkbook(formBlueprint));

  it('holds what hidden rows and locked cells hold', () => {
    const form = sheetOf(book, 'Form');
    expect(cellAt(form, 4, 1)?.value).toBe('kept');
    expect(cellAt(form, 3, 0)?.value).toBe('Hidden');
    expect(form.rows.get(8)).toBeUndefined();
  });

  it('gives days as serial numbers', () => {
    expect(cellAt(sheetOf(book, 'Form'), 0, 1)?.value).toBe(46_357);
  });

  it('knows names of many rows by their area and first cell', () => {
    const long = book.names.find(({ name }) => name === 'Rows_long_d1');
    expect(long).toMatchObject({ sheet: 'Form', area: area(3, 0, 2, 9), hidden: true });
    const { names } = workbookSource(book);
    expect(names.find(({ name }) => name === 'Rows_long_d1')).toMatchObject({
      row: 3,
      column: 0,
      value: 'Hidden',
    });
    expect(names.find(({ name }) => name === 'Rows_short_d1')).toMatchObject({
      row: 8,
      column: 0,
      value: null,
    });
  });

  it('looks the same to a reader that others wrote', async () => {
    const [form] = (await readXlsx(writeWorkbook(formBlueprint), { readStyles: true })).sheets;
    if (form === undefined) throw new Error('no sheet');
    // There a flag that is on allows.
    expect(form.protection).toMatchObject({ sheet: true, formatRows: true });
    expect(form.protection).not.toHaveProperty('password');
    const hidden = [...(form.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row);
    expect(hidden.sort((a, b) => a - b)).toEqual([3, 4, 8, 9, 10]);
    expect((form.dataValidations ?? []).map(({ type }) => type)).toEqual(['date', 'list']);
  });
});
