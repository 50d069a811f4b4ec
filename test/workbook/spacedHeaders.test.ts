/** Headers of ours with other blanks in them: no-break, doubled, broken lines, signs that nobody sees. */
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { planDecisions } from '../../src/workbook/book/planDecisions';
import { planRefresh } from '../../src/workbook/book/refresh';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { PRESENT_TABLES } from '../../src/workbook/book/tableRecords';
import { ownCells } from '../../src/exchange/audit/ownCells';
import { fileStanding } from '../../src/xlsx/fileStanding';
import { workbookSource } from '../../src/xlsx/workbookSource';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { editWorkbook } from '../../src/xlsx/edit/editWorkbook';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { headerAt } from '../../src/workbook/kernel/headers';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { bookOf } from '../xlsx/parts';
import { applied, editOf } from './applied';

const BOOK = rvuBlueprint(SAMPLE);
const OURS = new Set(PRESENT_TABLES.map(({ name }) => name));

/** The sample's file with each blank in a header of ours, and its ends, written otherwise. */
const spaced = (blank: string, around: string) => {
  const header = (text: string) => `${around}${text.replaceAll(' ', blank)}${around}`;
  const sheets = BOOK.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      OURS.has(table.name)
        ? {
            ...table,
            columns: table.columns.map((column) => ({ ...column, header: header(column.header) })),
          }
        : table
    ),
  }));
  return writeWorkbook({ ...BOOK, sheets });
};

const rvuOf = (source: WorkbookSource) => {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return { rvu: reading.rvu, problems: reading.problems };
};
const PLAIN = rvuOf(workbookSource(bookOf(writeWorkbook(BOOK))));

describe.each([
  ['no-break blanks', '\u00a0', ''],
  ['doubled blanks', '  ', ' '],
  ['line breaks, as Alt+Enter puts them', '\n', ''],
  ['line breaks of Windows after a blank', ' \r\n', ''],
  ['full-width blanks', '\u3000', ''],
  ['thin blanks and zero-width ones around', '\u2009', '\u200b'],
  ['a byte order mark and a soft hyphen', ' \u00ad', '\ufeff'],
])('%s', (_, blank, around) => {
  const bytes = spaced(blank, around);
  const source = workbookSource(bookOf(bytes));

  test('every column is found, and nothing of it is people’s own', () => {
    expect(rvuOf(source)).toEqual(PLAIN);
    expect(ownCells(fileStanding(bookOf(bytes)), rvuBlueprint(PLAIN.rvu))).toEqual([]);
  });

  test('a decision is written under the header as it stands', () => {
    const line = { id: 'G1', decision: 'keep', reason: 'why' } as const;
    const after = applied(source, editOf(planDecisions(source, [line], null)));
    expect(rvuOf(after).rvu.contributions[0]).toMatchObject({ decision: 'keep' });
  });
});

test.each([
  ['refresh', planRefresh],
  ['closing', planClosePeriod],
] as const)('%s gives it our wording back first', (_, plan) => {
  const source = workbookSource(bookOf(spaced('\n', ' ')));
  const edit = editOf(plan(source));
  expect(edit.renames).toContainEqual(
    expect.objectContaining({ kind: 'column', table: 'Contributions', to: 'Stated value' })
  );
  expect(rvuOf(applied(source, edit)).problems).toEqual([]);
});

test('and so does one in a file', () => {
  const bytes = spaced('\u00a0', '');
  const edit = editOf(planRefresh(workbookSource(bookOf(bytes))));
  const edited = editWorkbook(bytes, edit);
  if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
  const now = workbookSource(bookOf(edited.bytes));
  const table = now.tables.find(({ name }) => name === 'Contributions');
  expect(table?.headers).toContain('Stated value');
  expect(rvuOf(now).problems).toEqual([]);
});

test('a header that is ours to the letter goes before one that only looks like it', () => {
  expect(headerAt(['Stated\u00a0value', 'stated value'], 'Stated value')).toBe(1);
  expect(headerAt(['Stated\u00a0value', 'Estimate'], 'Stated value')).toBe(0);
  expect(headerAt(['Statedvalue', 'Stated-value', ''], 'Stated value')).toBe(-1);
});
