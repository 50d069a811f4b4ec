/** The RVU sheets: one form for each respondent, and a roll-up where there are several. */
import { isAnswered } from '../../../model/answers';
import { WHOLE, respondents } from '../../../model/respondents';
import type { Respondent } from '../../../model/respondents';
import type { Rvu } from '../../../model/rvu';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { rollupSheet } from './rollupSheet';
import { rvuFormSheet } from './rvuFormSheet';
import type { PlannedSheet } from '../../kernel/sheetParts';

/** The roll-up, if there is any, then the forms. */
export function rvuSheets(analysed: AnalysedRvu): readonly PlannedSheet[] {
  const rollup = rollupSheet(analysed);
  const forms = titledForms(analysed.rvu).map(({ key, title }) =>
    rvuFormSheet(analysed, key, title)
  );
  return rollup === null ? forms : [rollup, ...forms];
}

/** Who has a form: the respondents of today, then those who wrote something and are gone since. */
export function formKeys(rvu: Rvu): readonly string[] {
  const present = respondents(rvu.alliance).map(({ key }) => key);
  const missing = rvu.answers
    .filter((answers) => !present.includes(answers.respondent) && isAnswered(answers))
    .map(({ respondent }) => respondent);
  return [...present, ...missing];
}

interface TitledForm {
  readonly key: string;
  readonly title: string;
}

/** The forms with the titles of their sheets; no two are alike. */
export function titledForms(rvu: Rvu): readonly TitledForm[] {
  const present = respondents(rvu.alliance);
  const taken = new Set(['rvu']);
  return formKeys(rvu).map((key) => {
    const wanted = titleOf(key, present);
    const title = taken.has(wanted.toLowerCase()) && wanted !== ALONE ? `RVU ${key}` : wanted;
    taken.add(title.toLowerCase());
    return { key, title };
  });
}

/** Of the only form. */
const ALONE = 'RVU';
const LONGEST_TITLE = 31;

function titleOf(key: string, present: readonly Respondent[]): string {
  const respondent = present.find((each) => each.key === key);
  if (respondent !== undefined && present.length === 1) return ALONE;
  if (key === WHOLE) return 'RVU whole company';
  return respondent?.name ? departmentTitle(respondent.name, key) : `RVU ${key} (gone)`;
}

/** Without the signs that Excel keeps out of titles. */
function departmentTitle(name: string, key: string): string {
  const plain = name
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const title = `RVU ${plain}`.slice(0, LONGEST_TITLE).replace(/[\s']+$/, '');
  return title === ALONE ? `RVU ${key}` : title;
}
