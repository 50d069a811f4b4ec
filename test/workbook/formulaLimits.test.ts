/** Formulas stay short enough for a person to read, and say nothing twice. */
import { shownFormula } from '../../src/workbook/book/columnReference';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { Rvu } from '../../src/model/rvu';
import type { SheetPlan } from '../../src/workbook/kernel/blueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';

/** As the file stores it; as people see it, and nine of ten of those; what may stand twice. */
const [MOST_STORED, MOST_SHOWN, USUALLY_SHOWN, MOST_TWICE] = [240, 120, 90, 40];
/** Of the visible formulas as many may be longer than usual. */
const LONGER = 1 / 10;

interface Found {
  readonly sheet: string;
  /** Formulas of one row have the same. */
  readonly row: string;
  readonly stored: string;
  readonly shown: string;
  readonly visible: boolean;
}

const three: Rvu = {
  ...SAMPLE,
  alliance: {
    ...SAMPLE.alliance,
    departments: [...SAMPLE.alliance.departments, { name: 'Legal', rate: 90, side: 'us' }],
  },
};
const empty: Rvu = {
  ...SAMPLE,
  contributions: [],
  partnerLines: [],
  history: { ...SAMPLE.history, contributions: [], indicators: [], periods: [], answers: [] },
};

const BOOKS = { sample: SAMPLE, 'three departments': three, empty };

function formulasOf(sheet: SheetPlan): readonly Found[] {
  const isHidden = (column: number): boolean =>
    sheet.hidden || sheet.columnWidths.some((each) => each.column === column && each.hidden);
  const found = (
    table: string,
    row: string,
    cells: SheetPlan['blocks'][number]['cells'][number],
    left: number
  ) =>
    cells.flatMap((cell, index): readonly Found[] =>
      cell !== null && typeof cell === 'object' && 'formula' in cell
        ? [
            {
              sheet: sheet.key,
              row,
              stored: cell.formula,
              shown: shownFormula(table, cell.formula),
              visible: !isHidden(left + index),
            },
          ]
        : []
    );
  return [
    ...sheet.tables.flatMap(({ name, column, rows }) =>
      rows.flatMap((cells, row) => found(name, `${name} ${row}`, cells, column))
    ),
    ...sheet.blocks.flatMap(({ cells, row, column }) =>
      cells.flatMap((line, index) => found('-', `${row + index} ${column}`, line, column))
    ),
  ];
}

const all = Object.fromEntries(
  Object.entries(BOOKS).map(([name, rvu]) => [name, rvuBlueprint(rvu).sheets.flatMap(formulasOf)])
);
const heldIn = (book: string): readonly Found[] => all[book] ?? [];

/** Every call and every group in parentheses that is longer than may stand twice. */
function longParts(formula: string): readonly string[] {
  const parts: string[] = [];
  const open: number[] = [];
  // What stands in quotation marks is no formula: as many signs that are none.
  const bare = formula.replace(/"[^"]*"/g, (words) => '_'.repeat(words.length));
  Array.from(bare).forEach((sign, at) => {
    if (sign === '(') open.push(at);
    if (sign !== ')') return;
    const from = open.pop() ?? 0;
    const name = /[A-Z0-9]*$/.exec(formula.slice(0, from))?.[0] ?? '';
    const part = formula.slice(from - name.length, at + 1);
    if (part.length > MOST_TWICE) parts.push(part);
  });
  return parts;
}

function twice(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.has(text) || !seen.add(text));
}

describe.each(Object.keys(BOOKS))('%s', (book) => {
  test('no formula is too long, and nine of ten that people see are short', () => {
    const held = heldIn(book);
    const distinct = [...new Map(held.map((each) => [each.stored, each])).values()];
    const longest = distinct.sort((a, b) => b.stored.length - a.stored.length).slice(0, 10);
    const told = longest.map(({ sheet, stored }) => `${stored.length} ${sheet} ${stored}`);
    if (process.env.FORMULAS !== undefined) process.stdout.write(`${told.join('\n')}\n`);
    expect(held.length).toBeGreaterThan(0);
    expect(told.filter((_, at) => (longest[at]?.stored.length ?? 0) > MOST_STORED)).toEqual([]);
    const seen = held.filter(({ visible }) => visible);
    expect(seen.filter(({ shown }) => shown.length > MOST_SHOWN)).toEqual([]);
    const longer = seen.filter(({ shown }) => shown.length > USUALLY_SHOWN);
    expect(longer.length).toBeLessThanOrEqual(LONGER * seen.length);
  });

  test('nothing long stands twice in a formula, nor in two of one row', () => {
    const rows = new Map<string, string[]>();
    for (const { sheet, row, shown } of heldIn(book)) {
      const key = `${sheet} ${row}`;
      rows.set(key, [...(rows.get(key) ?? []), ...longParts(shown)]);
    }
    expect([...rows.values()].flatMap(twice)).toEqual([]);
  });
});

test('a formula is shown with the cells of its own row in short', () => {
  expect(shownFormula('T', 'A(T[[#This Row],[B c]],T[D],T[[#Headers],[E]])')).toBe(
    'A([@B c],T[D],T[[#Headers],[E]])'
  );
  expect(longParts('=SUM(IF(1,2,3))')).toEqual([]);
  expect(twice(['a', 'b', 'a'])).toEqual(['a']);
});
