import fc from 'fast-check';
import {
  ACTION_STATUSES,
  daysLate,
  followThrough,
  isOnTime,
  statusOf,
} from '../../src/model/action';
import type { Action } from '../../src/model/action';
import { action as arbitrary, nearDay } from '../workbook/arbitraryLedgers';

const TODAY = 46_000;
const BLANK: Action = {
  step: 'Name one contact for claims',
  direction: 'we-plan',
  owner: null,
  due: null,
  doneOn: null,
  dropped: false,
  category: null,
  department: null,
  carriedFrom: null,
  closedIn: null,
};
const action = (facts: Partial<Action>): Action => ({ ...BLANK, ...facts });

describe('the status', () => {
  test.each([
    ['open without a due day', {}, 'open'],
    ['open on its due day', { due: TODAY }, 'open'],
    ['late on the day after', { due: TODAY - 1 }, 'late'],
    ['done on time', { due: TODAY - 5, doneOn: TODAY - 6 }, 'done'],
    ['done late', { due: TODAY - 5, doneOn: TODAY - 1 }, 'done'],
    ['dropped though late', { due: TODAY - 5, dropped: true }, 'dropped'],
    ['dropped though done', { doneOn: TODAY - 5, dropped: true }, 'dropped'],
  ] as const)('%s', (_, facts, status) => {
    expect(statusOf(action(facts), TODAY)).toBe(status);
  });

  test('nothing is late on no day', () => {
    expect(statusOf(action({ due: 1 }), null)).toBe('open');
    expect(daysLate(action({ due: 1 }), null)).toBeNull();
  });
});

describe('days late', () => {
  test.each([
    ['the day it was done less the due day', { due: 100, doneOn: 106 }, 6],
    ['the days gone by where it is not done', { due: TODAY - 3 }, 3],
    ['none on the due day', { due: 100, doneOn: 100 }, null],
    ['none where it is not due yet', { due: TODAY }, null],
    ['none without a due day', { doneOn: TODAY }, null],
    ['none where it was dropped', { due: 100, dropped: true }, null],
  ] as const)('%s', (_, facts, days) => {
    expect(daysLate(action(facts), TODAY)).toBe(days);
  });

  test('a step is late where its status says so, or where it was done late', () => {
    fc.assert(
      fc.property(arbitrary([]), nearDay, (each, today) => {
        const status = statusOf(each, today);
        expect(ACTION_STATUSES).toContain(status);
        const late = daysLate(each, today);
        if (status === 'late') expect(late).toBe(today - (each.due ?? NaN));
        if (status === 'open' || status === 'dropped') expect(late).toBeNull();
        if (late !== null) expect(late).toBeGreaterThan(0);
      })
    );
  });
});

describe('follow-through', () => {
  test('counts what is done or past its day; the median is of those that are late', () => {
    const actions = [
      action({ due: 100, doneOn: 99 }),
      action({ due: 100, doneOn: 100 }),
      action({ due: 100, doneOn: 104 }),
      action({ due: TODAY - 8 }),
      action({ due: TODAY }),
      action({ due: TODAY + 9, doneOn: TODAY }),
      action({ doneOn: 100 }),
      action({ due: 100, dropped: true }),
      action({ due: 100, doneOn: 120, closedIn: '2026-Q3' }),
    ];
    expect(followThrough(actions, TODAY)).toEqual({ due: 5, onTime: 3, medianDaysLate: 6 });
    expect(followThrough(actions, null)).toEqual({ due: 4, onTime: 3, medianDaysLate: 4 });
  });

  test('of nothing it is nothing, not 0 days', () => {
    expect(followThrough([], TODAY)).toEqual({ due: 0, onTime: 0, medianDaysLate: null });
    const kept = [action({ due: 100, doneOn: 100 })];
    expect(followThrough(kept, TODAY)).toEqual({ due: 1, onTime: 1, medianDaysLate: null });
  });

  test('every step that counts is on time or late, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(arbitrary([])), nearDay, (actions, today) => {
        const { due, onTime, medianDaysLate } = followThrough(actions, today);
        const judged = actions.map((each) => isOnTime(each, today));
        expect(due).toBe(judged.filter((each) => each !== null).length);
        expect(onTime).toBe(judged.filter((each) => each === true).length);
        expect(medianDaysLate === null).toBe(due === onTime);
        expect(followThrough([...actions].reverse(), today)).toEqual({
          due,
          onTime,
          medianDaysLate,
        });
      })
    );
  });
});
