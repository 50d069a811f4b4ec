/** An RVU analysed once, with the facts that sheets need to mirror it. */
import { analyse, inInputOrder } from '../../../model/analysis';
import type { Analysis, DirectionAnalysis } from '../../../model/analysis';
import { carriedAmounts } from '../../../model/carriedOver';
import type { Direction } from '../../../model/contribution';
import { departmentAt, departmentRate, fillRates } from '../../../model/rates';
import { assignDepartmentKeys, hasOneForm } from '../../../model/respondents';
import type { Rvu } from '../../../model/rvu';
import { scoreSources } from '../../../model/scoreSource';
import type { ScoreSource } from '../../../model/scoreSource';
import { lastEntries, trendsOf } from '../../../model/trend';
import type { MirroredRow } from './mirroredRow';
import { orderMirror } from './contributionMirrors';

export interface AnalysedRvu {
  readonly rvu: Rvu;
  readonly analysis: Analysis;
  /** In the table's order, both directions. */
  readonly rows: readonly MirroredRow[];
}

/**
 * Analyses an RVU. `tableRows` are the zero-based table rows of its contributions, from the first on
 * unless said otherwise. Rates left open are the departments', as the sheet's formula has them; departments have the keys
 * that Settings gives them, by which the forms find them.
 */
export function analyseRvu(
  asGiven: Rvu,
  tableRows: readonly number[] = asGiven.contributions.map((_, index) => index)
): AnalysedRvu {
  const rvu = withDepartmentKeys(asGiven);
  const contributions = fillRates(rvu.contributions, rvu.alliance.departments);
  const analysis = analyse(contributions, rvu.settings);
  const trendOf = trendsOf(rvu.history, rvu.period);
  const entryOf = lastEntries(rvu.history, rvu.period);
  const sourceOf = scoreSources(rvu);
  const oneForm = hasOneForm(rvu.alliance.departments);
  const rows = inInputOrder(analysis, contributions).map((analysed, index) => {
    const { contribution, quadrant } = analysed;
    const last = entryOf(contribution.id);
    const before = rvu.history.contributions[last ?? -1];
    return {
      analysed,
      index: (tableRows[index] ?? index) + 1,
      departmentPlace: departmentAt(rvu.alliance.departments, contribution.department),
      hasOneForm: oneForm,
      trend: trendOf(contribution.id, quadrant),
      scoreSource: sourceOf(contribution),
      copy: copyOf(sourceOf({ ...contribution, direction: 'given' })),
      last,
      before: before ?? null,
      lines: analysis.directions[contribution.direction].thresholds,
      usualRate: departmentRate(rvu.alliance.departments, contribution.department),
      kept: carriedAmounts({ ...contribution, confirmed: false }, before),
      carriedOver: carriedAmounts(contribution, before),
    };
  });
  return { rvu, analysis, rows };
}

const withDepartmentKeys = (rvu: Rvu): Rvu => ({
  ...rvu,
  alliance: { ...rvu.alliance, departments: assignDepartmentKeys(rvu.alliance.departments) },
});

const copyOf = (source: ScoreSource | null): number =>
  source?.kind === 'received' ? source.revision : 0;

/** One direction's rows in the order of the Matrix list: by class, then as in the table. */
export function listOrder(analysed: AnalysedRvu, direction: Direction): readonly MirroredRow[] {
  return analysed.rows
    .filter((row) => row.analysed.contribution.direction === direction)
    .sort((a, b) => orderMirror(a) - orderMirror(b));
}

/** The analysis of one direction. */
export function directionOf(analysed: AnalysedRvu, direction: Direction): DirectionAnalysis {
  return analysed.analysis.directions[direction];
}
