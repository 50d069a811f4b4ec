import fc from 'fast-check';
import { closePeriod } from '../../src/model/closePeriod';
import { nextPeriod, previousPeriod } from '../../src/model/period';
import type { Rvu } from '../../src/model/rvu';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { readRvu } from '../../src/workbook/book/readRvu';
import { planRefresh } from '../../src/workbook/book/refresh';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { SourceValue, WorkbookSource } from '../../src/workbook/kernel/source';
import { runs } from '../share';
import { applied, editOf, stepsOf } from './applied';
import { rvuArbitrary } from './arbitraries';
import { withHistory } from './pastArbitraries';
import { columnIn, sourceOf, tableIn, withCell, withName, withTable } from './sourceOf';
import { CONTRIBUTION_TABLE } from '../../src/workbook/kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE } from '../../src/workbook/kernel/shared/historyTables';

const drawn = (rvu: Rvu): WorkbookSource => sourceOf(rvuBlueprint(rvu));

const written = rvuArbitrary(6)
  .chain(withHistory)
  .map((rvu) => ({ ...rvu, tripleWin: { ...rvu.tripleWin, us: 1 } }));

function rvuOf(source: WorkbookSource): Rvu {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

function closed(rvu: Rvu): Rvu {
  const result = closePeriod(rvu);
  if (!result.ok) throw new Error(result.reason);
  return result.rvu;
}

const typed = (row: number, header: string, value: SourceValue, from = drawn(SAMPLE)) =>
  withTable(from, CONTRIBUTION_TABLE.name, (table) => withCell(table, row, header, value));

const withoutHistory = (source: WorkbookSource): WorkbookSource => ({
  ...source,
  tables: source.tables.filter(({ name }) => !name.startsWith('History_')),
});

test('a running Excel closes a period as the model does', () => {
  fc.assert(
    fc.property(written, (rvu) => {
      const source = drawn(rvu);
      const after = rvuOf(applied(source, editOf(planClosePeriod(source))));
      expect(after).toEqual(closed(rvuOf(source)));
    }),
    { numRuns: runs(40) }
  );
});

test('so it does where the sheets of the History have yet to be made', () => {
  fc.assert(
    fc.property(written, (rvu) => {
      const source = withoutHistory(drawn(rvu));
      const edit = editOf(planClosePeriod(source));
      expect(edit.addSheets).toHaveLength(3);
      expect(rvuOf(applied(source, edit))).toEqual(closed(rvuOf(source)));
    }),
    { numRuns: runs(20) }
  );
});

test('cut off after any step, a second press ends where the first would have', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.boolean(), (rvu, cut, old) => {
      const source = old ? withoutHistory(drawn(rvu)) : drawn(rvu);
      const edit = editOf(planClosePeriod(source));
      const halfWay = applied(source, edit, cut % stepsOf(edit).length);
      const again = applied(halfWay, editOf(planClosePeriod(halfWay, rvu.period)));
      expect(rvuOf(again)).toEqual(rvuOf(applied(source, edit)));
    }),
    { numRuns: runs(60) }
  );
});

test('closing twice does nothing, whether the second press names the period or not', () => {
  fc.assert(
    fc.property(written, (rvu) => {
      const source = drawn(rvu);
      const after = applied(source, editOf(planClosePeriod(source, rvu.period)));
      expect(planClosePeriod(after, rvu.period)).toEqual({
        kind: 'nothing',
        reason: 'already-closed',
      });
      expect(planClosePeriod(after)).toEqual({ kind: 'nothing', reason: 'nothing-to-close' });
      const next = rvu.period && nextPeriod(rvu.period);
      expect(planClosePeriod(after, next)).toMatchObject({ reason: 'nothing-to-close' });
    }),
    { numRuns: runs(20) }
  );
});

test('what can’t be read is neither emptied nor lost', () => {
  const spoilt = [
    ['Stated value', 'five'],
    ['Decision', 'maybe'],
    ['Direction', 'we gvie'],
  ] as const;
  const source = spoilt.reduce(
    (from, [header, value], row) => typed(row, header, value, from),
    drawn(SAMPLE)
  );
  const before = tableIn(source, CONTRIBUTION_TABLE.name);
  const after = applied(source, editOf(planClosePeriod(source)));
  const table = tableIn(after, CONTRIBUTION_TABLE.name);
  expect(columnIn(table, 'Stated value')[0]).toBe('five');
  expect(columnIn(table, 'Decision')[1]).toBe('maybe');
  for (const header of ['Stated value', 'Decision', 'Decision reason'])
    expect(columnIn(table, header)[2]).toBe(columnIn(before, header)[2]);
  const past = tableIn(after, HISTORY_CONTRIBUTION_TABLE.name);
  const ids = SAMPLE.contributions.flatMap(({ id }, index) => (index === 2 ? [] : [id]));
  expect(columnIn(past, 'Id').slice(-ids.length)).toEqual(ids);
});

test('History is written before anything is emptied, and the period moves on last', () => {
  const source = drawn(SAMPLE);
  const { rows, columns, cells } = editOf(planClosePeriod(source));
  expect(rows.map(({ table }) => table).at(-1)).toBe('History_periods');
  expect(columns.length).toBeGreaterThan(0);
  expect(cells.at(-1)).toEqual({ name: 'Period', value: '2027-Q1' });
  const kept = applied(source, editOf(planClosePeriod(source)), 1 + rows.length);
  expect(rvuOf(kept).history).toEqual(closed(rvuOf(source)).history);
  expect({ ...rvuOf(kept), history: null }).toEqual({ ...rvuOf(source), history: null });
});

test('headers that people spaced or capitalised anew are found, missing ones left alone', () => {
  const renamed = (from: string, to: string) =>
    withTable(drawn(SAMPLE), CONTRIBUTION_TABLE.name, (table) => ({
      ...table,
      headers: table.headers.map((header) => (header === from ? to : header)),
    }));
  const headers = (source: WorkbookSource) =>
    editOf(planClosePeriod(source))
      .columns.filter(({ table }) => table === CONTRIBUTION_TABLE.name)
      .map(({ header }) => header);
  expect(headers(renamed('Decision', ' DECISION'))).toEqual([
    'Stated value',
    'Decision',
    'Decision reason',
    'Last score',
  ]);
  expect(editOf(planClosePeriod(renamed('Decision', ' DECISION'))).renames).toEqual([
    { kind: 'column', table: CONTRIBUTION_TABLE.name, from: ' DECISION', to: 'Decision' },
  ]);
  expect(headers(renamed('Decision', 'Verdict'))).toEqual([
    'Stated value',
    'Decision reason',
    'Last score',
  ]);
});

test('nothing is done where there is nothing to do', () => {
  const nothing = { tables: [], names: [] };
  const notOurs = { kind: 'nothing', reason: 'not-ours' };
  expect(planClosePeriod(nothing)).toEqual(notOurs);
  expect(planRefresh(nothing)).toEqual(notOurs);
  expect(planClosePeriod({ ...drawn(SAMPLE), tables: [] })).toEqual(notOurs);
  const without = withName(drawn(SAMPLE), 'Period', 'soon');
  for (const closing of [null, SAMPLE.period])
    expect(planClosePeriod(without, closing)).toEqual({ kind: 'nothing', reason: 'no-period' });
  const earlier = SAMPLE.period && previousPeriod(SAMPLE.period);
  expect(planClosePeriod(drawn(SAMPLE), earlier)).toMatchObject({ reason: 'already-closed' });
});
