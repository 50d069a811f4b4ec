/** A table that is made to fit its box: as it is, smaller, or with its last rows counted instead of shown. */
import type { TableBlock, TableCell } from '../deckPlan';
import { scalesFor, sizesIn } from './fitText';
import { textHeight } from './wrap';

export interface FittedRow {
  readonly cells: readonly TableCell[];
  /** Points. */
  readonly height: number;
  readonly header: boolean;
}

export interface FittedTable {
  /** Points, one a column, together as wide as the box. */
  readonly widths: readonly number[];
  readonly rows: readonly FittedRow[];
  readonly scale: number;
  /** How many rows are not shown. */
  readonly leftOut: number;
}

/** Points between the texts of two columns, half on each side. */
export const CELL_SIDE = 6;
const USUAL_PADDING = 3;

export const paddingOf = ({ padding }: TableBlock): number => padding ?? USUAL_PADDING;

const widthsOf = ({ columns, box }: TableBlock): readonly number[] => {
  const sum = columns.reduce((all, { width }) => all + width, 0);
  return columns.map(({ width }) => (width / sum) * box.width);
};

/** The cell's text and the borders of the box between which it stands. */
const sidesOf = (column: number, columns: number): number =>
  (column === 0 ? 0 : CELL_SIDE) + (column === columns - 1 ? 0 : CELL_SIDE);

const rowHeight = (
  row: Omit<FittedRow, 'height'>,
  table: TableBlock,
  widths: readonly number[],
  scale: number
): number => {
  const heights = row.cells.map(({ paragraphs }, column) => {
    const width = (widths[column] ?? 0) - sidesOf(column, widths.length);
    const room = { width, height: Infinity, size: table.size, bold: row.header };
    return textHeight(paragraphs, room, scale);
  });
  return Math.max(0, ...heights) + 2 * paddingOf(table);
};

const rowsOf = (table: TableBlock): readonly Omit<FittedRow, 'height'>[] => [
  ...(table.header === null ? [] : [{ cells: table.header, header: true }]),
  ...table.rows.map((cells) => ({ cells, header: false })),
];

const heightOf = (rows: readonly FittedRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

const restRow = (table: TableBlock, left: number): Omit<FittedRow, 'height'> => ({
  header: false,
  cells: table.columns.map((_, column) => ({
    paragraphs: [{ runs: column === 0 ? [{ text: `… +${left}` }] : [] }],
  })),
});

const allSizes = (table: TableBlock): readonly number[] =>
  rowsOf(table).flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => sizesIn(paragraphs, table.size))
  );

/** Makes a table fit its box. */
export const fitTable = (table: TableBlock): FittedTable => {
  const widths = widthsOf(table);
  const sized = (rows: readonly Omit<FittedRow, 'height'>[], scale: number) =>
    rows.map((row) => ({ ...row, height: rowHeight(row, table, widths, scale) }));
  const scales = scalesFor(allSizes(table));
  for (const scale of scales) {
    const rows = sized(rowsOf(table), scale);
    if (heightOf(rows) <= table.box.height) return { widths, rows, scale, leftOut: 0 };
  }
  const scale = scales.at(-1) ?? 1;
  const rows = sized(rowsOf(table), scale);
  let leftOut = 0;
  let shown: readonly FittedRow[] = rows;
  const least = table.header === null ? 0 : 1;
  while (heightOf(shown) > table.box.height && rows.length - leftOut > least) {
    leftOut += 1;
    shown = [...rows.slice(0, rows.length - leftOut), ...sized([restRow(table, leftOut)], scale)];
  }
  return { widths, rows: shown, scale, leftOut };
};
