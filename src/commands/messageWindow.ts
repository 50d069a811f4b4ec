import { refusalBody } from '../excel/refusalTexts';
import type { Refusal } from './runCommand';
import {
  CLOSE,
  closingQuestion,
  isMessageCode,
  messageFor,
  type MessageCode,
  type Question,
} from './texts';

const CODE = 'message';
const DETAIL = 'detail';
const CLOSING = 'closing';
const NEXT = 'next';

/** How long a button waits for Excel to open the window, and then for a person to close it. */
const OPENING_MS = 10_000;
const READING_MS = 240_000;

const pageUrl = (page: string, parameters: Readonly<Record<string, string>>): string => {
  const url = new URL(page);
  url.search = new URLSearchParams(parameters).toString();
  url.hash = '';
  return url.toString();
};

/** The page of the buttons shows the message itself, told by its own address. */
export const messageUrl = (page: string, code: MessageCode, detail: string): string =>
  pageUrl(page, { [CODE]: code, [DETAIL]: detail });

/** The same page asks whether to close a period. */
export const questionUrl = (page: string, closing: string, next: string): string =>
  pageUrl(page, { [CLOSING]: closing, [NEXT]: next });

/** The question that this page was opened to ask; null when it was opened for something else. */
export const questionOf = (search: string): Question | null => {
  const parameters = new URLSearchParams(search);
  const [closing, next] = [parameters.get(CLOSING), parameters.get(NEXT)];
  return closing === null || next === null ? null : closingQuestion(closing, next);
};

/**
 * The message that this page was opened to show; null when it was opened to run buttons. An address can
 * say anything, and be that of another version: a code that is none of ours gets the general message.
 */
export const messageOf = (search: string): Refusal | null => {
  const parameters = new URLSearchParams(search);
  const code = parameters.get(CODE);
  if (code === null) return null;
  if (!isMessageCode(code)) return { code: 'unknown', detail: '' };
  return { code, detail: parameters.get(DETAIL) ?? '' };
};

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

interface Choice {
  readonly label: string;
  readonly choose: () => void;
}

/** Fills the page; the last choice is the one that Enter and Escape take, for it changes nothing. */
const fillPage = (title: string, text: string, choices: readonly Choice[]): void => {
  const buttons = choices.map(({ label, choose }, index) => {
    const button = element('button', label);
    if (index === 0) button.className = 'main';
    button.addEventListener('click', choose);
    return button;
  });
  const main = element('main', '');
  main.setAttribute('role', 'alertdialog');
  main.append(element('h1', title), element('p', text), ...buttons);
  document.title = title;
  document.body.replaceChildren(main);
  main.addEventListener('keydown', ({ key }) => key === 'Escape' && choices.at(-1)?.choose());
  buttons.at(-1)?.focus();
};

/** Fills the page with the message and a button that closes the window. */
export const showMessage = ({ code, detail }: Refusal, close: () => void): void => {
  const message = messageFor(code);
  fillPage(message.title, refusalBody(message, detail), [{ label: CLOSE, choose: close }]);
};

/** What a window says to the button that opened it, and what counts when it says nothing. */
const YES = 'yes';
const NO = 'no';
const LATE = 'late';

/** Fills the page with the question; `answer` hands the choice to the button that asks. */
export const showQuestion = (
  { title, text, yes, no }: Question,
  answer: (choice: string) => void
): void =>
  fillPage(title, text, [
    { label: yes, choose: () => answer(YES) },
    { label: no, choose: () => answer(NO) },
  ]);

/** What the promise gives, or `late` when that takes too long: a button may never hang. */
const within = async <T>(milliseconds: number, promise: Promise<T>, late: T): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
};

/** What the window says before it closes; null where a person closed it by its own cross. */
const said = (dialog: Office.Dialog): Promise<string | null> =>
  new Promise((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      dialog.close();
      resolve('message' in event ? event.message : null);
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(null));
  });

const opened = (url: string): Promise<Office.Dialog | null> =>
  new Promise((resolve) => {
    const options = { height: 30, width: 35, displayInIframe: true };
    Office.context.ui.displayDialogAsync(url, options, ({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : null)
    );
  });

/**
 * Tells a person something while no pane is open, and waits until it was read. A window is the one
 * means that does not need a workbook that can be written: the commonest troubles are a cell in
 * edit mode and a protected sheet, where a status cell could not be written either. Excel takes the
 * window away when the button's work is reported as completed, hence the waiting.
 */
export const tell = async ({ code, detail }: Refusal): Promise<void> => {
  const url = messageUrl(window.location.href, code, detail);
  const dialog = await within(OPENING_MS, opened(url), null);
  if (dialog !== null) await within(READING_MS, said(dialog), null);
};

export type Answer = 'yes' | 'no' | 'unavailable';

/** Asks whether to close a period; `unavailable` where Excel opens no window. Silence is a no. */
export const askToClose = async (closing: string, next: string): Promise<Answer> => {
  const url = questionUrl(window.location.href, closing, next);
  const dialog = await within(OPENING_MS, opened(url), null);
  if (dialog === null) return 'unavailable';
  const answer = await within(READING_MS, said(dialog), LATE);
  if (answer === LATE) dialog.close();
  return answer === YES ? 'yes' : 'no';
};
