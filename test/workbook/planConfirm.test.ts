/** Confirm all says yes where last period's hours and money stand unchanged, and nowhere else. */
import { unconfirmed } from '../../src/model/carriedOver';
import { planConfirm } from '../../src/workbook/book/planConfirm';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { applied, editOf } from './applied';
import { sourceOf } from './sourceOf';

const rvuOf = (source: WorkbookSource) => {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
};

const sample = sourceOf(rvuBlueprint(SAMPLE));
const next = applied(sample, editOf(planClosePeriod(sample)));

test('all that came over is confirmed in one edit of one column', () => {
  const open = unconfirmed(rvuOf(next));
  expect(open.length).toBeGreaterThan(20);
  const edit = editOf(planConfirm(next));
  expect(edit.columns.map(({ header }) => header)).toEqual(['Confirmed']);
  expect(edit).toMatchObject({ rows: [], addSheets: [], cells: [], formulas: [] });
  const after = rvuOf(applied(next, edit));
  expect(unconfirmed(after)).toEqual([]);
  const ids = new Set(open.map(({ id }) => id));
  expect(after.contributions.filter(({ confirmed }) => confirmed).map(({ id }) => id)).toEqual(
    after.contributions.filter(({ id }) => ids.has(id)).map(({ id }) => id)
  );
});

test('there is nothing to confirm once it is done, nor in a workbook of others', () => {
  const done = applied(next, editOf(planConfirm(next)));
  expect(planConfirm(done)).toEqual({ kind: 'nothing', reason: 'nothing-to-confirm' });
  expect(planConfirm({ tables: [], names: [] })).toEqual({ kind: 'nothing', reason: 'not-ours' });
});
