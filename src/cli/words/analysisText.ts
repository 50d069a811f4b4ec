/** The analysis for people: both matrices as tables, flags with reasons, balance and gaps. */
import type { Analysis } from '../../model/analysis';
import type { Ledger } from '../ledger';
import { comparisonText } from './comparisonText';
import { directionText } from './directionText';
import { oneLine } from '../../workbook/kernel/wording';

export function analysisText(ledger: Ledger, analysis: Analysis): string {
  const heading = [ledger.title, ledger.period, ledger.currency].filter((part) => part !== null);
  const blocks: readonly (readonly string[])[] = [
    heading.length === 0 ? [] : [oneLine(heading.join(' · '))],
    directionText(ledger, 'given', analysis.directions.given),
    directionText(ledger, 'received', analysis.directions.received),
    comparisonText(analysis),
  ];
  const shown = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `${shown.join('\n\n')}\n`;
}
