/**
 * What the page shows of a workbook: plain values, read from the host after each change. Rows and
 * columns count from 0, sizes are CSS pixels at 100 %, colours are `#RRGGBB`.
 */

export type ShownValue = string | number | boolean | null;

/** One side of a cell's border. */
export interface ShownEdge {
  readonly color: string;
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
}

/** What is missing is as the sheet's default is. */
export interface ShownStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly top?: ShownEdge;
  readonly bottom?: ShownEdge;
  readonly left?: ShownEdge;
  readonly right?: ShownEdge;
}

export interface ShownCell {
  readonly value: ShownValue;
  readonly formula: string | null;
  /** With conditional formats already laid over it. */
  readonly style: ShownStyle;
}

/** `row,column` to cell; empty unformatted cells are absent. */
export type VisibleCells = ReadonlyMap<string, ShownCell>;

/** A rectangle of cells. */
export interface ShownArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A row or a column; a hidden one keeps its size for when it is shown. */
export interface ShownTrack {
  readonly size: number;
  readonly hidden: boolean;
}

/** A drop-down list; other rules are judged by the host when something is typed. */
export interface ShownList {
  readonly area: ShownArea;
  readonly choices: readonly string[];
}

/** The note that appears beside a cell while it is selected. */
export interface ShownPrompt {
  readonly area: ShownArea;
  readonly title: string;
  readonly text: string;
}

/** A cell that holds what its check refuses, with the check's words. */
export interface ShownFault {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly text: string;
}

/** How a point of a series looks; null leaves it unfilled or without a rim. */
export interface ShownMarker {
  readonly shape: 'triangle' | 'square' | 'circle' | 'diamond' | 'x' | 'plus' | 'dash';
  /** Points. */
  readonly size: number;
  readonly fill: string | null;
  readonly edge: string | null;
}

/** How points are joined. */
export interface ShownLine {
  readonly color: string;
  /** Points. */
  readonly width: number;
  readonly dashed: boolean;
}

/** A text beside a point, as it reads now. */
export interface ShownLabel {
  readonly text: string;
  readonly position: 'left' | 'right' | 'top' | 'bottom' | 'center';
  readonly color: string;
  readonly bold: boolean;
  /** Points. */
  readonly size: number;
}

/** On the axes of the chart; of category charts `x` is the category's number from 1 on. */
export interface ShownPoint {
  readonly x: number;
  readonly y: number;
  readonly label: ShownLabel | null;
  /** A blank cell stands before it: no line leads here. */
  readonly afterGap?: true;
}

/** The points of one name. */
export interface ShownSeries {
  readonly name: string;
  readonly points: readonly ShownPoint[];
  readonly marker: ShownMarker | null;
  readonly line: ShownLine | null;
  /** Of bars; null draws none. */
  readonly fill: string | null;
}

/** What stands over categories rather than over numbers. */
export interface ShownPlot {
  readonly kind: 'bar' | 'line';
  readonly horizontal: boolean;
  readonly stacked: boolean;
  readonly categories: readonly string[];
  /** Between categories, in percent of a bar's width. */
  readonly gap: number;
}

/** Null is what Excel would choose. */
export interface ShownAxis {
  readonly title: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
  readonly gridlines: boolean;
  readonly visible: boolean;
}

/** A chart with its place on the sheet, in pixels. */
export interface ShownChart {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string | null;
  readonly series: readonly ShownSeries[];
  /** Null for a scatter chart. */
  readonly plot: ShownPlot | null;
  readonly xAxis: ShownAxis;
  readonly yAxis: ShownAxis;
  readonly legend: boolean;
}

/** A cell that leads to another place of the workbook. */
export interface ShownLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  readonly area: ShownArea;
}

/** All that is needed to draw a sheet without asking the host again. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly defaultColumn: number;
  readonly defaultRow: number;
  readonly columns: ReadonlyMap<number, ShownTrack>;
  readonly rows: ReadonlyMap<number, ShownTrack>;
  readonly cells: VisibleCells;
  readonly merges: readonly ShownArea[];
  readonly lists: readonly ShownList[];
  readonly prompts: readonly ShownPrompt[];
  readonly faults: readonly ShownFault[];
  readonly charts: readonly ShownChart[];
  readonly links: readonly ShownLink[];
}

/** The whole workbook at one moment. */
export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly activeSheet: string;
}

/** A text, since a map can't be asked by a pair. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The row and column that a cell's key names. */
export function keyCell(key: string): readonly [number, number] {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}
