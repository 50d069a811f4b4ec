/** What differs between two views of a workbook. */
import type {
  WorkbookView,
  SheetView,
  ShownCell,
  VisibleCells,
  ShownStyle,
} from '../view/sheetView';

const sameStyle = (a: ShownStyle, b: ShownStyle): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const sameCell = (a: ShownCell | undefined, b: ShownCell): boolean =>
  a !== undefined && a.value === b.value && a.formula === b.formula && sameStyle(a.style, b.style);

/** The cells that look different now; `undefined` where a cell has gone. */
export function changedCells(
  before: VisibleCells,
  after: VisibleCells
): ReadonlyMap<string, ShownCell | undefined> {
  const changed = new Map<string, ShownCell | undefined>();
  for (const [key, cell] of after) {
    if (!sameCell(before.get(key), cell)) changed.set(key, cell);
  }
  for (const key of before.keys()) {
    if (!after.has(key)) changed.set(key, undefined);
  }
  return changed;
}

const plain = (_key: string, value: unknown): unknown =>
  value instanceof Map ? [...value.entries()] : value;

/** Whether two plain values, maps included, say the same. */
export function sameParts(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

export interface BookChange {
  readonly added: readonly { readonly sheet: SheetView; readonly index: number }[];
  readonly removed: readonly SheetView[];
  readonly kept: readonly { readonly before: SheetView; readonly after: SheetView }[];
}

/** Which sheets came, went and stayed; a sheet is the same one as long as its id is. */
export function changedSheets(before: WorkbookView, after: WorkbookView): BookChange {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const now = new Set(after.sheets.map(({ id }) => id));
  return {
    added: after.sheets.flatMap((sheet, index) => (old.has(sheet.id) ? [] : [{ sheet, index }])),
    removed: before.sheets.filter(({ id }) => !now.has(id)),
    kept: after.sheets.flatMap((sheet) => {
      const match = old.get(sheet.id);
      return match && match !== sheet ? [{ before: match, after: sheet }] : [];
    }),
  };
}
