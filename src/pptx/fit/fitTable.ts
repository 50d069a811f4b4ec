/** A table that is made to fit its box: as it is, smaller, or with its last rows counted instead of shown. */
import type { TableBlock, TableCell } from '../deckPlan';
import { cutText, largestSize, scalesFor } from './fitText';
import { LINE_HEIGHT, scaledSize, textHeight, type TextRoom } from './wrap';

/** A row as it is drawn. */
export interface FittedRow {
  readonly cells: readonly TableCell[];
  /** Points. */
  readonly height: number;
  readonly header: boolean;
}

/** The table as it is drawn, and what of it had to give way. */
export interface FittedTable {
  /** Points, one a column, together as wide as the box. */
  readonly widths: readonly number[];
  readonly rows: readonly FittedRow[];
  readonly scale: number;
  /** How many rows are not shown. */
  readonly leftOut: number;
  /** Whether texts of rows that are shown were cut. */
  readonly cut: boolean;
}

/** Points between the texts of two columns, half on each side. */
export const CELL_SIDE = 6;
/** Points: lines of a table of words stand about as far apart as in print. */
const USUAL_PADDING = 4;

/** Points between a cell's edge and its words. */
export function paddingOf({ padding }: TableBlock): number {
  return padding ?? USUAL_PADDING;
}

/** Widths are shares of the box, so that a template with another room keeps their proportions. */
const widthsOf = ({ columns, box }: TableBlock): readonly number[] => {
  const sum = columns.reduce((all, { width }) => all + width, 0);
  return columns.map(({ width }) => (width / sum) * box.width);
};

/** The cell's text and the borders of the box between which it stands. */
const sidesOf = (column: number, columns: number): number =>
  (column === 0 ? 0 : CELL_SIDE) + (column === columns - 1 ? 0 : CELL_SIDE);

/** A row before it is measured. */
type Row = Omit<FittedRow, 'height'>;

/** What measuring a cell needs. */
interface Fitting {
  readonly table: TableBlock;
  readonly widths: readonly number[];
  readonly scale: number;
  /** As that of a text's room. */
  readonly slack: number;
}

/** As wide as its column without the space to its neighbours; as high as it likes. */
const roomOf = ({ table, widths, slack }: Fitting, column: number, header: boolean): TextRoom => ({
  width: (widths[column] ?? 0) - sidesOf(column, widths.length),
  height: Infinity,
  size: table.size,
  bold: header,
  slack,
});

/** As high as its highest cell. */
const sized = (row: Row, fitting: Fitting): FittedRow => {
  const heights = row.cells.map(({ paragraphs }, column) =>
    textHeight(paragraphs, roomOf(fitting, column, row.header), fitting.scale)
  );
  return { ...row, height: Math.max(0, ...heights) + 2 * paddingOf(fitting.table) };
};

/** The row with the texts of its cells cut to a height, where they are higher. */
const capped = (row: FittedRow, height: number, fitting: Fitting): FittedRow => {
  if (row.height <= height) return row;
  const room = height - 2 * paddingOf(fitting.table);
  const cells = row.cells.map((cell, column) => ({
    ...cell,
    paragraphs: cutText(
      cell.paragraphs,
      { ...roomOf(fitting, column, row.header), height: room },
      fitting.scale
    ),
  }));
  return { ...row, cells, height };
};

/** The header is a row like the others, but is never left out. */
const rowsOf = (table: TableBlock): readonly Row[] => [
  ...(table.header === null ? [] : [{ cells: table.header, header: true }]),
  ...table.rows.map((cells) => ({ cells, header: false })),
];

/** Of all rows together. */
const heightOf = (rows: readonly FittedRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

/** The row that counts those that are left out, one line high. */
const restRow = (left: number, fitting: Fitting): FittedRow => {
  const cells = fitting.table.columns.map((_, column) => ({
    paragraphs: column === 0 ? [{ runs: [{ text: `… +${left}` }] }] : [],
  }));
  return capped(sized({ header: false, cells }, fitting), lineOf(fitting), fitting);
};

/** The height of a row of one line. */
const lineOf = ({ table, scale, slack }: Fitting): number =>
  scaledSize(table.size, scale) * LINE_HEIGHT * slack + 2 * paddingOf(table);

/** The least height in which a table can be shown: its header, a row, and one that counts the rest. */
export function leastHeight(table: TableBlock): number {
  const lines = (table.header === null ? 0 : 1) + Math.min(2, table.rows.length);
  return lines * lineOf({ table, widths: [], scale: 0, slack: 1 });
}

/** The scale is chosen so that the largest text comes down to the smallest size, too. */
const largestOf = (table: TableBlock): number =>
  rowsOf(table).reduce(
    (largest, { cells }) =>
      cells.reduce(
        (most, { paragraphs }) => Math.max(most, largestSize(paragraphs, table.size)),
        largest
      ),
    0
  );

/** At the smallest size: no row higher than there is room for, and the last ones counted. */
const cutTable = (fitting: Fitting): FittedTable => {
  const { table } = fitting;
  const all = rowsOf(table).map((row) => sized(row, fitting));
  const cap = (table.box.height - lineOf(fitting)) / (table.header === null ? 1 : 2);
  const rows = all.map((row) => capped(row, Math.max(cap, lineOf(fitting)), fitting));
  const least = table.header === null ? 0 : 1;
  let shown: readonly FittedRow[] = rows;
  let leftOut = 0;
  while (heightOf(shown) > table.box.height && rows.length - leftOut > least) {
    leftOut += 1;
    shown = [...rows.slice(0, rows.length - leftOut), restRow(leftOut, fitting)];
  }
  const cut = shown.some((row, place) => row === rows[place] && row !== all[place]);
  return { widths: fitting.widths, scale: fitting.scale, rows: shown, leftOut, cut };
};

/** Makes a table fit its box; `slack` as that of a text's room. */
export function fitTable(table: TableBlock, slack = 1): FittedTable {
  const widths = widthsOf(table);
  const scales = scalesFor(largestOf(table));
  for (const scale of scales) {
    const rows = rowsOf(table).map((row) => sized(row, { table, widths, scale, slack }));
    if (heightOf(rows) <= table.box.height) return { widths, rows, scale, leftOut: 0, cut: false };
  }
  return cutTable({ table, widths, scale: scales.at(-1) ?? 1, slack });
}
