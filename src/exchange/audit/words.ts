/** Texts in which private values are looked for, and where in them they stand. */
import type { CellValue } from '../../workbook/kernel/blueprint';
import { numbersIn, numbersWithin } from './secretForms';

/** Texts are found within other texts, numbers only as a whole. */
export type FormKind = 'text' | 'number';

/** Many texts at once. */
export interface Words {
  readonly texts: string;
  readonly numbers: ReadonlySet<string>;
}

/** Stands between two texts and in none. */
export const APART = '\u0000';

export function wordsOf(values: readonly CellValue[]): Words {
  const texts = values.map((value) => String(value ?? '')).join(APART);
  return { texts, numbers: new Set(numbersIn(texts)) };
}

export const holds = ({ texts, numbers }: Words, kind: FormKind, form: string): boolean =>
  kind === 'text' ? texts.includes(form) : numbers.has(form);

/** A stretch of a text, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Wherever the form stands in the text. */
export function spansOf(text: string, kind: FormKind, form: string): readonly Span[] {
  return kind === 'text'
    ? startsOf(text, form).map((from) => ({ from, to: from + form.length }))
    : numbersWithin(text).filter((each) => each.form === form);
}

function startsOf(text: string, form: string): readonly number[] {
  const starts: number[] = [];
  if (form === '') return starts;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) starts.push(at);
  return starts;
}
