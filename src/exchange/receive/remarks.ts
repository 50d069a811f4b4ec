/**
 * What people wrote into the file beside its lists: under a list, at its side, over our own words, on sheets of
 * their own. What our copy itself printed is no remark: its stamp tells which words these are.
 */
import { parseWrittenDay } from '../../model/writtenDay';
import type { FileCell, FileComment, FileSheet } from '../../xlsx/fileBook';
import { notPrinted } from '../printed';
import { COPY_LIST, columnsOf } from './copyList';
import type { FoundList } from './findLists';
import type { ListRows } from './listNotes';
import { plainNumber } from './plainNumber';
import { isNothing } from './readCell';

/** A list whose cells are read as its lines. */
export interface ReadList {
  readonly found: FoundList;
  /** From the headers to the last row. */
  readonly last: number;
}

export interface Remarks {
  /** By row: cells side by side are one. */
  readonly remarks: readonly FileComment[];
  /** How many more rows there are than people read. */
  readonly left: number;
}

/** A sheet of data is no remark: of so many rows the first are taken, the rest is counted. */
const MOST = 200;
/** No longer text is kept; the mark says that it was cut. */
const LONGEST = 2_000;

export const readList = ({ found, rows }: ListRows): ReadList => ({
  found,
  last: Math.max(found.row, ...rows.map(({ row }) => row)),
});

/**
 * The remarks on these sheets. `marks` are those of the stamps; without them (an older copy, a lost stamp) only
 * what stands where our copy prints nothing counts.
 */
export function remarksIn(
  sheets: readonly FileSheet[],
  lists: readonly ReadList[],
  marks: ReadonlySet<string> | null
): Remarks {
  const all = sheets.flatMap((sheet) => {
    const here = lists.filter(({ found }) => found.sheet === sheet);
    const isStrange = marks === null ? outside(sheet, here) : strange(sheet, marks);
    return remarksOn(sheet, (row, column) => isStrange(row, column) && !isRead(here, row, column));
  });
  return { remarks: all.slice(0, MOST), left: Math.max(0, all.length - MOST) };
}

type IsStrange = (row: number, column: number) => boolean;

const numberIn = (text: string): number | null => plainNumber(text) ?? parseWrittenDay(text);

function strange(sheet: FileSheet, marks: ReadonlySet<string>): IsStrange {
  const rows = [...sheet.rows].map(
    ([at, row]) => [at, Array.from(row, (cell) => plainValue(cell))] as const
  );
  const found = notPrinted(new Map(rows), marks, numberIn);
  return (row, column) => found.get(row)?.has(column) ?? false;
}

const plainValue = (cell: FileCell | undefined): string | number | null => {
  const value = cell?.value ?? null;
  if (typeof value === 'object') return value === null ? null : value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
};

/** Our sheets end with our lists' last columns; a sheet without a list may be ours too where its title is. */
function outside(sheet: FileSheet, here: readonly ReadList[]): IsStrange {
  if (here.length === 0) return () => !OUR_TITLES.has(sheet.title.trim().toLowerCase());
  const right = Math.max(...here.flatMap(({ found }) => [...found.columns.values()]));
  return (_, column) => column > right;
}

const OUR_TITLES: ReadonlySet<string> = new Set(['our rvu', 'stamp']);

/** Cells that are the partner's answers, or tell which line a row is, are looked at elsewhere. */
const isRead = (here: readonly ReadList[], row: number, column: number): boolean =>
  here.some(({ found, last }) => row >= found.row && row <= last && isOfList(found, row, column));

function isOfList({ list, row: head, columns }: FoundList, row: number, column: number): boolean {
  const key = [...columns].find(([, at]) => at === column)?.[0];
  if (key === undefined) return false;
  const entry = columnsOf(list).find((each) => each.key === key)?.entry;
  return row === head || entry === 'typed' || key === 'number' || key === COPY_LIST[list].which;
}

function remarksOn(sheet: FileSheet, isRemark: IsStrange): readonly FileComment[] {
  const rows = [...sheet.rows].sort(([a], [b]) => a - b);
  return rows.flatMap(([row, cells]) => {
    const said = cells.flatMap((cell, column) =>
      cell !== undefined && !isNothing(cell.value) && isRemark(row, column)
        ? [{ column, text: String(plainValue(cell)).trim() }]
        : []
    );
    const [first] = said;
    if (first === undefined) return [];
    const text = cutRemark(said.map((each) => each.text).join(' | '));
    return [{ sheet: sheet.title, row, column: first.column, text }];
  });
}

/** As long as it can be kept. */
export const cutRemark = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
