/** Items by what they have in common. */

/**
 * The items under the same key, each in its order. Looking for each among all others would let a file
 * of a few thousand steps keep the pane busy for minutes.
 */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  items.forEach((item) => {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
}
