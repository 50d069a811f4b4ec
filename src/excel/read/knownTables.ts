/** The tables of the last reading, so that the next one asks for no others. */
import type { ReadSpec } from './readSpec';

const lower = (name: string): string => name.toLowerCase();

/**
 * Which tables the workbook had when it was last read, so that the next read asks for no others: there may
 * be a form for each of twenty departments, and asking for a table that is not there takes as many
 * actions as for one that is. It is a guess that saves work and is never believed: `readPresent` looks
 * each time whether it still holds.
 */
export class KnownTables {
  private there: ReadonlySet<string> | null = null;

  /** These are all tables of the workbook. */
  learn(names: readonly string[]): void {
    this.there = new Set(names.map(lower));
  }

  /** What of the wanted is there; all of it as long as nothing is known. */
  presentOf(wanted: ReadSpec): ReadSpec {
    const { there } = this;
    if (there === null) return wanted;
    const isThere = (name: string): boolean => there.has(lower(name));
    return {
      ...wanted,
      tables: wanted.tables.filter(isThere),
      places: (wanted.places ?? []).filter(isThere),
    };
  }
}
