/** What a ribbon button tells and asks. */
import { REFUSAL_TEXTS, type RefusalCode, type RefusalText } from '../excel/refusalTexts';

/** What may keep a ribbon button from its work. */
export type MessageCode =
  | RefusalCode
  /** Excel opened no window to ask in. */
  | 'use-pane';

const MESSAGES: Readonly<Record<MessageCode, RefusalText>> = {
  ...REFUSAL_TEXTS,
  'use-pane': {
    title: 'Close the period in the pane',
    body: 'Excel opened no window in which to ask you first. Press Open pane on the Home tab: its next step closes the period. Nothing was changed.',
  },
};

export const messageFor = (code: MessageCode): RefusalText => MESSAGES[code];

/** Whether a text from outside is one of the codes. */
export const isMessageCode = (text: string): text is MessageCode => Object.hasOwn(MESSAGES, text);

export const CLOSE = 'Close';

/** What a ribbon button asks before it does what can't be taken back. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** Whether to close the period that is open, and so to begin the next. */
export const closingQuestion = (closing: string, next: string): Question => ({
  title: `Close ${closing} and begin ${next}?`,
  text: `The sheets of the past keep ${closing} as it stands now. Scores, decisions, answers and indicator values begin empty; contributions, costs, charter and settings stay, and open steps come along.`,
  yes: `Close ${closing}`,
  no: 'Not yet',
});
