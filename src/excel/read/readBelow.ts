/** What people typed right below a table, where it is no part of it. */
import { ROWS_BELOW, type BelowTable, type SourceTable } from '../../workbook/kernel/source';
import { parseReference } from '../address';
import { sourceFormula, sourceValue } from '../cellContent';

type Grid = readonly (readonly unknown[])[];

const constants = (values: Grid, formulas: Grid): BelowTable['rows'] =>
  values.map((line, down) =>
    line.map((value, right) =>
      sourceFormula(formulas[down]?.[right], value) === null ? sourceValue(value) : null
    )
  );

const belowOf = ({ showTotals }: Excel.Table, range: Excel.Range): Pick<SourceTable, 'below'> => {
  const place = range.isNullObject ? null : parseReference(range.address);
  if (place === null) return {};
  const rows = constants(range.values, range.formulas);
  return { below: { row: place.row, rows, ...(showTotals && { isBelowTotals: true }) } };
};

/** Queues the reading of what stands right below the table, whose `showTotals` is loaded and whose range this is. */
export function queueBelow(
  table: Excel.Table,
  whole: Excel.Range
): () => Pick<SourceTable, 'below'> {
  const range = whole.getRowsBelow(ROWS_BELOW);
  range.load('address,values,formulas');
  return () => belowOf(table, range);
}
