/** What a line of the partner's is about, in words: the sheet's formula, and the model's word for it. */
import type { Contribution } from '../../../model/contribution';
import type { PartnerLine } from '../../../model/exchange';
import { labelOf } from '../../kernel/words';
import { PARTNER_LIST_WORDS } from '../../kernel/shared/partnerWords';

/** A line with the contributions among which one that goes by an id is found. */
export interface PartnerRow {
  readonly line: PartnerLine;
  readonly contributions: readonly Pick<Contribution, 'id' | 'activity'>[];
}

const cell = (header: string): string => `Partner_RVU[[#This Row],[${header}]]`;
const line = cell('Line');
const byName = labelOf(PARTNER_LIST_WORDS, 'did');

/** MATCH would take these signs in an id for wildcards. */
const literalId = ['~', '*', '?'].reduce(
  (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
  `TRIM(${line})`
);
const inIds = (wanted: string): string => `MATCH(${wanted},Contributions[Id],0)`;

/** An id of digits only may stand in Contributions as a number. */
const row = `IFERROR(${inIds(literalId)},${inIds(`VALUE(${line})`)})`;
const activity = `IFERROR(INDEX(Contributions[Activity],${row})&"",${line}&"")`;

export const WHAT_FORMULA = `=IFERROR(IF(${cell('List')}="${byName}",${activity},SUBSTITUTE(${line}&"","-"," ")),"")`;

/** The activity of that id as it is called now; other lines go by their own names. */
export function whatMirror({ line: { list, line: key }, contributions }: PartnerRow): string {
  if (list !== 'did') return key.replaceAll('-', ' ');
  const found = contributions.find(({ id }) => id.toLowerCase() === key.toLowerCase());
  return found === undefined ? key : found.activity;
}
