/** Draft lines that people choose and edit before they are written into a form. */
import type { Category } from '../../model/contribution';
import type { DraftLine } from '../../workbook/sections/forms/draftWords';
import type { WordsLine } from '../../workbook/sections/forms/planWords';

/** What the form's column takes. */
export const MOST_WORDS = 2000;

export interface DraftChoice extends WordsLine {
  /** Whether it is to be written. */
  readonly use: boolean;
}

export type DraftNeed = 'none' | 'blank' | 'tooLong';

/** The lines available for drafts: lines that have words already are left out. */
export function openChoices(lines: readonly DraftLine[]): readonly DraftChoice[] {
  return lines
    .filter(({ taken }) => !taken)
    .map(({ category, words }) => ({ category, words, use: true }));
}

/** Respondents whose lines have words already. */
export function keptCategories(lines: readonly DraftLine[]): readonly Category[] {
  return lines.filter(({ taken }) => taken).map(({ category }) => category);
}

/** What a ticked line still needs. */
export function lineNeed({ use, words }: DraftChoice): Exclude<DraftNeed, 'none'> | null {
  if (!use) return null;
  if (words.trim() === '') return 'blank';
  return words.trim().length > MOST_WORDS ? 'tooLong' : null;
}

/** The first reason that prevents writing. */
export function draftNeed(choices: readonly DraftChoice[]): DraftNeed | null {
  if (!choices.some(({ use }) => use)) return 'none';
  return choices.map(lineNeed).find((need) => need !== null) ?? null;
}

/** What will be written. */
export function chosenLines(choices: readonly DraftChoice[]): readonly WordsLine[] {
  return choices
    .filter(({ use }) => use)
    .map(({ category, words }) => ({ category, words: words.trim() }));
}
