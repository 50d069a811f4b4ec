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
  /** Tells everybody what has happened since the last time. */
  readonly flush: (trigger: Trigger) => void;
}

/** Works everything out and says which sheets have new results. */
const recalculatedIn = ({ book, engine }: ApiContext): ReadonlyMap<Sheet, readonly number[]> => {
  engine.settle();
  const byHandle = engine.takeRecalculated();
  return new Map(
    book.sheets.flatMap((sheet) => {
      const keys = byHandle.get(sheet.handle);
      return keys === undefined ? [] : [[sheet, keys] as const];
    })
  );
};

export function createDelivery(context: ApiContext): Delivery {
  const { book, engine, changes, metadata } = context;
  const sessions: Session[] = [];
  const listeners = new Set<ChangeListener>();

  const tell = (happened: Happened): void => {
    const hearing = sessions.filter((session) => session.wantsEvents());
    if (context.runtime.enableEvents) {
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

  const flush = (trigger: Trigger): void => {
    const events = changes.take();
    if (events.length === 0) return;
    const isHeard = sessions.some((each) => each.wantsEvents() || each.wantsSettings());
    if (!isHeard && listeners.size === 0) return;
    const calculated = recalculatedIn(context);
    tell({ events, calculated, tables: book.tables, trigger, valueAt: engine.valueAt });
    for (const listener of listeners) listener({ events, recalculated: calculated });
  };

  return {
    add: (session) => void sessions.push(session),
    sessions: () => sessions,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush,
  };
}
