/** The try-it page: the pane lives in a frame, the host in the page around it. */
import type { ExcelHost } from '../host';
import type { Session } from '../protocol/session';
import { converse } from './conversation';

/** A frame's window is another realm: its own events are made with its own constructor. */
type FrameWindow = Window & typeof globalThis;

/**
 * Connects a frame's window to a host. To be called from inside the frame (or on its window) before
 * office.js loads there. Closing the session leaves the frame without Excel.
 */
export function connectFrame(frame: FrameWindow, host: ExcelHost, locale = 'en-US'): Session {
  const origin = `https://${frame.location.hostname}`;
  const deliver = (data: string): void => {
    frame.dispatchEvent(new frame.MessageEvent('message', { data, origin }));
  };
  return converse(frame, host, deliver, locale);
}
