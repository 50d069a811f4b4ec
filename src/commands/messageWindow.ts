/** The window that a ribbon command speaks through. */
import { refusalBody } from '../excel/recover/refusalTexts';
import { withinTime, type CommandRefusal } from './runCommand';
import {
  CLOSE,
  closingQuestion,
  isMessageCode,
  messageFor,
  type MessageCode,
  type ButtonQuestion,
} from './texts';

/** Names in the page's address; both sides of the window read them from here. */
const CODE = 'message';
const DETAIL = 'detail';
const CLOSING = 'closing';
const NEXT = 'next';

/**
 * How long a button waits for Excel to open a window, then for an answer, and how long a message stays.
 * Excel ends a button after five minutes; a question, its work and a message about it must fit into them.
 */
const OPENING_MS = 10_000;
const ANSWERING_MS = 120_000;
const READING_MS = 90_000;

/** The same page without its former question or anchor. */
const pageUrl = (page: string, parameters: Readonly<Record<string, string>>): string => {
  const url = new URL(page);
  url.search = new URLSearchParams(parameters).toString();
  url.hash = '';
  return url.toString();
};

/** The page of the buttons shows the message itself, told by its own address. */
export function messageUrl(page: string, code: MessageCode, detail: string): string {
  return pageUrl(page, { [CODE]: code, [DETAIL]: detail });
}

/** The same page asks whether to close a period. */
export function questionUrl(page: string, closing: string, next: string): string {
  return pageUrl(page, { [CLOSING]: closing, [NEXT]: next });
}

/** The question that this page was opened to ask; null when it was opened for something else. */
export function questionOf(search: string): ButtonQuestion | null {
  const parameters = new URLSearchParams(search);
  const [closing, next] = [parameters.get(CLOSING), parameters.get(NEXT)];
  return closing === null || next === null ? null : closingQuestion(closing, next);
}

/**
 * The message that this page was opened to show; null when it was opened to run buttons. An address can
 * say anything, and be that of another version: a code that is none of ours gets the general message.
 */
export function messageOf(search: string): CommandRefusal | null {
  const parameters = new URLSearchParams(search);
  const code = parameters.get(CODE);
  if (code === null) return null;
  if (!isMessageCode(code)) return { code: 'unknown', detail: '' };
  return { code, detail: parameters.get(DETAIL) ?? '' };
}

/** Words are set as text, never as HTML: they come from an address. */
const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** A button of the window. */
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
export function showMessage({ code, detail }: CommandRefusal, close: () => void): void {
  const message = messageFor(code);
  fillPage(message.title, refusalBody(message, detail), [{ label: CLOSE, choose: close }]);
}

/** What a window says to the button that opened it, and what counts when it says nothing. */
const YES = 'yes';
const NO = 'no';
const LATE = 'late';

/** Fills the page with the question; `answer` hands the choice to the button that asks. */
export function showQuestion(
  { title, text, yes, no }: ButtonQuestion,
  answer: (choice: string) => void
): void {
  fillPage(title, text, [
    { label: yes, choose: () => answer(YES) },
    { label: no, choose: () => answer(NO) },
  ]);
}

/** What the window says before it closes; null where a person closed it by its own cross. */
const answerFrom = (dialog: Office.Dialog): Promise<string | null> =>
  new Promise((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
      dialog.close();
      resolve('message' in event ? event.message : null);
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(null));
  });

/** Null where Excel refuses, as it does for a second window. */
const requested = (url: string): Promise<Office.Dialog | null> =>
  new Promise((resolve) => {
    const options = { height: 30, width: 35, displayInIframe: true };
    Office.context.ui.displayDialogAsync(url, options, ({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : null)
    );
  });

/** The window; null where Excel opens none in time. One that opens later is taken away: nobody listens to it. */
const opened = async (url: string): Promise<Office.Dialog | null> => {
  const asked = requested(url);
  const dialog = await withinTime(OPENING_MS, asked, LATE);
  if (dialog !== LATE) return dialog;
  void asked.then((late) => late?.close());
  return null;
};

/** What the window says, or `late` where that takes too long: it is then taken away. */
const heard = async (dialog: Office.Dialog, milliseconds: number): Promise<string | null> => {
  const word = await withinTime(milliseconds, answerFrom(dialog), LATE);
  if (word === LATE) dialog.close();
  return word;
};

/**
 * Tells a person something while no pane is open, and waits until it was read. A window is the one
 * means that does not need a workbook that can be written: the commonest troubles are a cell in
 * edit mode and a protected sheet, where a status cell could not be written either. Excel takes the
 * window away when the button's work is reported as completed, hence the waiting; a message that nobody
 * closes goes by itself.
 */
export async function tell({ code, detail }: CommandRefusal): Promise<void> {
  const url = messageUrl(window.location.href, code, detail);
  const dialog = await opened(url);
  if (dialog !== null) await heard(dialog, READING_MS);
}

/** Silence and a closed window count as no. */
export type WindowAnswer = 'yes' | 'no' | 'unavailable';

/** Asks whether to close a period; `unavailable` where Excel opens no window. Silence is a no. */
export async function askToClose(closing: string, next: string): Promise<WindowAnswer> {
  const url = questionUrl(window.location.href, closing, next);
  const dialog = await opened(url);
  if (dialog === null) return 'unavailable';
  return (await heard(dialog, ANSWERING_MS)) === YES ? 'yes' : 'no';
}
