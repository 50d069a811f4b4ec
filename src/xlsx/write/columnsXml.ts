/** Columns in sheet XML. */
import type { ColumnWidth, SheetPlan } from '../../workbook/kernel/blueprint';
import { DIGIT_PIXELS, PADDING_PIXELS } from '../../workbook/kernel/columnPoints';
import { columnSpans } from './formatBands';
import type { CellStyles } from './styleBook';
import { element } from './xml';

const DEFAULT_WIDTH = 9.140625;

/** Files count the cell's padding in, people don't (ECMA-376 part 1, 18.3.1.13). */
export function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}

const columnXml = (
  index: number,
  plan: ColumnWidth | undefined,
  style: number | undefined
): string =>
  element('col', {
    min: index + 1,
    max: index + 1,
    width: plan === undefined ? DEFAULT_WIDTH : storedWidth(plan.width),
    style,
    hidden: plan?.hidden === true || undefined,
    customWidth: plan !== undefined || undefined,
  });

/** Widths, hidden columns and the formats of whole columns. */
export function columnsXml(sheet: SheetPlan, styles: CellStyles): string {
  const widths = new Map(sheet.columnWidths.map((plan) => [plan.column, plan]));
  const formats = new Map<number, number>();
  columnSpans(sheet.formats).forEach(({ from, to, format }) => {
    const style = styles.cell(format);
    for (let column = from; column <= to; column += 1) formats.set(column, style);
  });
  const columns = [...new Set([...widths.keys(), ...formats.keys()])].sort((a, b) => a - b);
  if (columns.length === 0) return '';
  const written = columns.map((column) =>
    columnXml(column, widths.get(column), formats.get(column))
  );
  return `<cols>${written.join('')}</cols>`;
}
