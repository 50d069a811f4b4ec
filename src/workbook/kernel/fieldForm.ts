/** A form of named cells: label, cell to fill, what it means; from the field records. */
import type { Scale } from '../../model/alliance';
import type { CellFormat, PlannedCell } from './blueprint';
import type { FieldRecord } from './fieldRecord';
import { validation } from './validation';
import type { SheetPiece } from './sheetParts';
import { ABOUT, HEADING, LABEL, area, columnOf, fixed, input, nameOf, run } from './sheetParts';

export interface FieldFormPlan {
  readonly sheet: string;
  readonly heading: string;
  /** The first field's row; the heading stands above it. */
  readonly row: number;
  /** The labels' column; cells and meanings follow to the right. */
  readonly column: number;
  readonly fields: readonly FieldRecord[];
  /** As long as `fields`. */
  readonly values: readonly PlannedCell[];
  readonly look: CellFormat;
  readonly scale: Scale;
}

/** Fields one below the other, each with its label before and what it means behind it. */
export function fieldForm(plan: FieldFormPlan): SheetPiece {
  const { row, column, fields } = plan;
  const count = fields.length;
  return {
    blocks: [
      fixed(row - 1, column, [[plan.heading]]),
      fixed(row, column, columnOf(fields.map((field) => field.label))),
      input(row, column + 1, columnOf(plan.values)),
      fixed(row, column + 2, columnOf(fields.map((field) => field.about))),
    ],
    formats: [
      run(area(row - 1, column), HEADING),
      run(area(row, column, count), LABEL),
      run(area(row, column + 1, count), plan.look),
      run(area(row, column + 2, count), ABOUT),
    ],
    validations: fields.map((field, index) =>
      validation(field.what, field.label, field.about, area(row + index, column + 1), plan.scale)
    ),
    names: fields.map((field, index) => ({
      ...nameOf(field.name, plan.sheet, row + index, column + 1),
      ...(field.since === undefined ? {} : { since: field.since }),
    })),
  };
}
