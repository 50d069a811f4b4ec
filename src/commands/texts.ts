/** What a ribbon button tells when it could not do its work, by code. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

const MESSAGES = {
  'busy-editing': {
    title: 'A cell is still being typed in',
    text: 'Finish typing with Enter, or leave the cell with Esc, and press the button again. Nothing was changed.',
  },
  'too-large': {
    title: 'This is more than Excel takes in one go',
    text: 'Excel refused the change because it is too large. Delete rows that you no longer need from Contributions and press the button again.',
  },
  protected: {
    title: 'A sheet is protected',
    text: 'Remove the protection (Review, Unprotect Sheet or Unprotect Workbook) and press the button again. Whatever was done before Excel refused is kept.',
  },
  'access-denied': {
    title: 'This workbook is open for reading only',
    text: 'Choose Enable Editing, or save a copy of your own, and press the button again. Nothing was changed.',
  },
  'not-supported': {
    title: 'This Excel is too old',
    text: 'Reciprocal needs Excel 2021, Microsoft 365 or Excel on the web. Nothing was changed.',
  },
  password: {
    title: 'A sheet is protected with a password',
    text: 'Excel lets nobody change it who does not know the password. Unprotect the sheet (Review, Unprotect Sheet) and press the button again. Nothing was changed.',
  },
  gone: {
    title: 'Something that is needed is not in the workbook any more',
    text: 'It may have been deleted or renamed. Undo that, or press Refresh matrix, which makes what is missing, and press the button again. Nothing was changed.',
  },
  'name-taken': {
    title: 'A name is taken',
    text: 'The workbook has a table or a name of its own that Reciprocal needs. Rename it (Formulas, Name Manager) and press the button again.',
  },
  'not-ours': {
    title: 'There is no alliance in this workbook yet',
    text: 'Press Open pane on the Home tab and start your alliance, or open the workbook that holds it.',
  },
  'no-period': {
    title: 'The period is missing',
    text: 'Type the period on the sheet Start, for instance 2026-Q4, and press the button again.',
  },
  'already-closed': {
    title: 'This period is closed already',
    text: 'The workbook has moved on in the meantime: the sheet Start says which period is open. Nothing was changed.',
  },
  'nothing-to-close': {
    title: 'There is nothing to close yet',
    text: 'Nothing is scored, decided or answered in this period, so it stays open. Nothing was changed.',
  },
  'use-pane': {
    title: 'Close the period in the pane',
    text: 'Excel opened no window in which to ask you first. Press Open pane on the Home tab: its next step closes the period. Nothing was changed.',
  },
  unknown: {
    title: 'Excel could not do this',
    text: 'Press the button again: it goes on where it was cut off, and what you typed is kept. If it fails again, open the pane, which tells more.',
  },
} as const satisfies Record<string, Message>;

export type MessageCode = keyof typeof MESSAGES;

export const CLOSE = 'Close';

const isMessageCode = (code: string): code is MessageCode => Object.hasOwn(MESSAGES, code);

/** The message for a code; what nobody foresaw gets the general one, never silence. */
export const messageFor = (code: string): Message =>
  MESSAGES[isMessageCode(code) ? code : 'unknown'];

/** `detail` names the thing, for instance the name that is taken. */
export const withDetail = (message: Message, detail: string): string =>
  detail === '' ? message.text : `${message.text} (${detail})`;

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
