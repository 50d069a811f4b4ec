/** Reads the map of a list's columns from MAP.json, strictly: what is not understood is told, not ignored. */
import { CSV_KEYS, type CsvKey } from '../../exchange/csv/csvColumns';
import { headerKey, keyNamed } from '../../exchange/csv/guessColumns';
import type { ListMap } from '../../exchange/csv/readMapped';
import { DIRECTIONS, type Direction } from '../../model/contribution';
import { done, failed, type Result } from '../result';
import { entriesAt, foundWords, inside, objectAt, type Complain } from './jsonShape';
import { parseJson } from './parseJson';

/** The map in the file, or every problem with its place in the JSON. */
export function readMap(bytes: Uint8Array): Result<ListMap> {
  const parsed = parseJson(bytes);
  if (!parsed.ok) return parsed;
  const problems: string[] = [];
  const map = mapAt(parsed.value, (where, found, wanted) => {
    problems.push(
      `${where === '' ? 'the whole' : where}: found ${foundWords(found)}; wanted ${wanted}.`
    );
  });
  return problems.length > 0 ? failed(...problems) : done(map);
}

const MEMBERS = ['columns', 'direction'].map((key) => ({ key }));

function mapAt(found: unknown, complain: Complain): ListMap {
  const json = objectAt('', found, MEMBERS, complain);
  if (json === null) return { columns: new Map(), direction: null };
  const wanted = 'an object such as { "Item": "activity", "Ticket": null }';
  const entries = entriesAt('columns', json['columns'], wanted, complain) ?? [];
  const columns = entries.map(
    ([header, value]) =>
      [headerKey(header), keyAt(inside('columns', header), value, complain)] as const
  );
  return { columns: new Map(columns), direction: directionAt(json['direction'], complain) };
}

/** Null leaves the column out. */
function keyAt(where: string, found: unknown, complain: Complain): CsvKey | null {
  if (found === null) return null;
  const key = typeof found === 'string' ? keyNamed(found) : null;
  if (key === null) complain(where, found, `null, or one of: ${CSV_KEYS.join(', ')}`);
  return key;
}

/** Nobody says it unless the map does. */
function directionAt(found: unknown, complain: Complain): Direction | null {
  if (found === undefined || found === null) return null;
  const direction = DIRECTIONS.find((each) => each === found);
  if (direction === undefined)
    complain('direction', found, DIRECTIONS.map((each) => `"${each}"`).join(' or '));
  return direction ?? null;
}
