/** Column widths and row heights, in points. */
import { displayText } from '../../calculator/display';
import type { Area } from '../../book/area';
import { MAX_COLUMNS, MAX_ROWS, columnOfKey, lastColumn, lastRow, rowOfKey } from '../../book/area';
import { DEFAULT_ROW_HEIGHT, keysWithin } from '../../book/book';
import { formatAt } from '../../book/format';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import type { Getters, Setters } from '../apiObject';
import { numberOf, truthOf } from '../apiObject';
import type { ApiContext } from '../context';
import { withCharts } from './chartAnchors';
import type { Place } from './rangeAreas';

/** Points of an average character of the default font. */
const CHARACTER = 5.25;
const PADDING = 6;

export function widthOf(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column)
    ? 0
    : (sheet.columnWidths.get(column) ?? sheet.standardWidth);
}

export function heightOf(sheet: Sheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT);
}

const SIZES = { widthOf, heightOf };

const uniform = (from: number, to: number, read: (index: number) => number): number | null => {
  const first = read(from);
  for (let index = from + 1; index <= Math.min(to, from + 4000); index += 1) {
    if (read(index) !== first) return null;
  }
  return first;
};

const sizeWithin = (value: unknown, max: number): number => {
  const size = numberOf(value, 'size');
  if (size < 0 || size > max) throw problem('InvalidArgument', 'size');
  return size;
};

const setWidths = (context: ApiContext, { sheet, area }: Place, width: number): void => {
  checkAllowed(sheet, 'allowFormatColumns');
  withCharts(sheet, SIZES, () => {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (width === 0) sheet.hiddenColumns.add(column);
      else {
        sheet.hiddenColumns.delete(column);
        sheet.columnWidths.set(column, width);
      }
    }
  });
  context.changes.add({ kind: 'format', sheet, area });
};

const setHeights = (context: ApiContext, { sheet, area }: Place, height: number): void => {
  checkAllowed(sheet, 'allowFormatRows');
  withCharts(sheet, SIZES, () => {
    for (let row = area.row; row <= lastRow(area); row += 1) {
      if (height === 0) sheet.hiddenRows.add(row);
      else {
        sheet.hiddenRows.delete(row);
        sheet.rowHeights.set(row, height);
      }
    }
  });
  context.changes.add({ kind: 'format', sheet, area });
};

export function sizeGetters({ sheet, area }: Place): Getters {
  return {
    ColumnWidth: () => uniform(area.column, lastColumn(area), (column) => widthOf(sheet, column)),
    RowHeight: () => uniform(area.row, lastRow(area), (row) => heightOf(sheet, row)),
    UseStandardWidth: () => !sheet.columnWidths.has(area.column),
    UseStandardHeight: () => !sheet.rowHeights.has(area.row),
  };
}

export function sizeSetters(context: ApiContext, place: Place): Setters {
  return {
    ColumnWidth: (value) => setWidths(context, place, sizeWithin(value, 1342)),
    RowHeight: (value) => setHeights(context, place, sizeWithin(value, 409.5)),
    UseStandardWidth: (value) => {
      if (value === true) setWidths(context, place, place.sheet.standardWidth);
    },
    UseStandardHeight: (value) => {
      if (value === true) setHeights(context, place, DEFAULT_ROW_HEIGHT);
    },
  };
}

const longest = (context: ApiContext, sheet: Sheet, area: Area): ReadonlyMap<number, number> => {
  const lengths = new Map<number, number>();
  for (const key of keysWithin(sheet.cells, area)) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const { numberFormat, wrap } = formatAt(sheet.formats, row, column);
    if (wrap) continue;
    const { length } = displayText(context.engine.valueAt(sheet, row, column), numberFormat);
    lengths.set(column, Math.max(lengths.get(column) ?? 0, length));
  }
  return lengths;
};

const fitColumns = (context: ApiContext, { sheet, area }: Place): null => {
  checkAllowed(sheet, 'allowFormatColumns');
  withCharts(sheet, SIZES, () => {
    for (const [column, length] of longest(context, sheet, area)) {
      sheet.columnWidths.set(column, Math.min(1342, length * CHARACTER + PADDING));
    }
  });
  context.changes.add({ kind: 'format', sheet, area });
  return null;
};

const fitRows = (context: ApiContext, { sheet, area }: Place): null => {
  checkAllowed(sheet, 'allowFormatRows');
  withCharts(sheet, SIZES, () => {
    for (const row of [...sheet.rowHeights.keys()]) {
      if (row >= area.row && row <= lastRow(area)) sheet.rowHeights.delete(row);
    }
  });
  context.changes.add({ kind: 'format', sheet, area });
  return null;
};

export function sizeMethods(
  context: ApiContext,
  place: Place
): Readonly<Record<string, (args: readonly unknown[]) => unknown>> {
  return {
    AutofitColumns: () => fitColumns(context, place),
    AutofitRows: () => fitRows(context, place),
  };
}

/** Tells that rows among these were hidden or shown. */
export function tellHidden(context: ApiContext, sheet: Sheet, area: Area): void {
  const hidden =
    sheet.hiddenRows.has(area.row) ||
    anyHidden(sheet.hiddenRows, area.row, lastRow(area)) !== false;
  context.changes.add({
    kind: 'sheetEvent',
    sheet,
    event: 'RowHiddenChanged',
    args: {
      address: `${area.row + 1}:${lastRow(area) + 1}`,
      changeType: hidden ? 'Hidden' : 'Unhidden',
    },
  });
}

/** Whether all of these lines are hidden; null where some are and some are not. */
const anyHidden = (hidden: ReadonlySet<number>, from: number, to: number): boolean | null => {
  let count = 0;
  for (const line of hidden) if (line >= from && line <= to) count += 1;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
};

/** A cell is hidden with its row or with its column. */
const cellsHidden = (rows: boolean | null, columns: boolean | null): boolean | null => {
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
};

const setHidden = (hidden: Set<number>, from: number, to: number, value: unknown): void => {
  const hide = truthOf(value, false);
  for (let index = from; index <= to; index += 1) {
    if (hide) hidden.add(index);
    else hidden.delete(index);
  }
};

export function hiddenGetters({ sheet, area }: Place): Getters {
  return {
    RowHidden: () => anyHidden(sheet.hiddenRows, area.row, lastRow(area)),
    ColumnHidden: () => anyHidden(sheet.hiddenColumns, area.column, lastColumn(area)),
    Hidden: () =>
      cellsHidden(
        anyHidden(sheet.hiddenRows, area.row, lastRow(area)),
        anyHidden(sheet.hiddenColumns, area.column, lastColumn(area))
      ),
  };
}

export function hiddenSetters(context: ApiContext, { sheet, area }: Place): Setters {
  const changed = (): void => context.changes.add({ kind: 'format', sheet, area });
  return {
    RowHidden: (value) => {
      checkAllowed(sheet, 'allowFormatRows');
      const before = anyHidden(sheet.hiddenRows, area.row, lastRow(area));
      withCharts(sheet, SIZES, () =>
        setHidden(sheet.hiddenRows, area.row, Math.min(lastRow(area), MAX_ROWS - 1), value)
      );
      if (before !== value) tellHidden(context, sheet, area);
      changed();
    },
    ColumnHidden: (value) => {
      checkAllowed(sheet, 'allowFormatColumns');
      withCharts(sheet, SIZES, () =>
        setHidden(
          sheet.hiddenColumns,
          area.column,
          Math.min(lastColumn(area), MAX_COLUMNS - 1),
          value
        )
      );
      changed();
    },
  };
}
