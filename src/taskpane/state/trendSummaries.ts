/** Summarizes the history of contributions for their cards. */
import type { AnalysedContribution } from '../../model/analysis';
import type { Decision } from '../../model/contribution';
import type { History, PastContribution } from '../../model/history';
import { firmnessOf, isCostFlag, isRed } from '../../model/flags';
import { idKey } from '../../model/idKey';
import type { Quadrant } from '../../model/matrix';
import type { Rvu } from '../../model/rvu';
import type { ScoreSource } from '../../model/scoreSource';
import { scoreSources } from '../../model/scoreSource';
import type { Trend } from '../../model/trend';
import { pastQuadrants, trendsOf } from '../../model/trend';

export interface TrendSummary {
  readonly trend: Trend;
  /** Where its stated value comes from; null where it has none. */
  readonly source: ScoreSource | null;
  /** Where it stood in closed periods, the earliest first; null where it was not placed. */
  readonly past: readonly { readonly period: string; readonly quadrant: Quadrant | null }[];
  readonly red: boolean;
  /** The number of periods in this quadrant, where a firm flag is too recent to be red. */
  readonly early: number | null;
  /** What was decided in the last closed period; null where nothing was. */
  readonly last: LastDecision | null;
}

export interface LastDecision {
  readonly period: string;
  readonly decision: Decision;
  readonly reason: string | null;
  /** The receiver's score then. */
  readonly stated: number | null;
}

export type TrendSummaries = (analysed: AnalysedContribution) => TrendSummary;

/** Makes the summary of each contribution of the present period. */
export function trendSummaries(rvu: Rvu): TrendSummaries {
  const { history, period, settings } = rvu;
  const sources = scoreSources(rvu);
  const trends = trendsOf(history, period);
  return (analysed) => {
    const { contribution, quadrant } = analysed;
    const trend = trends(contribution.id, quadrant);
    const red = isRed(analysed, trend.running, settings.redFrom);
    return {
      trend,
      source: sources(contribution),
      past: pastQuadrants(history, contribution.id),
      red,
      early: isCostFlag(analysed) && !red && firmnessOf(analysed) === 'firm' ? trend.running : null,
      last: lastDecision(history, contribution.id),
    };
  };
}

/** Periods written as `2026-Q4` sort as they follow each other. */
function lastDecision({ contributions }: History, id: string): LastDecision | null {
  const last = contributions
    .filter((each) => idKey(each.id) === idKey(id))
    .reduce<PastContribution | null>(
      (latest, each) => (latest === null || each.period > latest.period ? each : latest),
      null
    );
  if (last === null || last.decision === null) return null;
  const { period, decision, decisionReason: reason, stated } = last;
  return { period, decision, reason, stated };
}
