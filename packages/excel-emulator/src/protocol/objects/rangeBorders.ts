/** The borders of a range: edges and inner lines, kept cell by cell. */
import type { Area } from '../../book/area';
import { lastColumn, lastRow } from '../../book/area';
import type { Border, Edge } from '../../book/format';
import { applyFormat, formatAt } from '../../book/format';
import { problem } from '../../book/problem';
import { checkAllowed } from '../../book/protection';
import type { ApiObject } from '../apiObject';
import { apiObject } from '../apiObject';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import type { Place } from './rangeAreas';

interface Line {
  readonly edge: Edge;
  readonly area: Area;
}

const NONE: Border = { style: 'None', color: '#000000', weight: 'Thin' };
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

const shrinkRows = (area: Area): Area | null =>
  area.rows > 1 ? { ...area, rows: area.rows - 1 } : null;
const shrinkColumns = (area: Area): Area | null =>
  area.columns > 1 ? { ...area, columns: area.columns - 1 } : null;

/** Which cells' which edge a side of the range consists of. */
const lineOf = (side: string, area: Area): Line | null => {
  const inner = (edge: Edge, part: Area | null): Line | null =>
    part === null ? null : { edge, area: part };
  switch (side) {
    case 'EdgeTop':
      return { edge: 'top', area: { ...area, rows: 1 } };
    case 'EdgeBottom':
      return { edge: 'bottom', area: { ...area, row: lastRow(area), rows: 1 } };
    case 'EdgeLeft':
      return { edge: 'left', area: { ...area, columns: 1 } };
    case 'EdgeRight':
      return { edge: 'right', area: { ...area, column: lastColumn(area), columns: 1 } };
    case 'InsideHorizontal':
      return inner('bottom', shrinkRows(area));
    case 'InsideVertical':
      return inner('right', shrinkColumns(area));
    default:
      throw problem('NotImplemented', `border ${side}`);
  }
};

const borderObject = (context: ApiContext, { sheet, area }: Place, side: string): ApiObject => {
  const line = lineOf(side, area);
  const now = (): Border =>
    line === null
      ? NONE
      : (formatAt(sheet.formats, line.area.row, line.area.column)[line.edge] ?? NONE);
  const put = (part: Partial<Border>): void => {
    checkAllowed(sheet, 'allowFormatCells');
    if (line === null) return;
    const shown = now().style === 'None' && part.style === undefined ? { style: 'Continuous' } : {};
    const border = { ...now(), ...shown, ...part };
    applyFormat(sheet.formats, line.area, { [line.edge]: border });
    context.changes.add({ kind: 'format', sheet, area });
  };
  return apiObject({
    type: 'RangeBorder',
    id: side,
    get: {
      SideIndex: () => side,
      Style: () => now().style,
      Color: () => now().color,
      Weight: () => now().weight,
    },
    set: {
      Style: (value) => put({ style: enumOf(context, 'BorderLineStyle', value) }),
      Color: (value) => put({ color: colorOf(value) }),
      Weight: (value) => put({ weight: enumOf(context, 'BorderWeight', value) }),
    },
  });
};

/** `range.format.borders` */
export function bordersObject(context: ApiContext, place: Place): ApiObject {
  const of = (side: string): ApiObject => borderObject(context, place, side);
  return apiObject({
    type: 'RangeBorderCollection',
    items: () => SIDES.map(of),
    find: (key) => of(enumOf(context, 'BorderIndex', key)),
  });
}
