/** Finds the rows of a list: people insert and delete rows, and write below. */
import { cellAt } from '../../xlsx/fileBook';
import type { FoundList } from './findLists';
import { headingIn } from './headers';
import { isNothing } from './readCell';
import { filledRows } from './readLines';

/** A copy lists at most this many contributions, and partners fill far fewer lines of other lists. */
const [MOST_CONTRIBUTIONS, MOST_OTHERS] = [5_000, 1_000];
/** Between a list's heading and its headers. */
const HEADING_OFFSET = 2;

/**
 * The rows down to the next list: as many as the list had, and those that follow without a gap. If that number is
 * unknown, one blank row does not end the list.
 */
export function rowsOfList(found: FoundList, all: readonly FoundList[]): readonly number[] {
  const most = found.list === 'did' ? MOST_CONTRIBUTIONS : MOST_OTHERS;
  const end = Math.min(nextStart(found, all), found.row + 1 + most);
  const taken: number[] = [];
  for (let at = found.row + 1; at < end && !isEnd(found, at); at += 1) taken.push(at);
  while (taken.length > 0 && isBlankRow(found, taken.at(-1) ?? found.row)) taken.pop();
  return taken;
}

const isEnd = (found: FoundList, row: number): boolean =>
  isHeadingRow(found, row) || (row > found.row + found.rows && isGap(found, row));

const isGap = (found: FoundList, row: number): boolean =>
  isBlankRow(found, row) && (found.rows > 0 || isBlankRow(found, row - 1));

const isBlankRow = ({ sheet, columns }: FoundList, row: number): boolean => {
  const cells = sheet.rows.get(row);
  if (cells === undefined) return true;
  for (const column of columns.values()) {
    const cell = cells[column];
    if (cell !== undefined && (cell.formula !== undefined || !isNothing(cell.value))) return false;
  }
  return true;
};

/** The number of rows below, down to the next list, that are filled as if they belonged to it. */
export function rowsBelow(
  found: FoundList,
  rows: readonly number[],
  all: readonly FoundList[]
): number {
  const last = rows.at(-1) ?? found.row;
  const end = nextStart(found, all);
  const below: number[] = [];
  found.sheet.rows.forEach((_, row) => {
    if (row > last && row < end) below.push(row);
  });
  return below.length === 0 ? 0 : filledRows(found, below).length;
}

/** A heading stands alone in its row; the same words in a filled row are no heading. */
const isHeadingRow = ({ sheet, columns }: FoundList, row: number): boolean =>
  headingIn(sheet, row) !== undefined &&
  [...columns.values()].filter((column) => !isNothing(cellAt(sheet, row, column)?.value ?? null))
    .length <= 1;

/** Where the next list below begins with its heading. */
function nextStart({ sheet, row, columns }: FoundList, all: readonly FoundList[]): number {
  const mine = [...columns.values()];
  const below = all.filter(
    (other) =>
      other.sheet === sheet &&
      other.row > row &&
      [...other.columns.values()].some((column) => mine.includes(column))
  );
  return Math.min(...below.map((other) => other.row)) - HEADING_OFFSET;
}
