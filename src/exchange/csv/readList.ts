/** Reads somebody's own list of contributions: its columns are guessed or chosen, its rows judged. */
import type { Department } from '../../model/alliance';
import type { Direction } from '../../model/contribution';
import { COLUMN_NAMES, isCsvKey, type CsvKey } from './csvColumns';
import { guessColumns, headerKey, type ColumnChoices } from './guessColumns';
import type { KnownContributions } from './incoming';
import type { FigureRules } from './readCell';
import { previewOf, problemSentences, type ListForecast } from './previewList';
import type { RowReading } from './rowReader';
import { splitList, type SplitList } from './splitList';
import { missingFields, readRows, type MissingField } from './readRows';

/** What the list is read against. */
export interface ListFacts extends FigureRules {
  /** Both companies' names, which say who gives as well as our words do; empty where not known. */
  readonly us: string;
  readonly partner: string;
  readonly departments: readonly Department[];
  readonly present: KnownContributions;
}

export interface ListOrder {
  /** As pasted, or the bytes of a file. */
  readonly list: string | Uint8Array;
  /** The key of a column by the column's id, null to leave it out; what is none of our keys counts as nothing. */
  readonly choices: ReadonlyMap<string, string | null>;
  /** Who gives where the list doesn't say it. */
  readonly direction: Direction | null;
}

export interface FoundColumn {
  /** The same for headers that differ in case or spaces only. */
  readonly id: string;
  readonly name: string;
  /** The first words that stand in it. */
  readonly sample: string;
  /** Null where it is left out. */
  readonly key: CsvKey | null;
}

export type ListReading =
  | { readonly ok: false; readonly problems: readonly string[] }
  | {
      readonly ok: true;
      readonly columns: readonly FoundColumn[];
      /** What a column may hold, with its name. */
      readonly keys: readonly (readonly [key: CsvKey, name: string])[];
      /** What no column says, without which nothing can come in. */
      readonly missing: readonly MissingField[];
      readonly readings: readonly RowReading[];
      readonly preview: ListForecast;
    };

/** What the list says, and what would become of it in the workbook. */
export function readList(order: ListOrder, facts: ListFacts): ListReading {
  const split = splitList(order.list);
  return split.ok
    ? { ok: true, keys: COLUMN_NAMES, ...understood(split.list, order, facts) }
    : { ok: false, problems: problemSentences(split.problems) };
}

function understood(list: SplitList, order: ListOrder, facts: ListFacts) {
  const keys = guessColumns(list.names, checked(order.choices));
  const columns = list.names.map((name, at) => ({
    id: headerKey(name),
    name,
    sample: firstIn(list, at),
    key: keys[at] ?? null,
  }));
  const { scale, signs, currency, us, partner, departments, present } = facts;
  const missing = missingFields(keys, order.direction);
  const readings =
    missing.length > 0
      ? []
      : readRows(list, keys, { scale, signs, currency, us, partner, direction: order.direction });
  return { columns, missing, readings, preview: previewOf(readings, departments, present) };
}

const firstIn = ({ rows }: SplitList, at: number): string =>
  rows.map(({ cells }) => cells[at]?.trim() ?? '').find((cell) => cell !== '') ?? '';

const checked = (choices: ListOrder['choices']): ColumnChoices =>
  new Map([...choices].filter((choice): choice is [string, CsvKey | null] => isKnown(choice[1])));

const isKnown = (key: string | null): boolean => key === null || isCsvKey(key);
