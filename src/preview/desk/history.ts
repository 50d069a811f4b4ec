import { keyOf } from '../../emulator/book/area';
import { findSheet } from '../../emulator/book/book';
import type { BookEvent } from '../../emulator/book/changes';
import type { TableModel } from '../../emulator/book/model';
import type { PastedCell } from '../../emulator/book/userEdit';
import type { ExcelHost } from '../../emulator/host';
import { isError } from '../../emulator/calculator/values';
import type { TypedCell } from '../grid/intents';

/** How many rows each table of a sheet has, by the table's name. */
type TableRows = ReadonlyMap<string, number>;

interface Step {
  readonly sheet: string;
  /** What the cells held before, as it would be typed. */
  readonly before: readonly PastedCell[];
  readonly rowsBefore: TableRows;
}

/** A step that was taken: how many rows it gave to which tables. */
interface TakenStep extends Step {
  readonly grown: TableRows;
}

const MOST_STEPS = 100;

/** What a cell holds, as a person would have to type it to get it back. */
function typedText(host: ExcelHost, sheet: string, row: number, column: number): string {
  const cell = findSheet(host.book, sheet)?.cells.get(keyOf(row, column));
  if (!cell) return '';
  if (cell.formula !== null) return cell.formula;
  if (isError(cell.value)) return cell.value.code;
  // The apostrophe keeps a text a text.
  return typeof cell.value === 'string' ? `'${cell.value}` : String(cell.value ?? '').toUpperCase();
}

const rowsOf = ({ book }: ExcelHost, sheet: string): TableRows =>
  new Map(
    book.tables
      .filter((table: TableModel) => table.sheet.id === sheet)
      .map(({ name, area }) => [name, area.rows])
  );

/** Whether earlier places mean nothing any more: rows or sheets have moved. */
export const movesPlaces = (event: BookEvent): boolean =>
  event.kind === 'restored' ||
  event.kind === 'sheetDeleted' ||
  (event.kind === 'cells' && event.type !== 'RangeEdited');

/** What was typed and pasted, so that it can be taken back, last first: a block is one step. */
export class History {
  private steps: TakenStep[] = [];

  constructor(private readonly host: ExcelHost) {}

  /** Notes what is about to be written over; `keep` it once it has been. */
  before(sheet: string, cells: readonly TypedCell[]): Step {
    const before = cells.map(({ row, column }) => ({
      row,
      column,
      text: typedText(this.host, sheet, row, column),
    }));
    return { sheet, before, rowsBefore: rowsOf(this.host, sheet) };
  }

  keep(step: Step): void {
    const grown = [...rowsOf(this.host, step.sheet)].map(
      ([name, rows]) => [name, rows - (step.rowsBefore.get(name) ?? rows)] as const
    );
    const taken = { ...step, grown: new Map(grown.filter(([, rows]) => rows > 0)) };
    this.steps = [...this.steps, taken].slice(-MOST_STEPS);
  }

  /** After rows or sheets have moved, earlier places mean nothing. */
  clear(): void {
    this.steps = [];
  }

  /** Puts back what was there before the last typing or pasting; false if nothing is left to undo. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    this.host.userPaste(step.sheet, step.before);
    step.grown.forEach((rows, name) => this.host.userShrinkTable(name, rows));
    return true;
  }
}
