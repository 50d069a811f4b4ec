import fc from 'fast-check';
import { formatPeriod, nextPeriod } from '../../src/model/period';
import { fillRates } from '../../src/model/rates';
import type { Rvu } from '../../src/model/rvu';
import type { SheetPlan } from '../../src/workbook/blueprint';
import { CONTRIBUTIONS } from '../../src/workbook/contributionColumns';
import type { EditDecision, WorkbookEdit } from '../../src/workbook/edit';
import { planNextPeriod } from '../../src/workbook/nextPeriod';
import { readRvu } from '../../src/workbook/readRvu';
import { planRefresh } from '../../src/workbook/refresh';
import { rvuBlueprint } from '../../src/workbook/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample';
import type { SourceTable, SourceValue, WorkbookSource } from '../../src/workbook/source';
import { rvuArbitrary } from './arbitraries';
import { columnIn, sourceOf, tableIn, withCell, withName, withTable } from './sourceOf';

const drawn = (rvu: Rvu): WorkbookSource => sourceOf(rvuBlueprint(rvu));

function editOf(decision: EditDecision): WorkbookEdit {
  if (decision.kind !== 'edit') throw new Error(decision.reason);
  return decision.edit;
}

/** What the workbook holds once the edit's cells are written; `upTo` stops half-way. */
function applied(source: WorkbookSource, edit: WorkbookEdit, upTo = Infinity): WorkbookSource {
  const emptied = edit.columns
    .slice(0, upTo)
    .reduce(
      (from, { table, header, cells }) =>
        withTable(from, table, (each) =>
          cells.reduce<SourceTable>(
            (now, cell, row) => (cell === null ? withCell(now, row, header, null) : now),
            each
          )
        ),
      source
    );
  return upTo < edit.columns.length
    ? emptied
    : edit.cells.reduce((from, { name, value }) => withName(from, name, value), emptied);
}

function rvuOf(source: WorkbookSource): Rvu {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

/** The archive's cells under its headers. */
function archived(sheet: SheetPlan | undefined, header: string): readonly unknown[] {
  const [headers = [], ...rows] = sheet?.blocks.at(-1)?.cells ?? [];
  const at = headers.indexOf(header);
  return rows.map((row) => row[at]);
}

const typed = (row: number, header: string, value: SourceValue, from = drawn(SAMPLE)) =>
  withTable(from, CONTRIBUTIONS, (table) => withCell(table, row, header, value));

test('the next period begins without scores and decisions, which stand in the archive', () => {
  fc.assert(
    fc.property(rvuArbitrary(8), (rvu) => {
      const source = drawn(rvu);
      const edit = editOf(planNextPeriod(source));
      const after = rvuOf(applied(source, edit));
      expect(after.period).toEqual(rvu.period && nextPeriod(rvu.period));
      const filled = fillRates(rvu.contributions, rvu.alliance.departments);
      const open = { stated: null, decision: null, decisionReason: null };
      expect(after.contributions).toEqual(filled.map((each) => ({ ...each, ...open })));
      expect({ ...after, contributions: [], period: null }).toEqual({
        ...rvu,
        contributions: [],
        period: null,
      });
      const kept = rvu.contributions.some(
        (each) => (each.stated ?? each.decision ?? each.decisionReason) !== null
      );
      expect(edit.addSheets).toHaveLength(kept ? 1 : 0);
      const [archive] = edit.addSheets;
      if (archive === undefined) return;
      expect(archive.title).toBe(`Archive ${rvu.period && formatPeriod(rvu.period)}`);
      for (const key of ['stated', 'decision', 'decisionReason', 'notes', 'hours'] as const)
        expect(archived(archive, HEADERS[key])).toEqual(rvu.contributions.map((each) => each[key]));
    }),
    { numRuns: 30 }
  );
});

const HEADERS = {
  stated: 'Stated value',
  decision: 'Decision',
  decisionReason: 'Decision reason',
  notes: 'Notes',
  hours: 'Hours',
} as const;

test('an archive holds values only, and no helper column', () => {
  const [archive] = editOf(planNextPeriod(drawn(SAMPLE))).addSheets;
  const cells = archive?.blocks.flatMap((block) => block.cells.flat()) ?? [];
  expect(cells.filter((cell) => cell !== null && typeof cell === 'object')).toEqual([]);
  expect(cells).toContain('Reason');
  expect(cells).not.toContain('Order');
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
  const before = tableIn(source, CONTRIBUTIONS);
  const edit = editOf(planNextPeriod(source));
  const after = tableIn(applied(source, edit), CONTRIBUTIONS);
  expect(columnIn(after, 'Stated value')[0]).toBe('five');
  expect(columnIn(after, 'Decision')[1]).toBe('maybe');
  for (const header of ['Stated value', 'Decision', 'Decision reason'])
    expect(columnIn(after, header)[2]).toBe(columnIn(before, header)[2]);
  expect(archived(edit.addSheets[0], 'Id')).toEqual(
    SAMPLE.contributions.flatMap(({ id }, index) => (index === 2 ? [] : [id]))
  );
});

test('twice moves on twice, and archives differ once more was typed', () => {
  const source = drawn(SAMPLE);
  const first = editOf(planNextPeriod(source));
  const second = editOf(planNextPeriod(applied(source, first)));
  expect([first, second].map(({ cells }) => cells)).toEqual([
    [{ name: 'Period', value: '2027-Q1' }],
    [{ name: 'Period', value: '2027-Q2' }],
  ]);
  expect(second.addSheets).toEqual([]);
  const scored = typed(0, 'Stated value', 2, applied(source, first));
  const keys = (from: WorkbookSource) =>
    editOf(planNextPeriod(from)).addSheets.map(({ key }) => key);
  const again = withName(scored, 'Period', '2026-Q4');
  expect(new Set([...keys(source), ...keys(scored), ...keys(again)]).size).toBe(3);
  const decided = (decision: string) =>
    typed(0, 'Decision', decision, withName(applied(source, first), 'Period', '2026-Q4'));
  expect(keys(decided('keep'))).not.toEqual(keys(decided('defer')));
  const reasoned = (reason: string) => typed(0, 'Decision reason', reason, applied(source, first));
  expect(keys(reasoned('a'))).not.toEqual(keys(reasoned('b')));
});

test('a retry after a failure half-way makes the same archive and ends the same', () => {
  fc.assert(
    fc.property(rvuArbitrary(6, 1), fc.integer({ min: 0, max: 2 }), (rvu, done) => {
      const source = drawn(rvu);
      const edit = editOf(planNextPeriod(source));
      const halfWay = applied(source, edit, done);
      const retried = editOf(planNextPeriod(halfWay));
      const keys = edit.addSheets.map(({ key }) => key);
      for (const { key } of retried.addSheets) expect(keys).toContain(key);
      expect(applied(halfWay, retried)).toEqual(applied(source, edit));
    }),
    { numRuns: 30 }
  );
});

test('headers that people spaced or capitalised anew are found, missing ones left alone', () => {
  const renamed = (from: string, to: string) =>
    withTable(drawn(SAMPLE), CONTRIBUTIONS, (table) => ({
      ...table,
      headers: table.headers.map((header) => (header === from ? to : header)),
    }));
  const headers = (source: WorkbookSource) =>
    editOf(planNextPeriod(source)).columns.map(({ header }) => header);
  expect(headers(renamed('Decision', ' DECISION'))).toEqual([
    'Decision reason',
    ' DECISION',
    'Stated value',
  ]);
  expect(headers(renamed('Decision', 'Verdict'))).toEqual(['Decision reason', 'Stated value']);
});

test('nothing is done where there is nothing to do', () => {
  const nothing = { tables: [], names: [] };
  const notOurs = { kind: 'nothing', reason: 'not-ours' };
  expect(planNextPeriod(nothing)).toEqual(notOurs);
  expect(planRefresh(nothing)).toEqual(notOurs);
  expect(planNextPeriod({ ...drawn(SAMPLE), tables: [] })).toEqual(notOurs);
  expect(planNextPeriod(withName(drawn(SAMPLE), 'Period', 'soon'))).toEqual({
    kind: 'nothing',
    reason: 'no-period',
  });
});

test('a refresh touches nothing typed and draws what a new workbook would show', () => {
  fc.assert(
    fc.property(rvuArbitrary(8), (rvu) => {
      const source = drawn(rvu);
      const edit = editOf(planRefresh(source));
      expect([edit.addSheets, edit.columns, edit.cells]).toEqual([[], [], []]);
      const { sheets, names } = rvuBlueprint(rvu);
      const keys = edit.redrawSheets.map(({ key }) => key);
      expect(keys).toEqual(['chartData', 'matrix']);
      expect(edit.redrawSheets).toEqual(keys.map((key) => sheets.find((each) => each.key === key)));
      expect(names).toEqual(expect.arrayContaining([...edit.addNames]));
    }),
    { numRuns: 30 }
  );
});
