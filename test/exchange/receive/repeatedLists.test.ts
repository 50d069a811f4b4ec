/** Sheets copied before they were filled, lines written beside the lists, and cells that only look filled. */
import { noteSentence } from '../../../src/exchange/receive/receiveSentence';
import type {
  Blueprint,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { filledBlueprint, withSheets, withoutTables } from '../fill';
import { AS_FILLED, FORM, lines, notes, order, tableOf, withRows } from './filledForm';
import { returnedFrom, said, stopOf } from './reading';

const BLANK = filledBlueprint(SAMPLE, order, {});

/** With the form's first sheet once more, as Excel copies it: its tables under other names. */
const withCopy = (
  blueprint: Blueprint,
  source: Blueprint,
  change: (table: TablePlan) => TablePlan = (table) => table
): Blueprint => {
  const copies = source.sheets.slice(0, 1).map((sheet): SheetPlan => ({
    ...sheet,
    key: 'copied',
    title: 'RVU (2)',
    tables: sheet.tables.map((table) => change({ ...table, name: `${table.name}_2` })),
  }));
  return { ...blueprint, sheets: [...copies, ...blueprint.sheets] };
};

const rescored =
  (from: PlannedCell, to: PlannedCell) =>
  (table: TablePlan): TablePlan => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (cell === from ? to : cell))),
  });

const sorted = (all: typeof AS_FILLED) => all.map((line) => JSON.stringify(line)).sort();

describe.each([
  ['with tables', (blueprint: Blueprint) => blueprint],
  ['without', withoutTables],
])('a sheet that was copied, %s', (_, as) => {
  test('what is filled in the copy alone is a form of its own, for people to choose', () => {
    const returned = returnedFrom(as(withCopy(BLANK, FORM)));
    expect(returned.lines).toEqual(returnedFrom(as(BLANK)).lines);
    const [copied, ...others] = returned.others;
    expect(others).toEqual([]);
    expect(copied).toMatchObject({ sheet: 'RVU (2)', isRepeat: true, refused: [] });
    expect(sorted((copied?.lines ?? []).map(said))).toEqual(
      sorted(AS_FILLED.filter(({ list }) => list !== 'charter'))
    );
  });

  test('where it says the same, nothing is told', () => {
    expect(lines(as(withCopy(FORM, FORM)))).toEqual(AS_FILLED);
    expect(notes(as(withCopy(FORM, FORM)))).toEqual([]);
    expect(notes(as(withCopy(FORM, BLANK)))).toEqual([]);
  });

  test('where it says something else, that is kept apart', () => {
    const returned = returnedFrom(as(withCopy(FORM, FORM, rescored(4, 2))));
    expect(returned.lines.map(said)).toEqual(AS_FILLED);
    expect([returned.refused, returned.notes]).toEqual([[], []]);
    expect(returned.others).toMatchObject([{ sheet: 'RVU (2)', isRepeat: true }]);
    const [score] = returned.others[0]?.lines ?? [];
    expect(score && said(score)).toMatchObject({ list: 'did', line: 'G1', score: 2 });
  });
});

test('lines written below a list after a gap are told', () => {
  const { sheet, table } = tableOf(FORM, 'more');
  const below = table.row + table.rows.length + 3;
  const noted = withSheets(FORM, (each) =>
    each.key === sheet.key
      ? {
          ...each,
          blocks: [
            ...each.blocks,
            { role: 'input', row: below, column: table.column + 1, cells: [['A van', 4]] },
          ],
        }
      : each
  );
  expect(lines(noted)).toEqual(AS_FILLED);
  expect(notes(noted)).toEqual([['rows-below', 'more', 1]]);
  expect(returnedFrom(noted).notes.map(noteSentence).join()).toMatch(
    /one row stands below the list and is not read; please have them put into it/
  );
});

test('a list of far too many lines is read so far, and the rest is told', () => {
  const long = withRows(BLANK, 'more', () =>
    Array.from({ length: 1_100 }, (_, index) => [index + 1, `Act ${index}`, null, null, null])
  );
  expect(lines(long)).toHaveLength(1_000);
  expect(notes(long)).toContainEqual(['rows-below', 'more', 100]);
});

test.each([
  ['blanks of all kinds', '\u00a0\u2003\u3000\t'],
  ['signs without a width', '\u200b\u200d\u2060\ufeff'],
  ['signs without a shape', '\u0000\u0001\u202e'],
])('%s alone fill nothing', (_, cell) => {
  const filled = filledBlueprint(SAMPLE, order, {
    did: { G1: { score: cell, words: cell } },
    planned: { 1: { step: cell, due: cell, category: cell } },
  });
  expect(lines(filled)).toEqual([]);
  expect(returnedFrom(filled).refused).toEqual([]);
});

test('a list of ours under the title of the stamp is no stamp', () => {
  const turned = withSheets(FORM, (sheet) => ({
    ...sheet,
    title: { copy_ours: 'Stamp', copy_stamp: 'Stempel' }[sheet.key] ?? sheet.title,
  }));
  expect(lines(turned)).toEqual(AS_FILLED);
  expect(returnedFrom(turned).stamp?.intact).toBe(true);
});

test('a stamp whose lists are all gone is not called unfilled', () => {
  const sheets = FORM.sheets.filter(({ key }) => key === 'copy_ours' || key === 'copy_stamp');
  const gone = { ...FORM, activeSheet: 'copy_ours', sheets };
  expect(stopOf(writeWorkbook(gone))).toEqual({ code: 'not-ours' });
});
