/** Reads the known tables in one round trip, and looks again where they changed. */
import type { KnownTables } from './knownTables';
import type { ReadSpec } from './readSpec';

const MISSING: ReadonlySet<unknown> = new Set([
  'ItemNotFound',
  'InvalidObjectPath',
  'InvalidReference',
]);

const meansMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && MISSING.has(Reflect.get(error, 'code'));

const namesOf = (items: readonly { readonly name: string }[]): readonly string[] =>
  items.map(({ name }) => name);

/** Queues the look at which tables there are; names are not listed, for a workbook may hide thousands. */
const queueTableNames = ({
  workbook: { tables },
}: Excel.RequestContext): (() => readonly string[]) => {
  tables.load('items/name');
  return () => namesOf(tables.items);
};

interface Reading<T> {
  readonly context: Excel.RequestContext;
  readonly wanted: ReadSpec;
  readonly known: KnownTables;
  readonly queue: (wanted: ReadSpec) => () => T;
}

/** What of the wanted is in the workbook at all. */
const lookUp = async <T>({ context, wanted, known }: Reading<T>): Promise<ReadSpec> => {
  const { names } = context.workbook;
  const tableNames = queueTableNames(context);
  names.load('items/name');
  await context.sync();
  known.learn(tableNames());
  const namesThere = new Set(namesOf(names.items).map((name) => name.toLowerCase()));
  return {
    ...known.presentOf(wanted),
    names: wanted.names.filter((name) => namesThere.has(name.toLowerCase())),
  };
};

const covers = (asked: ReadSpec, present: ReadSpec): boolean => {
  const all = new Set([...asked.tables, ...(asked.places ?? [])]);
  return [...present.tables, ...(present.places ?? [])].every((name) => all.has(name));
};

/** Asks for that much; where something else is there, asks again, `left` times at most. */
const attempt = async <T>(reading: Reading<T>, asked: ReadSpec, left: number): Promise<T> => {
  const { context, wanted, known, queue } = reading;
  // Before what `queue` may load of the same tables: the last answer about a list is the one that stays.
  const tableNames = queueTableNames(context);
  const take = queue(asked);
  try {
    await context.sync();
  } catch (error) {
    if (!meansMissing(error) || left === 0) throw error;
    return attempt(reading, await lookUp(reading), left - 1);
  }
  known.learn(tableNames());
  const present = known.presentOf(wanted);
  return covers(asked, present) || left === 0 ? take() : attempt(reading, present, left - 1);
};

/** The workbook may change between two looks; who changes it faster than this is read once it rests. */
const MOST_REPEATS = 2;

/**
 * Reads what `queue` queues, in one round trip where the known tables are those that are there. As long
 * as none are known it asks for cells of tables that may not exist, which the documentation allows only
 * between the lines: should an Excel refuse, what is there is looked up first, at the price of two more
 * trips. A table that has come is asked for in one more.
 */
export function readPresent<T>(reading: Reading<T>): Promise<T> {
  return attempt(reading, reading.known.presentOf(reading.wanted), MOST_REPEATS);
}
