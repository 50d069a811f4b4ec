/** Cells that are inserted look like those left of them, as where a person inserts them. */
import type { Area } from './area';
import { contains, intersection, keyOf, lastRow } from './area';
import { patchAt } from './format';
import type { Sheet } from './model';

const inheritFormats = ({ formats }: Sheet, { row, column, rows }: Area): void => {
  for (let at = row; at < row + rows; at += 1) {
    if (!formats.cells.has(keyOf(at, column - 1))) continue;
    formats.cells.set(keyOf(at, column), patchAt(formats, at, column - 1));
  }
};

/** The areas, with the part that the neighbour has of them carried on. */
const carriedOn = (areas: readonly Area[], inserted: Area): readonly Area[] => {
  const neighbour = { ...inserted, column: inserted.column - 1 };
  return areas.flatMap((area) => {
    const part = intersection(area, neighbour);
    if (part === null || contains(area, lastRow(part), inserted.column)) return [area];
    return [area, { ...part, column: inserted.column }];
  });
};

/** Formats, checks and conditional formats of the column left of one that was just inserted. */
export function inheritLooks(sheet: Sheet, inserted: Area): void {
  if (inserted.column === 0) return;
  inheritFormats(sheet, inserted);
  for (const rule of [...sheet.validations, ...sheet.conditionals]) {
    rule.areas = carriedOn(rule.areas, inserted);
  }
}
