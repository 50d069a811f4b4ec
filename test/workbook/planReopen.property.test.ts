/** Reopening takes back what closing did, to the cell, also where it is cut off; and refuses where it would lose anything. */
import fc from 'fast-check';
import { closePeriod } from '../../src/model/closePeriod';
import { formatPeriod } from '../../src/model/period';
import { reopenPeriod } from '../../src/model/reopenPeriod';
import type { Rvu } from '../../src/model/rvu';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { planForgetPeriod, planReopen } from '../../src/workbook/book/planReopen';
import { readRvu } from '../../src/workbook/book/readRvu';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { WorkbookSource } from '../../src/workbook/kernel/source';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { runs } from '../share';
import { applied, editOf, stepsOf } from './applied';
import { rvuArbitrary } from './arbitraries';
import { sourceOf, withCell, withTable } from './sourceOf';

function rvuOf(source: WorkbookSource): Rvu {
  const reading = readRvu(source);
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

const periodOf = ({ period }: Rvu): string => (period === null ? '' : formatPeriod(period));

/** Both presses of the pane, which are one. */
function reopened(source: WorkbookSource, closed: string): WorkbookSource {
  const back = applied(source, editOf(planReopen(source, closed)));
  return applied(back, editOf(planForgetPeriod(back)));
}

/** A workbook as it is read, and the same after its period was closed. */
const closings = rvuArbitrary(4)
  .filter(({ period }) => period !== null)
  .map((rvu) => {
    const before = sourceOf(rvuBlueprint(rvu));
    const plan = planClosePeriod(before);
    return { before, after: plan.kind === 'edit' ? applied(before, plan.edit) : null };
  });

/** What closing does not keep: a day on which nobody wrote. */
const comparable = (rvu: Rvu): Rvu => ({ ...rvu, today: null });

test('closing and reopening leave the workbook as it was, cut off anywhere or not', () => {
  fc.assert(
    fc.property(closings, fc.nat(40), ({ before, after }, cut) => {
      if (after === null) {
        fc.pre(false);
        return;
      }
      const was = comparable(rvuOf(before));
      const closed = periodOf(was);
      expect(comparable(rvuOf(reopened(after, closed)))).toEqual(was);
      const edit = editOf(planReopen(after, closed));
      const halfWay = applied(after, edit, Math.min(cut, stepsOf(edit).length));
      const plan = planReopen(halfWay, closed);
      // Half of it may be there by now; then the rest follows, or closing again loses nothing.
      if (plan.kind === 'edit') expect(comparable(rvuOf(reopened(halfWay, closed)))).toEqual(was);
    }),
    { numRuns: runs(40) }
  );
});

const SAMPLE_SOURCE = sourceOf(rvuBlueprint(SAMPLE));
const CLOSED = applied(SAMPLE_SOURCE, editOf(planClosePeriod(SAMPLE_SOURCE)));

test('the sample is reopened with its scores, decisions, forms and past as they were', () => {
  const was = comparable(rvuOf(SAMPLE_SOURCE));
  expect(comparable(rvuOf(reopened(CLOSED, '2026-Q4')))).toEqual(was);
  expect(reopenPeriod(rvuOf(CLOSED))).toMatchObject({ ok: true, rvu: { period: { part: 4 } } });
});

test('gaps that were chosen are chosen again, beside those that were chosen since', () => {
  const shownGaps = ['contribution|G1', 'given|synergies'];
  const source = sourceOf(rvuBlueprint({ ...SAMPLE, shownGaps }));
  const closed = applied(source, editOf(planClosePeriod(source)));
  expect(rvuOf(closed).shownGaps).toEqual([]);
  expect(rvuOf(reopened(closed, '2026-Q4')).shownGaps).toEqual(shownGaps);
  const since = withTable(closed, 'Shown_gaps', (table) =>
    withCell(table, 0, 'Gap', 'given|synergies')
  );
  const both = rvuOf(reopened(since, '2026-Q4')).shownGaps;
  expect([...both].sort()).toEqual(shownGaps);
});

test('indicators that bear one name get back each its own value', () => {
  const [first, ...others] = SAMPLE.indicators;
  if (first === undefined) throw new Error('the sample has none');
  const twins = [{ ...first, value: 3 }, { ...first, value: 8 }, ...others];
  const source = sourceOf(rvuBlueprint({ ...SAMPLE, indicators: twins }));
  const closed = applied(source, editOf(planClosePeriod(source)));
  const values = rvuOf(reopened(closed, '2026-Q4')).indicators.map(({ value }) => value);
  expect(values.slice(0, 2)).toEqual([3, 8]);
});

test.each([
  ['a score', 'Stated value', 4],
  ['hours', 'Hours', 7],
  ['a note', 'Notes', 'typed since'],
  ['an activity', 'Activity', 'Something else'],
] as const)('%s of the new period forbids it, and nothing is changed', (_, header, value) => {
  const typed = withTable(CLOSED, 'Contributions', (table) => withCell(table, 0, header, value));
  expect(planReopen(typed, '2026-Q4')).toEqual({ kind: 'nothing', reason: 'typed-since' });
});

test('where nothing was closed, or another period is meant, there is nothing to reopen', () => {
  const nothing = { kind: 'nothing', reason: 'nothing-to-reopen' };
  expect(planReopen(CLOSED, '2026-Q2')).toEqual(nothing);
  const first = sourceOf(
    rvuBlueprint({
      ...SAMPLE,
      history: { contributions: [], answers: [], indicators: [], periods: [] },
    })
  );
  expect(planReopen(first, '2026-Q3')).toEqual(nothing);
  expect(closePeriod({ ...SAMPLE, period: null })).toEqual({ ok: false, reason: 'no-period' });
  expect(reopenPeriod({ ...SAMPLE, period: null })).toEqual({ ok: false, reason: 'no-period' });
});
