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
  /** An add-in has asked for events: the library takes messages of all kinds from its start, whoever wants them. */
  readonly registered: () => void;
  /** Tells everybody what has happened since the last time. */
  readonly flush: (trigger: Trigger) => void;
}

/** Works everything out and says which sheets have new results. */
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

/** Who is told of what happens. */
interface Hearing {
  /** Whether anybody is. */
  readonly isHeard: () => boolean;
  readonly hasRegistered: () => boolean;
  readonly registered: () => void;
  /** To be called before somebody listens: results from before that are no news. */
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
      // A formula keeps what it gave when it was entered, until somebody has Excel compute.
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
