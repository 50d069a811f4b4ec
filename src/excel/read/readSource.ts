/** Our tables and named cells as they stand, for the rules to decide by. */
import { parseUnfinished, UNFINISHED } from '../../workbook/kernel/unfinished';
import type { SourceName, WorkbookSource } from '../../workbook/kernel/source';
import { parseReference, sameName, type ExcelPlace } from '../address';
import { sourceValue } from '../cellContent';
import { inExcel } from '../inExcel';
import { KnownTables } from './knownTables';
import { readPresent } from './readPresent';
import { queueTable } from './readTables';
import type { ReadSpec } from './readSpec';

/**
 * The columns of which formulas are wanted; null where all are. Formulas double what Excel has to
 * send.
 */
const formulaHeaders = (wanted: ReadSpec, table: string): readonly string[] | null =>
  wanted.formulas?.filter((column) => sameName(column.table, table)).map(({ header }) => header) ??
  null;

/** A name that refers to several cells is read by its first one. */
const readName = (name: string, range: Excel.Range): readonly SourceName[] => {
  const place = range.isNullObject ? null : parseReference(range.address);
  if (place === null) return [];
  const values: readonly (readonly unknown[])[] = range.values;
  return [{ name, ...place, value: sourceValue(values[0]?.[0]) }];
};

/** Null objects instead of errors: one name that is missing would fail the whole request. */
const queueName = (context: Excel.RequestContext, name: string): (() => readonly SourceName[]) => {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load('address,values');
  return () => readName(name, range);
};

/** What an interrupted drawing left to do, as it was noted in a hidden name. */
const readMark = (mark: Excel.NamedItem): Pick<WorkbookSource, 'unfinished'> =>
  mark.isNullObject ? {} : { unfinished: parseUnfinished(String(mark.formula)) };

/** Read along with every source, so that nobody has to think of asking. */
const queueUnfinishedMark = (
  context: Excel.RequestContext
): (() => Pick<WorkbookSource, 'unfinished'>) => {
  const mark = context.workbook.names.getItemOrNullObject(UNFINISHED);
  mark.load('formula');
  return () => readMark(mark);
};

/** Lists that people lengthen are read beyond their end. */
const readsBelow = ({ below = [] }: ReadSpec, table: string): boolean =>
  below.some((name) => sameName(name, table));

/** Whether formulas may be out of date while we read. */
type Mode = Pick<WorkbookSource, 'computesWhenAsked'>;

/** Only manual calculation matters; the other modes compute before we are answered. */
const queueMode = ({ application }: Excel.RequestContext): (() => Mode) => {
  application.load('calculationMode');
  return () => (application.calculationMode === 'Manual' ? { computesWhenAsked: true } : {});
};

/** Queues the reading of our tables and names; the source can be taken after the next sync. */
export function queueSource(context: Excel.RequestContext, wanted: ReadSpec): () => WorkbookSource {
  const tables = wanted.tables.map((name) =>
    queueTable(context, name, formulaHeaders(wanted, name), readsBelow(wanted, name))
  );
  const names = wanted.names.map((name) => queueName(context, name));
  const unfinished = queueUnfinishedMark(context);
  const mode = queueMode(context);
  return () => ({
    tables: tables.flatMap((table) => table()),
    names: names.flatMap((name) => name()),
    ...unfinished(),
    ...mode(),
  });
}

/** Nothing for a table that is not there. */
const placeOf = (table: Excel.Table, range: Excel.Range): readonly [string, ExcelPlace][] => {
  const place = table.isNullObject ? null : parseReference(range.address);
  return place === null ? [] : [[table.name.toLowerCase(), place]];
};

const queuePlace = (
  context: Excel.RequestContext,
  name: string
): (() => readonly [string, ExcelPlace][]) => {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getHeaderRowRange();
  table.load('name');
  range.load('address');
  return () => placeOf(table, range);
};

/** Queues the reading of where tables lie, by their names in lower case. */
export function queuePlaces(
  context: Excel.RequestContext,
  wanted: ReadSpec
): () => ReadonlyMap<string, ExcelPlace> {
  const places = [...wanted.tables, ...(wanted.places ?? [])].map((name) =>
    queuePlace(context, name)
  );
  return () => new Map(places.flatMap((place) => place()));
}

/**
 * Reads the wanted tables and named cells as they stand, in one round trip, wherever people moved
 * them. What is not there is left out. Who reads again and again hands in the same `known`, so that
 * no more is asked for than there is. Rejects with office.js errors (see `describeExcelError`).
 */
export function readSource(wanted: ReadSpec, known = new KnownTables()): Promise<WorkbookSource> {
  return inExcel((context) =>
    readPresent({ context, wanted, known, queue: (present) => queueSource(context, present) })
  );
}
