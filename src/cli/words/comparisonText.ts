/** How evenly the two sides give, and where they see the same thing differently. */
import type { Analysis, AnalysedContribution } from '../../model/analysis';
import { isAtLeast } from '../../model/compare';
import { BALANCES, balanceSentence } from '../../workbook/kernel/shared/balanceWords';
import { figure } from '../../workbook/kernel/shared/sentences';
import { cut } from '../../workbook/kernel/wording';

/** In scale steps; from here on a gap is worth a conversation. */
const WIDE = 2;

/** Balance and gaps in a few lines. */
export function comparisonText(analysis: Analysis): readonly string[] {
  return [
    'Both sides',
    '==========',
    ...BALANCES.map((of) => balanceSentence(analysis, of)),
    ...gapLines(analysis),
  ];
}

function gapLines({ gaps, directions }: Analysis): readonly string[] {
  if (gaps.count === 0 || gaps.withinOne === null)
    return ['Perception gaps: none can be told yet; they need an estimate and a stated value.'];
  const all = [...directions.given.contributions, ...directions.received.contributions];
  const within = Math.round(gaps.withinOne * gaps.count);
  return [
    `Perception gaps: ${within} of ${gaps.count} contributions scored by both sides agree within one step.`,
    ...wide('Worth more than the giver thought', all, 1),
    ...wide('Worth less than the giver hoped', all, -1),
  ];
}

/** The wide gaps of one sign, widest first; positive surprises are told first. */
function wide(
  title: string,
  all: readonly AnalysedContribution[],
  sign: 1 | -1
): readonly string[] {
  const sizeOf = ({ gap }: AnalysedContribution): number => (gap ?? 0) * sign;
  const found = all
    .filter((each) => isAtLeast(sizeOf(each), WIDE))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  if (found.length === 0) return [];
  return [`${title}:`, ...found.map(gapLine)];
}

function gapLine({ contribution, gap }: AnalysedContribution): string {
  const steps = gap ?? 0;
  const sign = steps > 0 ? '+' : '−';
  return `  ${contribution.id} ${cut(contribution.activity, 60)}: ${sign}${figure(Math.abs(steps))}`;
}
