import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { sharedView, unlisted } from '../../src/exchange/send/sharedView';
import { shareColumn, shareField } from '../../src/exchange/send/sharedValue';
import type { SharedValue } from '../../src/exchange/send/sharedValue';
import type { Action } from '../../src/model/action';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { CONTRIBUTION_COLUMNS } from '../../src/workbook/sections/contributions/contributionColumns';
import { SETTING_FIELDS } from '../../src/workbook/sections/settings/settingFields';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { contribution } from '../model/build';
import { ORDER } from './orders';

const values = (all: readonly SharedValue[]) => all.map(({ value }) => value);

test('only what the records call shared can be told', () => {
  const tell = shareColumn('Contributions', CONTRIBUTION_COLUMNS);
  expect(tell('activity', 'G1', 'Webinar')).toEqual({
    value: 'Webinar',
    source: 'Contributions.Activity G1',
    columns: ['Contributions.Activity'],
  });
  const privateKeys = CONTRIBUTION_COLUMNS.filter(({ privacy }) => privacy === 'private');
  expect(privateKeys.length).toBeGreaterThan(15);
  for (const { key } of [...privateKeys, { key: 'invented' }])
    expect(() => tell(key, 'G1', 1)).toThrow('stays home');
  expect(() => shareField('Settings', SETTING_FIELDS)('Cost_method', 'median')).toThrow();
});

test('sides are swapped: in their form they write to us', () => {
  const view = sharedView(SAMPLE, ORDER);
  expect(view.theirSubtitle.value).toBe(
    'From Halden Logistics to Brightwater Instruments · 2026-Q4'
  );
  expect(view.ourSubtitle.value).toBe('From Brightwater Instruments to Halden Logistics · 2026-Q4');
  expect(view.theirSubtitle.columns).toEqual([
    'Start.Partner_name',
    'Start.Us_name',
    'Start.Period',
  ]);
});

test('what we gave is named without scores, what we received with ours', () => {
  const view = sharedView(SAMPLE, ORDER);
  const ids = (direction: string) =>
    SAMPLE.contributions.filter((each) => each.direction === direction).map(({ id }) => id);
  expect(values(view.given.map(({ id }) => id))).toEqual(ids('given'));
  expect(view.given.some((each) => 'score' in each)).toBe(false);
  expect(values(view.received.map(({ id }) => id))).toEqual(ids('received'));
  const stated = SAMPLE.contributions.filter((each) => each.direction === 'received');
  expect(values(view.received.map(({ score }) => score))).toEqual(
    stated.map((each) => each.stated)
  );
});

test('a department’s copy lists what it gave, its own form and its own steps', () => {
  const view = sharedView(SAMPLE, { ...ORDER, respondent: 'd1' });
  expect(new Set(values(view.given.map(({ department }) => department)))).toEqual(
    new Set(['Marketing'])
  );
  expect(view.forms).toHaveLength(1);
  expect(view.forms[0]?.department.value).toBe('Marketing');
  expect(view.stamp.Department.value).toBe('Marketing');
  expect(view.steps.planned.length).toBeLessThan(sharedView(SAMPLE, ORDER).steps.planned.length);
});

test('a copy for all shows every form on which something is written', () => {
  const { forms } = sharedView(SAMPLE, ORDER);
  expect(forms.map(({ department }) => department.value)).toEqual(['Marketing', 'Engineering']);
  expect(sharedView({ ...SAMPLE, answers: [] }, ORDER).forms).toEqual([]);
});

test('a respondent that is not there is a bug, not a copy of everything', () => {
  expect(() => sharedView(SAMPLE, { ...ORDER, respondent: 'd9' })).toThrow('d9');
});

test('what was chosen not to be told is not there', () => {
  const share = { rvu: false, steps: false, charter: false, gaps: true };
  const view = sharedView(SAMPLE, { ...ORDER, share });
  expect([view.received, view.forms, view.steps.planned, view.steps.asked]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(view.charter).toHaveLength(9);
  expect(view.charter.every(({ ours, theirs }) => ours === null && theirs === null)).toBe(true);
});

test('the short form’s words on steps go with the steps', () => {
  const short: Rvu = { ...SAMPLE, form: 'short' };
  const questions = (steps: boolean) =>
    sharedView(short, { ...ORDER, share: { ...SHARE_ALL, steps } }).forms.map((form) =>
      form.kind === 'short' ? form.answers.map(({ question }) => question) : []
    );
  expect(questions(true)[0]).toEqual(['received', 'given', 'planned', 'asked']);
  expect(questions(false)[0]).toEqual(['received', 'given']);
});

test('steps that were let go, closed, or are the partner’s own are not told', () => {
  const step: Action = {
    step: 'Meet',
    direction: 'we-plan',
    owner: null,
    due: 46_300,
    doneOn: null,
    dropped: false,
    category: 'synergies',
    department: null,
    carriedFrom: null,
    closedIn: null,
  };
  const actions = [
    step,
    { ...step, step: 'Let go', dropped: true },
    { ...step, step: 'Closed', closedIn: '2026-Q3' },
    { ...step, step: 'Theirs', direction: 'they-plan' as const },
    { ...step, step: 'Asked', direction: 'we-ask' as const },
  ];
  const { steps } = sharedView({ ...SAMPLE, ...NO_DETAILS, actions }, ORDER);
  expect(values(steps.planned.map((each) => each.step))).toEqual(['Meet']);
  expect(values(steps.asked.map((each) => each.step))).toEqual(['Asked']);
  expect(steps.planned[0]?.category).toEqual({
    value: 'Synergies',
    source: 'Actions.Category 1',
    columns: ['Actions.Category'],
  });
});

test('what no department’s copy would list is known beforehand', () => {
  const given = [
    contribution({ id: 'G1', department: ' marketing ' }),
    contribution({ id: 'G2', department: null }),
    contribution({ id: 'G3', department: 'Elsewhere' }),
    contribution({ id: 'R1', department: 'Elsewhere', direction: 'received' }),
  ];
  const rvu = { ...SAMPLE, contributions: given };
  expect(unlisted(rvu).map(({ id }) => id)).toEqual(['G2', 'G3']);
  const view = sharedView(rvu, { ...ORDER, respondent: 'd1' });
  expect(values(view.given.map(({ id }) => id))).toEqual(['G1']);
  const alliance = { ...SAMPLE.alliance, departments: [] };
  expect(unlisted({ ...rvu, alliance })).toEqual([]);
});

test('the stamp’s checksum follows from the stamp and the ids', () => {
  const sum = (rvu: Rvu, order = ORDER) => sharedView(rvu, order).stamp.Checksum.value;
  expect(sum(SAMPLE)).toBe(sum(SAMPLE));
  expect(sum(SAMPLE)).toMatch(/^[0-9a-f]{8}$/);
  expect(sum(SAMPLE, { ...ORDER, revision: 2 })).not.toBe(sum(SAMPLE));
  expect(sum({ ...SAMPLE, contributions: SAMPLE.contributions.slice(1) })).not.toBe(sum(SAMPLE));
});
