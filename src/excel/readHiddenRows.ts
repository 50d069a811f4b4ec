/** Which rows of a table people hid, by hand or by a filter. */
import type { SourceValue } from '../workbook/kernel/source';
import type { HiddenRow, Unread } from '../workbook/kernel/standing';
import { parseReference } from './address';
import { askEach, type Answer } from './askEach';
import { sourceValue } from './cellContent';
import { refused } from './standingOutline';

export interface HiddenReading {
  readonly rows: readonly HiddenRow[];
  /** Null where Excel told all of it. */
  readonly unread: Unread | null;
}

interface Column {
  readonly table: string;
  readonly header: string;
}

interface Listed {
  readonly sheet: string;
  /** Of the first row, from 0. */
  readonly row: number;
  readonly ids: readonly unknown[];
}

/** What is asked at first, each by itself where Excel refuses one: some answer about rows, some about what is seen. */
type First =
  | { readonly kind: 'listed'; readonly listed: Listed | null }
  /** Whether all rows are hidden; null where some are. */
  | { readonly kind: 'hidden'; readonly hidden: boolean | null }
  /** Rows that a person sees, from 0. */
  | { readonly kind: 'seen'; readonly rows: ReadonlySet<number> };

const bodyOf = (context: Excel.RequestContext, { table, header }: Column): Excel.Range =>
  context.workbook.tables
    .getItemOrNullObject(table)
    .columns.getItemOrNullObject(header)
    .getDataBodyRange();

const rowsOf = (addresses: readonly (readonly unknown[])[]): ReadonlySet<number> =>
  new Set(
    addresses.flatMap(([first]) => {
      const address = String(first);
      const place = parseReference(address.includes('!') ? address : `Sheet!${address}`);
      return place === null ? [] : [place.row];
    })
  );

const queueListed = (context: Excel.RequestContext, column: Column): (() => First) => {
  const range = bodyOf(context, column);
  range.load('values,address');
  return () => {
    const place = range.isNullObject ? null : parseReference(range.address);
    const values: readonly (readonly unknown[])[] = place === null ? [] : range.values;
    const listed = place === null ? null : { ...place, ids: values.map(([id]) => id) };
    return { kind: 'listed', listed };
  };
};

const queueHidden = (context: Excel.RequestContext, column: Column): (() => First) => {
  const range = bodyOf(context, column);
  range.load('rowHidden');
  return () => ({ kind: 'hidden', hidden: range.isNullObject ? false : range.rowHidden });
};

const seenIn = (view: Excel.RangeView): First => ({
  kind: 'seen',
  rows: rowsOf(view.isNullObject ? [] : view.cellAddresses),
});

const queueSeen = (context: Excel.RequestContext, column: Column): (() => First) => {
  const view = bodyOf(context, column).getVisibleView();
  view.load('cellAddresses');
  return () => seenIn(view);
};

const QUEUES = [queueListed, queueHidden, queueSeen] as const;

const isHidden = (row: Excel.Range): boolean => row.rowHidden;

const queueRow = (context: Excel.RequestContext, column: Column, index: number) => {
  const row = bodyOf(context, column).getRow(index);
  row.load('rowHidden');
  return () => isHidden(row);
};

/** What came of the first questions. */
interface Told {
  readonly listed: Listed | null;
  readonly hidden: boolean | null;
  /** Null where it says nothing: Excel refused it, or the column itself is hidden. */
  readonly seen: ReadonlySet<number> | null;
}

const isKind =
  <Kind extends First['kind']>(kind: Kind) =>
  (first: First): first is Extract<First, { readonly kind: Kind }> =>
    first.kind === kind;

/** Null where too little of it was answered. */
const toldBy = (answers: readonly Answer<First>[]): Told | null => {
  const first = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  const listed = first.find(isKind('listed'));
  const hidden = first.find(isKind('hidden'));
  const seen = first.find(isKind('seen'));
  const rows = seen !== undefined && seen.rows.size > 0 ? seen.rows : null;
  if (listed === undefined || (hidden === undefined && rows === null)) return null;
  return {
    listed: listed.listed,
    hidden: hidden === undefined ? false : hidden.hidden,
    seen: rows,
  };
};

const problemIn = (answers: readonly Answer<unknown>[]): Unread | null => {
  const [problem] = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));
  return problem === undefined ? null : refused(null, problem);
};

/** Whether each row says of itself that it is hidden. */
const askRows = (
  column: Column,
  count: number,
  hidden: boolean | null
): Promise<readonly Answer<boolean>[]> => {
  const rows = Array.from({ length: count }, (_, index) => index);
  return hidden === null
    ? askEach(rows, (context, index) => queueRow(context, column, index))
    : Promise.resolve(rows.map(() => ({ ok: true, value: hidden })));
};

const saysYes = (answer: Answer<boolean> | undefined): boolean =>
  answer?.ok === true && answer.value;

const idOf = (value: SourceValue): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

/**
 * The hidden rows of the table that have something under the header, in one round trip, two where some are
 * hidden. Never rejects with office.js errors; a table that is not there has none.
 */
export const readHiddenRows = async (column: Column): Promise<HiddenReading> => {
  const first = await askEach(QUEUES, (context, queue) => queue(context, column));
  const told = toldBy(first);
  if (told === null) return { rows: [], unread: problemIn(first) };
  const { listed, hidden, seen } = told;
  if (listed === null) return { rows: [], unread: null };
  const answers = await askRows(column, listed.ids.length, hidden);
  const rows = listed.ids.flatMap((value, index): readonly HiddenRow[] => {
    const row = listed.row + index;
    const isGone = saysYes(answers[index]) || seen?.has(row) === false;
    const id = isGone ? idOf(sourceValue(value)) : null;
    return id === null ? [] : [{ id, row: row + 1 }];
  });
  return { rows, unread: problemIn(answers) };
};
