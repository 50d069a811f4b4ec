/** Pieces that several sheets are made of: titles, named cells, looks. */
import type { Area } from './area';
import type {
  CellBlock,
  CellFormat,
  FormatRun,
  FormulaCell,
  NamePlan,
  PlannedCell,
  PrintPlan,
  SheetPlan,
  ValidationPlan,
} from './blueprint';
import { toFormula } from './formula';
import type { Expression } from './formula';
import { COLORS } from './palette';

/** A sheet with the names that refer into it. */
export interface PlannedSheet {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
}

/** A part of a sheet with all that belongs to it. */
export interface SheetPiece {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatRun[];
  readonly validations: readonly ValidationPlan[];
  readonly names: readonly NamePlan[];
}

/** Printed one page across, as many down as it takes. */
export function onePageWide(orientation: PrintPlan['orientation']): PrintPlan {
  return {
    orientation,
    area: null,
    titleRows: null,
    titleColumns: null,
    fit: { kind: 'width', pages: 1 },
  };
}

/** Cells from a row and a column on, counted from 0; one cell unless said. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return {
    row,
    column,
    rows,
    columns,
  };
}

/** A cell with a formula and what it shows now. */
export function formula(text: string | Expression, value: FormulaCell['value']): FormulaCell {
  return {
    formula: typeof text === 'string' ? text : toFormula(text),
    value,
  };
}

/** Cells that hold our own words. */
export function fixed(row: number, column: number, cells: CellBlock['cells']): CellBlock {
  return {
    role: 'fixed',
    row,
    column,
    cells,
  };
}

/** Cells that compute themselves: a redraw writes them anew. */
export function computedBlock(row: number, column: number, cells: CellBlock['cells']): CellBlock {
  return {
    role: 'computed',
    row,
    column,
    cells,
  };
}

/** Cells that people type in: nothing ever writes them anew. */
export function input(row: number, column: number, cells: CellBlock['cells']): CellBlock {
  return {
    role: 'input',
    row,
    column,
    cells,
  };
}

/** A look for some cells. */
export function run(where: Area, format: CellFormat): FormatRun {
  return { area: where, format };
}

/** The looks of the house: every sheet takes them from here, so that a change shows everywhere. */
export const TITLE: CellFormat = { size: 18, bold: true, color: COLORS.brand, vertical: 'center' };
export const SUBTITLE: CellFormat = { size: 11, color: COLORS.quiet };
export const HEADING: CellFormat = { size: 13, bold: true, color: COLORS.brand };
export const HEADER: CellFormat = {
  color: COLORS.white,
  bold: true,
  wrap: true,
  vertical: 'center',
};
/** The band of signs above a table's headers. */
export const SIGNS: CellFormat = { color: COLORS.quiet, horizontal: 'center', size: 11 };
export const LABEL: CellFormat = { color: COLORS.ink, vertical: 'center' };
export const ABOUT: CellFormat = {
  color: COLORS.quiet,
  italic: true,
  vertical: 'center',
  indent: 1,
};
/** A cell to type in has a rim on all sides, so that it is seen on paper too. */
const edge = COLORS.line;
export const INPUT: CellFormat = {
  fill: COLORS.inputTint,
  color: COLORS.ink,
  horizontal: 'left',
  vertical: 'center',
  borders: { top: edge, bottom: edge, left: edge, right: edge },
  locked: false,
};
/** Violet: what stays home. */
export const PRIVATE_INPUT: CellFormat = { ...INPUT, fill: COLORS.privateTint };
export const COMPUTED: CellFormat = {
  fill: COLORS.computedTint,
  color: COLORS.computed,
  horizontal: 'right',
  vertical: 'center',
};

/** A name for one cell. */
export function nameOf(name: string, sheet: string, row: number, column: number): NamePlan {
  return {
    name,
    target: { sheet, area: area(row, column) },
    hidden: false,
  };
}

/** A figure that other sheets' formulas name. */
export interface NamedFormula {
  readonly name: string;
  readonly label: string;
  readonly cell: FormulaCell;
  readonly numberFormat: string;
  /** The workbook's version that brought it; the first unless said otherwise. */
  readonly since?: number;
}

/** One column of cells. */
export function columnOf(cells: readonly PlannedCell[]): readonly (readonly PlannedCell[])[] {
  return cells.map((cell) => [cell]);
}

/** What a sheet is unless it says otherwise. */
export const EMPTY_SHEET: Omit<SheetPlan, 'key' | 'title' | 'print'> = {
  tabColor: COLORS.brand,
  hidden: false,
  gridlines: false,
  protected: false,
  columnWidths: [],
  rowHeights: [],
  hiddenRows: [],
  blocks: [],
  tables: [],
  formats: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  freeze: null,
};

/** What a hidden sheet has of its own. */
interface HiddenSheet extends Pick<SheetPlan, 'key' | 'title' | 'blocks'> {
  /** What it holds, as a sentence. */
  readonly about: string;
  readonly tables?: SheetPlan['tables'];
  readonly formats?: SheetPlan['formats'];
}

/** A hidden sheet from which others are worked out: its name and what it holds above its contents. */
export function hiddenSheet({
  about,
  blocks,
  tables = [],
  formats = [],
  ...names
}: HiddenSheet): SheetPlan {
  return {
    ...EMPTY_SHEET,
    ...names,
    hidden: true,
    blocks: [
      fixed(0, 0, [[names.title]]),
      fixed(1, 0, [[`${about} Nothing to type here.`]]),
      ...blocks,
    ],
    tables,
    formats: [run(area(0, 0), TITLE), run(area(1, 0), SUBTITLE), ...formats],
    print: onePageWide('landscape'),
  };
}

/** The cards above a sheet's chart: a quiet label over a large figure, framed as one; `size` of labels in points. */
export function cardLooks(row: number, column: number, cards: number, size: number) {
  const sides = { left: COLORS.line, right: COLORS.line };
  return [
    run(area(row, column, 1, cards), {
      ...{ color: COLORS.quiet, size, indent: 1 },
      borders: { top: COLORS.line, ...sides },
    }),
    run(area(row + 1, column, 1, cards), {
      ...{ bold: true, size: 15, color: COLORS.ink },
      ...{ horizontal: 'left', vertical: 'center', indent: 1 },
      borders: { bottom: COLORS.line, ...sides },
    }),
  ] as const satisfies readonly FormatRun[];
}
