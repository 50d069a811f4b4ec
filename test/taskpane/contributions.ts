/** Contributions for tests: what a test does not name is blank. */
import type { Action } from '../../src/model/action';
import type { Contribution } from '../../src/model/contribution';
import { dayOf } from '../../src/model/day';
import type { PastContribution } from '../../src/model/history';
import { NO_HISTORY } from '../../src/model/history';
import type { Quadrant } from '../../src/model/matrix';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { analyse } from '../../src/model/analysis';
import { contribution as blank } from '../model/build';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Book } from '../../src/taskpane/state/book';
import { WORKBOOK_VERSION } from '../../src/workbook/kernel/version';
import { SAMPLE } from '../../src/workbook/sample/sample';

/** A webinar that we give, of which nothing else is known but what is handed in. */
export const contribution = (facts: Partial<Contribution>): Contribution =>
  blank({ id: 'G1', activity: 'Joint webinars', ...facts });

/** A step that we plan, of which nothing else is known but what is handed in. */
export const action = (facts: Partial<Action>): Action => ({
  step: 'Call them',
  direction: 'we-plan',
  owner: null,
  due: null,
  doneOn: null,
  dropped: false,
  category: null,
  department: null,
  carriedFrom: null,
  closedIn: null,
  ...facts,
});

/** The contribution as it stood in a closed period. */
export const past = (
  period: string,
  quadrant: Quadrant | null,
  facts: Partial<PastContribution> = {}
): PastContribution => ({
  ...contribution({}),
  period,
  cost: null,
  value: null,
  quadrant,
  flag: null,
  running: 1,
  was: null,
  ...facts,
});

/** A book of these contributions in the sample's alliance, without problems; `entries` is its history. */
export function bookOfContributions(
  contributions: readonly Contribution[],
  entries: readonly PastContribution[] = []
): Book {
  return {
    rvu: {
      ...SAMPLE,
      ...NO_DETAILS,
      history: { ...NO_HISTORY, contributions: entries },
      settings: DEFAULT_SETTINGS,
      contributions,
    },
    analysis: analyse(contributions, DEFAULT_SETTINGS),
    version: WORKBOOK_VERSION,
    problems: [],
    source: { tables: [], names: [] },
    places: new Map(),
    list: null,
    answerPlaces: new Map(),
    actions: null,
    today: dayOf(2026, 11, 21),
    settings: null,
    review: null,
  };
}

/** The sample as the sheets show it: rates come from the departments there, by formula. */
export const SAMPLE_CONTRIBUTIONS: readonly Contribution[] = SAMPLE.contributions.map((each) => ({
  ...each,
  rate:
    each.rate ??
    SAMPLE.alliance.departments.find(({ name }) => name === each.department)?.rate ??
    null,
}));
