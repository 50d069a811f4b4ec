/**
 * Finds what people added to an RVU workbook: their own sheets and columns, and cells typed on our sheets outside our
 * tables. No record describes them, so they are private.
 */
import { ANCHORS } from '../../model/alliance';
import { plainHeader } from '../../workbook/kernel/headers';
import { isEarlierHeader, isEarlierTable } from '../../workbook/book/earlierHeaders';
import { EARLIER_WORDS } from '../../workbook/book/earlierWords';
import { cellAddress } from '../../workbook/kernel/a1';
import type { Blueprint, PlannedCell, SheetPlan } from '../../workbook/kernel/blueprint';
import type {
  Standing,
  StandingCell,
  StandingComment,
  StandingSheet,
  StandingTable,
} from '../../workbook/kernel/standing';
import type { OwnCell } from './ownCell';

/**
 * Lists the users' own filled cells and comments with their places; `ours` is the workbook as we would make it today.
 */
export function ownCells(standing: Standing, ours: Blueprint): readonly OwnCell[] {
  return [...cellsOf(standing, ours), ...standing.comments.map(commentOf)];
}

const commentOf = ({ sheet, cell, text }: StandingComment): OwnCell => ({
  source: `comment at ${cell === null ? sheet : `${sheet}!${cell}`}`,
  value: text,
});

function cellsOf(standing: Standing, blueprint: Blueprint): readonly OwnCell[] {
  const headers = headersOfOurs(blueprint);
  const planned = plannedIn(blueprint);
  const ours = standing.tables.filter(
    ({ name }) => headers.has(name.toLowerCase()) || isEarlierTable(name)
  );
  return standing.sheets.flatMap((sheet) => {
    const tables = ours.filter((table) => table.sheet === sheet.title);
    const isLoose = sheet.key === null ? () => true : looseOn(sheet, standing, planned);
    return sheet.cells.flatMap((cell) => {
      const table = tables.find((each) => holds(each, cell));
      if (table !== undefined) return inColumn(table, cell, headers);
      if (!isLoose(cell)) return [];
      const source = `${sheet.title}!${cellAddress(cell.row, cell.column)}`;
      return [{ source, value: cell.value }];
    });
  });
}

/** The headers that our tables have, by the table's name; all as `plainHeader` has them. */
export function headersOfOurs({ sheets }: Blueprint): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    sheets
      .flatMap(({ tables }) => tables)
      .map(({ name, columns }) => [
        name.toLowerCase(),
        new Set(columns.map(({ header }) => plainHeader(header))),
      ])
  );
}

const holds = (table: StandingTable, { row, column }: StandingCell): boolean =>
  row >= table.row &&
  row <= table.row + table.rows &&
  column >= table.column &&
  column < table.column + table.headers.length;

function inColumn(
  table: StandingTable,
  { row, column, value, formula }: StandingCell,
  headers: ReadonlyMap<string, ReadonlySet<string>>
): readonly OwnCell[] {
  const header = table.headers[column - table.column] ?? '';
  const known = headers.get(table.name.toLowerCase());
  if (row === table.row || known?.has(plainHeader(header)) === true) return [];
  // A computed column of an earlier version that is not used any more.
  if (formula !== null && isEarlierHeader(table.name, header)) return [];
  return [{ source: `${table.name}.${header}, ${cellAddress(row, column)}`, value }];
}

/** What the workbook as we would make it says outside its tables, wherever people moved it. */
interface Planned {
  readonly texts: ReadonlySet<string>;
  readonly formulas: ReadonlySet<string>;
  /** Constants that stand on each sheet, by its key in lower case. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names in lower case. */
  readonly names: ReadonlySet<string>;
}

function plannedIn({ sheets, names }: Blueprint): Planned {
  const cells = sheets.flatMap(loneCells);
  const headers = sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));
  return {
    texts: new Set([
      ...cells.flatMap(textIn),
      ...headers.map(({ header }) => folded(header)),
      ...EARLIER_WORDS.map(folded),
      // They stay where they are when the scale is changed.
      ...ANCHORS.map(folded),
    ]),
    formulas: new Set(cells.flatMap((cell) => formulaIn(cell).map(shapeOf))),
    numbers: new Map(
      sheets.map((sheet) => [
        sheet.key.toLowerCase(),
        new Set(loneCells(sheet).filter((cell) => typeof cell === 'number')),
      ])
    ),
    names: new Set(names.map(({ name }) => name.toLowerCase())),
  };
}

const loneCells = ({ blocks }: SheetPlan): readonly PlannedCell[] =>
  blocks.flatMap(({ cells }) => cells.flat());

function textIn(cell: PlannedCell): readonly string[] {
  if (typeof cell === 'string') return [folded(cell)];
  if (typeof cell !== 'object' || cell === null) return [];
  const text = 'text' in cell ? cell.text : cell.value;
  return typeof text === 'string' ? [folded(text)] : [];
}

const formulaIn = (cell: PlannedCell): readonly string[] =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : [];

const folded = (text: string): string => text.trim().toLowerCase();

/** Normalizes a formula: Excel and other tools spell it differently, and inserted rows shift it. */
const shapeOf = (formula: string): string =>
  formula
    .toLowerCase()
    .replace(/_xlfn\.|\s/g, '')
    .replace(/\$?\b[a-z]{1,3}\$?\d+\b/g, '#');

/** Whether a cell of our sheet, outside our tables, is somebody's own. */
function looseOn(
  { title, key }: StandingSheet,
  { names }: Standing,
  planned: Planned
): (cell: StandingCell) => boolean {
  const named = new Set(
    names
      .filter(({ name, sheet }) => sheet === title && planned.names.has(name.toLowerCase()))
      .map(({ row, column }) => cellAddress(row, column))
  );
  const numbers = planned.numbers.get(key ?? '');
  return ({ row, column, value, formula }) => {
    if (named.has(cellAddress(row, column))) return false;
    if (formula !== null && planned.formulas.has(shapeOf(formula))) return false;
    // A user's number may equal one of our counts by chance: it is ours only where we keep it on the same sheet.
    return typeof value === 'number'
      ? formula !== null || numbers?.has(value) !== true
      : !planned.texts.has(folded(value));
  };
}
