import { CLOSE, messageFor, withDetail } from './texts';

const CODE = 'message';
const DETAIL = 'detail';

/** How long a button waits for Excel to open the window, and then for a person to close it. */
const OPENING_MS = 10_000;
const READING_MS = 240_000;

/** The page of the buttons shows the message itself, told by its own address. */
export const messageUrl = (page: string, code: string, detail: string): string => {
  const url = new URL(page);
  url.search = new URLSearchParams({ [CODE]: code, [DETAIL]: detail }).toString();
  url.hash = '';
  return url.toString();
};

/** The code that this page was opened to show; null when it was opened to run buttons. */
export const messageOf = (search: string): { code: string; detail: string } | null => {
  const parameters = new URLSearchParams(search);
  const code = parameters.get(CODE);
  return code === null ? null : { code, detail: parameters.get(DETAIL) ?? '' };
};

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** Fills the page with the message and a button that closes the window. */
export const showMessage = (code: string, detail: string, close: () => void): void => {
  const message = messageFor(code);
  const button = element('button', CLOSE);
  button.addEventListener('click', close);
  const main = element('main', '');
  main.setAttribute('role', 'alertdialog');
  main.append(element('h1', message.title), element('p', withDetail(message, detail)), button);
  document.title = message.title;
  document.body.replaceChildren(main);
  button.focus();
};

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

const closed = (dialog: Office.Dialog): Promise<void> =>
  new Promise((resolve) => {
    // The person pressed our button ...
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      resolve();
    });
    // ... or the window's own cross.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
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
export const tell = async (code: string, detail: string): Promise<void> => {
  const url = messageUrl(window.location.href, code, detail);
  const dialog = await within(OPENING_MS, opened(url), null);
  if (dialog !== null) await within(READING_MS, closed(dialog), undefined);
};
