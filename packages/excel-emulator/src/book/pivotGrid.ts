/** A pivot table as cells: names along both sides, values between them. */
import type { PivotRecord } from './pivotItems';
import { captions, columnLabels, rowLabels } from './pivotLabels';
import type { PivotCell } from './pivotLines';
import type { PivotModel, PivotValueModel } from './pivotModel';
import type { Plan } from './pivotPlan';
import { isOn, planOf } from './pivotPlan';
import { summarize } from './pivotSums';
import { problem } from './problem';

export interface PivotGrid {
  /** Counted from the corner of the table. */
  readonly cells: readonly PivotCell[];
  readonly rows: number;
  readonly columns: number;
  readonly labelRows: number;
  readonly labelColumns: number;
}

const share = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

interface Crossing {
  readonly records: readonly PivotRecord[];
  readonly ofRow: readonly PivotRecord[];
  readonly ofColumn: readonly PivotRecord[];
  readonly all: readonly PivotRecord[];
}

/** The value of a cell, plain or as a part of a total. */
const shownValue = (
  pivot: PivotModel,
  value: PivotValueModel,
  { records, ofRow, ofColumn, all }: Crossing
): number | null => {
  const own = summarize(pivot, value, records);
  const whole: Readonly<Record<string, readonly PivotRecord[] | undefined>> = {
    PercentOfGrandTotal: all,
    PercentOfRowTotal: ofRow,
    PercentOfColumnTotal: ofColumn,
  };
  if (value.showAs === 'None') return own;
  const base = whole[value.showAs];
  if (base === undefined) throw problem('NotImplemented', `values shown as ${value.showAs}`);
  return share(own, summarize(pivot, value, base));
};

const emptyText = (pivot: PivotModel): string | null => {
  const text = pivot.layout['EmptyCellText'];
  return isOn(pivot, 'FillEmptyCells', false) && typeof text === 'string' && text !== ''
    ? text
    : null;
};

const formatOf = ({ numberFormat, showAs }: PivotValueModel): string =>
  showAs.startsWith('Percent') && numberFormat === 'General' ? '0.00%' : numberFormat;

const valueCells = (plan: Plan): readonly PivotCell[] => {
  const { pivot, rows, columns, labelRows, labelColumns } = plan;
  const inRows = new Set(rows.flatMap(({ records }) => records));
  const sets = columns.map(
    ({ records }) => new Set(records.filter((record) => inRows.has(record)))
  );
  const all = [...inRows];
  const cells: PivotCell[] = [];
  rows.forEach((line, at) => {
    if (!line.valued) return;
    columns.forEach((_, block) => {
      const own = sets[block] ?? new Set();
      const records = line.records.filter((record) => own.has(record));
      const crossing = { records, ofRow: line.records, ofColumn: [...own], all };
      pivot.values.forEach((value, index) => {
        const found = shownValue(pivot, value, crossing) ?? emptyText(pivot);
        if (found === null) return;
        const column = labelColumns + block * pivot.values.length + index;
        cells.push({ row: labelRows + at, column, value: found, format: formatOf(value) });
      });
    });
  });
  return cells;
};

/** The cells of a pivot table; null while no field stands on any axis but the filters'. */
export function gridOf(pivot: PivotModel): PivotGrid | null {
  if (pivot.rows.length + pivot.columns.length + pivot.values.length === 0) return null;
  const plan = planOf(pivot);
  const { labelRows, labelColumns } = plan;
  const width = Math.max(pivot.values.length, 1);
  const cells = [
    ...captions(plan),
    ...plan.columns.flatMap((line, block) => columnLabels(plan, line, block)),
    ...plan.rows.flatMap((line, at) => rowLabels(plan, line, labelRows + at)),
    ...valueCells(plan),
  ];
  return {
    cells,
    rows: labelRows + plan.rows.length,
    columns: labelColumns + plan.columns.length * width,
    labelRows,
    labelColumns,
  };
}
