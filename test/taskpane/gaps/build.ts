/** Books with gaps, for tests: what the two sides believe of contributions and lines. */
import { BLANK_LINE, blankAnswers, longAnswers } from '../../../src/model/answers';
import type { PartnerLine } from '../../../src/model/exchange';
import { assignDepartmentKeys } from '../../../src/model/respondents';
import type { Book } from '../../../src/taskpane/state/book';
import { bookOfContributions, contribution } from '../contributions';

/** A line of theirs, of which nothing else is known but what is handed in. */
const partnerLine = (facts: Partial<PartnerLine>): PartnerLine => ({
  period: '2026-Q4',
  respondent: 'd1',
  department: 'Marketing',
  revision: 1,
  list: 'received',
  line: 'synergies',
  score: null,
  worth: null,
  words: null,
  remark: null,
  category: null,
  owner: null,
  due: null,
  ...facts,
});

const NAMES = ['Joint webinars', 'Field data', 'Lead referrals', 'Priority support', 'Catalogue'];

/** The drawing's five gaps, from +2 to −2, and one value line in each direction. */
export function bookWithGaps(change: Partial<Book['rvu']> = {}): Book {
  const book = bookOfContributions(
    NAMES.map((activity, index) =>
      contribution({ id: `G${index + 1}`, activity, estimate: 3, stated: 5 - index })
    )
  );
  const { alliance } = book.rvu;
  const long = longAnswers((_, category) =>
    category === 'synergies' ? { ...BLANK_LINE, score: 4 } : BLANK_LINE
  );
  return {
    ...book,
    rvu: {
      ...book.rvu,
      alliance: { ...alliance, departments: assignDepartmentKeys(alliance.departments) },
      answers: [{ ...blankAnswers('d1'), long }],
      partnerLines: [
        partnerLine({ list: 'received', score: 3 }),
        partnerLine({ list: 'given', score: 2 }),
      ],
      ...change,
    },
  };
}
