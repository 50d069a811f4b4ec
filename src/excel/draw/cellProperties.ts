/** Converts a cell's format for `Range.setCellProperties`. */
import type { BorderEdge, CellFormat } from '../../workbook/kernel/blueprint';

export const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
export const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Layout = Excel.CellPropertiesFormat;
type Font = Excel.CellPropertiesFont;

// Unset properties are left out: each character is sent for every cell.
const FONT: readonly ((look: CellFormat) => Font | undefined | false)[] = [
  ({ color }) => color !== undefined && { color },
  ({ bold }) => bold !== undefined && { bold },
  ({ italic }) => italic !== undefined && { italic },
  ({ underline }) => underline !== undefined && { underline: underline ? 'Single' : 'None' },
  ({ size }) => size !== undefined && { size },
];

const fontOf = (look: CellFormat): Font => {
  const font: Font = {};
  for (const part of FONT) Object.assign(font, part(look));
  return font;
};

const bordersOf = (borders: Partial<Record<BorderEdge, string>>): Excel.CellBorderCollection =>
  Object.fromEntries(
    Object.entries(borders).map(([edge, color]) => [edge, { style: 'Continuous', color }])
  );

const LAYOUT: readonly ((look: CellFormat) => Layout | undefined | false)[] = [
  ({ fill }) => fill !== undefined && { fill: { color: fill } },
  ({ horizontal }) => horizontal && { horizontalAlignment: HORIZONTAL[horizontal] },
  ({ vertical }) => vertical && { verticalAlignment: VERTICAL[vertical] },
  ({ wrap }) => wrap !== undefined && { wrapText: wrap },
  ({ indent }) => indent !== undefined && { indentLevel: indent },
  ({ borders }) => borders && { borders: bordersOf(borders) },
  ({ locked }) => locked !== undefined && { protection: { locked } },
];

/**
 * The properties to change in a cell: an empty object where there is no format. Never null, which has crashed Excel
 * (office-js 593). Number formats are left out: Excel sets them by range.
 */
export function cellProperties(look: CellFormat | null): Excel.SettableCellProperties {
  if (look === null) return {};
  const format: Layout = {};
  for (const part of LAYOUT) Object.assign(format, part(look));
  const font = fontOf(look);
  return { format: Object.keys(font).length === 0 ? format : { ...format, font } };
}
