/** Dressing a window so that office.js, loaded into it, believes to sit in Excel on the web. */
import type { ExcelHost } from '../host';
import type { Session } from '../protocol/session';

/** The parts of a window that the conversation needs. */
export interface TalkingWindow {
  name: string;
  readonly location: { readonly hostname: string };
}

let conversations = 0;

/** A fresh identity each time: the library keeps some of its state by it. */
const nextConversation = (): string => {
  conversations += 1;
  return `conversation-${Date.now().toString(36)}-${conversations}`;
};

const HOST_INFO = 'Excel$Web$16.01$en-US$telemetry$$disableLogging$0';

/** What the library reads out of `window.name`. The host name must be the page's own. */
const windowName = (hostname: string, locale: string): string =>
  JSON.stringify({
    hostInfo: HOST_INFO.replace('en-US', locale),
    xdmInfo: `${nextConversation()}|addin|https://${hostname}`,
    serializerVersion: '1',
    baseFrameName: 'x',
  });

/** Lets a window talk to the host: to be called before office.js runs in it. */
export function converse(
  window: TalkingWindow,
  host: ExcelHost,
  deliver: (text: string) => void,
  locale = 'en-US'
): Session {
  const session = host.connect((text) => setTimeout(() => deliver(text), 0));
  window.name = windowName(window.location.hostname, locale);
  const opener = { postMessage: (text: string) => session.receive(text) };
  Object.defineProperty(window, 'opener', { configurable: true, get: () => opener });
  return session;
}
