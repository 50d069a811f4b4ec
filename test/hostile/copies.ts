/** Partner's copies that pass the guard and lie in what they say. */
import { PARTNER_LISTS } from '../../src/model/exchange';
import { COPY_LISTS } from '../../src/exchange/copyColumns';
import { copyBlueprint } from '../../src/exchange/send/copyBlueprint';
import { sharedView } from '../../src/exchange/send/sharedView';
import { STAMP_KEYS } from '../../src/exchange/stamp';
import type { Blueprint, PlannedCell } from '../../src/workbook/kernel/blueprint';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import {
  filledBlueprint,
  withCells,
  withGrid,
  withoutStamp,
  withSheets,
  withTables,
} from '../exchange/fill';
import { ORDER, tampered } from '../exchange/orders';
import type { Made } from './measured';

const BLANK = copyBlueprint(sharedView(SAMPLE, ORDER));
const FILLED = filledBlueprint(SAMPLE, ORDER, {
  did: { G1: { score: 4, words: 'They call us first.' } },
});

/** The stamp with one of its values replaced: the cell to the right of its key. */
const stamped =
  (key: string, value: PlannedCell): (() => Uint8Array) =>
  () => {
    const rows: number[] = [];
    withCells(FILLED, 'copy_stamp', (cell, row) => {
      if (cell === key) rows.push(row);
      return cell;
    });
    return writeWorkbook(
      withCells(FILLED, 'copy_stamp', (cell, row, column) =>
        column === 1 && rows.includes(row) ? value : cell
      )
    );
  };

/** The stamp's rows about the lists, with one column of them replaced. */
const placed =
  (column: number, value: PlannedCell): (() => Uint8Array) =>
  () => {
    const rows: number[] = [];
    withCells(FILLED, 'copy_stamp', (cell, row, at) => {
      if (at === 0 && PARTNER_LISTS.some((list) => list === cell)) rows.push(row);
      return cell;
    });
    return writeWorkbook(
      withCells(FILLED, 'copy_stamp', (cell, row, at) =>
        at === column && rows.includes(row) ? value : cell
      )
    );
  };

const made = (change: (blueprint: Blueprint) => Blueprint) => () => writeWorkbook(change(FILLED));

/** The list of what we did, with its first row in many copies. */
const repeated = (
  count: number,
  change: (index: number, cells: readonly PlannedCell[]) => readonly PlannedCell[]
) =>
  made((blueprint) =>
    withGrid(blueprint, 'did', ([headers = [], first = []]) => [
      headers,
      ...Array.from({ length: count }, (_, index) => change(index, first)),
    ])
  );

/** The steps that they plan, and nothing else on that sheet. */
const steps = (count: number, cells: (index: number) => readonly PlannedCell[]) =>
  made((blueprint) => {
    const bare = withSheets(blueprint, (sheet) => ({
      ...sheet,
      formats: [],
      validations: [],
      rowHeights: [],
      tables: sheet.tables.filter(({ name }) => !name.startsWith('Copy_') || name === STEPS),
    }));
    return withGrid(bare, 'planned', ([headers = []]) => [
      headers,
      ...Array.from({ length: count }, (_, index) => [index + 1, ...cells(index)]),
    ]);
  });

const STEPS = COPY_LISTS.planned.table;

const SHEETS = 'xl/workbook.xml';

const secondStamp = (blueprint: Blueprint): Blueprint => ({
  ...blueprint,
  sheets: blueprint.sheets.flatMap((sheet) =>
    sheet.key === 'copy_stamp'
      ? [sheet, { ...sheet, key: 'copy_stamp_2', title: 'Stamp 2' }]
      : [sheet]
  ),
});

const LONG = 'x'.repeat(32_000);
const PALE = ' '.repeat(4_990);
const [BLANKS, LETTERS] = [`${' '.repeat(32_000)}x`, 'a '.repeat(16_000)];
const VALUES: readonly PlannedCell[] = [-1, 1e300, 0.5, '__proto__', '=1+1', LONG, true];

const each = (keys: readonly string[]): readonly (readonly [string, () => Uint8Array])[] =>
  keys.flatMap((key) =>
    VALUES.map(
      (value, index) => [`a stamp whose ${key} is forged, ${index}`, stamped(key, value)] as const
    )
  );

const PLACES: readonly PlannedCell[] = [0, -1, 1_048_576, 1e308, 0.5, '__proto__', 'A1', null];

/** By name; what comes of each stands in the test. */
export const COPIES: readonly (readonly [string, () => Uint8Array])[] = [
  ...each(STAMP_KEYS),
  ...[1, 2, 3, 4, 5].flatMap((column) =>
    PLACES.map(
      (value) =>
        [`lists whose place ${column} is ${JSON.stringify(value)}`, placed(column, value)] as const
    )
  ),
  [
    'rows of ids of JavaScript',
    repeated(3, (index, first) => [
      ['__proto__', 'constructor', 'toString'][index] ?? '',
      ...first.slice(1),
    ]),
  ],
  [
    'formulas in all scores',
    repeated(20, (index, first) => [
      `G${index}`,
      first[1] ?? null,
      { formula: '=1+1', value: 2 },
      ...first.slice(3),
    ]),
  ],
  [
    'words of 32,000 letters in each line',
    repeated(200, (index, first) => [`G${index}`, first[1] ?? null, 3, LONG, ...first.slice(4)]),
  ],
  ['5,000 steps', steps(5_000, (index) => [`Step ${index}`, 46_356, 'Ana', null])],
  [
    '5,000 steps that differ in their last letters',
    steps(5_000, (index) => [`${'A'.repeat(290)}${index}`, 46_356, 'Ana', null]),
  ],
  [
    '1,000 lines of 32,000 blanks and a letter',
    steps(1_000, () => [BLANKS, BLANKS, BLANKS, BLANKS]),
  ],
  ['1,000 lines of 4,990 blanks', steps(1_000, () => [PALE, PALE, PALE, PALE])],
  [
    '1,000 lines of 16,000 words where an id should be',
    repeated(1_000, (_, first) => [LETTERS, ...first.slice(1)]),
  ],
  [
    'headers 30,000 times',
    steps(30_000, () => ['Step', 'By when', 'Who sees to it', 'Where it helps']),
  ],
  ['two stamps', made(secondStamp)],
  [
    'a stamp that is shown',
    made((blueprint) => withSheets(blueprint, (sheet) => ({ ...sheet, hidden: false }))),
  ],
  ['no stamp', made(withoutStamp)],
  [
    'a list under another one’s name',
    made((blueprint) =>
      withTables(blueprint, (table) =>
        table.name === 'Copy_planned' ? { ...table, name: 'Copy_charter_2' } : table
      )
    ),
  ],
  [
    'headers in another language',
    made((blueprint) =>
      withTables(blueprint, (table) => ({
        ...table,
        columns: table.columns.map((column, index) => ({ ...column, header: `列 ${index}` })),
      }))
    ),
  ],
  [
    'sheets named like JavaScript',
    () =>
      tampered(writeWorkbook(FILLED), SHEETS, (text) =>
        text.replace(/name="Your RVU"|name="[^"]*" sheetId="1"/, 'name="__proto__" sheetId="1"')
      ),
  ],
];

/** Files that must be stopped, and why. */
export const STOPPED: readonly Made[] = [
  {
    name: 'a whole workbook of ours',
    make: () => writeWorkbook(rvuBlueprint(SAMPLE)),
    outcome: 'whole-workbook',
  },
  { name: 'a stamp of a newer template', make: stamped('Template', 9), outcome: 'newer-template' },
];

/** How many rows are looked through where the next ones are read. */
export const FEW_ROWS = 500;

/** Lists of more rows than that, of our stamp and all. */
export const LONG_LISTS: readonly Made[] = [
  {
    name: 'twice the rows, of one id',
    make: repeated(2 * FEW_ROWS, (_, first) => first),
    outcome: 'too-many-cells',
  },
  {
    name: 'twice the rows, of unknown ids',
    make: repeated(2 * FEW_ROWS, (index, first) => [`Z${index}`, ...first.slice(1)]),
    outcome: 'too-many-cells',
  },
];

export const unfilled = (): Uint8Array => writeWorkbook(BLANK);
export const honest = (): Uint8Array => writeWorkbook(FILLED);
