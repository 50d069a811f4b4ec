/**
 * The charter leaves with what we know of their answers. What they did not touch is not their word, unless
 * they said it before.
 */
import type { PartnerLine } from '../../model/exchange';
import type { Rvu } from '../../model/rvu';
import { withPlainLines } from './readCell';
import type { ReturnedLine } from './returned';

/** Whether a charter line is as it left, and none of the lines received for its question is `theirs`. */
function isAsItLeft(
  { charter, partnerLines }: Rvu,
  { list, line, words }: ReturnedLine,
  theirs: (received: PartnerLine) => boolean
): boolean {
  if (list !== 'charter' || words === null) return false;
  const known = charter.answers.find(({ question }) => question === line)?.theirs ?? null;
  const received = partnerLines.filter((each) => each.list === list && each.line === line);
  return known !== null && withPlainLines(known) === words && !received.some(theirs);
}

/** Whether the line says nothing yet: this respondent answered nothing there in this period. */
export function isPrefilled(
  rvu: Rvu,
  line: ReturnedLine,
  { period, respondent }: { readonly period: string; readonly respondent: string | null }
): boolean {
  return isAsItLeft(rvu, line, (each) => each.period === period && each.respondent === respondent);
}

/** Which file a line came with. */
type Origin = Pick<PartnerLine, 'period' | 'respondent' | 'revision'>;

/**
 * Whether the line says what we typed as their answer ourselves: in no file did they say it. Where the line
 * received before is of this very revision already, taking the file was cut off: the word came from it.
 */
export function isOurWord(rvu: Rvu, line: ReturnedLine, origin: Origin): boolean {
  return isAsItLeft(rvu, line, (each) => each.words === line.words || isOf(each, origin));
}

const isOf = ({ period, respondent, revision }: PartnerLine, origin: Origin): boolean =>
  period === origin.period && respondent === origin.respondent && revision === origin.revision;
