import fc from 'fast-check';
import type { Blueprint, CellValue, PlannedCell } from '../../../src/workbook/kernel/blueprint';
import type { WorkbookEdit } from '../../../src/workbook/kernel/edit';
import { editWorkbook } from '../../../src/xlsx/edit/editWorkbook';
import { columnLetters } from '../../../src/workbook/kernel/a1';
import type { FileBook } from '../../../src/xlsx/fileBook';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { area, blueprintOf, emptySheet, formula } from '../makeBlueprint';
import { bookOf } from '../parts';
import { runs } from '../../share';
import { applied, changedParts, computedColumn, edits, laterCell, laterColumn } from './samples';

const text = fc.oneof(
  fc.constantFrom('=1+1', ' a ', 'T[C1]', '<&">', 'x\ny'),
  fc.string({ maxLength: 6 })
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.integer({ min: -999, max: 999 }),
  fc.boolean(),
  fc.constant(null)
);
const cell: fc.Arbitrary<PlannedCell> = fc.oneof(
  { weight: 4, arbitrary: value },
  { weight: 1, arbitrary: fc.constant(formula('=ROWS(T)&"T"', '3T')) }
);

interface Shape {
  readonly blueprint: Blueprint;
  readonly rows: number;
}

const shape: fc.Arbitrary<Shape> = fc
  .record({
    row: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 0, max: 2 }),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ row, column, rows, columns }) =>
    fc
      .record({
        cells: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        below: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 2 }),
        others: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
      })
      .map(({ cells, below, others }): Shape => {
        const headers = Array.from({ length: columns }, (_, n) => `C${n}`);
        const blocks = [{ role: 'input' as const, row: row + rows + 2, column: 0, cells: below }];
        const table = {
          name: 'T',
          row,
          column,
          columns: headers.map((header) => ({ header, role: 'input' as const })),
          rows: cells,
          filterButtons: false,
        };
        const sheet = { ...emptySheet('s', 'Sheet'), blocks, tables: [table] };
        const other = {
          ...emptySheet('o', 'Other'),
          blocks: [{ role: 'input' as const, row: 0, column: 0, cells: others }],
        };
        const name = { name: 'N', target: { sheet: 'o', area: area(5, 0) }, hidden: false };
        return { blueprint: blueprintOf([sheet, other], [name]), rows };
      })
  );

const editFor = ({ rows }: Shape): fc.Arbitrary<Partial<WorkbookEdit>> => {
  const total = formula('=T[[#This Row],[C0]]', 1);
  return fc.record({
    laterColumns: fc.subarray([
      {
        ...laterColumn,
        table: 'T',
        cells: Array.from({ length: rows }, (_, n) => (n === 0 ? 5 : null)),
      },
      {
        ...computedColumn,
        table: 'T',
        column: { ...computedColumn.column, formula: total.formula },
        cells: Array.from({ length: rows }, () => total),
      },
    ]),
    laterCells: fc.subarray([
      { ...laterCell, sheet: 's' },
      { ...laterCell, name: 'L2', sheet: 'o' },
    ]),
    columns: fc.array(
      fc.record({
        table: fc.constant('T'),
        header: fc.constant('C0'),
        cells: fc.array(fc.option(value, { nil: undefined }), { maxLength: rows }),
      }),
      { maxLength: 1 }
    ),
    cells: fc.array(fc.record({ name: fc.constant('n'), value }), { maxLength: 1 }),
  });
};

const cases = shape.chain((made) => editFor(made).map((edit) => ({ ...made, edit })));

const cellsOf = (book: FileBook): ReadonlyMap<string, unknown> =>
  new Map(
    book.sheets.flatMap(({ title, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        cells.flatMap((each, column): readonly [string, unknown][] =>
          each === undefined ? [] : [[`${title}!${columnLetters(column)}${row + 1}`, each]]
        )
      )
    )
  );

/** The places that the edit names, as far as something stood there before. */
const named = (book: FileBook, edit: Partial<WorkbookEdit>): ReadonlySet<string> => {
  const [table] = book.tables;
  if (table === undefined) throw new Error('no table');
  const written = (edit.columns ?? []).flatMap(({ cells }) =>
    cells.flatMap((each, index) =>
      each === undefined ? [] : [`Sheet!${columnLetters(table.column)}${table.row + 2 + index}`]
    )
  );
  return new Set([...written, ...(edit.cells ?? []).map(() => 'Other!A6')]);
};

describe('any edit of any workbook', () => {
  it('leaves every cell that it does not name, and once is as good as twice', () => {
    fc.assert(
      fc.property(cases, ({ blueprint, edit }) => {
        const before = writeWorkbook(blueprint);
        const after = applied(before, edit);
        const [was, is] = [bookOf(before), bookOf(after)];
        const names = named(was, edit);
        const now = cellsOf(is);
        cellsOf(was).forEach((each, place) => {
          if (!names.has(place)) expect([place, now.get(place)]).toEqual([place, each]);
        });
        expect(is.tables[0]?.columns).toBe(
          (was.tables[0]?.columns ?? 0) + (edit.laterColumns?.length ?? 0)
        );
        const allowed = [
          'xl/styles.xml',
          'xl/tables/table1.xml',
          'xl/workbook.xml',
          'xl/worksheets/sheet1.xml',
          'xl/worksheets/sheet2.xml',
        ];
        expect(allowed).toEqual(expect.arrayContaining([...changedParts(before, after)]));
        expect(changedParts(after, applied(after, edit))).toEqual([]);
      }),
      { numRuns: runs(150) }
    );
  });

  it('writes what it was asked to', () => {
    fc.assert(
      fc.property(cases, ({ blueprint, edit }) => {
        const book = bookOf(applied(writeWorkbook(blueprint), edit));
        const now = cellsOf(book);
        const [table] = book.tables;
        edit.columns?.forEach(({ cells }) =>
          cells.forEach((each, index) => {
            if (each === undefined) return;
            const place = `Sheet!${columnLetters(table?.column ?? 0)}${(table?.row ?? 0) + 2 + index}`;
            expect(now.get(place)).toEqual(
              each === null || each === '' ? undefined : { value: each }
            );
          })
        );
      }),
      { numRuns: runs(60) }
    );
  });

  it('is a problem or a file, and never throws, where rows come under a table', () => {
    fc.assert(
      fc.property(
        shape,
        fc.array(value, { minLength: 1, maxLength: 5 }),
        ({ blueprint }, values) => {
          const before = writeWorkbook(blueprint);
          const rows = [{ table: 'T', headers: ['C0'], rows: values.map((each) => [each]) }];
          const result = editWorkbook(before, edits({ rows }));
          if (!result.ok) {
            expect(result.problems).toMatchObject([{ code: 'no-room', grows: 'down' }]);
            return;
          }
          const [was, is] = [bookOf(before), bookOf(result.bytes)];
          const now = cellsOf(is);
          const first = was.tables[0]?.column ?? 0;
          cellsOf(was).forEach((each, place) => {
            // The first column may have been filled where it was blank.
            if (!place.startsWith(`Sheet!${columnLetters(first)}`)) {
              expect([place, now.get(place)]).toEqual([place, each]);
            }
          });
        }
      ),
      { numRuns: runs(80) }
    );
  });
});
