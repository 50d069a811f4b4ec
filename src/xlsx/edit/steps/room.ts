/** Whether there is room below a table. */
import type { Area } from '../../../workbook/kernel/area';
import { fitsSheet } from '../../address';
import type { OpenFile, PlacedTable } from '../openFile';
import { overlap } from '../sheet/areas';

/** Places of the area that hold something or belong to another table or to merged cells. */
const taken = (file: OpenFile, { table, sheet }: PlacedTable, area: Area) => {
  const others = file.tables
    .filter((each) => each.sheet === sheet && each.table !== table)
    .map((each) => each.table.area)
    .filter((place) => overlap(place, area));
  const merged = sheet.merged().filter((place) => overlap(place, area));
  return [...sheet.rows.filledIn(area), ...others, ...merged];
};

/**
 * Whether a table can grow over these cells; what stands in the way is reported. Cells that have a look
 * and no content stand in nobody's way.
 */
export function hasRoom(
  file: OpenFile,
  placed: PlacedTable,
  area: Area,
  grows: 'right' | 'down'
): boolean {
  const inTheWay = fitsSheet(area) ? taken(file, placed, area) : [area];
  const [first] = inTheWay;
  if (first === undefined) return true;
  file.report({
    code: 'no-room',
    table: placed.table.name,
    grows,
    sheet: placed.sheet.title,
    row: first.row,
    column: first.column,
    more: inTheWay.length - 1,
  });
  return false;
}
