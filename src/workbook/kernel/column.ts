/**
 * The column record: each table column described once, as data. Headers, number formats,
 * validation, formulas, row types, the reader with its messages, the partner copy's allow-list and
 * the column reference in the docs all come from it.
 */
import type { CellValue } from './blueprint';
import type { ChoiceSet } from './words';

/** What a cell holds, and so how it is shown, checked and read. */
export type What =
  | { readonly kind: 'text'; readonly maxLength: number }
  /** `anyBlanks`: doubled blanks mean nothing; only where no formula compares the words without TRIM. */
  | {
      readonly kind: 'choice';
      readonly choices: ChoiceSet<string>;
      readonly anyBlanks?: true;
    }
  /** `yes` or `no`; blank is no. */
  | { readonly kind: 'yesNo' }
  /** A name from the Departments table; others are let through with a warning. */
  | { readonly kind: 'department' }
  | { readonly kind: 'number'; readonly unit: Unit }
  /** A number between the scale's ends. */
  | { readonly kind: 'score' }
  /** `2026-Q4` or `2026-H2`. */
  | { readonly kind: 'period' }
  /** A day without hours, a serial number in the cell. */
  | { readonly kind: 'date' }
  /** Three capital letters after ISO 4217. */
  | { readonly kind: 'currency' };

export type Unit =
  'hours' | 'money' | 'moneyPerHour' | 'share' | 'ratio' | 'points' | 'count' | 'scale' | 'figure';

/** `private` stays home: never in a copy for the partner. */
export type Privacy = 'private' | 'shared';

interface CommonColumn {
  readonly key: string;
  readonly header: string;
  readonly what: What;
  /** In characters. */
  readonly width: number;
  readonly privacy: Privacy;
  /** A helper that people need not see. */
  readonly hidden?: true;
  /** What the column holds, in a sentence: the prompt beside the cell and the docs' reference. */
  readonly about: string;
  /** The workbook's version that brought it; the first unless said otherwise. */
  readonly since?: number;
  /** The version that changed its formula, its check or its look last. */
  readonly changed?: number;
  /** Its headers in earlier versions. */
  readonly was?: readonly string[];
}

/** People type here. */
export interface TypedColumn extends CommonColumn {
  readonly entry: 'typed';
  /** Blank is a problem where anything else in the row is filled. */
  readonly required?: true;
}

/** Our formula fills the cell until somebody types over it. */
export interface FilledColumn extends CommonColumn {
  readonly entry: 'filled';
  readonly formula: string;
}

/** Our wording, the same in every workbook, that tells which row this is: locked, never rewritten. */
export interface FixedColumn extends CommonColumn {
  readonly entry: 'fixed';
}

/** Our formula; `mirror` is the model's word for the same cell. */
export interface ComputedColumn<Row> extends CommonColumn {
  readonly entry: 'computed';
  readonly formula: string;
  /** What the model says that the cell shows. */
  readonly mirror: (row: Row) => CellValue;
}

export type ColumnRecord<Row> = TypedColumn | FilledColumn | FixedColumn | ComputedColumn<Row>;

type ValueOf<W extends What> = W extends { kind: 'text' | 'department' | 'period' | 'currency' }
  ? string | null
  : W extends { kind: 'number' | 'score' | 'date' }
    ? number | null
    : W extends { kind: 'yesNo' }
      ? boolean
      : W extends { kind: 'choice'; choices: ChoiceSet<infer Key> }
        ? Key | null
        : never;

/** The row type that the typed and filled columns of a record add up to. */
export type RowOf<Columns extends readonly ColumnRecord<never>[]> = {
  readonly [C in Exclude<Columns[number], { entry: 'computed' }> as C['key']]: ValueOf<C['what']>;
};
