/** The copy filled by other programs: every value is received, but what docs/tools.md says that the tool loses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRvuWorkbook } from '../../src/cli/readRvuWorkbook';
import { cellAddress } from '../../src/workbook/kernel/a1';
import type { Blueprint } from '../../src/workbook/kernel/blueprint';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledBlueprint } from '../exchange/fill';
import type { Filled } from '../exchange/fill';
import { ORDER } from '../exchange/orders';
import { returnedOf, said } from '../exchange/receive/reading';
import { TOOLS as FIRST_TOOLS } from './fillers';
import { MORE_TOOLS } from './valueFillers';
import type { Filling, Tool } from './tool';

const TOOLS = [...FIRST_TOOLS, ...MORE_TOOLS];

const folder = mkdtempSync(join(tmpdir(), 'tools-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILLED: Filled = {
  did: {
    G1: { score: 4, words: 'They call us first.\nTwice a week.' },
    G3: { score: 1, words: '我们 😀 “ß” & <b>' },
  },
  received: { synergies: { score: 5, words: 'Joint stand', worth: 12000.5 }, other: { score: 1 } },
  given: { other: { score: 2, words: 'Their lab' } },
  planned: { 1: { step: 'Open the lab', due: 46356, owner: 'Ana', category: 'innovation' } },
  asked: { 2: { step: 'Name one contact' } },
  more: { 3: { activity: 'Lent us a van', score: 3, category: 'lower costs' } },
  charter: { equals: { theirs: 'We meet as equals.' } },
};

const write = (name: string, blueprint: Blueprint): string => {
  const path = join(folder, name);
  writeFileSync(path, writeWorkbook(blueprint));
  return path;
};

const EMPTY = filledBlueprint(SAMPLE, ORDER, {});
const FORM = filledBlueprint(SAMPLE, ORDER, FILLED);
const copy = write('copy.xlsx', EMPTY);
const filled = write('filled.xlsx', FORM);

/** What differs between both. */
const CELLS: readonly Filling[] = FORM.sheets.flatMap((sheet, at) =>
  sheet.tables.flatMap((table, number) =>
    table.rows.flatMap((row, down) =>
      row.flatMap((value, right): readonly Filling[] => {
        const before = EMPTY.sheets[at]?.tables[number]?.rows[down]?.[right];
        if (value === before || value === null || typeof value === 'object') return [];
        const address = cellAddress(table.row + 1 + down, table.column + right);
        return [{ sheet: sheet.title, address, value, isDay: value === 46356 }];
      })
    )
  )
);

const lines = (path: string) => returnedOf(readFileSync(path)).lines.map(said);
const EXPECTED = lines(filled);

const testWith = ({ version }: Tool) => (version === null ? test.skip : test);

test('the cells to fill are all that differ', () => {
  expect(CELLS.length).toBeGreaterThan(15);
  expect(EXPECTED.length).toBeGreaterThan(7);
});

describe.each(TOOLS.map((tool) => [tool.name, tool] as const))('%s', (_, tool) => {
  testWith(tool)(
    `every value is received${tool.version === null ? ' (not installed)' : ''}`,
    () => {
      const to = join(folder, `${TOOLS.indexOf(tool)}.xlsx`);
      tool.fill(copy, filled, CELLS, to);
      const returned = returnedOf(readFileSync(to));
      expect(returned.lines.map(said)).toEqual(EXPECTED);
      expect(returned.refused).toEqual([]);
      expect(returned.stamp).toMatchObject({
        intact: true,
        unreadable: [],
        revision: ORDER.revision,
      });
      expect(returned.remarks).toEqual([]);
    }
  );
});

const OURS = write('ours.xlsx', rvuBlueprint(SAMPLE));

const GONE = 'keeps no tables';
const DAMAGED = 'loses the columns behind a computed one';

/** What programs make of a workbook's tables: kept, or what `rvu` says of them, and reads nothing. */
const TABLES: Readonly<Record<string, string>> = {
  LibreOffice: 'kept',
  openpyxl: 'kept',
  'R openxlsx': 'kept',
  'xlsx-template': 'kept',
  '@cj-tech-master/excelts': 'kept',
  hucre: 'kept',
  'Odoo spreadsheet': GONE,
  gnumeric: GONE,
  SheetJS: GONE,
  'xlsx-js-style': GONE,
  'exceljs-lightweight': GONE,
  ExcelJS: DAMAGED,
  '@zurmokeeper/exceljs': DAMAGED,
  'devextreme-exceljs-fork': DAMAGED,
  '@protobi/exceljs': 'no longer stand where the table has them',
};

describe.each(
  TOOLS.flatMap((tool) => {
    const tables = TABLES[tool.name];
    return tables === undefined ? [] : [[tool.name, tool, tables] as const];
  })
)('our own workbook, saved by %s', (_, tool, tables) => {
  const keeps = tables === 'kept';
  testWith(tool)(keeps ? 'is read whole' : 'is refused, with what did it', () => {
    const to = join(folder, `ours-${TOOLS.indexOf(tool)}.xlsx`);
    tool.fill(OURS, OURS, [], to);
    const read = readRvuWorkbook(readFileSync(to));
    if (keeps)
      expect(read.ok && read.value.reading.rvu.contributions.length).toBe(
        SAMPLE.contributions.length
      );
    else expect(read).toMatchObject({ ok: false, problems: [expect.stringContaining(tables)] });
  });
});
