/** How cells look: defaults, patches, and the store of a sheet's formats. */
import type { Area } from './area';
import {
  columnOfKey,
  contains,
  isWholeColumns,
  isWholeRows,
  keyOf,
  lastColumn,
  lastRow,
  rowOfKey,
} from './area';

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface CellFormat {
  readonly numberFormat: string;
  /** Empty: no fill. */
  readonly fill: string;
  readonly color: string;
  readonly fontName: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** From -1 (darker) to 1 (lighter). */
  readonly fontTint: number;
  readonly fillTint: number;
  /** Empty: solid where there is a fill. */
  readonly pattern: string;
  readonly patternColor: string;
  readonly patternTint: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly readingOrder: string;
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly style: string;
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
}

export type FormatPatch = Partial<CellFormat>;

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  fill: '',
  color: '#000000',
  fontName: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontTint: 0,
  fillTint: 0,
  pattern: '',
  patternColor: '#000000',
  patternTint: 0,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  shrink: false,
  rotation: 0,
  readingOrder: 'Context',
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  style: 'Normal',
};

/** Formats of one sheet: cells first, then rows, then columns. */
export interface FormatStore {
  readonly cells: Map<number, FormatPatch>;
  readonly rows: Map<number, FormatPatch>;
  readonly columns: Map<number, FormatPatch>;
}

export function emptyFormats(): FormatStore {
  return {
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
  };
}

const NOTHING: FormatPatch = {};

export function patchAt(store: FormatStore, row: number, column: number): FormatPatch {
  return (
    store.cells.get(keyOf(row, column)) ??
    store.rows.get(row) ??
    store.columns.get(column) ??
    NOTHING
  );
}

export function formatAt(store: FormatStore, row: number, column: number): CellFormat {
  return {
    ...DEFAULT_FORMAT,
    ...patchAt(store, row, column),
  };
}

/** Merges a patch, giving equal results the same object so that big areas cost little. */
const merger = (patch: FormatPatch): ((base: FormatPatch) => FormatPatch) => {
  const made = new Map<FormatPatch, FormatPatch>();
  return (base) => {
    const known = made.get(base);
    if (known !== undefined) return known;
    const merged = { ...base, ...patch };
    made.set(base, merged);
    return merged;
  };
};

const patchExisting = (
  store: FormatStore,
  area: Area,
  merge: (base: FormatPatch) => FormatPatch
): void => {
  for (const [key, base] of store.cells) {
    if (contains(area, rowOfKey(key), columnOfKey(key))) store.cells.set(key, merge(base));
  }
};

const patchColumns = (
  store: FormatStore,
  area: Area,
  merge: (base: FormatPatch) => FormatPatch
): void => {
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    store.columns.set(column, merge(store.columns.get(column) ?? NOTHING));
  }
  for (const [row, base] of store.rows) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const key = keyOf(row, column);
      if (!store.cells.has(key)) store.cells.set(key, merge(base));
    }
  }
};

const patchRows = (
  store: FormatStore,
  area: Area,
  merge: (base: FormatPatch) => FormatPatch
): void => {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    store.rows.set(row, merge(store.rows.get(row) ?? NOTHING));
  }
};

/** Lays a patch over an area; whole rows and columns cost as little as one cell. */
export function applyFormat(store: FormatStore, area: Area, patch: FormatPatch): void {
  const merge = merger(patch);
  if (isWholeColumns(area) || isWholeRows(area)) {
    patchExisting(store, area, merge);
    if (isWholeColumns(area)) patchColumns(store, area, merge);
    else patchRows(store, area, merge);
    return;
  }
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      store.cells.set(keyOf(row, column), merge(patchAt(store, row, column)));
    }
  }
}

const forget = (lines: Map<number, FormatPatch>, from: number, to: number): void => {
  for (const index of [...lines.keys()]) {
    if (index >= from && index <= to) lines.delete(index);
  }
};

/** Back to plain cells. */
export function clearFormat(store: FormatStore, area: Area): void {
  for (const key of [...store.cells.keys()]) {
    if (contains(area, rowOfKey(key), columnOfKey(key))) store.cells.delete(key);
  }
  if (isWholeColumns(area)) forget(store.columns, area.column, lastColumn(area));
  if (isWholeRows(area)) forget(store.rows, area.row, lastRow(area));
}
