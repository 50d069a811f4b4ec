/** Where everything in the workbook lies, ours and theirs, before any cell is read. */
import type { Area } from '../../workbook/kernel/area';
import { sheetStamp } from '../../workbook/kernel/blueprint';
import type { StandingName, StandingTable, Unread } from '../../workbook/kernel/standing';
import { parseExcelArea, parseReference, sameName } from '../address';
import { askEach } from '../askEach';
import type { ExcelProblem } from '../excelProblem';

/** The headers of our tables by the table's name, all in lower case: their columns are read elsewhere. */
export type KnownHeaders = ReadonlyMap<string, ReadonlySet<string>>;

export interface SheetThere {
  readonly id: string;
  readonly title: string;
  readonly key: string | null;
}

export interface Outline {
  readonly sheets: readonly SheetThere[];
  readonly tables: readonly Pick<StandingTable, 'name' | 'sheet' | 'headers'>[];
  readonly names: readonly StandingName[];
}

/** What Excel did not tell, of a sheet or of the workbook as a whole. */
export function refused(sheet: string | null, { detail }: ExcelProblem): Unread {
  return {
    sheet,
    why: 'refused',
    fromRow: null,
    detail,
  };
}

/** Queues the look at which sheets, tables and names there are. */
export function queueOutline(context: Excel.RequestContext): () => Outline {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name,items/worksheet/name,items/columns/items/name');
  names.load('items/name,items/formula');
  return () => {
    const placed = names.items.flatMap(({ name, formula }): readonly StandingName[] => {
      const place = parseReference(formula);
      return place === null ? [] : [{ name, ...place }];
    });
    const prefix = sheetStamp('').toLowerCase();
    const stamps = placed.filter(({ name }) => name.toLowerCase().startsWith(prefix));
    const keyOf = (title: string): string | null =>
      stamps
        .find(({ sheet }) => sameName(sheet, title))
        ?.name.slice(prefix.length)
        .toLowerCase() ?? null;
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, title: name, key: keyOf(name) })),
      tables: tables.items.map(({ name, worksheet, columns }) => ({
        name,
        sheet: worksheet.name,
        headers: columns.items.map((column) => column.name),
      })),
      names: placed,
    };
  };
}

/** Where a sheet's contents lie, or a table's rows. */
type Extent =
  | { readonly kind: 'sheet'; readonly sheet: SheetThere }
  | { readonly kind: 'table'; readonly table: Outline['tables'][number] };

const queueExtent = (context: Excel.RequestContext, extent: Extent): (() => Area | null) => {
  const { worksheets, tables } = context.workbook;
  const range =
    extent.kind === 'sheet'
      ? worksheets.getItem(extent.sheet.id).getUsedRangeOrNullObject(true)
      : tables.getItem(extent.table.name).getDataBodyRange();
  range.load('address');
  return () => (range.isNullObject ? null : parseExcelArea(range.address));
};

export interface Extents {
  readonly used: readonly (readonly [SheetThere, Area])[];
  readonly tables: readonly StandingTable[];
  readonly unread: readonly Unread[];
}

/** How far each sheet is filled, and where tables lie. */
export async function askExtents({ sheets, tables }: Outline): Promise<Extents> {
  const asked: readonly Extent[] = [
    ...sheets.map((sheet) => ({ kind: 'sheet', sheet }) as const),
    ...tables.map((table) => ({ kind: 'table', table }) as const),
  ];
  const answers = await askEach(asked, queueExtent);
  const found: {
    readonly used: (readonly [SheetThere, Area])[];
    readonly tables: StandingTable[];
    readonly unread: Unread[];
  } = { used: [], tables: [], unread: [] };
  asked.forEach((extent, at) => {
    const answer = answers[at];
    const title = extent.kind === 'sheet' ? extent.sheet.title : extent.table.sheet;
    if (answer?.ok === false) found.unread.push(refused(title, answer.problem));
    if (answer?.ok !== true || answer.value === null) return;
    const { row, column, rows } = answer.value;
    if (extent.kind === 'sheet') found.used.push([extent.sheet, answer.value]);
    else found.tables.push({ ...extent.table, row: row - 1, column, rows });
  });
  return found;
}
