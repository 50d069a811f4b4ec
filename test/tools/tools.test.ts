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
import { TOOLS } from './fillers';
import type { Filling, Tool } from './tool';

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

/** Which programs keep the tables of a workbook; where they are gone `rvu` says so and reads nothing. */
const KEEPS_TABLES: Readonly<Record<string, boolean>> = {
  LibreOffice: true,
  openpyxl: true,
  'R openxlsx': true,
  'Odoo spreadsheet': false,
  gnumeric: false,
  SheetJS: false,
};

describe.each(
  TOOLS.flatMap((tool) => {
    const keeps = KEEPS_TABLES[tool.name];
    return keeps === undefined ? [] : [[tool.name, tool, keeps] as const];
  })
)('our own workbook, saved by %s', (_, tool, keeps) => {
  testWith(tool)(keeps ? 'is read whole' : 'is refused, with what did it', () => {
    const to = join(folder, `ours-${TOOLS.indexOf(tool)}.xlsx`);
    tool.fill(OURS, OURS, [], to);
    const read = readRvuWorkbook(readFileSync(to));
    if (keeps)
      expect(read.ok && read.value.reading.rvu.contributions.length).toBe(
        SAMPLE.contributions.length
      );
    else
      expect(read).toMatchObject({
        ok: false,
        problems: [expect.stringContaining('keeps no tables')],
      });
  });
});
