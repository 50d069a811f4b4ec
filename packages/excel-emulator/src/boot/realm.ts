/** A minimal browser window in a separate realm, enough for office.js to start. */
import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';
import { readLibrary } from '../protocol/metadataFile';

const HOSTNAME = 'localhost';

type Listener = (event: unknown) => void;

interface ScriptElement {
  src?: string;
  onload?: (event: unknown) => void;
  onerror?: (event: unknown) => void;
  onreadystatechange?: () => void;
  readyState?: string;
}

export interface Realm {
  /** The realm's global object, after office.js was loaded into it. */
  readonly window: Context;
  readonly deliver: (text: string) => void;
  readonly close: () => void;
}

const scripts = new Map<string, Script>();

/** Compiled once in a process: the library is three megabytes. */
const scriptOf = (name: string): Script => {
  const known = scripts.get(name);
  if (known !== undefined) return known;
  const script = new Script(readLibrary(name), { filename: name });
  scripts.set(name, script);
  return script;
};

const storage = (): object => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
};

const urls = new Map<string, URL>();

/** The library asks for the same few addresses at each of its calls. */
const urlOf = (address: string): URL => {
  const known = urls.get(address);
  if (known !== undefined) return known;
  const url = new URL(address, `https://${HOSTNAME}/`);
  urls.set(address, url);
  return url;
};

class PageElement {
  readonly tagName: string;
  readonly style = {};
  readonly #attributes = new Map<string, unknown>();

  constructor(tag: string) {
    this.tagName = tag.toUpperCase();
  }

  setAttribute(key: string, value: unknown): void {
    this.#attributes.set(key, value);
  }

  getAttribute(key: string): unknown {
    return this.#attributes.get(key) ?? null;
  }

  appendChild(child: unknown): unknown {
    return child;
  }

  removeChild(child: unknown): unknown {
    return child;
  }
}

/** The library takes addresses apart with links, one or more for each of its messages. */
class Anchor extends PageElement {
  #url = urlOf('');

  get href(): string {
    return this.#url.href;
  }

  set href(value: string) {
    this.#url = urlOf(value);
  }

  get protocol(): string {
    return this.#url.protocol;
  }

  get host(): string {
    return this.#url.host;
  }

  get hostname(): string {
    return this.#url.hostname;
  }

  get port(): string {
    return this.#url.port;
  }

  get pathname(): string {
    return this.#url.pathname;
  }

  get search(): string {
    return this.#url.search;
  }

  get hash(): string {
    return this.#url.hash;
  }
}

const element = (tag: string): object => (tag === 'a' ? new Anchor(tag) : new PageElement(tag));

const documentOf = (load: (script: ScriptElement) => void): object => {
  const library = { src: `https://${HOSTNAME}/office.js`, getAttribute: () => null };
  const head = {
    appendChild: (script: ScriptElement) => {
      setTimeout(() => load(script), 0);
      return script;
    },
    removeChild: (child: unknown) => child,
  };
  const found = (tag: string): readonly object[] =>
    tag === 'script' ? [library] : tag === 'head' ? [head] : [];
  return {
    readyState: 'complete',
    domain: HOSTNAME,
    cookie: '',
    head,
    body: head,
    documentElement: { lang: 'en-US' },
    createElement: element,
    getElementsByTagName: found,
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
};

const locationOf = (): object => {
  const { href, protocol, host, hostname, pathname, origin } = new URL(
    `https://${HOSTNAME}/taskpane.html`
  );
  return { href, protocol, host, hostname, pathname, origin, search: '', hash: '' };
};

const nameOf = (source: string): string => source.split('/').slice(3).join('/');

const createTimers = (): {
  readonly members: object;
  readonly clear: () => void;
} => {
  const running = new Set<ReturnType<typeof setTimeout>>();
  const kept = (timer: ReturnType<typeof setTimeout>): ReturnType<typeof setTimeout> => {
    running.add(timer);
    return timer;
  };
  return {
    members: {
      setTimeout: (run: () => void, delay?: number) => kept(setTimeout(run, delay)),
      clearTimeout: (timer: ReturnType<typeof setTimeout>) => {
        clearTimeout(timer);
      },
      setInterval: (run: () => void, delay?: number) => kept(setInterval(run, delay)),
      clearInterval: (timer: ReturnType<typeof setInterval>) => {
        clearInterval(timer);
      },
    },
    clear: () => {
      for (const timer of running) clearTimeout(timer);
    },
  };
};

const listening = (listeners: Set<Listener>): object => ({
  addEventListener: (type: string, listener: Listener) => {
    if (type === 'message') listeners.add(listener);
  },
  removeEventListener: (_type: string, listener: Listener) => void listeners.delete(listener),
});

const surroundings = (load: (script: ScriptElement) => void): object => ({
  name: '',
  location: locationOf(),
  navigator: { userAgent: 'node', language: 'en-US', platform: 'node' },
  document: documentOf(load),
  sessionStorage: storage(),
  localStorage: storage(),
  history: { pushState: () => undefined, replaceState: () => undefined },
  screen: {},
  console,
  URL,
  performance,
});

/** Starts office.js in a new realm; `prepare` dresses the window before the library runs. */
export function openRealm(prepare: (window: Context) => void): Realm {
  const listeners = new Set<Listener>();
  const timers = createTimers();
  const load = (script: ScriptElement): void => {
    if (script.src === undefined) return;
    scriptOf(nameOf(script.src)).runInContext(window);
    script.readyState = 'loaded';
    script.onload?.({});
    script.onreadystatechange?.();
  };
  const window = createContext({
    ...surroundings(load),
    ...timers.members,
    ...listening(listeners),
  });
  Object.assign(window, { window, self: window, top: window, parent: window });
  prepare(window);
  scriptOf('office.js').runInContext(window);
  return {
    window,
    deliver: (data) => {
      const event = { data, origin: `https://${HOSTNAME}` };
      for (const listener of listeners) listener(event);
    },
    close: () => {
      listeners.clear();
      timers.clear();
    },
  };
}
