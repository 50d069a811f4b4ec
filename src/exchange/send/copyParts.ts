/** Pieces that the copy's sheets are made of: lists under headings, from column records. */
import { ANCHORS } from '../../model/alliance';
import type { Scale } from '../../model/alliance';
import type {
  CellBlock,
  CellValue,
  FormatRun,
  RowHeight,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from '../../workbook/kernel/blueprint';
import type { ColumnRecord } from '../../workbook/kernel/column';
import { bodyArea, tableColumn, tableFormats } from '../../workbook/kernel/fromRecord';
import type { PlacedRecordTable } from '../../workbook/kernel/fromRecord';
import { COLORS } from '../../workbook/kernel/palette';
import { NO_SCORE, anchorsOf } from '../../workbook/kernel/shared/rvuWords';
import { HEADING, SUBTITLE, TITLE, area, fixed, run } from '../../workbook/kernel/sheetParts';
import { recordValidations } from '../../workbook/kernel/validation';
import type { tableValidations } from '../../workbook/kernel/validation';
import { labelsOf } from '../../workbook/kernel/words';
import type { SharedValue } from './sharedValue';

/** Reads a shared value: the value itself, or a marker where the audit needs to know each place. */
export type Reader = (shared: SharedValue) => CellValue;

export const storedValue: Reader = ({ value }) => value;

/** The margin; its cells are blank. */
export const COPY_MARGIN_COLUMN = 0;
export const COPY_FIRST_COLUMN = 1;

export type CopyPiece = Pick<
  SheetPlan,
  'blocks' | 'tables' | 'formats' | 'validations' | 'rowHeights'
> & {
  /** How many rows it takes. */
  readonly rows: number;
};

export interface List {
  /** The table's name. */
  readonly name: string;
  readonly heading: string;
  /** Under the heading. */
  readonly about: string | SharedValue;
  readonly columns: readonly ColumnRecord<never>[];
  readonly rows: readonly (readonly CellValue[])[];
  /** How many rows are shown; the rest is hidden below, for partners who need more. All by default. */
  readonly shown?: number;
  /** Points, of each row at least. */
  readonly height: number;
  readonly scale: Scale;
}

/** Between a list's first row and that of its headers. */
export const HEADER_OFFSET = 2;

/** A list with its heading from `row` on. */
export function listPiece(list: List, row: number, read: Reader): CopyPiece {
  const { name, columns, rows, height, scale } = list;
  const place = { row: row + HEADER_OFFSET, column: COPY_FIRST_COLUMN, rows: rows.length };
  const about = typeof list.about === 'string' ? list.about : read(list.about);
  const table: TablePlan = {
    ...place,
    name,
    columns: columns.map(tableColumn),
    rows,
    filterButtons: false,
  };
  return {
    blocks: [
      fixed(row, COPY_FIRST_COLUMN, [[list.heading]]),
      fixed(row + 1, COPY_FIRST_COLUMN, [[about]]),
    ],
    tables: [table],
    formats: listFormats(columns, place, row, height),
    validations: listValidations(columns, place, scale),
    rowHeights: [
      { row, height: 24 },
      { row: place.row, height: 22 },
      ...rows.map((cells, index) => rowHeight(columns, cells, place.row + 1 + index, height)),
    ],
    rows: HEADER_OFFSET + 1 + rows.length,
  };
}

/** The margin's cells have letters of that size, so that a program that fits rows itself leaves room. */
const LETTERS = 0.75;

function listFormats(
  columns: readonly ColumnRecord<never>[],
  place: PlacedRecordTable,
  row: number,
  height: number
): readonly FormatRun[] {
  const centred = columns.flatMap(({ key, what }, index) =>
    what.kind === 'score' || key === 'number' || key === 'id' ? [index] : []
  );
  return [
    run(area(row, COPY_FIRST_COLUMN), HEADING),
    run(area(row + 1, COPY_FIRST_COLUMN), SUBTITLE),
    ...tableFormats(columns, place),
    run(area(place.row + 1, COPY_MARGIN_COLUMN, place.rows), {
      size: Math.floor(height * LETTERS),
    }),
    run(area(place.row + 1, place.column, place.rows, columns.length), { wrap: true }),
    ...centred.map((index) =>
      run(area(place.row, place.column + index, place.rows + 1), {
        horizontal: 'center',
        indent: 0,
      })
    ),
    ...columns.flatMap(({ entry }, index) =>
      entry === 'typed' ? [run(bodyArea(place, index), { borders: CELL_BORDERS })] : []
    ),
    ...columns.flatMap(({ what }, index) =>
      what.kind === 'score' ? [run(bodyArea(place, index), { bold: true, size: 12 })] : []
    ),
  ];
}

const CELL_BORDERS = { left: COLORS.hairline, right: COLORS.hairline, bottom: COLORS.hairline };

const LINE_HEIGHT = 15;

/** The height that a row's words need, never less than `least`. */
function rowHeight(
  columns: readonly ColumnRecord<never>[],
  cells: readonly CellValue[],
  row: number,
  least: number
): RowHeight {
  const lines = columns.map(({ width }, index) => lineCount(cells[index] ?? null, width));
  return { row, height: Math.max(least, 4 + LINE_HEIGHT * Math.max(...lines)), fitted: true };
}

/** Lines break between words, so a line holds a little less than the column's width. */
function lineCount(cell: CellValue, width: number): number {
  if (typeof cell !== 'string') return 1;
  const lines = cell.split('\n').map((line) => Math.ceil(line.length / (0.9 * width)));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

/** Literal lists and limits only: a copy has no defined names to refer to. */
const listValidations: typeof tableValidations = (columns, place, scale) =>
  recordValidations(columns, place, scale, (plan, { entry, what }) => {
    if (entry !== 'typed') return null;
    if (what.kind === 'score') return scorePlan(plan, scale);
    if (what.kind !== 'choice') return plan;
    // Excel compares such a list case by case: another case gets a warning, and is read all the same.
    return {
      ...plan,
      rule: { kind: 'list', choices: labelsOf(what.choices) },
      severity: 'warning',
    };
  });

function scorePlan(plan: ValidationPlan, scale: Scale): ValidationPlan {
  const anchors = anchorsOf(scale);
  if (anchors.length === 0) return { ...plan, rule: { kind: 'decimal', ...scale } };
  const choices = ANCHORS.map((_, index) => String(index + 1));
  return {
    ...plan,
    rule: { kind: 'list', choices },
    prompt: [plan.prompt, ...anchors].join('\n'),
  };
}

/** The scale's steps in one line. */
export function scaleLine(scale: Scale): string {
  const anchors = anchorsOf(scale);
  const steps = anchors.length > 0 ? anchors : [`${scale.min} least`, `${scale.max} most`];
  return [...steps, NO_SCORE].join(' · ');
}

export interface Head {
  readonly title: string;
  readonly subtitle: CellValue;
  readonly lines: readonly CellValue[];
}

/** The sheet's title and what is to be said before its lists. */
export function headPiece({ title, subtitle, lines }: Head): CopyPiece {
  const blocks: readonly CellBlock[] = [
    fixed(0, COPY_FIRST_COLUMN, [[title]]),
    fixed(1, COPY_FIRST_COLUMN, [[subtitle]]),
    ...lines.map((line, index) => fixed(2 + index, COPY_FIRST_COLUMN, [[line]])),
  ];
  return {
    blocks,
    tables: [],
    formats: [
      run(area(0, COPY_FIRST_COLUMN), TITLE),
      run(area(1, COPY_FIRST_COLUMN), SUBTITLE),
      run(area(2, COPY_FIRST_COLUMN, Math.max(1, lines.length)), { color: COLORS.ink }),
    ],
    validations: [],
    rowHeights: [{ row: 0, height: 30 }],
    rows: 2 + lines.length,
  };
}

/** The cells of a row from its record; keys that are not named are left for typing. */
export function copyCells(
  columns: readonly ColumnRecord<never>[],
  values: Readonly<Record<string, CellValue>>
): readonly CellValue[] {
  return columns.map(({ key }) => values[key] ?? null);
}

/** Numbered rows ready for typing. */
export function numberedRows(
  columns: readonly ColumnRecord<never>[],
  count: number
): readonly (readonly CellValue[])[] {
  return Array.from({ length: count }, (_, index) => copyCells(columns, { number: index + 1 }));
}
