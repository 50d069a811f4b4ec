/**
 * The charter leaves with their answers as we know them. An untouched answer is not the partner's statement, unless
 * an earlier file contained it.
 */
import type { PartnerLine } from '../../model/exchange';
import type { Rvu } from '../../model/rvu';
import { withPlainLines } from './readCell';
import type { ReturnedLine } from './returned';

/** Whether a charter line is unchanged, and no line received for its question is `theirs`. */
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

/** Whether the respondent has not answered the line in this period. */
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
 * Whether the line repeats an answer that we typed for them and that no file contained. If the line received before
 * has the same revision, an earlier attempt was interrupted, and the answer came from this file.
 */
export function isOurWord(rvu: Rvu, line: ReturnedLine, origin: Origin): boolean {
  return isAsItLeft(rvu, line, (each) => each.words === line.words || isOf(each, origin));
}

const isOf = ({ period, respondent, revision }: PartnerLine, origin: Origin): boolean =>
  period === origin.period && respondent === origin.respondent && revision === origin.revision;
