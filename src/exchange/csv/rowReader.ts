/** Reads one row of a list as a contribution, by the columns that the list has. */
import { UNKNOWN_DETAILS, withFigures } from '../../model/contribution';
import type { Contribution, Direction } from '../../model/contribution';
import { COST_FIELDS, WHOLE_COST } from '../../model/costParts';
import { idKey } from '../../model/idKey';
import {
  CATEGORY_WORDS,
  DIRECTION_WORDS,
  KIND_WORDS,
  type ChoiceSet,
} from '../../workbook/kernel/words';
import { CSV_BASES, whatOf, type CsvKey } from './csvColumns';
import { LONGEST_TEXT, type CsvProblem } from './csvProblem';
import type { CsvRow } from './parseCsv';
import { readListCell, type ListCellReading, type FigureRules } from './readCell';

/** A column of the list that means something to us. */
export interface ListColumn {
  readonly key: CsvKey;
  /** As the list calls it. */
  readonly name: string;
  /** Where it stands in a row. */
  readonly at: number;
}

/** What holds for all rows of a list. */
export interface RowRules extends FigureRules {
  /** How many cells each row has. */
  readonly width: number;
  /** Places without a header: nothing may stand there, and rows need not have them. */
  readonly headless: readonly number[];
  /** What no row may be without. */
  readonly needed: readonly CsvKey[];
  /** Who gives where a row doesn't say it; null where each row must. */
  readonly direction: Direction | null;
  /** Other words for who gives, in lower case: both companies' names. */
  readonly givers: ReadonlyMap<string, Direction>;
}

/** One row with all that is wrong in it; `line` counts from 1 in the file. */
export interface RowReading {
  readonly line: number;
  /** Null where it isn't known who gives. The id is empty where the row has none. */
  readonly contribution: Contribution | null;
  readonly problems: readonly CsvProblem[];
  /** What stands in cells that are not understood. */
  readonly unread: ReadonlyMap<CsvKey, string>;
}

/** As a cell is decoded; null is blank. */
type Value = string | number | boolean | null;
type Values = Readonly<Partial<Record<CsvKey, Value>>>;

/** Reads row after row; the reader remembers the ids that it has seen. */
export function rowReader(
  columns: readonly ListColumn[],
  rules: RowRules
): (row: CsvRow) => RowReading {
  const located = columns.map((column) => ({ ...column, what: whatOf(column.key) }));
  const nameOf = (key: CsvKey) => columns.find((column) => column.key === key)?.name ?? key;
  const lines = new Map<string, number>();
  return ({ line, cells: found }) => {
    const cells = evened(found, rules);
    if (cells === null) return uneven(line, found.length, rules.width);
    const values: Partial<Record<CsvKey, Value>> = {};
    const problems: CsvProblem[] = [];
    const unread = new Map<CsvKey, string>();
    located.forEach(({ key, name, at, what }) => {
      const found = cells[at] ?? '';
      const most = what.kind === 'text' ? what.maxLength : LONGEST_TEXT;
      const decoded = readListCell(
        what,
        key === 'direction' ? giverIn(found, rules) : found,
        rules
      );
      if (decoded.ok) values[key] = decoded.value;
      else {
        unread.set(key, found);
        problems.push(notRead(decoded, { line, column: name, found }));
      }
      if (found.trim().length > most) problems.push({ code: 'too-long', line, column: name, most });
    });
    if (!unread.has('direction')) values.direction ??= rules.direction;
    const missing = rules.needed.filter((key) => values[key] === null);
    problems.push(
      ...missing.map((key) => ({ code: 'missing-cell' as const, line, column: nameOf(key) })),
      ...headlessCells(cells, rules, line),
      ...costTwice(values, line),
      ...twinId(values, line, lines)
    );
    return { line, contribution: contributionOf(values), problems, unread };
  };
}

/** Each way of not being read has a code of its own, since each needs another answer. */
const notRead = (
  reading: Extract<ListCellReading, { readonly ok: false }>,
  place: { readonly line: number; readonly column: string; readonly found: string }
): CsvProblem => {
  if ('amounts' in reading) return { code: 'two-amounts', ...place, amounts: reading.amounts };
  return 'currency' in reading
    ? { code: 'other-currency', ...place, currency: reading.currency }
    : { code: 'bad-cell', ...place, wanted: reading.wanted };
};

/**
 * The row as long as the header line: blank cells behind it are nothing, and neither are those that a row
 * lacks under no header. Null where it is longer or shorter than that.
 */
function evened(cells: readonly string[], { width, headless }: RowRules): readonly string[] | null {
  if (filledAt(cells.slice(width)).length > 0) return null;
  const missing = Array.from({ length: width }, (_, at) => at).slice(cells.length);
  return missing.every((at) => headless.includes(at)) ? cells.slice(0, width) : null;
}

/** Where anything stands, of those places or of all. */
const filledAt = (
  cells: readonly string[],
  places: readonly number[] = cells.map((_, at) => at)
): readonly number[] => places.filter((at) => (cells[at] ?? '').trim() !== '');

/** Words under no header would be lost: they are told instead. */
const headlessCells = (
  cells: readonly string[],
  { headless }: RowRules,
  line: number
): readonly CsvProblem[] =>
  filledAt(cells, headless).map((at) => ({
    code: 'headless-cell',
    line,
    column: at + 1,
    found: cells[at]?.trim() ?? '',
  }));

/** Nothing of such a row is read: a cell too many shifts all behind it. */
const uneven = (line: number, found: number, wanted: number): RowReading => ({
  line,
  contribution: null,
  problems: [{ code: 'cell-count', line, found, wanted }],
  unread: new Map(),
});

/** A company's name says who gives. */
function giverIn(found: string, { givers }: RowRules): string {
  return givers.get(found.trim().toLowerCase()) ?? found;
}

/** Neither blank nor missing. */
const isGiven = (values: Values, key: CsvKey): boolean => (values[key] ?? null) !== null;

/** A whole cost beside its parts: which of them counts is not for us to guess. */
function costTwice(values: Values, line: number): readonly CsvProblem[] {
  const beside = COST_FIELDS.filter((key) => isGiven(values, key));
  return isGiven(values, 'cost') && beside.length > 0 ? [{ code: 'cost-twice', line, beside }] : [];
}

/** Remembers the line of each new id in `lines`. Ids know no case. */
function twinId(values: Values, line: number, lines: Map<string, number>): readonly CsvProblem[] {
  const { id } = values;
  if (typeof id !== 'string') return [];
  const first = lines.get(idKey(id));
  if (first !== undefined) return [{ code: 'twin-id', line, id, first }];
  lines.set(idKey(id), line);
  return [];
}

/** A direction is what a contribution can't be without. */
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
    internal: values.internal === true,
    notes: textOf(values, 'notes'),
  };
  return withFigures(contribution, [...COST_FIELDS, ...CSV_BASES], (figure) =>
    figure === WHOLE_COST
      ? (numberOf(values, 'cost') ?? numberOf(values, figure))
      : numberOf(values, figure)
  );
}

/** Null for anything that is no text. */
function textOf(values: Values, key: CsvKey): string | null {
  const value = values[key];
  return typeof value === 'string' ? value : null;
}

/** Null for anything that is no number. */
function numberOf(values: Values, key: CsvKey): number | null {
  const value = values[key];
  return typeof value === 'number' ? value : null;
}

/** Only present keys: decoding has turned labels into them already. */
const keyIn = <Key extends string>(set: ChoiceSet<Key>, key: string | null): Key | null =>
  set.find(([each]) => each === key)?.[0] ?? null;
