/** Which lines a pivot table has, down and across. */
import type { PivotRecord } from './pivotItems';
import { visibleRecords } from './pivotItems';
import type { LineOptions, PivotLine } from './pivotLines';
import { grandLine, linesOf, shownRecords } from './pivotLines';
import type { PivotModel } from './pivotModel';

export interface Plan {
  readonly pivot: PivotModel;
  readonly compact: boolean;
  readonly rows: readonly PivotLine[];
  readonly columns: readonly PivotLine[];
  readonly labelRows: number;
  readonly labelColumns: number;
}

const layoutType = ({ layout }: PivotModel): string =>
  typeof layout['LayoutType'] === 'string' ? layout['LayoutType'] : 'Compact';

/** A switch of the layout. */
export function isOn({ layout }: PivotModel, name: string, start: boolean): boolean {
  return typeof layout[name] === 'boolean' ? layout[name] : start;
}

const totalsOf = (pivot: PivotModel): LineOptions['totals'] => {
  const given = pivot.layout['SubtotalLocation'];
  const tabular = layoutType(pivot) === 'Tabular';
  if (given === 'Off') return 'Off';
  return tabular || given === 'AtBottom' ? 'AtBottom' : 'AtTop';
};

const rowLines = (pivot: PivotModel, records: readonly PivotRecord[]): readonly PivotLine[] => {
  if (pivot.rows.length === 0) return pivot.values.length > 0 ? [grandLine(records)] : [];
  const lines = linesOf(pivot, pivot.rows, records, {
    totals: totalsOf(pivot),
    shared: layoutType(pivot) === 'Tabular',
    blanks: isOn(pivot, 'BlankLines', false),
  });
  if (!isOn(pivot, 'ShowColumnGrandTotals', true)) return lines;
  return [...lines, grandLine(shownRecords(lines, pivot.rows.length))];
};

const columnLines = (pivot: PivotModel, records: readonly PivotRecord[]): readonly PivotLine[] => {
  if (pivot.columns.length === 0) return pivot.values.length > 0 ? [grandLine(records)] : [];
  const totals = totalsOf(pivot) === 'Off' ? 'Off' : 'AtBottom';
  const lines = linesOf(pivot, pivot.columns, records, { totals, shared: true, blanks: false });
  if (!isOn(pivot, 'ShowRowGrandTotals', true)) return lines;
  return [...lines, grandLine(shownRecords(lines, pivot.columns.length))];
};

/** How many rows of names stand above the values. */
const labelRowsOf = ({ columns, values }: PivotModel): number =>
  columns.length === 0 ? 1 : 1 + columns.length + (values.length > 1 ? 1 : 0);

const labelColumnsOf = (pivot: PivotModel, compact: boolean): number => {
  if (pivot.rows.length === 0) return pivot.columns.length === 0 ? 0 : 1;
  return compact ? 1 : pivot.rows.length;
};

/** The lines of both axes. */
export function planOf(pivot: PivotModel): Plan {
  const records = visibleRecords(pivot);
  const compact = layoutType(pivot) === 'Compact';
  // What value filters hide on one side is not counted on the other.
  const columns = columnLines(pivot, records);
  const kept = new Set(
    pivot.columns.length === 0 ? records : shownRecords(columns, pivot.columns.length)
  );
  const rows = rowLines(
    pivot,
    records.filter((record) => kept.has(record))
  );
  return {
    pivot,
    compact,
    rows,
    columns,
    labelRows: labelRowsOf(pivot),
    labelColumns: labelColumnsOf(pivot, compact),
  };
}
