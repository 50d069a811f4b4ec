/** Contributions for tests: what a test does not name is blank. */
import type { Contribution } from '../../src/model/contribution';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { analyse } from '../../src/model/analysis';
import type { Book } from '../../src/taskpane/state/book';
import { SAMPLE } from '../../src/workbook/sample';

const BLANK: Contribution = {
  id: 'G1',
  activity: 'Joint webinars',
  direction: 'given',
  category: null,
  department: null,
  kind: null,
  mode: null,
  owner: null,
  hours: null,
  rate: null,
  cash: null,
  mustKeep: false,
  estimate: null,
  stated: null,
  notes: null,
  decision: null,
  decisionReason: null,
};

export const contribution = (facts: Partial<Contribution>): Contribution => ({
  ...BLANK,
  ...facts,
});

/** A book of these contributions in the sample's alliance, without problems. */
export function bookOfContributions(contributions: readonly Contribution[]): Book {
  return {
    rvu: { ...SAMPLE, settings: DEFAULT_SETTINGS, contributions },
    analysis: analyse(contributions, DEFAULT_SETTINGS),
    problems: [],
    places: new Map(),
    list: null,
    settings: null,
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
