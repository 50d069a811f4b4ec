/** English: what goes wrong. */
import { REFUSAL_TEXTS } from '../../excel/recover/refusalTexts';

export const failure = {
  retry: 'Try again',
  dismiss: 'Dismiss',
  excelSays: (words: string) => `Excel says: ${words}`,
  refusals: REFUSAL_TEXTS,
};

export const bug = {
  title: 'The pane has stopped',
  what: 'Something went wrong in the pane itself. Your workbook is unchanged.',
  next: 'Open the view again. If it happens again, please report it with the text below.',
  retry: 'Open again',
};
