/** The cells behind a chart of a deck: the plotted ones and no other, in a workbook of their own. */
import { absoluteArea } from '../../xlsx/address';
import { dropUnholdable } from '../../xlsx/write/xml';
import { writeWorkbook } from '../../xlsx/writeWorkbook';

export type GridCell = string | number | null;

export interface GridColumn {
  readonly header: string;
  readonly cells: readonly GridCell[];
}

const SHEET = 'Chart data';
/** Longer ones no chart can show. */
const LONGEST = 250;

/** A text as both the chart and its cell hold it. */
export function chartText(text: string): string {
  const held = dropUnholdable(text);
  if (held.length <= LONGEST) return held;
  const characters = Array.from(held);
  return characters.length > LONGEST
    ? `${characters.slice(0, LONGEST - 1).join('')}…`
    : characters.join('');
}

/** What no file can hold is a gap. */
export function chartNumber(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Collects columns, all of one length, and tells how formulas name them. */
export class ChartGrid {
  private readonly columns: GridColumn[] = [];

  /** `rows` below the headers, one at least. */
  constructor(readonly rows: number) {}

  /** Adds a column, padded to the grid's length with blank cells; returns its place. */
  add(header: string, cells: readonly GridCell[]): number {
    const padding = Array.from({ length: this.rows - cells.length }, () => null);
    this.columns.push({ header, cells: [...cells, ...padding] });
    return this.columns.length - 1;
  }

  /** The cells of a column as formulas name them. */
  cellsOf(column: number): string {
    return absoluteArea(SHEET, { row: 1, column, rows: this.rows, columns: 1 });
  }

  /** The header of a column as formulas name it. */
  headerOf(column: number): string {
    return absoluteArea(SHEET, { row: 0, column, rows: 1, columns: 1 });
  }

  /** The cells as an .xlsx file. */
  workbook(): Uint8Array {
    const rows = Array.from({ length: this.rows }, (_, row) =>
      this.columns.map(({ cells }) => cells[row] ?? null)
    );
    const cells = [this.columns.map(({ header }) => header), ...rows].map((row) =>
      row.map((cell) => (cell === '' ? null : cell))
    );
    const blueprint = dataBlueprint(this.columns.length === 0 ? [] : cells);
    return writeWorkbook(blueprint, { withoutStamps: true, unpacked: true });
  }
}

const dataBlueprint = (cells: readonly (readonly GridCell[])[]) => ({
  title: SHEET,
  names: [],
  activeSheet: 'data',
  sheets: [
    {
      key: 'data',
      title: SHEET,
      tabColor: null,
      hidden: false,
      gridlines: true,
      protected: false,
      columnWidths: [],
      rowHeights: [],
      hiddenRows: [],
      blocks: cells.length === 0 ? [] : [{ role: 'input' as const, row: 0, column: 0, cells }],
      tables: [],
      formats: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      freeze: null,
      print: {
        orientation: 'portrait' as const,
        area: null,
        titleRows: null,
        titleColumns: null,
        fit: { kind: 'width' as const, pages: 1 },
      },
    },
  ],
});
