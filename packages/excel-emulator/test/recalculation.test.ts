/** After an edit only what stands on it is worked out again, and every value is as if all had been. */
import fc from 'fast-check';
import { newBook } from '../src/book/book';
import type { Engine } from '../src/book/engine';
import { createEngine } from '../src/book/engine';
import { writeCell } from '../src/book/input';
import type { Book, Sheet } from '../src/book/model';
import { plainText } from '../src/calculator/values';

interface Bench {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly engine: Engine;
  /** What the engine warned of: it does so whenever a formula with an unknown function is worked out. */
  readonly warnings: string[];
}

function openBench(today: () => number = () => 46_000): Bench {
  const book = newBook();
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  const warnings: string[] = [];
  const engine = createEngine({ book, warn: (message) => warnings.push(message), today });
  return { book, sheet, engine, warnings };
}

const ROWS = 6;
const COLUMNS = 6;

type Edit = readonly [row: number, column: number, text: string];

const place = fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1));
const cell = place.map(([row, column]) => `${'ABCDEF'[column] ?? 'A'}${row + 1}`);
const range = fc.tuple(cell, cell).map((corners) => corners.join(':'));
const formula = fc.oneof(
  fc.tuple(cell, cell).map(([a, b]) => `=${a}+${b}`),
  fc.tuple(cell, cell, cell).map(([a, b, c]) => `=IF(${a}>1,${b},${c}&"!")`),
  range.map((area) => `=SUM(${area})`),
  range.map((area) => `=MEDIAN(${area})`),
  range.map((area) => `=IFERROR(LARGE(${area},2),"none")`),
  fc.tuple(range, cell).map(([area, of]) => `=COUNTIF(${area},">"&${of})`),
  fc.tuple(range, cell).map(([area, of]) => `=IFERROR(MATCH(${of},${area},0),0)`),
  fc.tuple(range, cell).map(([area, of]) => `=SUMPRODUCT((${area}=${of})*1)`),
  fc.tuple(range, cell).map(([area, of]) => `=IFERROR(INDEX(${area},${of},1),"out")`),
  cell.map((of) => `=TODAY()-46000+N(${of})`),
  fc.constant('=COUNT(B:B)'),
  fc.constant('=ROW()+SUM(A1:A3)')
);
const content = fc.oneof(
  fc.constantFrom('', '0', '1', '2', '3', 'x', 'TRUE', '-4', '2.5'),
  formula
);
const edit: fc.Arbitrary<Edit> = fc
  .tuple(place, content)
  .map(([[row, column], text]) => [row, column, text] as const);

const valuesIn = ({ engine, sheet }: Bench): readonly string[] =>
  Array.from({ length: ROWS * COLUMNS }, (_, at) =>
    plainText(engine.valueAt(sheet, Math.floor(at / COLUMNS), at % COLUMNS))
  );

function type({ book, sheet, engine }: Bench, [row, column, text]: Edit): void {
  writeCell(book, sheet, row, column, text);
  engine.touch(true);
}

const CIRCLE = /Circular/;

it('gives what working all out again gives, whatever is typed in whatever order', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 10, maxLength: 40 }), (edits) => {
      const kept = openBench();
      const whole = openBench();
      for (const each of edits) {
        type(kept, each);
        type(whole, each);
        whole.engine.calculate();
        const [before, after] = [valuesIn(kept), valuesIn(whole)];
        // Where cells stand on themselves, the first that is asked is 0: which that is may differ.
        if (whole.warnings.some((warning) => CIRCLE.test(warning))) return;
        expect(before).toEqual(after);
      }
    }),
    { numRuns: 300 }
  );
});

it('works out again what stands on the edit, and nothing else', () => {
  const bench = openBench();
  const { engine, sheet, warnings } = bench;
  const formulas = ['=A1+F1(1)', '=SUM(A1:A3)+F2(1)', '=B1+F3(1)', '=TODAY()+F4(1)'];
  formulas.forEach((text, row) => {
    type(bench, [row, 3, text]);
  });
  const all = () => {
    warnings.length = 0;
    formulas.forEach((_, row) => engine.valueAt(sheet, row, 3));
    return warnings.map((warning) => warning.replace(/\D/g, '')).sort();
  };
  expect(all()).toEqual(['1', '2', '3', '4']);
  type(bench, [0, 0, '5']);
  expect(all()).toEqual(['1', '2']);
  type(bench, [2, 0, '5']);
  expect(all()).toEqual(['2']);
  type(bench, [2, 0, '5']);
  expect(all()).toEqual([]);
  engine.calculate();
  expect(all()).toEqual(['1', '2', '3', '4']);
});

it('stops where a value stays as it was', () => {
  const bench = openBench();
  const { engine, sheet, warnings } = bench;
  type(bench, [0, 0, '3']);
  type(bench, [0, 1, '=A1>1']);
  type(bench, [0, 2, '=IF(B1,F1(1),2)']);
  engine.valueAt(sheet, 0, 2);
  warnings.length = 0;
  type(bench, [0, 0, '7']);
  engine.valueAt(sheet, 0, 2);
  expect(warnings).toEqual([]);
  type(bench, [0, 0, '1']);
  expect(engine.valueAt(sheet, 0, 2)).toBe(2);
});

it('knows the day, and how far a sheet is used', () => {
  let day = 46_000;
  const bench = openBench(() => day);
  const { engine, sheet } = bench;
  type(bench, [0, 0, '=TODAY()']);
  type(bench, [0, 1, '=COUNTA(D:D)']);
  expect([engine.valueAt(sheet, 0, 0), engine.valueAt(sheet, 0, 1)]).toEqual([46_000, 0]);
  day += 1;
  type(bench, [900, 3, 'far below']);
  expect([engine.valueAt(sheet, 0, 0), engine.valueAt(sheet, 0, 1)]).toEqual([46_001, 1]);
});

it('follows a long chain when its first cell is edited', () => {
  const bench = openBench();
  const { engine, sheet } = bench;
  const LAST = 3_000;
  type(bench, [0, 0, '1']);
  for (let row = 1; row <= LAST; row += 1) type(bench, [row, 0, `=A${row}+1`]);
  expect(engine.valueAt(sheet, LAST, 0)).toBe(LAST + 1);
  type(bench, [0, 0, '11']);
  expect(engine.valueAt(sheet, LAST, 0)).toBe(LAST + 11);
});
