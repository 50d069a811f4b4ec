/**
 * Excel without Excel. The real client library (office.js) runs unmodified and believes that it talks
 * to Excel on the web; this host answers it from a workbook in memory.
 *
 * - `calculator/` works formulas out: text to syntax tree to functions, Excel's values and errors.
 * - `book/` is the workbook: sheets, cells, formats, tables, names, rules, charts as plain data, and
 *   what Excel does to them (grow a table, follow a rename, refuse a name).
 * - `protocol/` speaks to the library: messages, requests, one object per class, by the metadata that
 *   is read from the library's own debug build. What it does not know it refuses loudly.
 * - `boot/` starts the library in a realm of its own (tests) or in a frame (the try-it page).
 *
 * Nothing here knows what an add-in is for.
 */
import { createChangeLog } from './book/changes';
import { newBook } from './book/book';
import { createEngine, localDay } from './book/engine';
import type { Engine } from './book/engine';
import type { Book } from './book/model';
import type { BookSnapshot } from './book/snapshot';
import { restoreBook } from './book/restore';
import { takeSnapshot } from './book/snapshot';
import { createUserActions } from './book/userActions';
import type { UserActions } from './book/userActions';
import type { ApiContext } from './protocol/context';
import { createDelivery } from './protocol/delivery';
import type { ChangeListener, Delivery } from './protocol/delivery';
import type { Metadata } from './protocol/metadata';
import type { Roots } from './protocol/rootObjects';
import { USUAL_EXCEL, type HostProfile } from './profiles';
import { createApiContext, createRoots } from './protocol/rootObjects';
import { createServer } from './protocol/server';
import type { FailurePlan, RefusalPlan } from './protocol/plans';
import type { RequestRecord, Server } from './protocol/server';
import type { Session } from './protocol/session';
import { openSession } from './protocol/session';
import { UndoLog } from './protocol/undo';

export interface HostOptions {
  readonly metadata: Metadata;
  /** The highest ExcelApi requirement set that the host claims to have; 1.9 when left out. */
  readonly apiSet?: string;
  /** Milliseconds that each round trip takes; 0 when left out. */
  readonly latency?: number;
  /** Today as a serial number; the clock's day when left out. */
  readonly today?: () => number;
  /** The language of Excel's own surface, `en-US` when left out. */
  readonly locale?: string;
  /** Keeps what `undo` needs; it takes a picture of the workbook before each step. */
  readonly keepsUndo?: boolean;
  /** The Excel to emulate; the options above override the profile. */
  readonly profile?: HostProfile;
}

export interface HostStats {
  /** Round trips since the last reset. */
  readonly requests: readonly RequestRecord[];
}

export interface ExcelHost extends UserActions {
  /** The workbook itself, for reading. */
  readonly book: Book;
  readonly engine: Engine;
  /** Unknown functions and names, circular references, results that would spill. */
  readonly warnings: readonly string[];
  readonly clearWarnings: () => void;
  readonly stats: HostStats;
  readonly resetStats: () => void;
  /** Plans a failure of a coming request, or of one of its actions. */
  readonly failAt: (plan: FailurePlan) => void;
  /** Which members are refused from now on, instead of those before. */
  readonly refuse: (plans: readonly RefusalPlan[]) => void;
  /** Sets the sheets whose ranges refuse to be read from now on, in place of earlier ones. */
  readonly silence: (sheets: readonly string[]) => void;
  /** The methods run and properties set since the start or the last `resetStats`, as `Class.Member`. */
  readonly membersUsed: () => readonly string[];
  readonly setLatency: (milliseconds: number) => void;
  readonly setApiSet: (version: string) => void;
  /** Sets the present day, as a serial number; formulas with TODAY() follow. */
  readonly setToday: (day: number) => void;
  /** The add-ins' Undo steps, oldest first: the members that each step used. */
  readonly undoSteps: () => readonly (readonly string[])[];
  /** Undoes the last step; false where there is none. Needs `keepsUndo`. */
  readonly undo: () => boolean;
  /** Opens a conversation with an add-in's window. */
  readonly connect: (post: (text: string) => void) => Session;
  /** Presses a ribbon button: runs the function in every add-in that has it. Resolves when done. */
  readonly runCommand: (functionName: string) => Promise<boolean>;
  /** Tells of every change; returns the function that stops it. */
  readonly onChange: (listener: ChangeListener) => () => void;
  /** The whole workbook as plain JSON, the same for equal workbooks. */
  readonly snapshot: () => BookSnapshot;
  readonly restore: (snapshot: BookSnapshot) => void;
  /** Resolves once no request is pending and every event was delivered. */
  readonly idle: () => Promise<void>;
}

/** Gathers warnings, each of them once. */
const createWarnings = (): {
  readonly list: string[];
  readonly add: (message: string) => void;
} => {
  const list: string[] = [];
  return {
    list,
    add: (message) => {
      if (!list.includes(message)) list.push(message);
    },
  };
};

interface Parts {
  readonly context: ApiContext;
  readonly roots: Roots;
  readonly delivery: Delivery;
  readonly server: Server;
  readonly clock: Clock;
  readonly undo: UndoLog;
}

/** ExcelApi 1.20 brought Undo to what add-ins do. */
const UNDO_SET = 20;

interface Clock {
  readonly today: () => number;
  readonly set: (day: number) => void;
}

const createClock = (start: () => number): Clock => {
  let today = start;
  return {
    today: () => today(),
    set: (day) => {
      today = () => day;
    },
  };
};

const buildParts = (options: HostOptions, warn: (message: string) => void): Parts => {
  const book = newBook();
  const clock = createClock(options.today ?? localDay);
  const engine = createEngine({ book, warn, today: clock.today });
  const changes = createChangeLog(engine.touch);
  const excel = { ...USUAL_EXCEL, ...options.profile, ...options };
  const context = createApiContext({ book, engine, changes }, options.metadata, excel.ways);
  const roots = createRoots(context);
  const delivery = createDelivery(context);
  const undo = new UndoLog({
    platform: excel.undo,
    isKept: () => Number(server.apiSet().split('.')[1]) >= UNDO_SET,
    photograph: () => (options.keepsUndo === true ? takeSnapshot(book) : null),
  });
  const server: Server = createServer({
    context,
    roots,
    undo,
    latency: excel.latency,
    apiSet: excel.apiSet,
    locale: excel.locale,
    refusals: excel.refusals,
    registered: delivery.registered,
    afterRequest: () => {
      delivery.flush('ThisLocalAddin');
    },
  });
  return { context, roots, delivery, server, clock, undo };
};

type Keeping = Pick<ExcelHost, 'snapshot' | 'restore' | 'undoSteps' | 'undo'>;

const keeping = ({ context, roots, delivery, undo }: Parts): Keeping => {
  const restore = (snapshot: BookSnapshot): void => {
    restoreBook(context.book, snapshot);
    roots.clear();
    context.changes.add({ kind: 'restored' });
    delivery.flush('Unknown');
  };
  return {
    snapshot: () => takeSnapshot(context.book),
    restore,
    undoSteps: () => undo.steps(),
    undo: () => {
      const before = undo.takeBack();
      if (before !== null) restore(before);
      return before !== null;
    },
  };
};

/** All warnings, including those of formulas not computed yet. */
const warnedBy = ({ engine }: ApiContext, list: string[]): string[] => {
  engine.calculateAll();
  return list;
};

/** A host with a new workbook of one empty sheet. */
export function createHost(options: HostOptions): ExcelHost {
  const warnings = createWarnings();
  const parts = buildParts(options, warnings.add);
  const { context, delivery, server } = parts;
  const actions = createUserActions(context, () => delivery.flush('Unknown'));
  return {
    ...actions,
    ...keeping(parts),
    book: context.book,
    engine: context.engine,
    get warnings() {
      return warnedBy(context, warnings.list);
    },
    clearWarnings: () => void warnedBy(context, warnings.list).splice(0),
    get stats() {
      return { requests: server.records() };
    },
    resetStats: server.reset,
    failAt: server.failAt,
    refuse: server.refuse,
    silence: server.silence,
    membersUsed: server.membersUsed,
    setLatency: server.setLatency,
    setApiSet: server.setApiSet,
    setToday: (day) => {
      parts.clock.set(day);
      context.engine.touch();
      delivery.flush('Unknown');
    },
    connect: (post) => {
      const session = openSession(server, post);
      delivery.add(session);
      return session;
    },
    runCommand: (name) => server.runCommand(delivery.sessions(), name),
    onChange: delivery.listen,
    idle: server.idle,
  };
}
