/** What a ribbon button tells and asks. */
import {
  REFUSAL_TEXTS,
  type ExcelRefusalCode,
  type RefusalText,
} from '../excel/recover/refusalTexts';

/** What may keep a ribbon button from its work. */
export type MessageCode =
  | ExcelRefusalCode
  /** Excel opened no window to ask in. */
  | 'use-pane';

const MESSAGES: Readonly<Record<MessageCode, RefusalText>> = {
  ...REFUSAL_TEXTS,
  'use-pane': {
    title: 'Close the period in the pane',
    body: 'Excel could not open a window to ask you first. Choose Open pane on the Home tab, then Close the period. Nothing was changed.',
  },
};

export function messageFor(code: MessageCode): RefusalText {
  return MESSAGES[code];
}

/** Whether a text from outside is one of the codes. */
export function isMessageCode(text: string): text is MessageCode {
  return Object.hasOwn(MESSAGES, text);
}

export const CLOSE = 'Close';

/** What a ribbon button asks before it does what can't be taken back. */
export interface ButtonQuestion {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** Whether to close the period that is open, and so to begin the next. */
export function closingQuestion(closing: string, next: string): ButtonQuestion {
  return {
    title: `Close ${closing}?`,
    text: `${next} begins. Past periods keep ${closing} as it is. Scores, decisions, answers and indicator values start empty. Contributions, costs, charter, settings and open steps move on.`,
    yes: `Close ${closing}`,
    no: 'Not yet',
  };
}
