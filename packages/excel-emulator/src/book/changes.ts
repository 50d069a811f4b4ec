/** Collects what happened to the workbook since the events were last taken. */
import type { Area } from './area';
import { bounding } from './area';
import type { Scalar } from '../calculator/values';
import type { Selection, Sheet, TableModel } from './model';
import type { ChartModel } from './chartModel';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** As `Excel.FormulaChangedEventDetail` names it. */
export interface FormulaChange {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

/** Comments that something happened to, with their replies. */
export interface CommentDetail {
  readonly commentId: string;
  readonly replyIds: readonly string[];
}
export type ChartEventKind = 'chartAdded' | 'chartDeleted' | 'chartActivated' | 'chartDeactivated';

export type BookEvent =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly type: ChangeType;
      /** What one cell that was edited held. */
      readonly before?: Scalar;
      /** Formulas that were there and are others now. */
      readonly formulas?: readonly FormulaChange[];
    }
  | { readonly kind: 'format'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated'; readonly sheet: Sheet }
  | { readonly kind: 'sheetDeactivated' | 'sheetRenamed' | 'sheetChanged'; readonly sheet: Sheet }
  | { readonly kind: 'tableAdded' | 'tableDeleted' | 'tableChanged'; readonly table: TableModel }
  | {
      readonly kind: 'selection';
      readonly sheet: Sheet;
      readonly area: Area;
      /** What was selected until then. */
      readonly before?: Selection;
    }
  | {
      /** Events for add-ins only, by the library's name. */
      readonly kind: 'sheetEvent';
      readonly sheet: Sheet;
      readonly event:
        | 'RowHiddenChanged'
        | 'VisibilityChanged'
        | 'NameChanged'
        | 'Moved'
        | 'ProtectionChanged'
        | 'SingleClicked';
      readonly args: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'chart' | 'shape'; readonly sheet: Sheet }
  | {
      readonly kind: 'sorted';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly axis: 'rows' | 'columns';
    }
  | {
      readonly kind: 'comment';
      readonly sheet: Sheet;
      /** `Added`, `Deleted`, or how it changed. */
      readonly what: string;
      readonly details: readonly CommentDetail[];
    }
  | { readonly kind: ChartEventKind; readonly sheet: Sheet; readonly chart: ChartModel }
  /** `settingsChanged`: a setting of an add-in was added, changed or deleted. */
  | { readonly kind: 'names' | 'settings' | 'settingsChanged' | 'restored' };

export interface ChangeLog {
  readonly add: (event: BookEvent) => void;
  /** All events since the last call, in order. */
  readonly take: () => readonly BookEvent[];
  /** Whether anybody listens to events: a cell's earlier content is computed for listeners only. */
  readonly isHeard: () => boolean;
  /** Sets the source of that answer; until then listeners are assumed. */
  readonly askWhetherHeard: (ask: () => boolean) => void;
}

const isSameKind = (left: BookEvent, right: BookEvent): boolean =>
  left.kind === 'format' && right.kind === 'format' && left.sheet === right.sheet;

/** Consecutive format changes are reported as one. */
const joined = (left: BookEvent | undefined, right: BookEvent): BookEvent | null => {
  if (left === undefined || !isSameKind(left, right)) return null;
  if (left.kind !== 'format' || right.kind !== 'format') return null;
  return { ...left, area: bounding(left.area, right.area) };
};

const LOOKS_ONLY: ReadonlySet<BookEvent['kind']> = new Set([
  'format',
  'selection',
  'comment',
  'sheetEvent',
  'chart',
  'shape',
  'chartAdded',
  'chartDeleted',
  'chartActivated',
  'chartDeactivated',
  'sheetActivated',
  'sheetDeactivated',
]);

/** Events after which values may differ. */
const affectsValues = (event: BookEvent): boolean => !LOOKS_ONLY.has(event.kind);

/** What people type changes cells alone; all else may change what formulas refer to. */
const isTyped = (event: BookEvent): boolean =>
  event.kind === 'cells' && event.type === 'RangeEdited';

/** A log that calls `touch` whenever values may have changed, and says whether only cells were edited. */
export function createChangeLog(touch: (onlyCells: boolean) => void): ChangeLog {
  let events: BookEvent[] = [];
  let heard = (): boolean => true;
  return {
    isHeard: () => heard(),
    askWhetherHeard: (ask) => {
      heard = ask;
    },
    add: (event) => {
      if (affectsValues(event)) touch(isTyped(event));
      const last = joined(events[events.length - 1], event);
      if (last === null) events.push(event);
      else events[events.length - 1] = last;
    },
    take: () => {
      const taken = events;
      events = [];
      return taken;
    },
  };
}
