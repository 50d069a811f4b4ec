/** Undo and redo of what a person does in the grid. */
import type { ExcelHost } from 'excel-emulator';
import type { BookEvent, PastedCell, TableModel } from 'excel-emulator/book';
import { findSheet, isError, keyOf } from 'excel-emulator/book';
import type { TypedCell } from '../grid/intents';

/** How many rows each table of a sheet has, by the table's name. */
type TableRows = ReadonlyMap<string, number>;

interface Step {
  readonly sheet: string;
  /** What the cells held before, as it would be typed. */
  readonly before: readonly PastedCell[];
  readonly rowsBefore: TableRows;
}

/** A step that was taken: what it wrote, and how many rows it gave to which tables. */
interface DoneStep extends Step {
  readonly after: readonly PastedCell[];
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
export function movesPlaces(event: BookEvent): boolean {
  return (
    event.kind === 'restored' ||
    event.kind === 'sheetDeleted' ||
    (event.kind === 'cells' && event.type !== 'RangeEdited')
  );
}

/** What was typed and pasted, to be taken back and done again, last first: a block is one step. */
export class UndoHistory {
  private taken: readonly DoneStep[] = [];
  /** Taken back, and to be done again: the next is the last. */
  private undone: readonly DoneStep[] = [];

  constructor(private readonly host: ExcelHost) {}

  /** Notes what is about to be written over; `keep` it once it has been. */
  before(sheet: string, cells: readonly TypedCell[]): Step {
    return { sheet, before: this.texts(sheet, cells), rowsBefore: rowsOf(this.host, sheet) };
  }

  /** What is done anew leaves nothing of what was taken back to be done again. */
  keep(step: Step): void {
    const grown = [...rowsOf(this.host, step.sheet)].map(
      ([name, rows]) => [name, rows - (step.rowsBefore.get(name) ?? rows)] as const
    );
    const after = this.texts(step.sheet, step.before);
    const taken = { ...step, after, grown: new Map(grown.filter(([, rows]) => rows > 0)) };
    this.taken = [...this.taken, taken].slice(-MOST_STEPS);
    this.undone = [];
  }

  /** After rows or sheets have moved, earlier places mean nothing. */
  clear(): void {
    this.taken = [];
    this.undone = [];
  }

  /** Puts back what was there before the last typing or pasting; false if nothing is left to undo. */
  undo(): boolean {
    const step = this.taken.at(-1);
    if (!step) return false;
    this.taken = this.taken.slice(0, -1);
    this.host.userPaste(step.sheet, step.before);
    step.grown.forEach((rows, name) => this.host.userShrinkTable(name, rows));
    this.undone = [...this.undone, step];
    return true;
  }

  /** Does the last that was taken back once more; false if there is nothing to redo. */
  redo(): boolean {
    const step = this.undone.at(-1);
    if (!step) return false;
    this.undone = this.undone.slice(0, -1);
    this.host.userPaste(step.sheet, step.after);
    this.taken = [...this.taken, step];
    return true;
  }

  private texts(
    sheet: string,
    cells: readonly { readonly row: number; readonly column: number }[]
  ): readonly PastedCell[] {
    return cells.map(({ row, column }) => ({
      row,
      column,
      text: typedText(this.host, sheet, row, column),
    }));
  }
}
