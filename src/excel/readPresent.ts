import type { Wanted } from './wanted';

const MISSING: ReadonlySet<unknown> = new Set([
  'ItemNotFound',
  'InvalidObjectPath',
  'InvalidReference',
]);

const meansMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && MISSING.has(Reflect.get(error, 'code'));

const namesOf = (items: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ name }) => name.toLowerCase()));

/** What of the wanted is in the workbook at all. */
const presentOf = async (context: Excel.RequestContext, wanted: Wanted): Promise<Wanted> => {
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  const tablesThere = namesOf(tables.items);
  const namesThere = namesOf(names.items);
  return {
    ...wanted,
    tables: wanted.tables.filter((name) => tablesThere.has(name.toLowerCase())),
    names: wanted.names.filter((name) => namesThere.has(name.toLowerCase())),
    places: (wanted.places ?? []).filter((name) => tablesThere.has(name.toLowerCase())),
  };
};

/**
 * Reads what `queue` queues in one round trip. It asks for cells of tables that may not exist, which
 * the documentation allows only between the lines: should an Excel refuse, what is there is looked
 * up first, at the price of two more trips.
 */
export const readPresent = async <T>(
  context: Excel.RequestContext,
  wanted: Wanted,
  queue: (wanted: Wanted) => () => T
): Promise<T> => {
  const take = queue(wanted);
  try {
    await context.sync();
    return take();
  } catch (error) {
    if (!meansMissing(error)) throw error;
  }
  const again = queue(await presentOf(context, wanted));
  await context.sync();
  return again();
};
