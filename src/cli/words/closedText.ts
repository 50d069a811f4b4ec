/** What closing a period did, in words. */
import { copiesOut, otherCadence } from '../../model/copiesOut';
import { formatDay } from '../../model/day';
import { formatPeriod } from '../../model/period';
import type { History } from '../../model/history';
import { hasFiledAnswer } from '../../model/pastAnswers';
import type { Rvu } from '../../model/rvu';
import type { ForeignContent } from '../foreignContent';
import { withNoun } from './letters';
import { oneLine } from '../../workbook/kernel/wording';

export interface Paths {
  readonly from: string;
  readonly to: string;
}

/** Which period was closed with how much, which begins, and where. */
export function closedText(before: Rvu, after: Rvu, { from, to }: Paths): string {
  const open = after.actions.filter(({ closedIn }) => closedIn === null);
  const parts = [
    withNoun(added(before, after, 'contributions').length, 'contribution'),
    withNoun(added(before, after, 'answers').filter(hasFiledAnswer).length, 'answered line'),
    withNoun(added(before, after, 'indicators').length, 'indicator'),
  ];
  return [
    `rvu: ${periodOf(before)} is closed: ${parts.join(', ')} went to the history, ${withNoun(open.length, 'open step')} carried over.`,
    `rvu: ${periodOf(after)} begins in ${to}; ${from} stays as it was.\n`,
  ].join('\n');
}

/** What is under way and what does not fit; empty where there is nothing. Neither stands in the way. */
export function stillOpenText(rvu: Rvu): string {
  const now = periodOf(rvu);
  const out = copiesOut(rvu).map(({ department, revision, on }) => {
    const whose = department ?? 'all of us';
    const sent = on === null ? '' : `, sent on ${formatDay(on)}`;
    return `${oneLine(whose)} (revision ${revision}${sent})`;
  });
  const other = otherCadence(rvu.alliance, rvu.period);
  const lines = [
    ...(out.length === 0
      ? []
      : [
          `rvu: copies of ${now} that have not come back: ${out.join(', ')}. What comes later still goes to its history: rvu receive --late.`,
        ]),
    ...(other === null
      ? []
      : [
          `rvu: ${now} is ${other}, and the alliance swaps updates ${rvu.alliance.cadence}; please set Period or Cadence on Start in the new workbook if that is not meant.`,
        ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const periodOf = ({ period }: Rvu): string => (period === null ? '' : formatPeriod(period));

/** New entries come last. */
const added = <What extends 'contributions' | 'answers' | 'indicators'>(
  before: Rvu,
  after: Rvu,
  what: What
): readonly History[What][number][] => after.history[what].slice(before.history[what].length);

const MOST = 10;

/** What stays behind because it is the user's own; empty where there is none. */
export function foreignContentText(
  { sheets, columns, places }: ForeignContent,
  from: string
): string {
  const names = [
    ...sheets.map((title) => `sheet “${title}”`),
    ...columns.map(({ table, header }) => `column “${header}” of ${table}`),
    ...places,
  ];
  if (names.length === 0) return '';
  const shown = names.slice(0, MOST).map(oneLine).join(', ');
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
  return `rvu: your own, and so only in ${from}: ${shown}${more}.\n`;
}
