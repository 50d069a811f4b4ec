/** Every filled cell of the workbook at home, with what its column record says of it. */
import type { Rvu } from '../../model/rvu';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';
import { APPENDIX_SHEET } from '../../workbook/sections/review/appendixLayout';
import {
  REVIEW_DATA_SHEET,
  REVIEW_FIGURES_SHEET,
  REVIEW_SHEET,
} from '../../workbook/sections/review/reviewLayout';
import { cellAddress } from '../../workbook/kernel/a1';
import type {
  Blueprint,
  CellValue,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../../workbook/kernel/blueprint';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { FIELDS, TABLE_RECORDS } from '../../workbook/book/tableRecords';
import type { What } from '../../workbook/kernel/column';
import { isDateColumn, isNameColumn, isNameField, isSharedColumn, isSharedField } from '../records';

export interface WorkbookCell {
  /** For instance `Contributions.Cash` or `Settings!C9`. */
  readonly source: string;
  readonly value: string | number;
  /** Whether it may leave. */
  readonly isShared: boolean;
  /** Whether it is a name or a choice rather than somebody's sentence. */
  readonly isName: boolean;
  readonly isDay: boolean;
  /** What the column or the field holds by its record; null where there is none. */
  readonly what: What | null;
  /** The column's key; empty for a cell that stands alone. */
  readonly key: string;
  /** Which row it is: an id, else its number; empty for a cell that stands alone. */
  readonly row: string;
  /** Computed from other cells, which are listed separately. */
  readonly isComputed: boolean;
}

type CellMarks = Omit<WorkbookCell, 'source' | 'value' | 'isComputed'>;

/** Columns computed from cells that are listed separately: ranks, words and sums. */
const SAID_AGAIN: ReadonlySet<string> = new Set([
  ...[REVIEW_SHEET, REVIEW_DATA_SHEET],
  ...[APPENDIX_SHEET, REVIEW_FIGURES_SHEET],
]);

/** Typed and computed cells alike; our own wording is left out. */
export function workbookCells(rvu: Rvu): readonly WorkbookCell[] {
  const { sheets, names }: Blueprint = rvuBlueprint(rvu);
  return sheets
    .filter(({ key }) => !SAID_AGAIN.has(key))
    .flatMap((sheet) => {
      const named = new Map(
        names
          .filter(({ target }) => target.sheet === sheet.key)
          .map(({ name, target: { area } }) => [cellAddress(area.row, area.column), name])
      );
      return [
        ...sheet.tables.flatMap((table) => tableCells(table, rvu)),
        ...blockCells(sheet, named),
      ];
    });
}

const tableCells = ({ name, columns, rows }: TablePlan, rvu: Rvu): readonly WorkbookCell[] => {
  const names = rows.map((_, index) => rowName(rvu, name, index));
  return columns.flatMap(({ header }, at) => {
    const record = TABLE_RECORDS.get(name)?.find((each) => each.header === header);
    const isShared = isSharedColumn(name, header);
    const isTelling = TELLING.has(header);
    const marks = {
      isName: isNameColumn(name, header),
      isDay: isDateColumn(name, header),
      what: record?.what ?? null,
      key: record?.key ?? '',
    };
    return rows.flatMap((row, index): readonly WorkbookCell[] => {
      const cell = row[at] ?? null;
      if (isEmpty(cell) || (isShared && repeatsOtherCells(cell))) return NOTHING;
      const isOpen = isShared && !(isTelling && isHeldBack(rvu, name, index));
      const own = { ...marks, isShared: isOpen, row: names[index] ?? '' };
      return workbookCell(`${name}.${header}`, cell, own);
    });
  });
};

/** One shared record for a hundred thousand blank cells. */
const NOTHING: readonly never[] = [];

/** Lists of names consist of values that are listed separately. */
const repeatsOtherCells = (cell: PlannedCell): boolean =>
  isComputed(cell) && typeof contentOf(cell) === 'string';

const isEmpty = (cell: PlannedCell): boolean => {
  const value = contentOf(cell);
  return value === null || value === '';
};

const rowName = ({ contributions }: Rvu, table: string, row: number): string =>
  (table === CONTRIBUTION_TABLE.name ? contributions[row]?.id : undefined) ?? String(row + 1);

/** The fields that disclose a contribution. The others are names and choices that occur elsewhere too. */
const { id, activity, stated } = CONTRIBUTION_TABLE.headers;
const TELLING: ReadonlySet<string> = new Set([id, activity, stated]);

const isHeldBack = ({ contributions }: Rvu, table: string, row: number): boolean =>
  table === CONTRIBUTION_TABLE.name && contributions[row]?.internal === true;

const isComputed = (cell: PlannedCell): boolean => typeof cell === 'object' && cell !== null;

function blockCells(sheet: SheetPlan, named: ReadonlyMap<string, string>): readonly WorkbookCell[] {
  return sheet.blocks.flatMap(({ role, row, column, cells }) =>
    role === 'fixed'
      ? []
      : cells.flatMap((line, down) =>
          line.flatMap((cell, right) => {
            const address = cellAddress(row + down, column + right);
            const name = named.get(address);
            // Sentences consist of values that are listed separately.
            if (role === 'computed' && typeof contentOf(cell) === 'string') return [];
            return workbookCell(name ?? `${sheet.title}!${address}`, cell, fieldMarks(name));
          })
        )
  );
}

const fieldMarks = (name: string | undefined): CellMarks => ({
  isShared: name !== undefined && isSharedField(name),
  isName: name !== undefined && isNameField(name),
  isDay: false,
  what: FIELDS.find((field) => field.name === name)?.what ?? null,
  key: '',
  row: '',
});

function workbookCell(
  source: string,
  cell: PlannedCell,
  marks: CellMarks
): readonly WorkbookCell[] {
  const value = contentOf(cell);
  if (value === null || typeof value === 'boolean' || value === '') return [];
  return [
    {
      source,
      value,
      ...marks,
      isDay: marks.isDay && typeof value === 'number',
      isComputed: isComputed(cell),
    },
  ];
}

function contentOf(cell: PlannedCell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('toSheet' in cell) return null;
  return typeof cell.value === 'object' ? null : cell.value;
}
