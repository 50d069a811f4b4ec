/** Texts prepared for the search for private values. */
import type { CellValue } from '../../workbook/kernel/blueprint';
import { numbersIn, numbersWithin } from './secretForms';

/** Texts are found within other texts, numbers only as a whole. */
export type FormKind = 'text' | 'number';

/** Many texts at once. */
export interface FoldedTexts {
  readonly texts: string;
  readonly numbers: ReadonlySet<string>;
}

/** Stands between two texts and in none. */
export const APART = '\u0000';

/** The words and the numbers of values, ready to be searched; a blank value says nothing. */
export function wordsOf(values: readonly CellValue[]): FoldedTexts {
  const texts = values.map((value) => String(value ?? '')).join(APART);
  return { texts, numbers: new Set(numbersIn(texts)) };
}

/** Whether a form stands among the words: a text anywhere within them, a number as one of their numbers. */
export function containsText(
  { texts, numbers }: FoldedTexts,
  kind: FormKind,
  form: string
): boolean {
  return kind === 'text' ? texts.includes(form) : numbers.has(form);
}

/** The number of letters that are looked up together. */
const GRAM = 4;
const PLACES = 1 << 18;

const placeOf = (text: string, at: number): number => {
  let hash = 0;
  for (let next = at; next < at + GRAM; next += 1) hash = (hash * 31 + text.charCodeAt(next)) | 0;
  return hash & (PLACES - 1);
};

/**
 * Searches one text for many others. A form is absent if four of its letters in a row occur nowhere in the text,
 * which decides most cases at once.
 */
export function finderIn(texts: string): (form: string) => boolean {
  const marks = new Uint8Array(PLACES);
  for (let at = 0; at + GRAM <= texts.length; at += 1) marks[placeOf(texts, at)] = 1;
  return (form) => {
    for (let at = 0; at + GRAM <= form.length; at += GRAM)
      if (marks[placeOf(form, at)] === 0) return false;
    return texts.includes(form);
  };
}

/** A stretch of a text, `to` excluded. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** Wherever the form stands in the text. */
export function textSpans(text: string, kind: FormKind, form: string): readonly TextSpan[] {
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
