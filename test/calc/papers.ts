/** Whole workbooks with all their papers: forms, actions, charter, indicators, History. */
import type { Action } from '../../src/model/action';
import type { Department } from '../../src/model/alliance';
import { longAnswers } from '../../src/model/answers';
import type { Answers, FormLine } from '../../src/model/answers';
import { CATEGORIES } from '../../src/model/contribution';
import type { Role } from '../../src/model/charter';
import { WHOLE, respondents, assignDepartmentKeys } from '../../src/model/respondents';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { THEIRS } from './theirs';
import { today } from './today';

const TODAY = today();
const OURS = ['Marketing', 'Engineering', 'Sales & service', 'R*D?', "People's desk", '~ Finance'];

/** Our first departments, and one of theirs between them. */
function departments(count: number): readonly Department[] {
  const ours = OURS.slice(0, count).map((name, index): Department => {
    return { name, rate: index === 2 ? null : 60 + index, side: 'us' };
  });
  return assignDepartmentKeys([
    ...ours.slice(0, 2),
    { name: 'Operations', rate: 62, side: 'partner' },
    ...ours.slice(2),
  ]);
}

/** Scores that agree on some lines, lie apart on others and are blank here and there. */
function answersOf(respondent: string, nth: number): Answers {
  const line = (at: number): FormLine => ({
    score: (at + nth) % 3 === 0 ? null : 1 + ((at * (nth + 1)) % 5),
    worth: at % 4 === 0 ? 1000 * nth : null,
    words: at % 2 === 0 ? `Words of ${respondent}, "quoted" & <so>` : null,
  });
  return {
    respondent,
    long: longAnswers((part, category) =>
      line(CATEGORIES.indexOf(category) + (part === 'given' ? 8 : 0))
    ),
    short: {
      received: { score: 1 + (nth % 5), words: '=1+1' },
      given: { score: nth % 2 === 0 ? null : 2.5, words: null },
      planned: 'In our own words',
      asked: null,
    },
  };
}

const STEP: Action = {
  step: 'Meet',
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

/** Each fate that a step can have, on the days around today. */
export const FATES: readonly Action[] = [
  { ...STEP, step: 'Open without a day' },
  { ...STEP, step: 'Due today', due: TODAY, owner: 'Nadia', category: 'innovation' },
  { ...STEP, step: 'Late by a day', due: TODAY - 1, department: 'Marketing' },
  { ...STEP, step: 'Late by much', direction: 'they-plan', due: TODAY - 100, owner: 'Bo' },
  { ...STEP, step: 'Not due yet', direction: 'they-ask', due: TODAY + 1 },
  { ...STEP, step: 'Done before its day', due: TODAY - 3, doneOn: TODAY - 9 },
  { ...STEP, step: 'Done on its day', direction: 'we-ask', due: TODAY - 3, doneOn: TODAY - 3 },
  { ...STEP, step: 'Done late', direction: 'we-ask', due: TODAY - 9, doneOn: TODAY - 4 },
  { ...STEP, step: 'Done before it is due', due: TODAY + 30, doneOn: TODAY - 1 },
  { ...STEP, step: 'Done, no day was set', doneOn: TODAY },
  { ...STEP, step: 'Done on a day to come', due: TODAY - 2, doneOn: TODAY + 5 },
  { ...STEP, step: 'Dropped and late', due: TODAY - 20, dropped: true },
  { ...STEP, step: 'Dropped though done', doneOn: TODAY - 2, due: TODAY - 8, dropped: true },
  { ...STEP, step: 'Closed, done', due: TODAY - 90, doneOn: TODAY - 80, closedIn: '2026-Q3' },
  { ...STEP, step: 'Closed, dropped', dropped: true, closedIn: '2026-Q3' },
  { ...STEP, step: 'Carried', due: TODAY - 40, carriedFrom: '2026-Q3', department: 'Engineering' },
  { ...STEP, step: 'For nobody known', department: 'Nobody', category: 'other' },
];

/** More steps than a form has rows for, each with its department. */
const MANY: readonly Action[] = Array.from({ length: 24 }, (_, index) => ({
  ...STEP,
  step: `Step ${index + 1}`,
  direction: index % 2 === 0 ? 'we-plan' : 'we-ask',
  due: TODAY + index,
  department: OURS[index % 4] ?? null,
}));

const role = (name: string, lastContact: number | null, nextMeeting: number | null): Role => ({
  role: name,
  us: 'Ann',
  partner: null,
  lastContact,
  nextMeeting,
});

const GOVERNANCE: readonly Role[] = [
  role('On the limit', TODAY - 45, TODAY),
  role('A day over', TODAY - 46, TODAY - 1),
  role('To come', TODAY + 3, TODAY + 1),
  role('Unknown', null, null),
];

const BASE: Rvu = { ...SAMPLE, partnerLines: THEIRS, today: TODAY };

/** The sample with so many departments of ours, each with answers but the last one. */
export function departed(count: number): Rvu {
  const alliance = { ...SAMPLE.alliance, departments: departments(count) };
  const keys = respondents(alliance).map(({ key }) => key);
  const answering = count > 1 ? keys.slice(0, -1) : keys;
  const names = alliance.departments.map(({ name }) => name);
  return {
    ...BASE,
    alliance,
    answers: answering.map((key, index) => answersOf(key, index + 1)),
    contributions: SAMPLE.contributions.map((each, index) => ({
      ...each,
      department: names[index % (names.length + 1)] ?? null,
    })),
  };
}

export const PAPERS: Readonly<Record<string, Rvu>> = {
  'short form, two departments': { ...BASE, form: 'short' },
  'no departments, long form': { ...departed(0), answers: [answersOf(WHOLE, 2)] },
  'one department, short form, one gone': {
    ...departed(1),
    form: 'short',
    answers: [answersOf('d1', 1), answersOf('d7', 3), answersOf(WHOLE, 2)],
  },
  'three departments, actions of all fates': { ...departed(3), actions: FATES },
  'six departments, more steps than rows': {
    ...departed(6),
    actions: MANY,
    charter: { ...SAMPLE.charter, governance: GOVERNANCE },
  },
  'six departments, short form': { ...departed(6), form: 'short', actions: [...MANY, ...FATES] },
  'no papers at all': { ...SAMPLE, ...NO_DETAILS, today: TODAY, form: 'short' },
  'no period': { ...BASE, period: null, actions: FATES },
};
