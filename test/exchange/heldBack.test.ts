/** What is marked as internal counts at home, and the copy is as if it were not there. */
import fc from 'fast-check';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import { sharedView, unlisted } from '../../src/exchange/send/sharedView';
import { analyse } from '../../src/model/analysis';
import { closePeriod } from '../../src/model/closePeriod';
import { tellable } from '../../src/model/heldBack';
import { naturalOrder } from '../../src/model/naturalOrder';
import type { Rvu } from '../../src/model/rvu';
import { draftGiven } from '../../src/workbook/sections/forms/draftWords';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { rvuArbitrary } from '../workbook/arbitraries';
import { runs } from '../share';
import { ORDER } from './orders';

const [first] = SAMPLE.contributions;
if (first === undefined) throw new Error('an empty sample');

const holding = (rvu: Rvu, id: string): Rvu => ({
  ...rvu,
  contributions: rvu.contributions.map((each) =>
    each.id === id ? { ...each, internal: true } : each
  ),
});

const HELD = holding(SAMPLE, first.id);

test('the copy is, byte by byte, that of a workbook without it', () => {
  fc.assert(
    fc.property(rvuArbitrary(6, 1), (rvu) => {
      const asked = { ...rvu, answers: SAMPLE.answers };
      const shownGaps = rvu.contributions.map(({ id }) => `contribution|${id}`);
      const all = makeCopy({ ...asked, shownGaps }, ORDER).bytes;
      expect(makeCopy({ ...tellable(asked), shownGaps }, ORDER).bytes).toEqual(all);
    }),
    { numRuns: runs(40) }
  );
});

test('at home it counts like any other', () => {
  expect(analyse(HELD.contributions, HELD.settings).directions.given.totals).toEqual(
    analyse(SAMPLE.contributions, SAMPLE.settings).directions.given.totals
  );
});

test('its name is private: said in words that leave, it is asked about', () => {
  const activity = 'Quiet audit of their depots in the north';
  const held = {
    ...HELD,
    contributions: HELD.contributions.map((each) =>
      each.id === first.id ? { ...each, activity } : each
    ),
    actions: SAMPLE.actions.map((each) => ({
      ...each,
      step: each.closedIn === null ? `We end the ${activity} in May` : each.step,
    })),
  };
  const { audit } = makeCopy(held, ORDER);
  expect(audit.findings).toEqual([]);
  expect(audit.warnings).toContainEqual(
    expect.objectContaining({
      form: activity,
      source: expect.stringContaining('Contributions.Activity'),
    })
  );
});

test('neither a draft of our words nor the list of what no copy names tells of it', () => {
  const draft = JSON.stringify(draftGiven(HELD, 'd1'));
  expect(JSON.stringify(draftGiven(SAMPLE, 'd1'))).toContain(first.activity);
  expect(draft).not.toContain(first.activity);
  const nobodys = { ...first, department: 'Elsewhere' };
  const rvu = { ...SAMPLE, contributions: [nobodys] };
  expect(unlisted(rvu).map(({ id }) => id)).toEqual([first.id]);
  expect(unlisted(holding(rvu, first.id))).toEqual([]);
});

test('closing a period keeps it marked', () => {
  const closed = closePeriod(HELD);
  if (!closed.ok) throw new Error(closed.reason);
  const marked = (all: Rvu['contributions']) =>
    all.filter(({ internal }) => internal).map(({ id }) => id);
  expect(marked(closed.rvu.contributions)).toEqual([first.id]);
  expect(marked(closed.rvu.history.contributions)).toEqual([first.id]);
});

test('rows leave in the order of their ids, whatever the order at home', () => {
  const byCost = [...SAMPLE.contributions].sort((a, b) => (b.cash ?? 0) - (a.cash ?? 0));
  const ids = (rvu: Rvu) => {
    const { given, received } = sharedView(rvu, ORDER);
    return [...given, ...received].map(({ id }) => id.value);
  };
  expect(ids({ ...SAMPLE, contributions: byCost })).toEqual(ids(SAMPLE));
  const named = ['G10', 'g2', 'G1', 'G-3', 'G02', '007', '12'];
  expect([...named].sort(naturalOrder)).toEqual(['007', '12', 'G1', 'g2', 'G02', 'G10', 'G-3']);
});
