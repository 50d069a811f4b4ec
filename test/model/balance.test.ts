import fc from 'fast-check';
import { analyse } from '../../src/model/analysis';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { balance } from '../../src/model/balance';
import type { Contribution } from '../../src/model/contribution';
import { contribution } from './build';

const amount = fc.integer({ min: 0, max: 1_000_000 });
const balances = (...all: readonly Contribution[]) => analyse(all, DEFAULT_SETTINGS).balance;

test('even is 0, one-sided is 1 or -1', () => {
  expect(balance(40, 40)).toBe(0);
  expect(balance(40, 0)).toBe(1);
  expect(balance(0, 40)).toBe(-1);
  expect(balance(30, 10)).toBe(0.5);
  expect(balance(-2, -2)).toBe(0);
});

test('blank where both are 0 or either is unknown', () => {
  expect(balance(0, 0)).toBeNull();
  expect(balance(null, 5)).toBeNull();
  expect(balance(5, null)).toBeNull();
  expect(balance(null, null)).toBeNull();
});

test('turning the alliance around turns the sign', () => {
  fc.assert(
    fc.property(amount, amount, (given, received) => {
      const one = balance(given, received);
      const other = balance(received, given);
      expect(one === null ? null : one + (other ?? NaN)).toBe(given + received === 0 ? null : 0);
      expect(Math.abs(one ?? 0)).toBeLessThanOrEqual(1);
    })
  );
});

test('of an alliance: value from all rated, cost only when every cost is known', () => {
  const given = contribution({ id: 'G', cash: 300, stated: 4 });
  const received = contribution({ id: 'R', direction: 'received', cash: 100, stated: 2 });
  const unpriced = contribution({ id: 'U', direction: 'received', stated: 2 });
  expect(balances(given, received)).toEqual({ value: 1 / 3, cost: 0.5 });
  expect(balances(given, received, unpriced)).toEqual({ value: 0, cost: null });
  expect(balances(given, received, { ...unpriced, direction: 'given' })).toEqual({
    value: 0.5,
    cost: null,
  });
});

test('of an alliance: an unrated side leaves the value blank, an empty side is 0', () => {
  const given = contribution({ id: 'G', cash: 300, stated: 4 });
  const unrated = contribution({ id: 'R', direction: 'received', cash: 100 });
  expect(balances(given, unrated)).toEqual({ value: null, cost: 0.5 });
  expect(balances(given)).toEqual({ value: 1, cost: 1 });
  expect(balances()).toEqual({ value: null, cost: null });
});
