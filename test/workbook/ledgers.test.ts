/** What the sheets of actions, charter and indicators show. */
import fc from 'fast-check';
import { daysLate, followThrough, statusOf } from '../../src/model/action';
import { contactOf } from '../../src/model/charter';
import { formatPeriod, nextPeriod } from '../../src/model/period';
import { ACTION_TABLE } from '../../src/workbook/kernel/shared/actionsTable';
import { actionsSheet } from '../../src/workbook/sections/actions/actionsSheet';
import {
  CHARTER_TABLE,
  CONDUCT_TABLE,
  GOVERNANCE_TABLE,
} from '../../src/workbook/sections/charter/charterTables';
import { charterSheet } from '../../src/workbook/sections/charter/charterSheet';
import { CONDUCT_WORDS, QUESTION_WORDS } from '../../src/workbook/kernel/shared/charterWords';
import { INDICATOR_TABLE } from '../../src/workbook/sections/indicators/indicatorsTable';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { SourceValue } from '../../src/workbook/kernel/source';
import type { Rvu } from '../../src/model/rvu';
import { RVU } from './smallBook';
import { rvuArbitrary } from './arbitraries';
import { PAPERS, action, alone, cellsOf, drawn, named, read } from './ledgerBook';
import { cellAt, shown } from './sourceOf';

describe('the Actions sheet', () => {
  test('shows for each step what the model says, and nothing in spare rows', () => {
    fc.assert(
      fc.property(rvuArbitrary(1), (rvu) => {
        const from = alone(actionsSheet, rvu);
        const signs = { open: '○ open', done: '✓ done', late: '⚠ late', dropped: '– dropped' };
        const { actions, today } = rvu;
        const shown = cellsOf(ACTION_TABLE.name, 'Status', from);
        expect(shown.slice(0, actions.length)).toEqual(
          actions.map((each) => signs[statusOf(each, today)])
        );
        expect(shown.slice(actions.length).every((value) => value === '')).toBe(true);
        expect(shown.length).toBeGreaterThanOrEqual(actions.length + 8);
        expect(cellsOf(ACTION_TABLE.name, 'Days late', from).slice(0, actions.length)).toEqual(
          actions.map((each) => daysLate(each, today) ?? '')
        );
      })
    );
  });

  test('names follow-through in cells; its helpers add up to them', () => {
    fc.assert(
      fc.property(rvuArbitrary(1), (rvu) => {
        const from = alone(actionsSheet, rvu);
        const { due, onTime, medianDaysLate } = followThrough(rvu.actions, rvu.today);
        expect(named('Actions_due', from)).toBe(due);
        expect(named('Actions_on_time', from)).toBe(onTime);
        expect(named('Actions_median_late', from)).toBe(medianDaysLate ?? '');
        const marks = cellsOf(ACTION_TABLE.name, 'On time', from).filter((value) => value !== '');
        expect(marks).toHaveLength(due);
        expect(marks.filter((value) => value === 1)).toHaveLength(onTime);
        expect(
          cellsOf(ACTION_TABLE.name, 'Late by', from).filter((value) => value !== '')
        ).toHaveLength(due - onTime);
      })
    );
  });

  test('sorts what is not closed by direction, then row; by department before, where there are several', () => {
    fc.assert(
      fc.property(rvuArbitrary(1), (rvu) => {
        const from = alone(actionsSheet, rvu);
        const codes = ['we-plan', 'we-ask', 'they-plan', 'they-ask'];
        const names = rvu.alliance.departments.map(({ name }) => name);
        const orders = rvu.actions.map((each, index) =>
          each.closedIn === null ? (codes.indexOf(each.direction) + 1) * 1e6 + index + 1 : ''
        );
        expect(cellsOf(ACTION_TABLE.name, 'Order', from).slice(0, orders.length)).toEqual(orders);
        const ours = rvu.alliance.departments.filter(({ side }) => side === 'us');
        const byDepartment = rvu.actions.map((each, index) => {
          if (ours.length < 2) return orders[index];
          const at = names.indexOf(each.department ?? '');
          const order = orders[index];
          return at < 0 || typeof order !== 'number' ? '' : (at + 1) * 1e7 + order;
        });
        expect(
          cellsOf(ACTION_TABLE.name, 'Department order', from).slice(0, orders.length)
        ).toEqual(byDepartment);
      })
    );
  });

  const sentence = (actions: Rvu['actions']): SourceValue => {
    const sheet = rvuBlueprint({ ...PAPERS, actions }).sheets.find(({ key }) => key === 'actions');
    return sheet === undefined ? null : shown(cellAt(sheet, 3, 0));
  };
  const done = (late: number) => ({ ...action('Done', 100), doneOn: 100 + late });

  test.each([
    [[], 'Nothing has been due yet.'],
    [[done(0), done(-2)], '2 of 2 done by their day.'],
    [[done(0), done(1)], '1 of 2 done by their day; the late ones are 1 day late at the median.'],
    [
      [done(1), done(2)],
      '0 of 2 done by their day; the late ones are 1.5 days late at the median.',
    ],
  ])('tells follow-through in words: %#', (actions, words) => {
    expect(sentence(actions)).toBe(words);
  });
});

describe('the Charter sheet', () => {
  test('asks every question and states every point, answered or not', () => {
    expect(cellsOf(CHARTER_TABLE.name, 'Question')).toEqual(
      QUESTION_WORDS.map(([, words]) => words)
    );
    expect(cellsOf(CONDUCT_TABLE.name, 'Point')).toEqual(CONDUCT_WORDS.map(([, words]) => words));
    expect(
      cellsOf(CHARTER_TABLE.name, 'State').filter((value) => value === '○ theirs to come')
    ).toHaveLength(1);
    expect(
      cellsOf(CONDUCT_TABLE.name, 'Signed').filter((value) => value === '◐ signed by us')
    ).toHaveLength(1);
  });

  test('says which contact is overdue and which meeting has passed', () => {
    expect(cellsOf(GOVERNANCE_TABLE.name, 'Contact')[0]).toBe('⚠ overdue, 60 days');
    expect(cellsOf(GOVERNANCE_TABLE.name, 'Meeting')[0]).toBe('⚠ has passed');
    expect(
      cellsOf(GOVERNANCE_TABLE.name, 'Contact')
        .slice(1)
        .every((value) => value === '')
    ).toBe(true);
    fc.assert(
      fc.property(rvuArbitrary(1), (rvu) => {
        const contacts = cellsOf(GOVERNANCE_TABLE.name, 'Contact', alone(charterSheet, rvu));
        rvu.charter.governance.forEach((role, index) => {
          const { state, days } = contactOf(role, rvu.today, rvu.settings.contactDays);
          const overdue = `⚠ overdue, ${days} day${days === 1 ? '' : 's'}`;
          const words = { unknown: 'no contact noted', fine: '✓ fine', overdue };
          expect(contacts[index]).toBe(words[state]);
        });
      })
    );
  });

  test('begins with the roles that every alliance has', () => {
    const { us, partner } = RVU.alliance;
    const governance = { ...PAPERS.charter, governance: [] };
    const from = drawn({ ...PAPERS, charter: governance });
    expect(cellsOf(GOVERNANCE_TABLE.name, 'Role', from).slice(0, 3)).toEqual([
      'Alliance manager',
      'Executive sponsor',
      null,
    ]);
    expect(cellsOf(GOVERNANCE_TABLE.name, 'With us', from).slice(0, 2)).toEqual([
      us.manager,
      us.sponsor,
    ]);
    expect(cellsOf(GOVERNANCE_TABLE.name, 'With them', from)[0]).toBe(partner.manager);
  });

  test('keeps both rows of a question that stands twice', () => {
    const equals = { question: 'equals', theirs: null, agreement: null } as const;
    const answers = [
      { ...equals, ours: 'Yes.' },
      { ...equals, ours: 'Mostly.' },
    ];
    const again = read(drawn({ ...PAPERS, charter: { ...PAPERS.charter, answers } }));
    expect(again.rvu.charter.answers).toEqual(answers);
  });
});

describe('the Indicators sheet', () => {
  test('begins with the usual indicators, so that people only type values', () => {
    const from = drawn({ ...PAPERS, indicators: [] });
    const names = cellsOf(INDICATOR_TABLE.name, 'Indicator', from).filter(
      (value) => value !== null
    );
    expect(names).toHaveLength(7);
    expect(cellsOf(INDICATOR_TABLE.name, 'Kind', from).slice(0, 7)).toEqual([
      ...Array<string>(4).fill('leading'),
      ...Array<string>(3).fill('lagging'),
    ]);
    expect(cellsOf(INDICATOR_TABLE.name, 'Value', from).every((value) => value === null)).toBe(
      true
    );
  });

  test('says when it is too early, and what the last period brought', () => {
    expect(cellsOf(INDICATOR_TABLE.name, 'Harvest')[0]).toBe('too early: from 2027-Q2');
    expect(cellsOf(INDICATOR_TABLE.name, 'Last period')[0]).toBe('');
    const later = PAPERS.period && nextPeriod(nextPeriod(PAPERS.period));
    const period = later && nextPeriod(later);
    const last = { name: 'REVENUE', kind: null, value: 7 };
    const history = {
      ...PAPERS.history,
      indicators: [{ ...last, period: later ? formatPeriod(later) : '' }],
    };
    const from = drawn({ ...PAPERS, period, history });
    expect(cellsOf(INDICATOR_TABLE.name, 'Harvest', from)[0]).toBe('expected by now');
    expect(cellsOf(INDICATOR_TABLE.name, 'Last period', from)[0]).toBe(7);
    const timeless = drawn({ ...PAPERS, period: null });
    expect(cellsOf(INDICATOR_TABLE.name, 'Harvest', timeless)[0]).toBe('');
    expect(cellsOf(INDICATOR_TABLE.name, 'Harvest from', timeless)[0]).toBe('2027-Q2');
    expect(cellsOf(INDICATOR_TABLE.name, 'Last period', timeless)[0]).toBe('');
  });
});
