import { receive } from '../../src/exchange/receive/receive';
import { readReturned } from '../../src/exchange/receive/readReturned';
import { RETURNED_LIMITS } from '../../src/exchange/receive/returnedLimits';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { ORDER } from '../exchange/orders';
import { sampled } from '../share';
import { COPIES, FEW_ROWS, LONG_LISTS, STOPPED, honest, unfilled } from './copies';
import { copyOutcome } from './copyOutcome';
import { HANGS } from './figures';

jest.setTimeout(120_000);

const RVU: Rvu = { ...SAMPLE, allianceId: ORDER.allianceId };
const BEFORE = JSON.stringify(RVU);
const DAY = 46_350;

/** All that taking the file would do, or why it is stopped. */
const taken = (bytes: Uint8Array) => {
  const reading = readReturned(bytes);
  if (!reading.ok) return { kind: 'stopped', rejections: [reading.rejection] } as const;
  return receive(RVU, reading.returned, { on: DAY });
};

/** What of our own workbook is not what it was, except where theirs is written by design. */
const changedOfOurs = (after: Rvu): readonly string[] =>
  after.contributions.flatMap((now, index) => {
    const before = RVU.contributions[index];
    return JSON.stringify({ ...now, stated: null }) === JSON.stringify({ ...before, stated: null })
      ? []
      : [now.id];
  });

describe('copies that lie', () => {
  it('are told from an honest one', () => {
    expect(taken(honest()).kind).toBe('ready');
    expect(taken(unfilled())).toMatchObject({
      kind: 'stopped',
      rejections: [{ code: 'unfilled' }],
    });
  });

  it.each(STOPPED)('are stopped: $name', ({ make, outcome }) => {
    expect(copyOutcome(make())).toBe(outcome);
  });

  it.each(LONG_LISTS)('are stopped by their rows alone: $name', ({ make, outcome }) => {
    const bytes = make();
    const limits = { ...RETURNED_LIMITS, rowsLookedThrough: FEW_ROWS };
    expect(copyOutcome(bytes, limits)).toBe(outcome);
    expect(copyOutcome(bytes)).toBe('read');
  });

  it.each(sampled(COPIES))('never change what is ours, nor hang: %s', (_, make) => {
    const bytes = make();
    const begun = process.cpuUsage();
    const reception = taken(bytes);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(HANGS);
    expect(JSON.stringify(RVU)).toBe(BEFORE);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    if (reception.kind === 'stopped') {
      expect(reception.rejections.length).toBeGreaterThan(0);
      return;
    }
    expect(reception.rvu.contributions).toHaveLength(RVU.contributions.length);
    expect(changedOfOurs(reception.rvu)).toEqual([]);
    const stated = reception.rvu.contributions.flatMap(({ stated: score }) => score ?? []);
    expect(stated.every((score) => score >= 1 && score <= 5)).toBe(true);
  });
});
