/** What other programs and people make of a copy's cells and sheets, short of losing them. */
import { COPY_LISTS } from '../../../src/exchange/copyColumns';
import type { PlannedCell, SheetPlan } from '../../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { filledBlueprint, withCells, withSheets } from '../fill';
import type { Filled } from '../fill';
import { ORDER, tampered } from '../orders';
import { receive } from '../../../src/exchange/receive/receive';
import { noteSentence, refusedSentence } from '../../../src/exchange/receive/receiveSentence';
import { allianceIdOf } from '../../../src/model/allianceId';
import { cellAddress } from '../../../src/workbook/kernel/a1';
import { returnedFrom, returnedOf } from './reading';

const FILLED: Filled = {
  did: { G1: { score: 4, words: 'They call us first' }, G2: { score: 2 } },
  received: { 'less-duplication': { score: 5 }, competition: { score: 3 } },
  planned: { 1: { step: 'Open the lab', category: 'new markets' } },
};
const FORM = filledBlueprint(SAMPLE, ORDER, FILLED);

const said = (returned: ReturnType<typeof returnedFrom>) =>
  returned.lines.map(({ list, line, score, words, category }) => ({
    list,
    line,
    score,
    words,
    category,
  }));
const WANTED = said(returnedFrom(FORM));

/** Each text of the form, changed. */
const retold = (change: (text: string) => string) =>
  withCells(FORM, 'copy_rvu', (cell: PlannedCell) =>
    typeof cell === 'string' ? change(cell) : cell
  );

test('the form is read', () => {
  expect(WANTED.length).toBe(12);
  expect(FORM.sheets.map(({ key }) => key)).toContain('copy_rvu');
});

test.each([
  ['no-break blanks', '\u00a0'],
  ['narrow no-break blanks', '\u202f'],
  ['thin blanks', '\u2009'],
  ['wide blanks', '\u3000'],
  ['two blanks', '  '],
  ['a line break', '\n'],
  ['CR and LF', '\r\n'],
])('headers, ids and choices with %s in place of blanks are ours', (_, blank) => {
  const odd = returnedFrom(retold((text) => text.replaceAll(' ', blank)));
  const plain = (words: string | null) => words?.replace(/\s+/gu, ' ') ?? null;
  expect(said(odd).map((line) => ({ ...line, words: plain(line.words) }))).toEqual(WANTED);
  expect(odd.refused).toEqual([]);
});

const NOTHING = { refused: [], lines: WANTED };
const reading = (returned: ReturnType<typeof returnedFrom>) => ({
  refused: returned.refused,
  lines: said(returned),
});

test.each([
  ['competition', 'Edge over competitors'],
  ['competition', 'competitive edge'],
  ['less-duplication', 'Less duplicated effort'],
  ['less-duplication', 'less duplication'],
  ['other', 'Anything else'],
])('%s goes by the name “%s”, too', (category, name) => {
  const form = filledBlueprint(SAMPLE, ORDER, { planned: { 1: { step: 'Meet', category: name } } });
  const { lines, refused } = returnedFrom(form);
  expect(refused).toEqual([]);
  expect(lines.find(({ list }) => list === 'planned')).toMatchObject({ category });
});

test('CR and LF within words are line breaks', () => {
  const words = ['one\r\ntwo', 'one\rtwo', 'one\ntwo'];
  words.forEach((each) => {
    const { lines } = returnedFrom(
      filledBlueprint(SAMPLE, ORDER, { did: { G1: { words: each } } })
    );
    expect(lines.find(({ line }) => line === 'G1')?.words).toBe('one\ntwo');
  });
});

const SHEET = 'copy_rvu';
const plain = (change: (sheet: SheetPlan) => SheetPlan) =>
  withSheets(FORM, (sheet) => (sheet.key === SHEET ? change(sheet) : sheet));

test('columns pushed out of a table’s reach are read by their headers', () => {
  const pushed = plain((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      table.name === COPY_LISTS.did.table
        ? {
            ...table,
            columns: table.columns.slice(0, 2),
            rows: table.rows.map((row) => row.slice(0, 2)),
          }
        : table
    ),
    blocks: [
      ...sheet.blocks,
      ...sheet.tables
        .filter(({ name }) => name === COPY_LISTS.did.table)
        .map(({ row, column, columns, rows }) => ({
          role: 'input' as const,
          row,
          column: column + 2,
          cells: [
            columns.slice(2).map(({ header }) => header),
            ...rows.map((each) => each.slice(2)),
          ],
        })),
    ],
  }));
  expect(reading(returnedFrom(pushed))).toEqual(NOTHING);
});

test('words that left with line breaks are ours still where a program ends lines its own way', () => {
  const answer = {
    question: 'equals',
    ours: null,
    agreement: null,
    theirs: 'We meet as equals.\nAt one table.',
  } as const;
  const ours = { ...SAMPLE, charter: { ...SAMPLE.charter, answers: [answer] } };
  const form = filledBlueprint(ours, { ...ORDER, allianceId: allianceIdOf(ours) }, {});
  const windows = withSheets(form, (sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\n', '\r\n') : cell))
      ),
    })),
  }));
  expect(receive(ours, returnedFrom(windows), { on: null })).toMatchObject({
    rejections: [{ code: 'unfilled' }],
  });
});

test('merged scores count for the first line, and that is told', () => {
  const at = FORM.sheets.findIndex(({ key }) => key === SHEET);
  const table = FORM.sheets[at]?.tables.find(({ name }) => name === COPY_LISTS.did.table);
  if (table === undefined) throw new Error('the copy has no list of what we did');
  const score = table.column + table.columns.findIndex(({ header }) => header === 'Your score');
  const row = table.row + 1;
  const area = `${cellAddress(row, score)}:${cellAddress(row + 1, score)}`;
  const alone = filledBlueprint(SAMPLE, ORDER, { did: { G1: { score: 4 } } });
  const merging = (xml: string) =>
    /<mergeCells[^>]*>/.test(xml)
      ? xml.replace(/<mergeCells[^>]*>/, `<mergeCells><mergeCell ref="${area}"/>`)
      : xml.replace(
          '</sheetData>',
          `</sheetData><mergeCells><mergeCell ref="${area}"/></mergeCells>`
        );
  const part = `xl/worksheets/sheet${at + 1}.xml`;
  const { lines, notes } = returnedOf(tampered(writeWorkbook(alone), part, merging));
  const did = lines.filter(({ list }) => list === 'did');
  expect(did.map(({ line, score: given }) => [line, given])).toEqual([['G1', 4]]);
  expect(notes.map(noteSentence)).toEqual([
    'RVU, what we did for them: one merged cell reaches over several lines; what it says counts for the first of them only, so please look twice.',
  ]);
  expect(returnedFrom(alone).notes).toEqual([]);
});

test('numbers of the scale under the words, without a score, are kept as words and told', () => {
  const did = {
    G1: { words: '5' },
    G2: { words: ' 3 ' },
    G3: { score: 2, words: '4' },
    G4: { words: '40 km' },
  };
  const { lines, notes } = returnedFrom(filledBlueprint(SAMPLE, ORDER, { did }));
  expect(lines.filter(({ list }) => list === 'did').map(({ score }) => score)).toEqual([
    null,
    null,
    2,
    null,
  ]);
  expect(notes.map(noteSentence)).toEqual([
    'RVU, what we did for them: 2 numbers stand where words are wanted, without a score beside them, and are kept as words; where scores are meant, please ask them or type them in by hand.',
  ]);
});

test('a score that a spreadsheet made a day of is told as that day', () => {
  const { refused } = returnedFrom(
    filledBlueprint(SAMPLE, ORDER, { did: { G1: { score: 46_146 } } })
  );
  expect(refused.map(refusedSentence)).toEqual([
    expect.stringMatching(
      /Your score: found 46146 \(the day 2026-05-04: a spreadsheet may have made it of what was typed\); wanted a number from 1 to 5\.$/
    ),
  ]);
});
