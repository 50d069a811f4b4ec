/** Ids that differ by capitals only are one: in history, closing, reopening, changes and copies that came back. */
import fc from 'fast-check';
import { closePeriod } from '../../src/model/closePeriod';
import { partnerLineKey } from '../../src/model/exchange';
import { flagChanges } from '../../src/model/flagChanges';
import { idKey } from '../../src/model/idKey';
import { reopenPeriod } from '../../src/model/reopenPeriod';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';

const withIds = (rvu: Rvu, rename: (id: string) => string): Rvu => ({
  ...rvu,
  contributions: rvu.contributions.map((each) => ({ ...each, id: rename(each.id) })),
});

const lower = (rvu: Rvu): Rvu => withIds(rvu, (id) => id.toLowerCase());

test('case and spaces around tell no ids apart; anything else does', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,12}$/), (id) => {
      expect(idKey(` ${id.toLowerCase()} `)).toBe(idKey(id.toUpperCase()));
      expect(idKey(`${id}1`)).not.toBe(idKey(id));
    })
  );
});

test('nothing changes where only the capitals of ids do', () => {
  expect(flagChanges(SAMPLE, lower(SAMPLE))).toEqual([]);
});

test('a period closed under one spelling opens again under the other', () => {
  const closed = closePeriod(SAMPLE);
  if (!closed.ok) throw new Error(closed.reason);
  const reopened = reopenPeriod(lower(closed.rvu));
  if (!reopened.ok) throw new Error(reopened.reason);
  const decided = ({ contributions }: Rvu) =>
    contributions.map(({ id, stated, decision }) => [idKey(id), stated, decision]);
  expect(decided(reopened.rvu)).toEqual(decided(SAMPLE));
});

test('a line about a contribution is the same line under the other spelling', () => {
  const line = {
    period: '2026-Q4',
    respondent: 'whole',
    department: null,
    revision: 1,
    list: 'did' as const,
    line: 'A1',
    score: 3,
    worth: null,
    words: null,
    remark: null,
    category: null,
    owner: null,
    due: null,
  };
  expect(partnerLineKey({ ...line, line: 'a1' })).toBe(partnerLineKey(line));
});
