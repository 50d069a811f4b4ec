/** Telling add-ins and the page's grid what has changed. */
import type { BookEvent } from '../book/changes';
import type { Sheet } from '../book/model';
import type { ApiContext } from './context';
import type { Trigger } from './events';
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

export const createDelivery = (context: ApiContext): Delivery => {
  const { book, engine, changes, metadata } = context;
  const sessions: Session[] = [];
  const listeners = new Set<ChangeListener>();

  const recalculated = (): ReadonlyMap<Sheet, readonly number[]> => {
    engine.settle();
    const byHandle = engine.takeRecalculated();
    return new Map(
      book.sheets.flatMap((sheet) => {
        const keys = byHandle.get(sheet.handle);
        return keys === undefined ? [] : [[sheet, keys] as const];
      })
    );
  };

  const flush = (trigger: Trigger): void => {
    const events = changes.take();
    if (events.length === 0) return;
    const hearing = sessions.filter((session) => session.wantsEvents());
    if (hearing.length === 0 && listeners.size === 0) return;
    const results = recalculated();
    const messages = eventMessages(metadata, events, book.tables, [...results.keys()], trigger);
    for (const session of hearing) session.fire(messages);
    if (events.some(({ kind }) => kind === 'selection')) {
      for (const session of sessions) session.selectionChanged();
    }
    for (const listener of listeners) listener({ events, recalculated: results });
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
};
