/** What a partner might have sent: every line of both forms, by three of theirs, in this period and the last. */
import { CATEGORIES } from '../../src/model/contribution';
import type { PartnerLine, PartnerList } from '../../src/model/exchange';

function line(
  respondent: string,
  list: PartnerList,
  key: string,
  score: number | null,
  period = '2026-Q4'
): PartnerLine {
  const blank = { department: null, worth: null, words: null, remark: null, category: null };
  return {
    ...blank,
    period,
    respondent,
    revision: 1,
    list,
    line: key,
    score,
    owner: null,
    due: null,
  };
}

/** Some lines are blank, some scores lie between the steps, so that means have many decimals. */
export const THEIRS: readonly PartnerLine[] = ['d1', 'd2', 'd9'].flatMap((respondent, nth) => [
  ...(['received', 'given'] as const).flatMap((list, part) =>
    CATEGORIES.map((category, at) => {
      const score = (at + nth + part) % 4 === 0 ? null : 1 + ((at * 3 + nth * 2 + part) % 5);
      return line(respondent, list, category, nth === 1 && score !== null ? score - 0.1 : score);
    })
  ),
  line(respondent, 'short', 'received', 5 - nth),
  line(respondent, 'short', 'given', nth === 2 ? null : 2 + nth),
  line(respondent, 'received', 'synergies', 5, '2026-Q3'),
  line(respondent, 'did', 'G1', 4),
]);
