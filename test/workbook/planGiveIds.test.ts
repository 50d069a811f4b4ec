/** Contributions that were typed without an id get the next one; nothing that stands is touched. */
import { planGiveIds } from '../../src/workbook/book/planGiveIds';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { SourceValue, WorkbookSource } from '../../src/workbook/kernel/source';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { applied, editOf } from './applied';
import { sourceOf } from './sourceOf';

const sample = sourceOf(rvuBlueprint(SAMPLE));

/** The sample with cells of its first rows as said. */
function withRows(rows: readonly Readonly<Record<string, SourceValue>>[]): WorkbookSource {
  const tables = sample.tables.map((table) =>
    table.name === 'Contributions'
      ? {
          ...table,
          rows: table.rows.map((cells, row) =>
            cells.map((cell, column) => rows[row]?.[table.headers[column] ?? ''] ?? cell)
          ),
        }
      : table
  );
  return { ...sample, tables };
}

const idsOf = (source: WorkbookSource): readonly string[] => {
  const reading = readRvu(source);
  return reading.kind === 'rvu' ? reading.rvu.contributions.map(({ id }) => id) : [];
};

test('the next free ids, whatever the case of who gives', () => {
  const before = idsOf(sample);
  const open = withRows([
    { Id: '', Direction: 'We give' },
    { Id: ' ', Direction: 'THEY GIVE' },
    { Id: '', Activity: '' },
  ]);
  const edit = editOf(planGiveIds(open));
  expect(edit.columns).toMatchObject([{ table: 'Contributions', header: 'Id' }]);
  const [cells = []] = edit.columns.map((column) => column.cells);
  expect(cells.slice(2).every((cell) => cell === undefined)).toBe(true);
  const after = idsOf(applied(open, edit));
  expect(new Set(after).size).toBe(after.length);
  expect(after.length).toBe(before.length);
  // A closed period knew a G17.
  expect(cells.slice(0, 2)).toEqual(['G18', 'R16']);
  expect(planGiveIds(applied(open, edit))).toEqual({ kind: 'nothing', reason: 'nothing-to-give' });
});

test('nothing is given where all have ids, nor in a workbook of others', () => {
  expect(planGiveIds(sample)).toEqual({ kind: 'nothing', reason: 'nothing-to-give' });
  expect(planGiveIds({ tables: [], names: [] })).toEqual({ kind: 'nothing', reason: 'not-ours' });
});
