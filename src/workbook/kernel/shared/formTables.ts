/** The keys of the RVU sheets, and the tables of a respondent's form. */
import type { TableRef } from '../tableRef';

/** Of the roll-up over the departments' forms. */
export const ROLLUP_SHEET = 'rvu';
/** How the keys of the forms' sheets begin. */
const FORM_SHEET = 'rvu_';

/** The key of a respondent's form. */
export function formSheetKey(respondent: string): string {
  return FORM_SHEET + respondent;
}

/** Whether the key is that of a form. */
export function isFormSheet(key: string): boolean {
  return key.startsWith(FORM_SHEET);
}

/** The long form: a row for each value line, what was received beside what was given. */
export function longTable(respondent: string) {
  return {
    name: `RVU_long_${respondent}`,
    headers: {
      category: 'Where it helped',
      receivedNames: 'What you did',
      receivedScore: 'Score for us',
      receivedWords: 'How it helped us',
      receivedWorth: 'Worth to us',
      givenNames: 'What we did',
      givenScore: 'Score for you',
      givenWords: 'How it helped you',
      givenWorth: 'Worth to you',
      receivedBefore: 'You before',
      receivedCount: 'You count',
      givenBefore: 'We before',
      givenCount: 'We count',
      line: 'Line',
      base: 'Base',
      receivedScored: 'You scored',
      givenScored: 'We scored',
      receivedName1: 'You 1',
      receivedName2: 'You 2',
      receivedName3: 'You 3',
      receivedName4: 'You 4',
      receivedName5: 'You 5',
      receivedMore: 'You more',
      givenName1: 'We 1',
      givenName2: 'We 2',
      givenName3: 'We 3',
      givenName4: 'We 4',
      givenName5: 'We 5',
      givenMore: 'We more',
    },
  } as const satisfies TableRef;
}

/** What a column of the long form is called by. */
export type LongKey = keyof ReturnType<typeof longTable>['headers'];

/** The short form: a row for each question. */
export function shortTable(respondent: string) {
  return {
    name: `RVU_short_${respondent}`,
    headers: { question: 'Question', score: 'Score', words: 'In our words' },
  } as const satisfies TableRef;
}
