/** Reads a CSV file of contributions. Any problem refuses the whole file; all of them are told. */
import type { Scale } from '../../model/alliance';
import { UNKNOWN_DETAILS, withFigures } from '../../model/contribution';
import type { Contribution } from '../../model/contribution';
import { COST_FIELDS, WHOLE_COST } from '../../model/costParts';
import {
  CATEGORY_WORDS,
  DIRECTION_WORDS,
  KIND_WORDS,
  type ChoiceSet,
} from '../../workbook/kernel/words';
import { CSV_BASES, REQUIRED_KEYS, whatOf, type CsvKey } from './csvColumns';
import { LONGEST_TEXT, type CsvProblem } from './csvProblem';
import { parseCsv, type CsvRow } from './parseCsv';
import { readCell } from './readCell';
import { readHeader } from './readHeader';

export type CsvReading =
  | { readonly ok: true; readonly contributions: readonly Contribution[] }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/** The contributions in the file; `scale` bounds estimates and stated values. */
export function readContributions(bytes: Uint8Array, scale: Scale): CsvReading {
  const problems: CsvProblem[] = [];
  const contributions: Contribution[] = [];
  let read: ((row: CsvRow) => RowReading) | null = null;
  const unparsed = parseCsv(bytes, (row) => {
    if (read !== null) {
      const found = read(row);
      problems.push(...found.problems);
      if (found.contribution !== null) contributions.push(found.contribution);
      return;
    }
    const header = readHeader(row.cells);
    // Under a header that is not understood, no row is.
    read = header.ok ? rowReader(header.keys, scale) : () => NOTHING;
    if (!header.ok) problems.push(...header.problems);
  });
  const all = unparsed.length > 0 ? unparsed : problems;
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, contributions };
}

interface RowReading {
  readonly contribution: Contribution | null;
  readonly problems: readonly CsvProblem[];
}

const NOTHING: RowReading = { contribution: null, problems: [] };

type Value = string | number | boolean | null;
type Values = Readonly<Partial<Record<CsvKey, Value>>>;

function rowReader(keys: readonly CsvKey[], scale: Scale): (row: CsvRow) => RowReading {
  const columns = keys.map((key) => ({ key, what: whatOf(key) }));
  const lines = new Map<string, number>();
  return ({ line, cells }) => {
    if (cells.length !== keys.length) {
      const counts = { found: cells.length, wanted: keys.length };
      return { contribution: null, problems: [{ code: 'cell-count', line, ...counts }] };
    }
    const values: Partial<Record<CsvKey, Value>> = {};
    const problems: CsvProblem[] = [];
    columns.forEach(({ key, what }, index) => {
      const text = cells[index] ?? '';
      const decoded = readCell(what, text, scale);
      if (decoded.ok) values[key] = decoded.value;
      else
        problems.push({ code: 'bad-cell', line, column: key, found: text, wanted: decoded.wanted });
      if (text.length > LONGEST_TEXT) problems.push({ code: 'too-long', line, column: key });
    });
    problems.push(...missingCells(values, line), ...costTwice(values, line));
    problems.push(...twinId(values, line, lines));
    return { contribution: contributionOf(values), problems };
  };
}

/** A cell that could not be read is told already, and has no value here. */
const missingCells = (values: Values, line: number): readonly CsvProblem[] =>
  REQUIRED_KEYS.filter((key) => values[key] === null).map((column) => ({
    code: 'missing-cell',
    line,
    column,
  }));

const isGiven = (values: Values, key: CsvKey): boolean => (values[key] ?? null) !== null;

function costTwice(values: Values, line: number): readonly CsvProblem[] {
  const beside = COST_FIELDS.filter((key) => isGiven(values, key));
  return isGiven(values, 'cost') && beside.length > 0 ? [{ code: 'cost-twice', line, beside }] : [];
}

/** Remembers the line of each new id in `lines`. */
function twinId(values: Values, line: number, lines: Map<string, number>): readonly CsvProblem[] {
  const id = values.id;
  if (typeof id !== 'string') return [];
  const first = lines.get(id);
  if (first !== undefined) return [{ code: 'twin-id', line, id, first }];
  lines.set(id, line);
  return [];
}

/** Null where the row has no direction; the file is refused then anyway. */
function contributionOf(values: Values): Contribution | null {
  const direction = keyIn(DIRECTION_WORDS, textOf(values, 'direction'));
  if (direction === null) return null;
  const contribution = {
    ...UNKNOWN_DETAILS,
    id: textOf(values, 'id') ?? '',
    activity: textOf(values, 'activity') ?? '',
    direction,
    category: keyIn(CATEGORY_WORDS, textOf(values, 'category')),
    department: textOf(values, 'department'),
    kind: keyIn(KIND_WORDS, textOf(values, 'kind')),
    owner: textOf(values, 'owner'),
    mustKeep: values.mustKeep === true,
    notes: textOf(values, 'notes'),
  };
  return withFigures(contribution, [...COST_FIELDS, ...CSV_BASES], (figure) =>
    figure === WHOLE_COST
      ? (numberOf(values, 'cost') ?? numberOf(values, figure))
      : numberOf(values, figure)
  );
}

function textOf(values: Values, key: CsvKey): string | null {
  const value = values[key];
  return typeof value === 'string' ? value : null;
}

function numberOf(values: Values, key: CsvKey): number | null {
  const value = values[key];
  return typeof value === 'number' ? value : null;
}

const keyIn = <Key extends string>(set: ChoiceSet<Key>, key: string | null): Key | null =>
  set.find(([each]) => each === key)?.[0] ?? null;
