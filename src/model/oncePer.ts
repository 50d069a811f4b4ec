/** What is worked out of a list once, however often it is asked for. */

/**
 * The same work, done once for each list as long as that list is there. Lists are values here: none changes. Looking
 * through ten thousand items for each of ten thousand others would take minutes.
 */
export function oncePer<List extends object, Found>(
  work: (list: List) => Found
): (list: List) => Found {
  const done = new WeakMap<List, { readonly found: Found }>();
  return (list) => {
    const known = done.get(list) ?? { found: work(list) };
    done.set(list, known);
    return known.found;
  };
}

/** The first item under each key. */
export function firstBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): ReadonlyMap<string, Item> {
  const first = new Map<string, Item>();
  items.forEach((item) => {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  });
  return first;
}
