import { keyOf } from '../../emulator/book/area';
import { findSheet } from '../../emulator/book/book';
import type { ExcelHost } from '../../emulator/host';
import { isError } from '../../emulator/calculator/values';
import type { TypedCell } from '../grid/intents';

interface Step {
  readonly sheet: string;
  /** What the cells held before, as it would be typed. */
  readonly texts: readonly (TypedCell & { readonly content: string })[];
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

/** What was typed, so that it can be taken back, last first. */
export class History {
  private steps: Step[] = [];

  constructor(private readonly host: ExcelHost) {}

  /** Notes what is about to be typed over; `keep` it once it has been. */
  before(sheet: string, cells: readonly TypedCell[]): Step {
    const texts = cells.map(({ row, column }) => ({
      row,
      column,
      content: typedText(this.host, sheet, row, column),
    }));
    return { sheet, texts };
  }

  keep(step: Step): void {
    this.steps = [...this.steps, step].slice(-MOST_STEPS);
  }

  /** After rows or sheets have moved, earlier places mean nothing. */
  clear(): void {
    this.steps = [];
  }

  /** Puts back what was there before the last typing; false if nothing is left to undo. */
  undo(): boolean {
    const step = this.steps.pop();
    step?.texts.forEach(({ row, column, content }) => {
      this.host.userEdit(step.sheet, row, column, content, { force: true });
    });
    return step !== undefined;
  }
}
