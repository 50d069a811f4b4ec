/** How many contributions no line of a form names, and the sentence that says so: nobody looks for them in vain. */
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { PlannedCell } from '../../kernel/blueprint';
import { NOTHING, call, joined, more, reference, when, words } from '../../kernel/formula';
import { formula } from '../../kernel/sheetParts';
import { unnamed } from './lineFormulas';
import { unnamedCount } from './namedLines';

/** Of the two hidden cells: the number, and the sentence. */
export function unnamedName(respondent: string): string {
  return `Unnamed_${respondent}`;
}

/** The sentence on the form. */
export function unnamedLine(analysed: AnalysedRvu, respondent: string): PlannedCell {
  const sentence = unnamedWords(unnamedCount(analysed, respondent));
  return formula(call('INDEX', reference(unnamedName(respondent)), 1, 2), sentence);
}

/** The two hidden cells. */
export function unnamedCells(analysed: AnalysedRvu, respondent: string): readonly PlannedCell[] {
  const count = unnamedCount(analysed, respondent);
  const counted = call('INDEX', reference(unnamedName(respondent)), 1, 1);
  const sentence = joined(words(NOT_NAMED), counted);
  return [
    formula(unnamed(respondent), count),
    formula(when(more(counted, 0), sentence, NOTHING), unnamedWords(count)),
  ];
}

const NOT_NAMED = 'Not named above, for want of a category or a department on Contributions: ';
const unnamedWords = (count: number): string => (count > 0 ? `${NOT_NAMED}${count}` : '');
