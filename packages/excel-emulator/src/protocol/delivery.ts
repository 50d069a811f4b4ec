/** Telling add-ins and the page's grid what has changed. */
import type { BookEvent } from '../book/changes';
import type { Sheet } from '../book/model';
import type { ApiContext } from './context';
import type { Happened, Trigger } from './events';
import { eventMessages } from './events';
import type { Session } from './session';

export interface BookChange {
  readonly events: readonly BookEvent[];
  /** Sheets with formulas that gave new results, and the keys of those cells (row * 16384 + column). */
  readonly recalculated: ReadonlyMap<Sheet, readonly number[]>;
}

export type ChangeListener = (change: BookChange) => void;

export interface Delivery {
  readonly add: (session: Session) => void;
  readonly sessions: () => readonly Session[];
  readonly listen: (listener: ChangeListener) => () => void;
  /** Called when an add-in registers for events; the library itself subscribes to all messages from its start. */
  readonly registered: () => void;
  /** Sends the events since the last call to all sessions. */
  readonly flush: (trigger: Trigger) => void;
}

/** Computes everything, and returns the sheets with new results. */
const recalculatedIn = ({ book, engine }: ApiContext): ReadonlyMap<Sheet, readonly number[]> => {
  engine.calculateAll();
  const byHandle = engine.takeRecalculated();
  return new Map(
    book.sheets.flatMap((sheet) => {
      const keys = byHandle.get(sheet.handle);
      return keys === undefined ? [] : [[sheet, keys] as const];
    })
  );
};

/** Knows the listeners. */
interface Hearing {
  /** Whether anybody is. */
  readonly isHeard: () => boolean;
  readonly hasRegistered: () => boolean;
  readonly registered: () => void;
  /** Call before a listener is added: earlier results count as known. */
  readonly begin: () => void;
}

const createHearing = (
  { engine }: ApiContext,
  sessions: readonly Session[],
  listeners: ReadonlySet<ChangeListener>
): Hearing => {
  let hasRegistered = false;
  const isHeard = (): boolean =>
    listeners.size > 0 ||
    sessions.some(
      (each) =>
        each.wantsSettings() || each.wantsSelection() || (hasRegistered && each.wantsEvents())
    );
  const begin = (): void => {
    if (isHeard()) return;
    engine.calculateAll();
    engine.takeRecalculated();
  };
  return {
    isHeard,
    hasRegistered: () => hasRegistered,
    registered: () => {
      if (!hasRegistered) begin();
      hasRegistered = true;
    },
    begin,
  };
};

const tell = (
  { metadata, runtime }: ApiContext,
  sessions: readonly Session[],
  hasRegistered: boolean,
  happened: Happened
): void => {
  const hearing = sessions.filter((session) => session.wantsEvents());
  if (runtime.enableEvents && hasRegistered) {
    const messages = eventMessages(metadata, happened);
    for (const session of hearing) session.fire(messages);
  }
  if (happened.events.some(({ kind }) => kind === 'selection')) {
    for (const session of sessions) session.selectionChanged();
  }
  if (happened.events.some(({ kind }) => kind === 'settingsChanged')) {
    for (const session of sessions) session.settingsChanged();
  }
};

export function createDelivery(context: ApiContext): Delivery {
  const { book, engine, changes } = context;
  const sessions: Session[] = [];
  const listeners = new Set<ChangeListener>();
  const hearing = createHearing(context, sessions, listeners);
  changes.askWhetherHeard(hearing.isHeard);

  const flush = (trigger: Trigger): void => {
    const events = changes.take();
    if (events.length === 0) return;
    if (!hearing.isHeard()) {
      // In manual mode a formula keeps its first result until somebody recalculates.
      if (book.calculationMode === 'Manual') engine.calculateAll();
      return;
    }
    const calculated = recalculatedIn(context);
    const happened = { events, calculated, tables: book.tables, trigger };
    tell(context, sessions, hearing.hasRegistered(), { ...happened, valueAt: engine.valueAt });
    for (const listener of listeners) listener({ events, recalculated: calculated });
  };

  return {
    add: (session) => void sessions.push(session),
    sessions: () => sessions,
    registered: hearing.registered,
    listen: (listener) => {
      hearing.begin();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush,
  };
}
