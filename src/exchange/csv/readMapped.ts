/** Reads a list with headers of its own by a map. Any problem refuses the whole list; all of them are told. */
import type { Scale } from '../../model/alliance';
import type { Direction } from '../../model/contribution';
import type { CsvKey } from './csvColumns';
import type { CsvProblem } from './csvProblem';
import { guessColumns, headerKey, keyNamed, type ColumnChoices } from './guessColumns';
import { NOTHING_PRESENT, incoming } from './incoming';
import type { CsvReading } from './readContributions';
import { missingFields, readRows } from './readRows';
import { splitList } from './splitList';

/** What stands in a list's columns, and who gives where the list doesn't say it. */
export interface ListMap {
  readonly columns: ColumnChoices;
  readonly direction: Direction | null;
}

/** The contributions in the file. Columns that are called by our keys need no place in the map. */
export function readMapped(
  bytes: Uint8Array,
  map: ListMap,
  scale: Scale,
  currency: string | null = null
): CsvReading {
  const split = splitList(bytes);
  if (!split.ok) return split;
  const { list } = split;
  const keys = list.names.map((name) => mappedKey(name, map.columns));
  const { direction } = map;
  const problems = [
    ...unmapped(list.names, keys),
    ...twins(keys),
    ...missingFields(
      keys.map((key) => key ?? null),
      direction
    ).map((column) => ({ code: 'unmapped-key' as const, column })),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const known = keys.map((key) => key ?? null);
  const readings = readRows(list, known, {
    scale,
    signs: null,
    currency,
    us: '',
    partner: '',
    direction,
  });
  const found = readings.flatMap((reading) => reading.problems);
  if (found.length > 0) return { ok: false, problems: found };
  const { rows } = incoming(readings, NOTHING_PRESENT);
  return { ok: true, contributions: rows.map(({ contribution }) => contribution) };
}

/** Null leaves the column out; undefined where nobody says what it is. */
function mappedKey(name: string, columns: ColumnChoices): CsvKey | null | undefined {
  const chosen = columns.get(headerKey(name));
  return chosen === undefined ? (keyNamed(name) ?? undefined) : chosen;
}

/** What we would guess is said, so that it can be copied. */
function unmapped(
  names: readonly string[],
  keys: readonly (CsvKey | null | undefined)[]
): readonly CsvProblem[] {
  const known = new Map(names.map((name, at) => [headerKey(name), keys[at] ?? null] as const));
  const missing = names.filter((_, at) => keys[at] === undefined);
  missing.forEach((name) => known.delete(headerKey(name)));
  const guesses = guessColumns(names, known);
  return names.flatMap((column, at) =>
    keys[at] === undefined ? [{ code: 'unmapped-column', column, guess: guesses[at] ?? null }] : []
  );
}

function twins(keys: readonly (CsvKey | null | undefined)[]): readonly CsvProblem[] {
  const named = keys.flatMap((key) => key ?? []);
  const twice = new Set(named.filter((key, index) => named.indexOf(key) !== index));
  return [...twice].map((column) => ({ code: 'twin-column', column }));
}
