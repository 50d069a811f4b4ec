/** Shares our own RVU forms. */
import { isAnswered } from '../../model/answers';
import type { Answers } from '../../model/answers';
import { CATEGORIES } from '../../model/contribution';
import type { Category, Direction } from '../../model/contribution';
import { WHOLE, respondents } from '../../model/respondents';
import type { Respondent } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { DEPARTMENT_TABLE } from '../../workbook/kernel/shared/departmentsTable';
import { DEPARTMENT_COLUMNS } from '../../workbook/sections/settings/departmentColumns';
import { longTable, shortTable } from '../../workbook/kernel/shared/formTables';
import { SHORT_COLUMNS, longColumns } from '../../workbook/sections/forms/rvuFormColumns';
import type { ShortQuestion } from '../../workbook/kernel/shared/rvuWords';
import { FORM_TITLE } from '../records';
import type { Share } from './sendOrder';
import { shareColumn } from './sharedValue';
import type { SharedValue } from './sharedValue';

export interface SharedLine {
  readonly category: Category;
  readonly score: SharedValue;
  readonly words: SharedValue;
  readonly worth: SharedValue;
}

export interface SharedAnswer {
  readonly question: ShortQuestion;
  /** Null where the question takes no score. */
  readonly score: SharedValue | null;
  readonly words: SharedValue;
}

export type SharedForm =
  | {
      readonly kind: 'long';
      readonly department: SharedValue;
      readonly parts: Readonly<Record<Direction, readonly SharedLine[]>>;
    }
  | {
      readonly kind: 'short';
      readonly department: SharedValue;
      readonly answers: readonly SharedAnswer[];
    };

const departmentName = shareColumn(DEPARTMENT_TABLE.name, DEPARTMENT_COLUMNS);

/** Shares the respondent's form, or all forms in a copy for everybody; blank forms are left out. */
export function sharedForms(rvu: Rvu, respondent: string, share: Share): readonly SharedForm[] {
  const all = respondents(rvu.alliance);
  const asked = respondent === WHOLE ? all : all.filter(({ key }) => key === respondent);
  return asked.flatMap((each) => {
    const answers = rvu.answers.find((one) => one.respondent === each.key);
    if (answers === undefined || !isAnswered(answers)) return [];
    return [rvu.form === 'long' ? longForm(each, answers) : shortForm(each, answers, share)];
  });
}

const formName = ({ name }: Respondent): string =>
  name === null ? FORM_TITLE : `${FORM_TITLE} ${name}`;

function longForm(respondent: Respondent, { long }: Answers): SharedForm {
  const { key, name } = respondent;
  const share = shareColumn(longTable(key).name, longColumns(key), formName(respondent));
  const lines = (part: Direction): readonly SharedLine[] =>
    CATEGORIES.map((category) => {
      const { score, words, worth } = long[part][category];
      return {
        category,
        score: share(`${part}Score`, category, score),
        words: share(`${part}Words`, category, words),
        worth: share(`${part}Worth`, category, worth),
      };
    });
  return {
    kind: 'long',
    department: departmentName('name', '', name),
    parts: { received: lines('received'), given: lines('given') },
  };
}

/** The short form's words on steps belong to the steps: they are shared with them. */
function shortForm(respondent: Respondent, { short }: Answers, { steps }: Share): SharedForm {
  const { key, name } = respondent;
  const share = shareColumn(shortTable(key).name, SHORT_COLUMNS, formName(respondent));
  const scored = (['received', 'given'] as const).map((question): SharedAnswer => {
    const { score, words } = short[question];
    return {
      question,
      score: share('score', question, score),
      words: share('words', question, words),
    };
  });
  const stepped = (['planned', 'asked'] as const).map((question): SharedAnswer => {
    return { question, score: null, words: share('words', question, short[question]) };
  });
  return {
    kind: 'short',
    department: departmentName('name', '', name),
    answers: [...scored, ...(steps ? stepped : [])],
  };
}
