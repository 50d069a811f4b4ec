import { Workbook } from 'exceljs';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAt, type FileBook } from '../../../src/xlsx/fileBook';
import { bookOf, partsOf } from '../parts';
import {
  applied,
  at,
  changedParts,
  computedColumn,
  laterCell,
  laterColumn,
  problemsOf,
  sample,
  textOfPart,
  withParts,
} from './samples';

const edit = { laterColumns: [laterColumn, computedColumn], laterCells: [laterCell] };

const mapParts = (bytes: Uint8Array, change: (text: string, path: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, part]) => [
        path,
        strToU8(change(strFromU8(part), path)),
      ])
    )
  );

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** As some programs write it: every element with a prefix, and addresses only where they must be. */
const withPrefixes = mapParts(sample, (text) =>
  text.includes(MAIN)
    ? text.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace(MAIN, MAIN.replace('xmlns', 'xmlns:x'))
    : text
);

/** Rows and cells without addresses, which are then one after the other. */
const withoutAddresses = mapParts(sample, (text, path) =>
  path === 'xl/worksheets/sheet2.xml' ? text.replace(/ r="[A-Z]*\d+"/g, '') : text
);

/** As LibreOffice writes rows. */
const wordy = mapParts(sample, (text) =>
  text.replace(
    /<row r="(\d+)"/g,
    '<row r="$1" customFormat="false" ht="12.8" hidden="false" spans="1:4"'
  )
);

/** Legal as well, and what we wrote until version 5. */
const fromTheRoot = mapParts(sample, (text, path) => {
  if (path === 'xl/_rels/workbook.xml.rels') return text.replace(/Target="/g, 'Target="/xl/');
  return text.replace(/Target="\.\.\/tables/g, 'Target="/xl/tables');
});

const savedByHucre = async (): Promise<Uint8Array> => saveXlsx(await openXlsx(sample));

/** ExcelJS loses columns of tables that have a formula of their own. */
const savedByExcelJs = async (): Promise<Uint8Array> => {
  const plain = mapParts(sample, (text) =>
    text.replace(/<calculatedColumnFormula>.*?<\/calculatedColumnFormula>/, '')
  );
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(plain).buffer);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** Each cell of each sheet, by address. */
const cellsOf = (book: FileBook): ReadonlyMap<string, unknown> =>
  new Map(
    book.sheets.flatMap((sheet) =>
      [...sheet.rows.keys()].flatMap((row) =>
        (sheet.rows.get(row) ?? []).map((_, column): [string, unknown] => [
          `${sheet.title} ${row} ${column}`,
          cellAt(sheet, row, column),
        ])
      )
    )
  );

const expectEdited = (before: Uint8Array): void => {
  const after = applied(before, edit);
  const book = bookOf(after);
  expect(book.tables[0]?.headers).toEqual(['Id', 'Hours', 'Cost', 'My note', 'Travel', 'Total']);
  expect(at(book, 'Our work', 'E5')).toEqual({ value: 12.5 });
  expect(at(book, 'Our work', 'F5')?.value).toBe(512.5);
  expect(at(book, 'Our work', 'B8')).toEqual({ value: 7 });
  expect(book.names.find(({ name }) => name === 'Limit')?.area.row).toBe(7);
  cellsOf(bookOf(before)).forEach((cell, place) =>
    expect([place, cellsOf(book).get(place)]).toEqual([place, cell])
  );
  expect(changedParts(after, applied(after, edit))).toEqual([]);
};

describe('a file that others wrote', () => {
  it.each([
    ['with prefixes', withPrefixes],
    ['without addresses', withoutAddresses],
    ['with much said of each row', wordy],
    ['with paths from the root', fromTheRoot],
  ])('is edited: %s', (_, bytes) => {
    expectEdited(bytes);
  });

  it('is edited: saved by hucre', async () => {
    expectEdited(await savedByHucre());
  });

  it('is edited: saved by ExcelJS', async () => {
    expectEdited(await savedByExcelJs());
  });

  it('keeps its prefixes and the spans of its rows', () => {
    const sheet = textOfPart(applied(withPrefixes, edit), 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<\/?(?:c|row|v|dataValidation|col)[\s/>]/);
    const spans = textOfPart(applied(wordy, edit), 'xl/worksheets/sheet1.xml');
    expect(spans).toContain(
      '<row r="5" customFormat="false" ht="12.8" hidden="false" spans="1:6">'
    );
  });

  it('gets what its styles lack, and a styles part where there is none', () => {
    const bare = mapParts(sample, (text) =>
      text.replace(/<Relationship [^>]*\/styles"[^>]*>/, '').replace(/ s="\d+"/g, '')
    );
    const files = unzipSync(bare);
    delete files['xl/styles.xml'];
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
    files['[Content_Types].xml'] = strToU8(types.replace(/<Override [^>]*styles[^>]*>/, ''));
    expectEdited(zipSync(files));
  });

  it('loses the order of its last calculation, and is calculated when it is opened', () => {
    const rels = 'xl/_rels/workbook.xml.rels';
    const chain = withParts(sample, {
      'xl/calcChain.xml': '<calcChain/>',
      [rels]: textOfPart(sample, rels).replace(
        '</Relationships>',
        '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'
      ),
      '[Content_Types].xml': textOfPart(sample, '[Content_Types].xml').replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'
      ),
      'xl/workbook.xml': textOfPart(sample, 'xl/workbook.xml').replace(/<calcPr[^>]*>/, ''),
    });
    const parts = partsOf(applied(chain, edit));
    expect([...parts.keys()]).not.toContain('xl/calcChain.xml');
    expect(parts.get(rels)).not.toContain('calcChain');
    expect(parts.get('[Content_Types].xml')).not.toContain('calcChain');
    expect(parts.get('xl/workbook.xml')).toMatch(/<\/definedNames><calcPr fullCalcOnLoad="1"\/>/);
    expect(applied(chain, {})).toBe(chain);
  });

  it('may have a sheet without any cells, and sheets that hold none', () => {
    const empty = mapParts(sample, (text, path) =>
      path === 'xl/worksheets/sheet2.xml'
        ? text.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>')
        : text
    );
    const book = bookOf(applied(empty, { cells: [{ name: 'Rate', value: 5 }] }));
    expect(at(book, 'Mine', 'B1')).toEqual({ value: 5 });
  });

  it('is refused as a whole where it is none that we read or understand', () => {
    expect(problemsOf(strToU8('a;b'), edit)).toMatchObject([
      { code: 'unreadable', problem: { code: 'csv' } },
    ]);
    const strict = mapParts(sample, (text, path) =>
      path === 'xl/workbook.xml'
        ? text.replace(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main'
          )
        : text
    );
    expect(problemsOf(strict, edit)).toEqual([{ code: 'unsupported', what: 'strict', detail: '' }]);
    const styles = withParts(sample, { 'xl/styles.xml': '<styleSheet><fonts></styleSheet>' });
    expect(problemsOf(styles, edit)).toMatchObject([
      { code: 'unreadable', problem: { code: 'damaged' } },
    ]);
  });

  it('is edited as it would be without remarks and with its texts escaped', () => {
    const remarked = mapParts(sample, (text) =>
      text
        .replace(/(<c [^>]*>)<v>(\d+)<\/v>/, '$1<!-- <v>9</v> --><v><![CDATA[$2]]></v>')
        .replace('<sheetData>', '<sheetData><!-- <row r="1"><c r="A1"><v>9</v></c></row> -->')
    );
    expect(remarked).not.toEqual(sample);
    expect(bookOf(applied(remarked, edit))).toEqual(bookOf(applied(sample, edit)));
  });
});
