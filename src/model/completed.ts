/** Entries that are written a second time complete what stands there. */

/**
 * The entries with those of `present` added. Where one of the same key stands already (closing was
 * cut off, or the period was typed back), what is known now wins and what only stands there stays.
 * Entries that share a key are told apart by their order.
 */
export function completed<Entry extends object>(
  there: readonly Entry[],
  present: readonly Entry[],
  keyOf: (entry: Entry) => string
): readonly Entry[] {
  const presentKeys = numberedKeys(present.map(keyOf));
  const byKey = new Map(present.map((entry, index) => [presentKeys[index], entry]));
  const keys = numberedKeys(there.map(keyOf));
  const known = new Set(keys);
  return [
    ...there.map((entry, index) => {
      const now = byKey.get(keys[index]);
      return now === undefined ? entry : { ...entry, ...whatIsKnown(now) };
    }),
    ...present.filter((_, index) => !known.has(presentKeys[index] ?? '')),
  ];
}

/** Each key with the number of its kind so far: what shares a key is told apart by its order. */
export function numberedKeys(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${count} ${key}`;
  });
}

function whatIsKnown(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}
