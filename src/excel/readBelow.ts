import { ROWS_BELOW, type BelowTable, type SourceTable } from '../workbook/kernel/source';
import { parseReference } from './address';
import { sourceFormula, sourceValue } from './cellContent';

type Grid = readonly (readonly unknown[])[];

const constants = (values: Grid, formulas: Grid): BelowTable['rows'] =>
  values.map((line, down) =>
    line.map((value, right) =>
      sourceFormula(formulas[down]?.[right], value) === null ? sourceValue(value) : null
    )
  );

const belowOf = (range: Excel.Range): Pick<SourceTable, 'below'> => {
  const place = range.isNullObject ? null : parseReference(range.address);
  return place === null
    ? {}
    : { below: { row: place.row, rows: constants(range.values, range.formulas) } };
};

/** Queues the reading of what stands right below the table, whose range this is. */
export const queueBelow = (table: Excel.Range): (() => Pick<SourceTable, 'below'>) => {
  const range = table.getRowsBelow(ROWS_BELOW);
  range.load('address,values,formulas');
  return () => belowOf(range);
};
