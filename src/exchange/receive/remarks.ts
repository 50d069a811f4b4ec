/**
 * Finds remarks: what people wrote outside the lists, such as below or beside a list, over our words, or on their own
 * sheets. Words that our copy printed are no remarks; the stamp's marks identify them.
 */
import { parseWrittenDay } from '../../model/writtenDay';
import type { FileCell, FileComment, FileSheet } from '../../xlsx/fileBook';
import { notPrinted } from '../printed';
import type { IsRead, StrangeCells } from '../printed';
import { COPY_LIST, listColumns } from './copyList';
import type { FoundList } from './findLists';
import type { ListRows } from './listNotes';
import { plainNumber } from './plainNumber';
import { isNothing } from './readCell';

/** A list whose cells are read as its lines. */
export interface ReturnedList {
  readonly found: FoundList;
  /** From the headers to the last row. */
  readonly last: number;
}

export interface Remarks {
  /** By row: cells side by side are one. */
  readonly remarks: readonly FileComment[];
  /** The number of further rows, which are not shown. */
  readonly left: number;
}

/** A sheet of data is no remark: the first rows are taken, the rest is counted. */
const MOST = 200;
/** No longer text is kept; the mark says that it was cut. */
const LONGEST = 2_000;

/** Where a list stands in the file that came back, from its headers to its last row that holds anything. */
export function readReturnedList({ found, rows }: ListRows): ReturnedList {
  return {
    found,
    last: Math.max(found.row, ...rows.map(({ row }) => row)),
  };
}

/**
 * The remarks on these sheets. `marks` come from the stamps; without them (an older copy, a lost stamp) only cells
 * that our copy leaves blank count.
 */
export function remarksIn(
  sheets: readonly FileSheet[],
  lists: readonly ReturnedList[],
  marks: ReadonlySet<number> | null
): Remarks {
  const all = sheets.flatMap((sheet) => {
    const here = lists.filter(({ found }) => found.sheet === sheet);
    const isRead = reader(here);
    const strange = marks === null ? outside(sheet, here) : written(sheet, marks, isRead);
    return remarksOn(sheet, strange, isRead);
  });
  return { remarks: all.slice(0, MOST), left: Math.max(0, all.length - MOST) };
}

const numberIn = (text: string): number | null => plainNumber(text) ?? parseWrittenDay(text);

function written(sheet: FileSheet, marks: ReadonlySet<number>, isRead: IsRead): StrangeCells {
  const rows = new Map<number, (string | number | null)[]>();
  sheet.rows.forEach((cells, row) => {
    const values: (string | number | null)[] = [];
    for (let column = 0; column < cells.length; column += 1) values.push(plainValue(cells[column]));
    rows.set(row, values);
  });
  return notPrinted(rows, marks, numberIn, isRead);
}

const plainValue = (cell: FileCell | undefined): string | number | null => {
  const value = cell?.value ?? null;
  if (typeof value === 'object') return value === null ? null : value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
};

/** Our sheets end with our lists' last columns; a sheet without a list may be ours too where its title is. */
function outside(sheet: FileSheet, here: readonly ReturnedList[]): StrangeCells {
  if (here.length === 0 && OUR_TITLES.has(sheet.title.trim().toLowerCase())) return new Map();
  const right = Math.max(-1, ...here.flatMap(({ found }) => [...found.columns.values()]));
  const rows = [...sheet.rows].filter(([, cells]) => cells.length > right + 1);
  return new Map(
    rows.map(([row, cells]) => [row, [...cells.keys()].filter((column) => column > right)])
  );
}

const OUR_TITLES: ReadonlySet<string> = new Set(['our rvu', 'stamp']);

/** Skips answer cells and cells that identify a line, which are read elsewhere. */
function reader(here: readonly ReturnedList[]): IsRead {
  const areas = here.map(({ found, last }) => ({
    head: found.row,
    last,
    headers: new Set(found.columns.values()),
    columns: readColumns(found),
  }));
  return (row, column) => {
    for (const { head, last, headers, columns } of areas)
      if (row >= head && row <= last && (row === head ? headers : columns).has(column)) return true;
    return false;
  };
}

function readColumns({ list, columns }: FoundList): ReadonlySet<number> {
  const records = listColumns(list).filter(
    ({ key, entry }) => entry === 'typed' || key === 'number' || key === COPY_LIST[list].which
  );
  return new Set(records.flatMap(({ key }) => columns.get(key) ?? []));
}

function remarksOn(
  sheet: FileSheet,
  strange: StrangeCells,
  isRead: IsRead
): readonly FileComment[] {
  const rows = [...strange].sort(([a], [b]) => a - b);
  return rows.flatMap(([row, columns]) => {
    const cells = sheet.rows.get(row) ?? [];
    const texts = columns.flatMap((column) => {
      const cell = cells[column];
      return cell === undefined || isNothing(cell.value) || isRead(row, column)
        ? []
        : [{ column, text: String(plainValue(cell)).trim() }];
    });
    const [first] = texts;
    if (first === undefined) return [];
    const text = cutRemark(texts.map((each) => each.text).join(' | '));
    return [{ sheet: sheet.title, row, column: first.column, text }];
  });
}

/** As long as it can be kept. */
export function cutRemark(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
