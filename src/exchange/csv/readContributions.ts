/** Reads a CSV file of contributions. Any problem refuses the whole file; all of them are told. */
import type { Scale } from '../../model/alliance';
import type { Contribution } from '../../model/contribution';
import { REQUIRED_KEYS } from './csvColumns';
import type { CsvProblem } from './csvProblem';
import { parseCsv, type CsvRow } from './parseCsv';
import { readHeader, type HeaderReading } from './readHeader';
import { rowReader, type RowReading } from './rowReader';

export type CsvReading =
  | { readonly ok: true; readonly contributions: readonly Contribution[] }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/** The contributions in the file; `scale` bounds estimates and stated values. */
export function readContributionList(
  bytes: Uint8Array,
  scale: Scale,
  currency: string | null = null
): CsvReading {
  const problems: CsvProblem[] = [];
  const contributions: Contribution[] = [];
  let read: ((row: CsvRow) => RowReading | null) | null = null;
  const unparsed = parseCsv(bytes, (row) => {
    if (read !== null) {
      const found = read(row);
      problems.push(...(found?.problems ?? []));
      contributions.push(...(found?.contribution ? [found.contribution] : []));
      return;
    }
    const header = readHeader(row.cells);
    // Under a header that is not understood, no row is.
    read = header.ok ? strictReader(header, scale, currency) : () => null;
    if (!header.ok) problems.push(...header.problems);
  });
  const all = unparsed.length > 0 ? unparsed : problems;
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, contributions };
}

/** The columns are called by their keys, and each row says all that is required. */
const strictReader = (
  { columns, width, headless }: Extract<HeaderReading, { readonly ok: true }>,
  scale: Scale,
  currency: string | null
) =>
  rowReader(columns, {
    scale,
    signs: null,
    currency,
    width,
    headless,
    needed: REQUIRED_KEYS,
    direction: null,
    givers: new Map(),
  });
