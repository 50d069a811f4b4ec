/**
 * Lists that stand in the file once more: people copy a sheet before they fill it, and fill either.
 * What is filled in one place only is taken; what differs is told.
 */
import type { FileBook } from '../../xlsx/fileBook';
import type { Scale } from '../../model/alliance';
import { isStepList } from './copyList';
import { headedBy, headingAbove } from './findLists';
import type { FoundList } from './findLists';
import { WHOLE_ROW, headerRows } from './headers';
import type { HeaderRow } from './headers';
import { keyedRows } from './lineKeys';
import type { ListRows } from './listNotes';
import { listRows } from './listRows';
import { readLines, refusedRow } from './readLines';
import type { LinesReading } from './readLines';
import type { ReadingNote, ReturnedLine } from './returned';
import type { StampSheet } from './stampSheet';

/** A file that repeats a list more often is not looked through to its end. */
const MOST = 24;

/** The lists under headers that belong to none of those that were found. */
export function repeatedLists(
  book: FileBook,
  stamp: StampSheet | null,
  first: readonly ListRows[]
): readonly FoundList[] {
  const sheets = book.sheets.filter((sheet) => sheet !== stamp?.sheet);
  return headerRows({ sheets })
    .filter((header) => !first.some((each) => covers(each, header)))
    .slice(0, MOST)
    .flatMap(({ list: likely, sheet, row }) => {
      const list = isStepList(likely) ? headingAbove(sheet, row) : likely;
      if (list === undefined) return [];
      return headedBy(list, { sheet, row, span: WHOLE_ROW, rows: 0 }, undefined, false) ?? [];
    });
}

const covers = ({ found, rows }: ListRows, { sheet, row }: HeaderRow): boolean =>
  found.sheet === sheet && row >= found.row && row <= (rows.at(-1)?.row ?? found.row);

interface Repeats extends LinesReading {
  readonly notes: readonly ReadingNote[];
}

/** What the repeated lists say beside what was read already. */
export function readRepeats(
  repeats: readonly FoundList[],
  found: readonly FoundList[],
  read: readonly ReturnedLine[],
  scale: Scale
): Repeats {
  const known = new Map(read.map((line) => [keyOf(line), line]));
  const added: ReturnedLine[] = [];
  const readings = repeats.map((each) => {
    const rows = keyedRows(each, listRows(each, [...found, ...repeats]));
    const { fresh, refused } = besides(known, each, readLines(each, rows, scale), scale);
    fresh.forEach((line) => known.set(keyOf(line), line));
    added.push(...fresh);
    return { each, refused, count: fresh.length + refused.length };
  });
  return {
    lines: added,
    refused: readings.flatMap(({ refused }) => refused),
    notes: readings
      .filter(({ count }) => count > 0)
      .map(({ each }) => ({
        code: 'list-twice',
        list: each.list,
        sheet: each.sheet.title,
        count: 1,
      })),
  };
}

/** The lines that are new, and what can't be taken: those among it that say something else than before. */
function besides(
  known: ReadonlyMap<string, ReturnedLine>,
  found: FoundList,
  { lines, refused }: LinesReading,
  scale: Scale
) {
  const others = lines.filter((line) => !saysSame(line, known.get(keyOf(line))));
  const fresh = others.filter((line) => !known.has(keyOf(line)));
  const twice = others
    .filter((line) => known.has(keyOf(line)))
    .map(({ line, place }) => refusedRow(found, place.row, line, scale));
  return { fresh, refused: [...refused, ...twice] };
}

const keyOf = ({ list, line }: ReturnedLine): string => `${list}|${line}`;

const saysSame = (line: ReturnedLine, other: ReturnedLine | undefined): boolean =>
  other !== undefined &&
  JSON.stringify({ ...line, place: null }) === JSON.stringify({ ...other, place: null });
