/** The windows that Office's dialogs are in this page. */
import { need } from '../shell/element';

/** What an add-in's page sees as `Office`. */
interface OfficePage {
  Office: typeof Office;
}

type Received = (event: { readonly message: string } | { readonly error: number }) => void;

/** Excel's number for a window that a person has closed. */
const CLOSED_BY_PERSON = 12006;

const box = (): HTMLDialogElement => {
  const found = need('message-window');
  if (!(found instanceof HTMLDialogElement)) throw new Error('#message-window is no dialog');
  return found;
};

/** The frame's page, once office.js runs in it. */
const pageOf = (frame: Window): OfficePage =>
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: every page of the add-in loads office.js
  frame as Window & OfficePage;

/** Lets a page find other members in its `Office.context.ui`: those of office.js can't be written over. */
function standIn(page: OfficePage, members: PropertyDescriptorMap): void {
  const real = page.Office;
  const ui: unknown = Object.create(real.context.ui, members);
  const context: unknown = Object.create(real.context, { ui: { value: ui } });
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: it is the page's own object but for these members
  page.Office = Object.create(real, { context: { value: context } }) as typeof Office;
}

/** One window that an add-in has opened over the page. */
class MessageWindow {
  private readonly handlers = new Map<string, Received>();
  private readonly frame = document.createElement('iframe');

  constructor(
    url: string,
    private readonly ended: (frame: Window | null) => void
  ) {
    this.frame.src = url;
    this.frame.title = 'Message from Reciprocal';
    this.frame.addEventListener('load', () => void this.loaded());
    need('message-frame').replaceChildren(this.frame);
    box().addEventListener('close', this.closedByPerson, { once: true });
    box().showModal();
  }

  readonly addEventHandler = (type: string, handler: Received): void => {
    this.handlers.set(type, handler);
  };

  readonly close = (): void => {
    box().removeEventListener('close', this.closedByPerson);
    this.leave();
  };

  private readonly closedByPerson = (): void => {
    this.leave();
    this.handlers.get('dialogEventReceived')?.({ error: CLOSED_BY_PERSON });
  };

  private leave(): void {
    this.ended(this.frame.contentWindow);
    if (box().open) box().close();
    need('message-frame').replaceChildren();
  }

  private async loaded(): Promise<void> {
    const window = this.frame.contentWindow;
    if (window === null) return;
    const page = pageOf(window);
    await page.Office.onReady();
    const messageParent = (message: string): void =>
      this.handlers.get('dialogMessageReceived')?.({ message });
    standIn(page, { messageParent: { value: messageParent } });
    window.focus();
  }
}

/**
 * Opens the windows that the page asks for. office.js opens them itself, but from https only, and this
 * page has no certificate. `ended` is told of a window's frame when it closes.
 */
export function openWindowsFor(frame: Window, ended: (frame: Window | null) => void): void {
  const page = pageOf(frame);
  if (Object.hasOwn(page, 'reciprocalWindows')) return;
  Object.defineProperty(page, 'reciprocalWindows', { value: true });
  const displayDialogAsync = (
    url: string,
    _options: unknown,
    done: (result: object) => void
  ): void => {
    done({ status: 'succeeded', value: new MessageWindow(url, ended) });
  };
  standIn(page, { displayDialogAsync: { value: displayDialogAsync } });
}
