/** Contributions for tests: what a test does not name is blank. */
import type { Contribution } from '../../src/model/contribution';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { analyse } from '../../src/model/analysis';
import { contribution as blank } from '../model/build';
import type { Book } from '../../src/taskpane/state/book';
import { SAMPLE } from '../../src/workbook/sample';

/** A webinar that we give, of which nothing else is known but what is handed in. */
export const contribution = (facts: Partial<Contribution>): Contribution =>
  blank({ id: 'G1', activity: 'Joint webinars', ...facts });

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
