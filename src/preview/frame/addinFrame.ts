/** What the add-in's pages call when they begin, before office.js runs in them. */
export interface StandIn {
  readonly connect: (frame: Window) => void;
}

declare global {
  interface Window {
    reciprocalStandIn?: StandIn;
  }
}

export const PANE_PAGE = '/addin/taskpane.html';
export const COMMANDS_PAGE = '/addin/commands.html';

/** A frame with one of the add-in's pages in it. */
export function addinFrame(page: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = page;
  frame.title = title;
  return frame;
}
