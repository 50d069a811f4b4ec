/** What people write into the file beside its lists is listed with its place, and kept; our own words never are. */
import fc from 'fast-check';
import { marksIn, notPrinted, printedMarks } from '../../../src/exchange/printed';
import { MARKS_KEY } from '../../../src/exchange/stamp';
import { receive } from '../../../src/exchange/receive/receive';
import { noteSentence } from '../../../src/exchange/receive/receiveSentence';
import { allianceIdOf } from '../../../src/model/allianceId';
import { EMPTY_SHEET, fixed, onePageWide } from '../../../src/workbook/kernel/sheetParts';
import type {
  Blueprint,
  CellBlock,
  PlannedCell,
  SheetPlan,
} from '../../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { filledBlueprint, withSheets } from '../fill';
import { ORDER } from '../orders';
import { FORM, everyList, shifted, tableOf, withRows } from './filledForm';
import { returnedFrom } from './reading';

const SENT = { ...ORDER, allianceId: allianceIdOf(SAMPLE) };

const withBlock = (blueprint: Blueprint, key: string, block: CellBlock): Blueprint =>
  withSheets(blueprint, (sheet) =>
    sheet.key === key ? { ...sheet, blocks: [...sheet.blocks, block] } : sheet
  );

const remarks = (blueprint: Blueprint) =>
  returnedFrom(blueprint).remarks.map(({ sheet, row, column, text }) => [sheet, row, column, text]);

const { table: DID } = tableOf(FORM, 'did');

test('a filled copy has none, whatever moved in it', () => {
  expect(remarks(FORM)).toEqual([]);
  expect(remarks(shifted(FORM, 'copy_rvu', 3, 2))).toEqual([]);
  expect(remarks(shifted(FORM, 'copy_ours', 3, 4))).toEqual([]);
  expect(remarks(withRows(FORM, 'did', (rows) => [...rows].reverse()))).toEqual([]);
  expect(remarks(everyList((form, list) => withRows(form, list, (rows) => rows.slice(1))))).toEqual(
    []
  );
});

test('words beside, above and below a list are listed with their places', () => {
  const beside = withBlock(FORM, 'copy_rvu', fixed(DID.row + 2, 12, [['Really?', 7]]));
  const above = withBlock(beside, 'copy_rvu', fixed(0, 9, [['Filled by Ana']]));
  expect(remarks(above)).toEqual([
    ['RVU', 0, 9, 'Filled by Ana'],
    ['RVU', DID.row + 2, 12, 'Really? | 7'],
  ]);
  const last = FORM.sheets.find(({ key }) => key === 'copy_rvu')?.tables.at(-1);
  const below = (last?.row ?? 0) + (last?.rows.length ?? 0) + 4;
  expect(remarks(withBlock(FORM, 'copy_rvu', fixed(below, 3, [['Thank you all']])))).toEqual([
    ['RVU', below, 3, 'Thank you all'],
  ]);
});

/** The cells of that sheet changed one by one. */
const changed = (key: string, change: (cell: PlannedCell) => PlannedCell): Blueprint =>
  withSheets(FORM, (sheet): SheetPlan =>
    sheet.key !== key
      ? sheet
      : {
          ...sheet,
          tables: sheet.tables.map((table) => ({
            ...table,
            rows: table.rows.map((row) => row.map(change)),
          })),
        }
  );

test('a corrected score and a corrected word on Our RVU are theirs', () => {
  const scores = SAMPLE.contributions.filter(
    ({ direction, stated }) => direction === 'received' && stated !== null
  );
  expect(scores.length).toBeGreaterThan(1);
  let first = true;
  const corrected = changed('copy_ours', (cell) => {
    if (!first || typeof cell !== 'number') return cell;
    first = false;
    return cell + 0.5;
  });
  const found = remarks(corrected);
  expect(found).toHaveLength(1);
  expect(found[0]?.[0]).toBe('Our RVU');
  expect(String(found[0]?.[3])).toMatch(/\.5$/);
  const word = changed('copy_ours', (cell) =>
    cell === scores[0]?.activity ? `${cell} (not only)` : cell
  );
  expect(remarks(word).map(([, , , text]) => text)).toEqual([
    expect.stringContaining('(not only)'),
  ]);
});

const OWN: SheetPlan = {
  ...EMPTY_SHEET,
  key: 'own',
  title: 'Our notes',
  print: onePageWide('portrait'),
  blocks: [fixed(1, 1, [['Cost per lead', 250]]), fixed(3, 0, [['x'.repeat(3000)]])],
};

test('a sheet of their own is listed, long words cut with a mark', () => {
  const found = remarks({ ...FORM, sheets: [...FORM.sheets, OWN] });
  expect(found.map(([sheet, row, column]) => [sheet, row, column])).toEqual([
    ['Our notes', 1, 1],
    ['Our notes', 3, 0],
  ]);
  expect(found[0]?.[3]).toBe('Cost per lead | 250');
  expect(String(found[1]?.[3])).toMatch(/^x{1999}…$/);
});

test('of a sheet of data the first rows are taken and the rest is counted', () => {
  const data = Array.from({ length: 230 }, (_, at) => [`line ${at}`]);
  const big = { ...OWN, blocks: [fixed(0, 0, data)] };
  const returned = returnedFrom({ ...FORM, sheets: [...FORM.sheets, big] });
  expect(returned.remarks).toHaveLength(200);
  expect(returned.notes.map(noteSentence).join()).toContain(
    '30 more rows of words beside the lists are neither shown nor kept'
  );
});

test('a copy that does not say what it printed: only where no copy prints', () => {
  const old = withSheets(FORM, (sheet) => ({
    ...sheet,
    blocks: sheet.blocks.filter(({ cells }) => !cells.flat().includes(MARKS_KEY)),
  }));
  expect(remarks(old)).toEqual([]);
  const noted = withBlock(old, 'copy_rvu', fixed(DID.row + 2, 12, [['Really?']]));
  expect(remarks({ ...noted, sheets: [...noted.sheets, OWN] }).map(([sheet]) => sheet)).toEqual([
    'RVU',
    'Our notes',
    'Our notes',
  ]);
});

const ready = (blueprint: Blueprint, rvu = SAMPLE) => {
  const reception = receive(rvu, returnedFrom(blueprint), { on: null });
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  return reception;
};

test('they are kept on Partner RVU, once however often the file is received', () => {
  const form = withBlock(
    filledBlueprint(SAMPLE, SENT, { did: { G1: { score: 4 } } }),
    'copy_rvu',
    fixed(0, 9, [['Filled by Ana']])
  );
  const once = ready(form).rvu;
  expect(once.partnerLines.filter(({ list }) => list === 'remark')).toMatchObject([
    { line: 'RVU!J1', words: 'Filled by Ana', respondent: ORDER.respondent, period: '2026-Q4' },
  ]);
  expect(ready(form, once).rvu.partnerLines).toEqual(once.partnerLines);
});

test('a copy with nothing but a remark is no unfilled copy', () => {
  const empty = filledBlueprint(SAMPLE, SENT, {});
  expect(receive(SAMPLE, returnedFrom(empty), { on: null })).toMatchObject({
    rejections: [{ code: 'unfilled' }],
  });
  const noted = withBlock(empty, 'copy_rvu', fixed(0, 9, [['No time this quarter']]));
  expect(ready(noted).remarks.map(({ text }) => text)).toEqual(['No time this quarter']);
});

const cell = fc.oneof(
  fc.constantFrom('Synergies', 'Label', '4', ' two  words '),
  fc.integer({ min: 0, max: 9 }),
  fc.constant(null)
);
const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
const rowsOf = (cells: readonly (readonly (string | number | null)[])[]) =>
  new Map(cells.map((row, at) => [at, row]));

test('what is printed is never strange, and what is written over it always is', () => {
  fc.assert(
    fc.property(grid, (cells) => {
      const marks = marksIn(printedMarks([rowsOf(cells)]));
      expect(notPrinted(rowsOf(cells), marks, Number).size).toBe(0);
      const moved = new Map(cells.map((row, at) => [at * 3 + 7, row]));
      expect(notPrinted(moved, marks, Number).size).toBe(0);
      cells.forEach((row, at) => {
        row.forEach((value, column) => {
          if (typeof value !== 'number') return;
          const other = cells.map((each, here) =>
            here === at ? each.map((was, there) => (there === column ? value + 100 : was)) : each
          );
          expect(notPrinted(rowsOf(other), marks, Number).get(at)).toContain(column);
        });
      });
    })
  );
});
