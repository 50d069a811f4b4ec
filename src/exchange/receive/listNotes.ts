/** Notes what was repaired while a list was found. */
import type { PartnerList } from '../../model/exchange';
import { SPARE_ROWS } from '../copyColumns';
import { COPY_LIST, listColumns } from './copyList';
import type { FoundList } from './findLists';
import { repeatedColumns } from './headers';
import type { KeyedRow } from './lineKeys';
import type { ReadingNote } from './returned';
import type { StampedList } from './stampSheet';

type Note = Pick<ReadingNote, 'code' | 'count'>;

/** A list with its rows, and the number of filled rows below them. */
export interface ListRows {
  readonly found: FoundList;
  readonly rows: readonly KeyedRow[];
  readonly below: number;
}

/** Notes on one list that was found. */
export function notesOn(
  { found, rows, below }: ListRows,
  titles: readonly string[]
): readonly ReadingNote[] {
  const { added, deleted } = rowChanges(found, rows);
  const notes: readonly Note[] = [
    { code: 'rows-added', count: added },
    { code: 'rows-deleted', count: deleted },
    { code: 'columns-moved', count: movedColumns(found) },
    { code: 'columns-missing', count: listColumns(found.list).length - found.columns.size },
    { code: 'columns-twice', count: repeatedColumns(found.list, found.sheet, found.row) },
    { code: 'headers-translated', count: found.translated },
    { code: 'rows-below', count: below },
    { code: 'cells-merged', count: mergedOver(found, rows) },
    ...placeNotes(found, titles),
  ];
  return notes
    .filter(({ count }) => count > 0)
    .map((note) => ({ ...note, list: found.list, sheet: found.sheet.title }));
}

/** Counts added rows (without our words) and deleted lines of ours; unknown where our words are missing. */
function rowChanges(
  found: FoundList,
  rows: readonly KeyedRow[]
): { readonly added: number; readonly deleted: number } {
  const { which } = COPY_LIST[found.list];
  if (![which, 'number'].some((key) => found.columns.has(key))) return { added: 0, deleted: 0 };
  const stamped = stampedCount(found);
  const present = new Set(rows.flatMap(({ line, ours }) => (ours && line !== null ? [line] : [])));
  if (stamped === null) return { added: rows.length - present.size, deleted: 0 };
  const kept = [...present].filter((line) => isOfCopy(line, stamped, which)).length;
  return { added: rows.length - Math.min(kept, stamped), deleted: Math.max(0, stamped - kept) };
}

/** The number of lines when the copy left; null where unknown. */
function stampedCount({ list, stamped }: FoundList): number | null {
  const { lines, which } = COPY_LIST[list];
  return lines?.length ?? stamped?.rows ?? (which === 'number' ? SPARE_ROWS : null);
}

const isOfCopy = (line: string, stamped: number, which: string): boolean =>
  which !== 'number' || Number(line) <= stamped;

/** Merged cells over several lines of the list: only the first of them holds what they say. */
function mergedOver({ sheet, columns }: FoundList, rows: readonly KeyedRow[]): number {
  const own = [...columns.values()];
  return (sheet.merges ?? []).filter((area) => {
    const within = (at: number, from: number, size: number) => at >= from && at < from + size;
    return (
      own.some((column) => within(column, area.column, area.columns)) &&
      rows.filter(({ row }) => within(row, area.row, area.rows)).length > 1
    );
  }).length;
}

/** The number of columns whose order within the list changed. */
function movedColumns({ list, columns, stamped }: FoundList): number {
  const keys = (stamped?.keys ?? listColumns(list).map(({ key }) => key)).filter((key) =>
    columns.has(key)
  );
  const now = [...keys].sort((a, b) => (columns.get(a) ?? 0) - (columns.get(b) ?? 0));
  return keys.filter((key, index) => now[index] !== key).length;
}

function placeNotes({ sheet, stamped }: FoundList, titles: readonly string[]): readonly Note[] {
  if (stamped === undefined || stamped.sheet === sheet.title) return [];
  return [{ code: titles.includes(stamped.sheet) ? 'list-moved' : 'sheet-renamed', count: 1 }];
}

/** Reports a renamed sheet once, however many of its lists were found. */
export function oncePerSheet(notes: readonly ReadingNote[]): readonly ReadingNote[] {
  const isRenamed = ({ code }: ReadingNote): boolean => code === 'sheet-renamed';
  const sheets = new Set(notes.filter(isRenamed).map(({ sheet }) => sheet));
  const renamed = [...sheets].map((sheet): ReadingNote => {
    const count = notes.filter((note) => isRenamed(note) && note.sheet === sheet).length;
    return { code: 'sheet-renamed', list: null, sheet, count };
  });
  return [...renamed, ...notes.filter((note) => !isRenamed(note))];
}

/** Lists that the stamp names and that were not found. */
export function missingLists(
  stamped: readonly StampedList[],
  found: readonly FoundList[]
): readonly ReadingNote[] {
  const there = new Set<PartnerList>(found.map(({ list }) => list));
  return stamped
    .filter(({ list }) => !there.has(list))
    .map(({ list, sheet }) => ({ code: 'list-missing', list, sheet, count: 1 }));
}
