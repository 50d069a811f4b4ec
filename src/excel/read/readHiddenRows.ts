/** Which rows of a table people hid, by hand or by a filter. */
import type { SourceValue } from '../../workbook/kernel/source';
import type { HiddenRow, Unread } from '../../workbook/kernel/standing';
import { parseReference } from '../address';
import { askEach, type EachAnswer } from '../askEach';
import { sourceValue } from '../cellContent';
import { refused } from './standingOutline';

export interface HiddenReading {
  readonly rows: readonly HiddenRow[];
  /** Null where Excel told all of it. */
  readonly unread: Unread | null;
}

/** The table, and the header of the column whose cells name its rows. */
interface Column {
  readonly table: string;
  readonly header: string;
}

/** The column's cells as they stand. */
interface IdCells {
  /** Of the first row, from 0. */
  readonly row: number;
  readonly ids: readonly unknown[];
  /** Whether all rows are hidden; null where some are. */
  readonly hidden: boolean | null;
}

/** A null object where the table or the column is missing, so that no request fails. */
const bodyOf = (context: Excel.RequestContext, { table, header }: Column): Excel.Range =>
  context.workbook.tables
    .getItemOrNullObject(table)
    .columns.getItemOrNullObject(header)
    .getDataBodyRange();

/** Null where Excel gives no address, as it does for a null object. */
const idsIn = (range: Excel.Range): IdCells | null => {
  const place = range.isNullObject ? null : parseReference(range.address);
  if (place === null) return null;
  const values: readonly (readonly unknown[])[] = range.values;
  return { row: place.row, ids: values.map(([id]) => id), hidden: range.rowHidden };
};

/** The names, their place, and whether all of them are hidden: one round trip. */
const queueIds = (context: Excel.RequestContext, column: Column): (() => IdCells | null) => {
  const range = bodyOf(context, column);
  range.load('values,address,rowHidden');
  return () => idsIn(range);
};

/** The rows that a person sees, from 0; null where the column itself is hidden, so that it says nothing. */
const rowsSeen = (view: Excel.RangeView): ReadonlySet<number> | null => {
  const addresses: readonly (readonly unknown[])[] = view.isNullObject ? [] : view.cellAddresses;
  const rows = addresses.flatMap(([first]) => {
    const address = String(first);
    return parseReference(address.includes('!') ? address : `Sheet!${address}`)?.row ?? [];
  });
  return rows.length === 0 ? null : new Set(rows);
};

/**
 * What a person sees; older versions of Excel can't tell and answer with an error, which is taken
 * for not known.
 */
const queueSeen = (context: Excel.RequestContext, column: Column) => {
  const view = bodyOf(context, column).getVisibleView();
  view.load('cellAddresses');
  return () => rowsSeen(view);
};

/** Null from Excel means that some are hidden: of one row it is always true or false. */
const isHidden = (row: Excel.Range): boolean => row.rowHidden;

/** Asks one row of the body. */
const queueRow = (context: Excel.RequestContext, column: Column, index: number) => {
  const row = bodyOf(context, column).getRow(index);
  row.load('rowHidden');
  return () => isHidden(row);
};

/** Whether each row says of itself that it is hidden. */
const askRows = (
  column: Column,
  { ids, hidden }: IdCells
): Promise<readonly EachAnswer<boolean>[]> =>
  hidden === null
    ? askEach([...ids.keys()], (context, index) => queueRow(context, column, index))
    : Promise.resolve(ids.map(() => ({ ok: true, value: hidden })));

/** What could not be asked is not hidden; that it could not be asked is told beside the rows. */
const saysYes = (answer: EachAnswer<boolean> | undefined): boolean =>
  answer?.ok === true && answer.value;

/** Rows are told by their id; a row without one can't be named. */
const idOf = (value: SourceValue): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

/**
 * Takes a row for hidden where either way of asking says so: a filter and a hand leave different
 * traces.
 */
const hiddenOf = async (column: Column, listed: IdCells): Promise<HiddenReading> => {
  const [view] = await askEach([column], queueSeen);
  const seen = view?.ok === true ? view.value : null;
  const answers = await askRows(column, listed);
  const rows = listed.ids.flatMap((value, index): readonly HiddenRow[] => {
    const row = listed.row + index;
    const isConcealed = saysYes(answers[index]) || seen?.has(row) === false;
    const id = isConcealed ? idOf(sourceValue(value)) : null;
    return id === null ? [] : [{ id, row: row + 1 }];
  });
  const lost = answers.find((answer) => !answer.ok);
  return { rows, unread: lost?.ok === false ? refused(null, lost.problem) : null };
};

/**
 * The hidden rows of the table that have something under the header: by what they say of themselves, and by
 * what is seen of them where Excel tells that. Two round trips, three where some are hidden. Never rejects with
 * office.js errors; a table that is not there has none.
 */
export async function readHiddenRows(column: Column): Promise<HiddenReading> {
  const [first] = await askEach([column], queueIds);
  if (first?.ok === false) return { rows: [], unread: refused(null, first.problem) };
  const listed = first?.value ?? null;
  return listed === null ? { rows: [], unread: null } : hiddenOf(column, listed);
}
