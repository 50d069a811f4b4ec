import type { ExcelHost } from 'excel-emulator';
import { createHost } from 'excel-emulator';
import { addName } from 'excel-emulator/book';
import { readMetadata } from 'excel-emulator/node';
import { bookName, xlsxName } from '../../src/preview/file/bookName';

function host(facts: Readonly<Record<string, string>>): ExcelHost {
  const made = createHost({ metadata: readMetadata() });
  Object.entries(facts).forEach(([name, text], row) => {
    made.userEdit(made.book.active.id, row, 0, text);
    addName(made.book, name, `=Sheet1!$A$${row + 1}`, null, '');
  });
  return made;
}

test('a workbook is named after its alliance and period', () => {
  const facts = { Us_name: 'Brightwater', Partner_name: 'Halden', Period: "'2026-Q4" };
  expect(bookName(host(facts))).toBe('Brightwater and Halden 2026-Q4');
});

test('what isn’t known is left out; an empty workbook is a workbook', () => {
  expect(bookName(host({ Us_name: 'Brightwater', Partner_name: '' }))).toBe('Brightwater');
  expect(bookName(host({}))).toBe('Workbook');
});

test('a file’s name has no signs that file systems refuse', () => {
  expect(xlsxName('A/S and B: "C" 2026-Q4')).toBe('A S and B C 2026-Q4.xlsx');
  expect(xlsxName('???')).toBe('Workbook.xlsx');
});
