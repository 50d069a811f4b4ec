/** Excel for tests: the real office.js in a separate realm, answered by our host (Node only). */
import type { ExcelHost, HostOptions } from '../host';
import { createHost } from '../host';
import { readMetadata } from '../protocol/metadataFile';
import { converse } from './conversation';
import type { TalkingWindow } from './conversation';
import { openRealm } from './realm';
import { addUndoGroups, type GroupingLibrary } from './undoGroups';

export interface BootOptions extends Partial<Omit<HostOptions, 'metadata'>> {
  /** Another pane of a workbook that is open already. */
  readonly host?: ExcelHost;
  /** Let the library refuse calls above the requirement set, as the store's check does. On by default. */
  readonly checkApiSet?: boolean;
}

export interface BootedExcel {
  readonly host: ExcelHost;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly close: () => void;
}

interface LoadedWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

const hostOf = ({ host, checkApiSet: _, ...options }: BootOptions): ExcelHost =>
  host ?? createHost({ ...options, metadata: readMetadata() });

const ready = (office: typeof Office): Promise<void> =>
  new Promise((resolve) => void office.onReady(() => resolve()));

/** Starts Excel with a new workbook (or on the host that is given) and waits until it is ready. */
export async function bootExcel(options: BootOptions = {}): Promise<BootedExcel> {
  const host = hostOf(options);
  let deliver: (text: string) => void = () => undefined;
  let close: () => void = () => undefined;
  const realm = openRealm((window) => {
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: realm.ts makes the window with these parts
    const talking = window as TalkingWindow & typeof window;
    const post = (text: string): void => {
      deliver(text);
    };
    close = converse(talking, host, post, options.locale).close;
  });
  deliver = realm.deliver;
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: office.js has put them there
  const loaded = realm.window as LoadedWindow & GroupingLibrary & typeof realm.window;
  await ready(loaded.Office);
  addUndoGroups(loaded);
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = options.checkApiSet ?? true;
  return {
    host,
    Office: loaded.Office,
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    close: () => {
      close();
      realm.close();
    },
  };
}

/** Installs the library as the global that product code uses; returns the function that removes it. */
export function installGlobals({ Office, Excel, OfficeExtension }: BootedExcel): () => void {
  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const [name, value] of Object.entries({ Office, Excel, OfficeExtension })) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  }
  return () => {
    for (const [name, descriptor] of before) {
      Reflect.deleteProperty(globalThis, name);
      if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
