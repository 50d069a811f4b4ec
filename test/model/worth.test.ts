import fc from 'fast-check';
import { costOf, perceptionGap, provisionalCauses, valueOf } from '../../src/model/worth';

const known = (amount: number) => ({ kind: 'known', amount }) as const;

test('cost is hours x rate + cash', () => {
  expect(costOf({ hours: 12, rate: 80, cash: 40 })).toEqual(known(1000));
  expect(costOf({ hours: 12, rate: 80, cash: null })).toEqual(known(960));
  expect(costOf({ hours: null, rate: 80, cash: 40 })).toEqual(known(40));
  expect(costOf({ hours: null, rate: null, cash: 40 })).toEqual(known(40));
});

test('neither hours nor cash is unknown, whatever the rate', () => {
  const blank = { kind: 'unknown', cause: 'blank' };
  expect(costOf({ hours: null, rate: null, cash: null })).toEqual(blank);
  expect(costOf({ hours: null, rate: 80, cash: null })).toEqual(blank);
});

test('hours that no rate prices are unknown, even beside cash', () => {
  const missing = { kind: 'unknown', cause: 'rate-missing' };
  expect(costOf({ hours: 12, rate: null, cash: null })).toEqual(missing);
  expect(costOf({ hours: 12, rate: null, cash: 40 })).toEqual(missing);
});

test('0 typed in is a real zero', () => {
  expect(costOf({ hours: 0, rate: 80, cash: null })).toEqual(known(0));
  expect(costOf({ hours: 0, rate: null, cash: null })).toEqual(known(0));
  expect(costOf({ hours: 0, rate: null, cash: 40 })).toEqual(known(40));
  expect(costOf({ hours: null, rate: null, cash: 0 })).toEqual(known(0));
  expect(costOf({ hours: 12, rate: 0, cash: null })).toEqual(known(0));
});

test('the stated value goes before the estimate, a stated 0 too', () => {
  expect(valueOf({ estimate: 2, carried: null, stated: 5 })).toEqual({
    amount: 5,
    basis: 'stated',
  });
  expect(valueOf({ estimate: 2, carried: null, stated: 0 })).toEqual({
    amount: 0,
    basis: 'stated',
  });
  expect(valueOf({ estimate: null, carried: null, stated: 5 })).toEqual({
    amount: 5,
    basis: 'stated',
  });
});

test('without a stated value the estimate stands in, an estimate of 0 too', () => {
  expect(valueOf({ estimate: 2, carried: null, stated: null })).toEqual({
    amount: 2,
    basis: 'estimate',
  });
  expect(valueOf({ estimate: 0, carried: null, stated: null })).toEqual({
    amount: 0,
    basis: 'estimate',
  });
});

test('last period’s score goes before the estimate, and this period’s before both', () => {
  expect(valueOf({ estimate: 2, carried: 4, stated: null })).toEqual({
    amount: 4,
    basis: 'carried',
  });
  expect(valueOf({ estimate: 2, carried: 4, stated: 1 })).toEqual({ amount: 1, basis: 'stated' });
  expect(valueOf({ estimate: null, carried: 0, stated: null })).toEqual({
    amount: 0,
    basis: 'carried',
  });
});

describe('what keeps a place from being firm', () => {
  const ours = { direction: 'given', costTold: false } as const;
  const theirs = { direction: 'received', costTold: false } as const;
  const stated = { amount: 3, basis: 'stated' } as const;

  it('is an estimate of the value, or last period’s score', () => {
    expect(provisionalCauses(ours, known(9), { amount: 3, basis: 'estimate' })).toEqual([
      'estimate',
    ]);
    expect(provisionalCauses(ours, known(9), { amount: 3, basis: 'carried' })).toEqual(['carried']);
    expect(provisionalCauses(ours, known(9), stated)).toEqual([]);
  });

  it('is a cost of theirs that they did not tell, a 0 too', () => {
    expect(provisionalCauses(theirs, known(9), stated)).toEqual(['their-cost']);
    expect(provisionalCauses(theirs, known(0), stated)).toEqual(['their-cost']);
    expect(provisionalCauses({ ...theirs, costTold: true }, known(9), stated)).toEqual([]);
    expect(provisionalCauses(theirs, { kind: 'unknown', cause: 'blank' }, stated)).toEqual([]);
  });
});

test('with neither it is unrated', () => {
  expect(valueOf({ estimate: null, carried: null, stated: null })).toBeNull();
});

test('the gap is stated - estimate, only where both exist', () => {
  expect(perceptionGap({ estimate: 2, stated: 5 })).toBe(3);
  expect(perceptionGap({ estimate: 5, stated: 2 })).toBe(-3);
  expect(perceptionGap({ estimate: 0, stated: 0 })).toBe(0);
  expect(perceptionGap({ estimate: null, stated: 2 })).toBeNull();
  expect(perceptionGap({ estimate: 2, stated: null })).toBeNull();
});

test('more hours, rate or cash never cost less', () => {
  const amount = fc.nat(1000);
  const price = (hours: number, rate: number, cash: number) => {
    const cost = costOf({ hours, rate, cash });
    return cost.kind === 'known' ? cost.amount : NaN;
  };
  fc.assert(
    fc.property(amount, amount, amount, amount, (hours, rate, cash, more) => {
      const cost = price(hours, rate, cash);
      expect(price(hours + more, rate, cash) - cost).toBe(more * rate);
      expect(price(hours, rate + more, cash) - cost).toBe(more * hours);
      expect(price(hours, rate, cash + more) - cost).toBe(more);
    })
  );
});
