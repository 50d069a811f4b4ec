/** Builds contributions and results for the model's tests. */
import type { Settings } from '../../src/model/alliance';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import type { AnalysedContribution, DirectionAnalysis } from '../../src/model/analysis';
import { analyseDirection } from '../../src/model/analysis';
import { UNKNOWN_DETAILS } from '../../src/model/contribution';
import type { Contribution } from '../../src/model/contribution';
import type { PartnerLine, PartnerList } from '../../src/model/exchange';

/** A contribution of which nothing is known but what is handed in. */
export function contribution(
  facts: Partial<Contribution> & Pick<Contribution, 'id'>
): Contribution {
  return {
    activity: `Activity ${facts.id}`,
    direction: 'given',
    ...UNKNOWN_DETAILS,
    ...facts,
  };
}

/** Contributions C1, C2, ... of one direction from pairs of cash and stated value. */
export function pairs(...points: (readonly [number | null, number | null])[]) {
  return points.map(([cash, stated], index) => contribution({ id: `C${index + 1}`, cash, stated }));
}

/** One direction analysed with the default settings but for those handed in. */
export function analysed(
  contributions: readonly Contribution[],
  settings: Partial<Settings> = {}
): DirectionAnalysis {
  return analyseDirection(contributions, { ...DEFAULT_SETTINGS, ...settings });
}

/** The result of the contribution with that id. */
export function result(direction: DirectionAnalysis, id: string): AnalysedContribution {
  const found = direction.contributions.find((each) => each.contribution.id === id);
  if (!found) throw new Error(`No contribution ${id}`);
  return found;
}

/** One fact of each contribution, in order. */
export function column<K extends keyof AnalysedContribution>(
  direction: DirectionAnalysis,
  key: K
): AnalysedContribution[K][] {
  return direction.contributions.map((each) => each[key]);
}

/** What the partner scored in the copy for Marketing; what else a line has is blank unless handed in. */
export const partnerLine = (
  list: PartnerList,
  line: string,
  score: number | null,
  other: Partial<PartnerLine> = {}
): PartnerLine => ({
  period: '2026-Q4',
  respondent: 'd1',
  department: 'Marketing',
  revision: 1,
  list,
  line,
  score,
  worth: null,
  words: null,
  remark: null,
  category: null,
  owner: null,
  due: null,
  ...other,
});
