/** The frames in which pane and ribbon page run. */
import type { ExcelHost, Session } from 'excel-emulator';
import { connectFrame } from 'excel-emulator';
import { openWindowsFor } from './messageWindow';

declare global {
  interface Window {
    /** What the add-in's pages call when they begin, before office.js runs in them. */
    reciprocalStandIn?: { readonly connect: (frame: Window & typeof globalThis) => void };
  }
}

const PANE_PAGE = '/addin/taskpane.html';
const COMMANDS_PAGE = '/addin/commands.html';

function addinFrame(page: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = page;
  frame.title = title;
  return frame;
}

function paneFrame(loaded: (page: Document) => void): HTMLIFrameElement {
  const pane = addinFrame(PANE_PAGE, 'Reciprocal task pane');
  pane.addEventListener('load', () => {
    if (pane.contentDocument) loaded(pane.contentDocument);
  });
  return pane;
}

/** The add-in's two pages in frames of this one. */
export interface AddinFrames {
  /** Runs one of the ribbon's functions; false where the page for them isn't there yet. */
  readonly runCommand: (name: string) => Promise<boolean>;
  readonly openPane: () => void;
  readonly closePane: () => void;
}

/**
 * Starts the add-in's pages: the pane where people see it, the ribbon's page where they don't. `loaded`
 * is told of the pane's page each time that it begins.
 */
export function createAddinFrames(
  host: ExcelHost,
  box: HTMLElement,
  loaded: (page: Document) => void
): AddinFrames {
  const sessions = new Map<Window, Session>();
  window.reciprocalStandIn = {
    connect: (frame) => {
      sessions.get(frame)?.close();
      sessions.set(frame, connectFrame(frame, host));
    },
  };
  const commands = addinFrame(COMMANDS_PAGE, 'Ribbon buttons');
  commands.className = 'commands-frame';
  commands.setAttribute('aria-hidden', 'true');
  commands.tabIndex = -1;
  document.body.append(commands);
  const ended = (frame: Window | null): void => {
    if (frame) sessions.get(frame)?.close();
  };
  return {
    runCommand: async (name) => {
      const page = commands.contentWindow;
      if (!page || !sessions.has(page)) return false;
      openWindowsFor(page, ended);
      return host.runCommand(name);
    },
    openPane: () => {
      if (!box.firstChild) box.append(paneFrame(loaded));
    },
    closePane: () => {
      ended(box.querySelector('iframe')?.contentWindow ?? null);
      box.replaceChildren();
    },
  };
}
