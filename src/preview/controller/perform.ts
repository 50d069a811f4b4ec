/** What a person did in the grid, done in the workbook. */
import type { ExcelHost } from 'excel-emulator';
import type { UserResult } from 'excel-emulator/book';
import type { Intent, TypedCell } from '../grid/intents';
import type { ShownValue } from '../view/sheetView';

/** What came of something that a person did. */
export type ActionOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'unsupported' }
  /** Refused with words; `again` does it nevertheless, where that is allowed. */
  | {
      readonly kind: 'refused';
      readonly title: string;
      readonly message: string;
      readonly again: (() => ActionOutcome) | null;
    };

const DONE: ActionOutcome = { kind: 'done' };

/** As a person would type it. */
function typedText(content: ShownValue): string {
  if (content === null) return '';
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}

/** What a person is told of a result; `again` insists, where only a warning stands against it. */
export function outcomeOf(
  result: UserResult,
  again: (() => ActionOutcome) | null = null
): ActionOutcome {
  if (result.ok) return DONE;
  const { title, message, severity } = result;
  return { kind: 'refused', title, message, again: severity === 'stop' ? null : again };
}

/** Types cell after cell and stops at the first that is refused. */
function type(
  host: ExcelHost,
  sheet: string,
  cells: readonly TypedCell[],
  force: boolean
): ActionOutcome {
  for (const [index, { row, column, content }] of cells.entries()) {
    const result = host.userEdit(sheet, row, column, typedText(content), { force });
    const rest = cells.slice(index);
    if (!result.ok) return outcomeOf(result, () => type(host, sheet, rest, true));
  }
  return DONE;
}

/** Puts a block in whole: checks are for what is typed, as in Excel. */
function paste(host: ExcelHost, sheet: string, cells: readonly TypedCell[]): ActionOutcome {
  const block = cells.map(({ row, column, content }) => ({
    row,
    column,
    text: typedText(content),
  }));
  return outcomeOf(host.userPaste(sheet, block));
}

function rows(
  host: ExcelHost,
  intent: Extract<Intent, { kind: 'insert' | 'delete' }>
): ActionOutcome {
  if (intent.axis !== 'rows') return { kind: 'unsupported' };
  const { row, rows: count } = intent.area;
  const move = intent.kind === 'insert' ? host.userInsertRows : host.userDeleteRows;
  return outcomeOf(move(intent.sheet, row, count));
}

/** Has the host do what a person did in the grid. */
export function perform(host: ExcelHost, intent: Intent): ActionOutcome {
  switch (intent.kind) {
    case 'type':
      return type(host, intent.sheet, intent.cells, false);
    case 'paste':
      return paste(host, intent.sheet, intent.cells);
    case 'rename':
      return outcomeOf(host.userRenameSheet(intent.sheet, intent.name));
    case 'insert':
    case 'delete':
      return rows(host, intent);
    default:
      return { kind: 'unsupported' };
  }
}
