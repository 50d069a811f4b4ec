/** A copy that has left is noted once, also where its list was taken away meanwhile. */
import { planSent } from '../../src/exchange/send/planSent';
import type { Exchanged } from '../../src/model/exchange';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { applied, editOf } from '../workbook/applied';
import { sourceOf, tableIn } from '../workbook/sourceOf';

const source = sourceOf(rvuBlueprint(SAMPLE));

const SENT: Exchanged = {
  way: 'sent',
  period: '2026-Q4',
  respondent: 'd1',
  department: 'Marketing',
  revision: 9,
  on: 46_200,
};

const noted = (from: WorkbookSource): WorkbookSource => applied(from, editOf(planSent(from, SENT)));

function logIn(from: WorkbookSource): readonly Exchanged[] {
  const reading = readRvu(from);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu.exchanged;
}

const without = (...gone: readonly string[]): WorkbookSource => ({
  tables: source.tables.filter(({ name }) => !gone.includes(name)),
  names: source.names.filter(({ name }) => !gone.includes(name)),
});

test('a copy that left is noted behind the others, and once', () => {
  const once = noted(source);
  expect(logIn(once)).toEqual([...SAMPLE.exchanged, SENT]);
  expect(logIn(noted(once))).toEqual(logIn(once));
});

test.each([
  ['the list alone', ['Exchange_log'], 'Exchange log'],
  ['the whole sheet', ['Exchange_log', 'Shown_gaps', 'Alliance_id'], 'Exchange'],
])('it is noted where %s is gone', (_, gone, title) => {
  const once = noted(without(...gone));
  expect(logIn(once)).toEqual([SENT]);
  expect(tableIn(once, 'Exchange_log').sheet).toBe(title);
  expect(logIn(noted(once))).toEqual([SENT]);
});

test('nothing is noted in a workbook of others', () => {
  expect(planSent({ tables: [], names: [] }, SENT)).toEqual({
    kind: 'nothing',
    reason: 'not-ours',
  });
});
