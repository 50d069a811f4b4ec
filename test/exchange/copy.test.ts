/** What the partner finds in the copy. */
import fc from 'fast-check';
import { COPY_LISTS, SPARE_ROWS } from '../../src/exchange/copyColumns';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import { copyBlueprint } from '../../src/exchange/send/copyBlueprint';
import { sharedView } from '../../src/exchange/send/sharedView';
import { STAMP_KEYS } from '../../src/exchange/stamp';
import { blankAnswers } from '../../src/model/answers';
import type { Rvu } from '../../src/model/rvu';
import type { SheetPlan } from '../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { cellAt } from '../../src/xlsx/fileBook';
import type { FileSheet } from '../../src/xlsx/fileBook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { contribution } from '../model/build';
import { runs } from '../share';
import { bookOf } from '../xlsx/parts';
import { ORDER, textsOf } from './orders';

const sheetOf = (rvu: Rvu, key: string): SheetPlan => {
  const sheet = copyBlueprint(sharedView(rvu, ORDER)).sheets.find((each) => each.key === key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return sheet;
};

const titles = (rvu: Rvu, order = ORDER): readonly string[] =>
  bookOf(makeCopy(rvu, order).bytes).sheets.map(({ title }) => title);

test('three sheets and the stamp; ours is left out where nothing of it is told', () => {
  expect(titles(SAMPLE)).toEqual(['RVU', 'Charter', 'Our RVU', 'Stamp']);
  const share = { rvu: false, steps: false, charter: true, gaps: true };
  expect(titles(SAMPLE, { ...ORDER, share })).toEqual(['RVU', 'Charter', 'Stamp']);
});

test('the form in use, in the partner’s words of roles', () => {
  const headings = (rvu: Rvu) =>
    sheetOf(rvu, 'copy_rvu').blocks.flatMap(({ cells }) => cells.map(([cell]) => cell));
  expect(headings(SAMPLE)).toEqual(
    expect.arrayContaining([
      'What we did for you',
      '1   The value you received from us',
      '2   The value you believe we received from you',
      '3   Steps you plan to take',
      '4   Steps you would like us to take',
    ])
  );
  expect(headings({ ...SAMPLE, form: 'short' })).toContain('1 and 2   The value for each of us');
});

test('lists that grow have 25 rows ready', () => {
  const tables = sheetOf(SAMPLE, 'copy_rvu').tables;
  for (const key of ['planned', 'asked', 'more'] as const)
    expect(tables.find(({ name }) => name === COPY_LISTS[key].table)?.rows).toHaveLength(
      SPARE_ROWS
    );
});

test('protected without a password, open where the partner types, closed elsewhere', () => {
  for (const key of ['copy_rvu', 'copy_charter']) {
    const sheet = sheetOf(SAMPLE, key);
    expect(sheet.protected).toBe(true);
    const open = sheet.formats.filter(({ format }) => format.locked === false);
    const typed = Object.values(COPY_LISTS).flatMap(({ table, columns }) =>
      sheet.tables.some(({ name }) => name === table)
        ? columns.filter(({ entry }) => entry === 'typed')
        : []
    );
    expect(open).toHaveLength(typed.length);
  }
  expect(sheetOf(SAMPLE, 'copy_ours').formats.some(({ format }) => format.locked === false)).toBe(
    false
  );
  expect([...textsOf(makeCopy(SAMPLE, ORDER).bytes).values()].join('')).not.toContain('password');
});

test('no formula, no name, no part that bare programs do not know', () => {
  const { bytes } = makeCopy(SAMPLE, ORDER);
  const book = bookOf(bytes);
  const formulas = book.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) => cells.filter((cell) => cell?.formula !== undefined))
  );
  expect(formulas).toEqual([]);
  expect(book.names).toEqual([]);
  expect([...textsOf(bytes).keys()].join('\n')).not.toMatch(
    /chart|drawing|comment|custom|vba|media/
  );
});

const rowsOf = ({ rows }: FileSheet): readonly (readonly unknown[])[] =>
  [...rows.values()].map((cells) => Array.from(cells, (cell) => cell?.value ?? null));

test('the stamp says what the file is and where its lists stand', () => {
  const book = bookOf(makeCopy(SAMPLE, { ...ORDER, respondent: 'd2', revision: 3 }).bytes);
  const stamp = book.sheets.find(({ title }) => title === 'Stamp');
  if (stamp === undefined) throw new Error('no stamp');
  const rows = rowsOf(stamp);
  const values = new Map(rows.map(([key, value]) => [key, value ?? null]));
  expect(rows.slice(1, 1 + STAMP_KEYS.length).map(([key]) => key)).toEqual(STAMP_KEYS);
  expect(values.get('Respondent')).toBe('d2');
  expect(values.get('Department')).toBe('Engineering');
  expect(values.get('Revision')).toBe(3);
  expect(values.get('Period')).toBe('2026-Q4');
  const list = rows.find(([name]) => name === COPY_LISTS.planned.table) ?? [];
  const [, sheet, header, column, count, keys] = list;
  expect([sheet, count, keys]).toEqual(['RVU', SPARE_ROWS, 'number step due owner category']);
  const rvu = book.sheets.find(({ title }) => title === 'RVU');
  if (rvu === undefined) throw new Error('no RVU');
  expect(cellAt(rvu, Number(header) - 1, Number(column))?.value).toBe('Step');
});

test('an RVU of which nothing is known makes a copy, and it may leave', () => {
  const blank: Rvu = { ...SAMPLE, contributions: [], answers: [], actions: [] };
  const { audit } = makeCopy(
    { ...blank, charter: { answers: [], conduct: [], governance: [] } },
    ORDER
  );
  expect(audit.findings).toEqual([]);
});

/** Texts that spreadsheets might take for formulas, and others that are hard to carry. */
const ROUGH = fc.oneof(
  fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string({ unit: 'grapheme' })),
  fc.tuple(fc.constantFrom('协同', 'تعاون', '🤝🏽', '=HYPERLINK("x")', 'a\nb'), fc.string())
);

test('text that begins like a formula travels as the text that it is', () => {
  fc.assert(
    fc.property(fc.array(ROUGH, { minLength: 1, maxLength: 5 }), (parts) => {
      const texts = parts.map(([head, tail], index) => `${head}${tail}${index}`);
      const contributions = texts.map((activity, index) =>
        contribution({ id: `C${index}`, activity })
      );
      const [words = ''] = texts;
      const blank = blankAnswers('d1');
      const answers = [{ ...blank, short: { ...blank.short, planned: words } }];
      const view = sharedView({ ...SAMPLE, form: 'short', contributions, answers }, ORDER);
      const bytes = writeWorkbook(copyBlueprint(view));
      const plain = bookOf(bytes).sheets.flatMap(({ rows }) =>
        [...rows.values()].flatMap((cells) =>
          cells.flatMap((cell) => (cell?.formula === undefined ? [cell?.value] : []))
        )
      );
      const found = new Set(plain);
      expect(texts.filter((text) => !found.has(text))).toEqual([]);
    }),
    { numRuns: runs(60) }
  );
});
