/**
 * Reads what people keep in the workbook besides our tables: their sheets, their columns, and what stands
 * on our sheets outside our tables. What Excel refuses, or what is too large, is told and stops nothing.
 */
import { plainHeader } from '../../workbook/kernel/headers';
import type { Area } from '../../workbook/kernel/area';
import { EMPTY_STANDING } from '../../workbook/kernel/standing';
import type { Standing, StandingCell, StandingTable, Unread } from '../../workbook/kernel/standing';
import { sameName } from '../address';
import { askEach, type EachAnswer } from '../askEach';
import { sourceFormula, sourceValue } from '../cellContent';
import { readComments } from './readComments';
import { withinBudget, type ReadingPart } from './readingBudget';
import {
  askExtents,
  queueOutline,
  refused,
  type KnownHeaders,
  type SheetThere,
} from './standingOutline';
import { subtractAreas } from './subtractAreas';

/** Excel answers in rows of cells of any type. */
type Grid = readonly (readonly unknown[])[];

/** Words and numbers only: blanks, yes and no say nothing that could be private. */
const filledCells = (area: Area, values: Grid, formulas: Grid): readonly StandingCell[] =>
  values.flatMap((line, down) =>
    line.flatMap((shown, right): readonly StandingCell[] => {
      const value = sourceValue(shown);
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const formula = sourceFormula(formulas[down]?.[right], shown);
      return [{ row: area.row + down, column: area.column + right, value, formula }];
    })
  );

/** Formulas only where they are needed: they double the answer. */
const queuePart = (
  context: Excel.RequestContext,
  { sheet, area, formulas }: ReadingPart<SheetThere>
): (() => readonly StandingCell[]) => {
  const range = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  if (formulas) range.load('values,formulas');
  else range.load('values');
  return () => takePart(range, area, formulas);
};

/** To be called after the sync. */
const takePart = (range: Excel.Range, area: Area, formulas: boolean): readonly StandingCell[] =>
  filledCells(area, range.values, formulas ? range.formulas : []);

/** Columns that people added to our tables, by headers that we don't know. */
const ownColumns = ({ name, headers }: StandingTable, known: KnownHeaders): readonly number[] => {
  const ours = known.get(name.toLowerCase());
  return headers.flatMap((header, at) => (ours?.has(plainHeader(header)) === true ? [] : [at]));
};

/** What is to be read of a sheet: people's columns in our tables, and all around our tables. */
const partsOf = (
  sheet: SheetThere,
  used: Area,
  tables: readonly StandingTable[],
  known: KnownHeaders
): readonly ReadingPart<SheetThere>[] => {
  const here = tables.filter(
    (table) => sameName(table.sheet, sheet.title) && known.has(table.name.toLowerCase())
  );
  const columns = here.flatMap((table) =>
    ownColumns(table, known).map((at) => ({
      row: table.row + 1,
      column: table.column + at,
      rows: table.rows,
      columns: 1,
    }))
  );
  const holes = here.map(({ row, column, rows, headers }) => ({
    row,
    column,
    rows: rows + 1,
    columns: headers.length,
  }));
  // Only there must our formulas be told from theirs.
  const formulas = sheet.key !== null;
  return [...columns, ...subtractAreas(used, holes)].map((area) => ({ sheet, area, formulas }));
};

/** In so many cells a request and its answer stay far below Excel's 5 MB. */
const CELLS_AT_ONCE = 20_000;

/** A part that is too large for one request gets one of its own. */
const inBatches = (
  parts: readonly ReadingPart<SheetThere>[]
): readonly (readonly ReadingPart<SheetThere>[])[] => {
  const batches: ReadingPart<SheetThere>[][] = [];
  let cells = CELLS_AT_ONCE;
  for (const part of parts) {
    cells += part.area.rows * part.area.columns;
    if (cells > CELLS_AT_ONCE) {
      batches.push([]);
      cells = part.area.rows * part.area.columns;
    }
    batches.at(-1)?.push(part);
  }
  return batches;
};

/** One batch after the other: side by side they would exceed what Excel answers at once. */
const askParts = async (
  parts: readonly ReadingPart<SheetThere>[]
): Promise<readonly EachAnswer<readonly StandingCell[]>[]> => {
  const answers: EachAnswer<readonly StandingCell[]>[] = [];
  for (const batch of inBatches(parts)) answers.push(...(await askEach(batch, queuePart)));
  return answers;
};

/**
 * The workbook as it stands outside our columns of our tables, in four round trips, one more for every
 * 20,000 cells and where there are comments, and some to find out what Excel refuses. Never rejects with office.js errors.
 */
export async function readStanding(known: KnownHeaders): Promise<Standing> {
  const [outline] = await askEach([null], queueOutline);
  if (outline === undefined) return EMPTY_STANDING;
  if (!outline.ok) return { ...EMPTY_STANDING, unread: [refused(null, outline.problem)] };
  const { sheets, names } = outline.value;
  const extents = await askExtents(outline.value);
  const beside = await readComments(sheets);
  const wanted = extents.used.flatMap(([sheet, used]) =>
    partsOf(sheet, used, extents.tables, known)
  );
  const { parts, cut } = withinBudget(wanted);
  const answers = await askParts(parts);
  const cells = new Map<SheetThere, readonly StandingCell[]>();
  const unread: Unread[] = [...extents.unread, ...beside.unread];
  parts.forEach(({ sheet }, at) => {
    const answer = answers[at];
    if (answer?.ok === true) cells.set(sheet, [...(cells.get(sheet) ?? []), ...answer.value]);
    else if (answer !== undefined) unread.push(refused(sheet.title, answer.problem));
  });
  return {
    sheets: sheets.map((sheet) => ({
      title: sheet.title,
      key: sheet.key,
      cells: cells.get(sheet) ?? [],
    })),
    tables: extents.tables,
    names,
    comments: beside.comments,
    unread: [
      ...unread,
      ...cut.map(({ sheet, fromRow }): Unread => ({
        sheet: sheet.title,
        why: 'large',
        fromRow,
        detail: '',
      })),
    ],
  };
}
