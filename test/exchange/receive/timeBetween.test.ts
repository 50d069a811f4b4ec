/** What changed at home while the copy was out: the scale, the currency, the period. */
import fc from 'fast-check';
import { receive } from '../../../src/exchange/receive/receive';
import type { ReceiveOrder } from '../../../src/exchange/receive/receivePreview';
import { allianceIdOf } from '../../../src/model/allianceId';
import { closePeriod } from '../../../src/model/closePeriod';
import type { Rvu } from '../../../src/model/rvu';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { filledBlueprint } from '../fill';
import type { Filled } from '../fill';
import { ORDER } from '../orders';
import { returnedFrom } from './reading';

const SENT = { ...ORDER, allianceId: allianceIdOf(SAMPLE) };
const copy = (filled: Filled, rvu = SAMPLE) => returnedFrom(filledBlueprint(rvu, SENT, filled));

const FORM: Filled = {
  did: { G1: { score: 5, words: 'They call us first.' }, G2: { score: 1 } },
  received: { synergies: { score: 3, worth: 12000 } },
  planned: { 1: { step: 'Open the lab' } },
};

const taken = (rvu: Rvu, order: Partial<ReceiveOrder> = {}, filled = FORM) => {
  const reception = receive(rvu, copy(filled), { on: null, ...order });
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  return reception;
};

const scaled = (min: number, max: number): Rvu => ({
  ...SAMPLE,
  settings: { ...SAMPLE.settings, scale: { min, max } },
});

const scores = (rvu: Rvu) =>
  Object.fromEntries(
    rvu.partnerLines
      .filter(({ respondent, list }) => respondent === ORDER.respondent && list === 'did')
      .map(({ line, score }) => [line, score])
  );

test('a widened scale stops until people say what the scores mean', () => {
  expect(receive(scaled(1, 10), copy(FORM), { on: null })).toMatchObject({
    rejections: [{ code: 'another-scale', found: { min: 1, max: 5 }, wanted: { min: 1, max: 10 } }],
  });
  const converted = taken(scaled(1, 10), { scale: 'convert' });
  expect(scores(converted.rvu)).toEqual({ G1: 10, G2: 1 });
  expect(converted.notes).toContainEqual(
    expect.objectContaining({ code: 'scores-converted', count: 3 })
  );
  expect(scores(taken(scaled(1, 10), { scale: 'keep' }).rvu)).toEqual({ G1: 5, G2: 1 });
});

test('kept scores beyond a narrowed scale are told and left out', () => {
  const kept = taken(scaled(1, 3), { scale: 'keep' });
  expect(kept.refused).toMatchObject([{ code: 'out-of-range', found: 5 }]);
  expect(scores(kept.rvu)).toEqual({ G1: null, G2: 1 });
});

test('converted scores lie on the scale, in the order in which they were given', () => {
  const scale = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 20 }))
    .map(([min, wide]) => scaled(min, min + wide));
  fc.assert(
    fc.property(scale, (rvu) => {
      const { min, max } = rvu.settings.scale;
      const order = { scale: 'convert' } as const;
      const values = [1, 2, 3, 4, 5].map(
        (score) => scores(taken(rvu, order, { did: { G1: { score } } }).rvu)['G1'] ?? NaN
      );
      expect([values[0], values[4]]).toEqual([min, max]);
      expect([...values].sort((a, b) => a - b)).toEqual(values);
      expect(new Set(values).size).toBe(5);
    }),
    { numRuns: 20 }
  );
});

test('amounts of another currency are asked about, and become words', () => {
  const rvu = { ...SAMPLE, alliance: { ...SAMPLE.alliance, currency: 'JPY' } };
  const { currency } = SAMPLE.alliance;
  const { confirmations, rvu: after } = taken(rvu);
  expect(confirmations).toContainEqual({
    code: 'another-currency',
    found: currency,
    wanted: 'JPY',
    count: 1,
  });
  const line = after.partnerLines.find(
    (each) => each.respondent === ORDER.respondent && each.line === 'synergies'
  );
  expect(line).toMatchObject({ worth: null, remark: `Worth 12000 ${currency}`, score: 3 });
  expect(taken(SAMPLE).confirmations.map(({ code }) => code)).not.toContain('another-currency');
});

function closed(): Rvu {
  const ours = {
    ...SAMPLE,
    contributions: SAMPLE.contributions.map((each) =>
      each.id === 'G1' ? { ...each, stated: null } : each
    ),
  };
  const closing = closePeriod(ours);
  if (!closing.ok) throw new Error(closing.reason);
  return closing.rvu;
}

test('a late answer goes into the closed period’s history, and nowhere else', () => {
  const next = closed();
  expect(receive(next, copy(FORM), { on: null })).toMatchObject({
    rejections: [{ code: 'closed-period', found: '2026-Q4', wanted: '2027-Q1' }],
  });
  const { rvu: after, changes, notes, period } = taken(next, { late: true });
  expect(period).toBe('2026-Q4');
  expect(after.contributions).toEqual(next.contributions);
  expect([after.actions, after.charter, after.answers]).toEqual([
    next.actions,
    next.charter,
    next.answers,
  ]);
  const past = (rvu: Rvu) =>
    rvu.history.contributions.find(({ id, period: of }) => id === 'G1' && of === '2026-Q4');
  expect([past(next)?.stated, past(after)?.stated]).toEqual([null, 5]);
  expect({ ...past(after), stated: null }).toEqual(past(next));
  expect(scores(after)['G1']).toBe(5);
  expect(changes).toContainEqual(
    expect.objectContaining({ target: 'history', line: 'G1', after: 5, kind: 'new' })
  );
  expect(notes.map(({ code }) => code)).toContain('late');
  expect(taken(after, { late: true }).rvu.history).toEqual(after.history);
});

test('what was said to be late but is of this period is taken as ever', () => {
  expect(taken(SAMPLE, { late: true }).rvu).toEqual(taken(SAMPLE).rvu);
});

test('a name that changed since is held against the name of its period', () => {
  const next = closed();
  const renamed = {
    ...next,
    contributions: next.contributions.map((each) => ({ ...each, activity: 'Another thing' })),
  };
  expect(taken(renamed, { late: true }).otherNames).toEqual([]);
});

test('what belongs to two contributions of one id is booked on neither', () => {
  const [first, second, ...others] = SAMPLE.contributions;
  if (first === undefined || second === undefined) throw new Error('The sample is too short');
  const twice = (id: string) => ({
    ...SAMPLE,
    contributions: [first, { ...second, id, direction: 'given' as const }, ...others],
  });
  for (const id of ['G1', ' g1'])
    expect(receive(twice(id), copy(FORM), { on: null })).toMatchObject({
      rejections: [{ code: 'same-id', ids: ['G1'] }],
    });
  // What the file doesn't score stops nothing.
  const unscored = copy({ received: { synergies: { score: 3 } } });
  expect(receive(twice('G1'), unscored, { on: null }).kind).toBe('ready');
});

test('while our own scores stand on another scale, nothing comes among them', () => {
  const open = { ...scaled(1, 10), scoredOn: { min: 1, max: 5 } };
  expect(receive(open, copy(FORM), { on: null, scale: 'convert' })).toMatchObject({
    rejections: [{ code: 'our-scores', given: { min: 1, max: 5 }, scale: { min: 1, max: 10 } }],
  });
});
