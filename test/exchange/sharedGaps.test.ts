import { closePeriod } from '../../src/model/closePeriod';
import { planClosePeriod } from '../../src/workbook/book/planClosePeriod';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { sourceOf } from '../workbook/sourceOf';
import { sharedView } from '../../src/exchange/send/sharedView';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { contribution } from '../model/build';
import { ORDER } from './orders';

const gap = (id: string, direction: 'given' | 'received', estimate: number, stated: number) =>
  contribution({ id, activity: `Activity ${id}`, direction, estimate, stated });

const RVU: Rvu = {
  ...SAMPLE,
  partnerLines: SAMPLE.partnerLines.flatMap((line) => [
    ...(line.list === 'did' && line.line === 'G1' ? [{ ...line, score: 4 }] : []),
  ]),
  contributions: [
    gap('G1', 'given', 2, 4),
    gap('G2', 'given', 5, 2),
    gap('G3', 'given', 3, 3),
    ...[4, 5, 6].map((n) => gap(`G${n}`, 'given', 1, 3)),
    gap('R1', 'received', 4, 3),
  ],
};
const told = (shownGaps: readonly string[]) =>
  sharedView({ ...RVU, shownGaps }, ORDER).gaps.map(({ name, ours, theirs, words }) =>
    [name, ours, theirs, words].map(({ value }) => value)
  );

test('nothing is shown unless it was chosen', () => {
  expect(told([])).toEqual([]);
  expect(told(['contribution|G9', 'contribution|G3'])).toEqual([]);
});

test('a gap speaks to the partner, whoever estimated, of a score in their copy or as we noted it', () => {
  expect(
    told(['contribution|R1', 'contribution|G2', 'contribution|G1', 'contribution|G1'])
  ).toEqual([
    ['Activity G1', 2, 4, 'What we did for you: you value it more than we thought, by 2 steps.'],
    ['Activity R1', 3, 4, 'What you did for us: we value it less than you thought, by 1 step.'],
    [
      'Activity G2',
      5,
      2,
      'What we did for you: as we noted it, you value it less than we thought, by 3 steps.',
    ],
  ]);
});

test('at most three each way, however many keys the sheet holds', () => {
  const keys = RVU.contributions.map(({ id }) => `contribution|${id}`);
  expect(told(keys)).toHaveLength(5);
});

test('after closing none is ticked, in the model and in the workbook', () => {
  const rvu = { ...RVU, shownGaps: ['contribution|G1', 'given|synergies'] };
  const closed = closePeriod(rvu);
  expect(closed.ok && closed.rvu.shownGaps).toEqual([]);
  const plan = planClosePeriod(sourceOf(rvuBlueprint(rvu)));
  const columns = plan.kind === 'edit' ? plan.edit.columns : [];
  const emptied = columns.filter(({ table }) => table === 'Shown_gaps');
  expect(
    emptied.map(({ header, cells }) => [header, cells.filter((cell) => cell !== null)])
  ).toEqual([['Gap', []]]);
  expect(emptied[0]?.cells.length).toBeGreaterThanOrEqual(2);
});

test('ticked gaps can be left out', () => {
  const rvu = { ...RVU, shownGaps: ['contribution|G1'] };
  const share = { ...ORDER.share, gaps: false };
  expect(sharedView(rvu, ORDER).gaps).toHaveLength(1);
  expect(sharedView(rvu, { ...ORDER, share }).gaps).toEqual([]);
});
