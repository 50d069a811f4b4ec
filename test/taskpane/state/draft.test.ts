import fc from 'fast-check';
import type { Draft } from '../../../src/taskpane/state/draft';
import {
  checkDraft,
  emptyDraft,
  draftPeriod,
  withTerms,
  withDepartment,
  withoutDepartment,
} from '../../../src/taskpane/state/draft';
import { formatPeriod } from '../../../src/model/period';

const TODAY = new Date(2026, 10, 21);

const right: Draft = {
  ...emptyDraft(TODAY),
  us: { name: ' Brightwater ', manager: 'Ana Ruiz', sponsor: '' },
  partner: { name: 'Halden', manager: 'Tom Berg', sponsor: ' Eva Lind ' },
  currency: 'eur',
  departments: [
    { key: 1, name: 'Marketing', side: 'us', rate: '1,085.50' },
    { key: 2, name: 'Halden sales', side: 'partner', rate: '' },
  ],
};

const needsOf = (draft: Draft) => {
  const checked = checkDraft(draft);
  return checked.ok ? [] : [...checked.needs];
};

describe('checkDraft', () => {
  it('reads a right form, without stray spaces', () => {
    expect(checkDraft(right)).toEqual({
      ok: true,
      form: 'long',
      fiscalYearStart: 'january',
      period: { year: 2026, cadence: 'quarterly', part: 4 },
      alliance: {
        us: { name: 'Brightwater', manager: 'Ana Ruiz', sponsor: null },
        partner: { name: 'Halden', manager: 'Tom Berg', sponsor: 'Eva Lind' },
        currency: 'EUR',
        cadence: 'quarterly',
        departments: [
          { name: 'Marketing', side: 'us', rate: 1085.5 },
          { name: 'Halden sales', side: 'partner', rate: null },
        ],
      },
    });
  });

  it('names all that an empty form needs, in the form’s order', () => {
    expect(needsOf(emptyDraft(TODAY))).toEqual([
      ['us-name', 'name'],
      ['us-manager', 'manager'],
      ['partner-name', 'name'],
      ['partner-manager', 'manager'],
    ]);
  });

  it.each<[string, Partial<Draft>, [string, string]]>([
    [
      'the same name twice',
      { partner: { ...right.partner, name: 'BRIGHTWATER' } },
      ['partner-name', 'otherName'],
    ],
    ['a long name', { us: { ...right.us, name: 'x'.repeat(101) } }, ['us-name', 'tooLong']],
    [
      'a long sponsor',
      { us: { ...right.us, sponsor: 'x'.repeat(101) } },
      ['us-sponsor', 'tooLong'],
    ],
    ['a period of the other cadence', { period: '2026-H2' }, ['period', 'period']],
    ['no period', { period: 'soon' }, ['period', 'period']],
    ['a currency sign', { currency: '€' }, ['currency', 'currency']],
    [
      'a rate in words',
      { departments: [{ key: 7, name: 'Lab', side: 'us', rate: 'ten' }] },
      ['department-7-rate', 'rate'],
    ],
    [
      'a negative rate',
      { departments: [{ key: 7, name: 'Lab', side: 'us', rate: '-1' }] },
      ['department-7-rate', 'rate'],
    ],
    [
      'a rate without a name',
      { departments: [{ key: 7, name: ' ', side: 'us', rate: '1' }] },
      ['department-7-name', 'department'],
    ],
    [
      'a department twice',
      {
        departments: [
          { key: 1, name: 'Lab', side: 'us', rate: '' },
          { key: 2, name: ' lab ', side: 'partner', rate: '' },
        ],
      },
      ['department-2-name', 'otherDepartment'],
    ],
  ])('asks to mend %s', (_, change, need) => {
    expect(needsOf({ ...right, ...change })).toEqual([need]);
  });

  it('passes over rows in which nothing was typed', () => {
    const checked = checkDraft(withDepartment(right));
    expect(checked.ok && checked.alliance.departments).toHaveLength(2);
  });
});

describe('periodOf', () => {
  it('is the period in which the day lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), (month) => {
        const day = new Date(2026, month, 15);
        expect(
          formatPeriod(draftPeriod(day, { cadence: 'quarterly', fiscalYearStart: 'january' }))
        ).toBe(`2026-Q${Math.ceil((month + 1) / 3)}`);
        expect(
          formatPeriod(draftPeriod(day, { cadence: 'semiannual', fiscalYearStart: 'january' }))
        ).toBe(`2026-H${month < 6 ? 1 : 2}`);
      })
    );
  });
});

describe('the draft', () => {
  it('moves its period along with the cadence and keeps the rest', () => {
    expect(withTerms(right, { cadence: 'semiannual' }, TODAY)).toEqual({
      ...right,
      cadence: 'semiannual',
      period: '2026-H2',
    });
    expect(withTerms(right, { cadence: 'quarterly' }, TODAY)).toBe(right);
  });

  it('moves its period along with the fiscal year, which is named after its end', () => {
    const autumn = withTerms(right, { fiscalYearStart: 'october' }, TODAY);
    expect(autumn).toEqual({ ...right, fiscalYearStart: 'october', period: '2027-Q1' });
    expect(withTerms(autumn, { cadence: 'semiannual' }, TODAY).period).toBe('2027-H1');
    expect(checkDraft(autumn)).toMatchObject({ ok: true, fiscalYearStart: 'october' });
    expect(withTerms(autumn, { fiscalYearStart: 'january' }, TODAY)).toEqual(right);
  });

  it('gives a new row a key of its own, also after rows have left', () => {
    const added = withDepartment(withoutDepartment(right, 1));
    expect(added.departments.map(({ key }) => key)).toEqual([2, 3]);
  });
});
