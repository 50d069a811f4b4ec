/** The reader of workbooks: from bytes of anybody's to plain data, or to a problem. */
import { COLUMNS_BESIDE } from '../workbook/kernel/source';
import type { FileBook, FileName, FileTable } from './fileBook';
import { damaged, FileRefusal, refuse, type FileProblem, type ReadResult } from './fileProblem';
import { guardedEntries } from './guard/guardedEntries';
import { LIMITS, type Limits } from './guard/limits';
import { Package } from './read/package';
import { readCommentsPart } from './read/commentsPart';
import { checkWorkbookType } from './read/contentTypes';
import { parseTarget } from './read/reference';
import { relationsOf, type Relation } from './read/relations';
import { readSharedStrings } from './read/sharedStringsPart';
import { readSheetPart, type CellBudget } from './read/sheetPart';
import { readTablePart } from './read/tablePart';
import {
  readWorkbookPart,
  type NameEntry,
  type SheetEntry,
  type WorkbookPart,
} from './read/workbookPart';

/** The guard has looked at every part before any is unpacked. */
const openPackage = (bytes: Uint8Array, limits: Limits): Package =>
  new Package(bytes, guardedEntries(bytes, limits), limits);

/** By its relation: the path is free, and some writers choose another one. */
const workbookPath = (file: Package): string => {
  const relation = relationsOf(file, '').find(({ type }) => type === 'officeDocument');
  if (relation === undefined || !file.has(relation.path)) return refuse({ code: 'no-workbook' });
  checkWorkbookType(file, relation.path);
  return relation.path;
};

/** A file with all texts in its cells has no such part. */
const stringsOf = (file: Package, relations: readonly Relation[]): readonly string[] => {
  const relation = relations.find(({ type }) => type === 'sharedStrings');
  return relation === undefined ? [] : readSharedStrings(file, relation.path);
};

/** What each sheet adds to the book. */
type Contents = Pick<FileBook, 'sheets' | 'tables' | 'comments'>;

/** What is read of a file beside its cells, tables and names, and how much of them. */
export interface ReadOptions {
  /** How much is read at most, where less than our largest workbook is expected. */
  readonly limits?: Limits;
  /** Whether comments are read, too. */
  readonly comments?: boolean;
  /** Which cells are wanted, where not all are. */
  readonly only?: CellFilter;
}

/** Cells that are wanted. Sheets on which none stand are not even unpacked, and read as sheets without cells. */
export interface CellFilter {
  /** Whether a table's column is, with what stands above and below it. */
  readonly column: (table: string, header: string) => boolean;
  /** Whether the cell of a name is. */
  readonly name: (name: string) => boolean;
}

/**
 * Names of one area each; constants, broken names and Excel's own (print areas, filters) mean
 * nothing to us.
 */
const namesOf = ({ names, sheets }: WorkbookPart): readonly FileName[] => {
  const titles = new Map(sheets.map(({ title }) => [title.toLowerCase(), title]));
  return names.flatMap((entry: NameEntry): readonly FileName[] => {
    const target = parseTarget(entry.refersTo);
    const sheet = target === null ? undefined : titles.get(target.title.toLowerCase());
    if (target === null || sheet === undefined || entry.name.startsWith('_xlnm.')) return [];
    const scope = entry.scope === null ? null : (sheets[entry.scope]?.title ?? null);
    return [{ name: entry.name, sheet, area: target.area, hidden: entry.hidden, scope }];
  });
};

/** The columns of a sheet in which anything is wanted; null where all is. */
const columnsOf = (
  title: string,
  tables: readonly FileTable[],
  names: readonly FileName[],
  only: CellFilter | undefined
): ReadonlySet<number> | null => {
  if (only === undefined) return null;
  return new Set([
    ...names
      .filter(({ name, sheet }) => sheet === title && only.name(name))
      .map(({ area }) => area.column),
    ...tables.flatMap((table) => columnsOfTable(table, only)),
  ]);
};

/** And what somebody wrote beside it. */
const columnsOfTable = (
  { name, column, columns, headers }: FileTable,
  only: CellFilter
): readonly number[] => {
  const wanted = headers.flatMap((header, at) => (only.column(name, header) ? [column + at] : []));
  const beside = Array.from({ length: COLUMNS_BESIDE }, (_, at) => column + columns + at);
  return wanted.length === 0 ? [] : [...wanted, ...beside];
};

/** What stands on the sheets that are read, and what is still to be. */
interface Reading {
  readonly file: Package;
  readonly part: WorkbookPart;
  readonly options: ReadOptions;
  readonly strings: readonly string[];
  readonly cells: CellBudget;
  readonly names: readonly FileName[];
}

/** A sheet of which nothing is wanted is not unpacked, but counts as a sheet. */
const readSheet = ({ title, hidden }: SheetEntry, path: string, reading: Reading): Contents => {
  const { file, part, options, strings, cells, names } = reading;
  const related = relationsOf(file, path);
  const tables = related
    .filter(({ type }) => type === 'table')
    .map((table) => readTablePart(file, table.path, title));
  const columns = columnsOf(title, tables, names, options.only);
  const source = { title, hidden, path, strings, dateSystem: part.dateSystem, cells, columns };
  const sheet =
    columns?.size === 0 ? { title, hidden, rows: new Map() } : readSheetPart(file, source);
  const comments = options.comments === true ? readCommentsPart(file, related, title) : [];
  return { sheets: [sheet], tables, comments };
};

/** All sheets share one budget of cells: many small ones are as much work as a big one. */
const readSheets = (
  file: Package,
  part: WorkbookPart,
  relations: readonly Relation[],
  options: ReadOptions
): Omit<FileBook, 'dateSystem'> => {
  const { cells: most, rows, places } = file.limits;
  const cells = { left: most, most, rows, places };
  const names = namesOf(part);
  const reading = { file, part, options, strings: stringsOf(file, relations), cells, names };
  const read = part.sheets.flatMap((entry): readonly Contents[] => {
    const target = relations.find(({ id }) => id === entry.relation);
    // Sheets of a macro of old times name no part (`r:id=""`), and hold no cells either.
    if (entry.relation === '') return [];
    if (target === undefined) return damaged(null, `no part for sheet ${entry.title}`);
    // Chart sheets and dialogs hold no cells.
    return target.type === 'worksheet' ? [readSheet(entry, target.path, reading)] : [];
  });
  return {
    sheets: read.flatMap(({ sheets }) => sheets),
    tables: read.flatMap(({ tables }) => tables),
    comments: read.flatMap(({ comments }) => comments),
    names,
  };
};

/** Tables may reach far below their last typed row: what they claim is bounded like cells are. */
const checkTables = (tables: readonly FileTable[], limits: Limits): void => {
  const claimed = tables.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  if (claimed > limits.cells || rows > limits.rows) {
    refuse({ code: 'too-many-cells', limit: limits.cells });
  }
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  // Which of them is meant nobody knows; Excel calls such a file damaged as well.
  if (names.size < tables.length) damaged(null, 'names of tables repeat');
};

/** Throws a refusal; `readWorkbook` makes a value of it. */
const readBook = (bytes: Uint8Array, options: ReadOptions): FileBook => {
  const file = openPackage(bytes, options.limits ?? LIMITS);
  const path = workbookPath(file);
  const part = readWorkbookPart(file, path);
  const contents = readSheets(file, part, relationsOf(file, path), options);
  checkTables(contents.tables, file.limits);
  return { ...contents, dateSystem: part.dateSystem };
};

/** One problem is enough: a refused file is not read on. */
const refused = (problem: FileProblem): ReadResult => ({ ok: false, problems: [problem] });

/**
 * Reads sheets, tables and names of an .xlsx file. Whatever the bytes are, there is an answer within
 * seconds and without filling the memory: hostile and damaged files are problems, not exceptions.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  try {
    return { ok: true, book: readBook(bytes, options) };
  } catch (error) {
    if (error instanceof FileRefusal) return refused(error.problem);
    throw error;
  }
}
