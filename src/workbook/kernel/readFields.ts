/** Reads named cells by their records. */
import { DEFAULT_SETTINGS } from '../../model/alliance';
import type { Scale } from '../../model/alliance';
import { decodeCell, wantedOf } from './decode';
import type { FieldRecord } from './fieldRecord';
import type { Problem } from './problem';
import { findName } from './source';
import type { SourceName, WorkbookSource } from './source';

export interface FieldReading<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

export type FieldValues<Name extends string = string> = ReadonlyMap<
  Name,
  string | number | boolean | null
>;

/** The value of each named cell by its name; null where it is missing, blank or can't be read. */
export function readFields<Name extends string>(
  source: WorkbookSource,
  fields: readonly (FieldRecord & { readonly name: Name })[],
  scale: Scale = DEFAULT_SETTINGS.scale
): { readonly values: FieldValues<Name>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values = new Map<Name, string | number | boolean | null>();
  for (const field of fields) {
    const cell = findName(source, field.name);
    const read = cell === undefined ? missingName(field) : readField(field, cell, scale);
    values.set(field.name, read.value);
    problems.push(...read.problems);
  }
  return { values, problems };
}

const missingName = (field: FieldRecord): FieldReading<null> => ({
  value: null,
  problems: [{ code: 'missing-name', name: field.name, field: field.label }],
});

function readField(
  field: FieldRecord,
  cell: SourceName,
  scale: Scale
): FieldReading<string | number | boolean | null> {
  const decoded = decodeCell(field.what, cell.value, scale);
  const about = { place: fieldPlace(cell), field: field.label, rowUsed: true };
  if (!decoded.ok)
    return {
      value: null,
      problems: [{ code: 'bad-cell', ...about, found: cell.value, wanted: decoded.wanted }],
    };
  if (decoded.value === null && field.required)
    return {
      value: null,
      problems: [{ code: 'missing-cell', ...about, wanted: wantedOf(field.what, scale) }],
    };
  return { value: decoded.value, problems: [] };
}

/** Where a named cell stands, as problems name it. */
export function fieldPlace({ sheet, row, column }: SourceName) {
  return { sheet, row, column };
}
