/**
 * What our lists say already, beside the questions of the short form. Each list is worked out in hidden cells, a row
 * a question: what it is counted by, its first entries, and in the last cell all of it.
 */
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { FormulaCell, PlannedCell } from '../../kernel/blueprint';
import { NOTHING, call, joined, reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { SHORT_QUESTIONS } from '../../kernel/shared/rvuWords';
import type { ShortQuestion } from '../../kernel/shared/rvuWords';
import { formula } from '../../kernel/sheetParts';
import { STEP_PARTS, formStepsOf } from './formSteps';
import { allNamesFormulas } from './lineFormulas';
import { MOST_NAMES, allNames, nameInList, nameList, namesBefore } from './namedLines';
import { stepLineFormulas, stepLines, stepNames } from './stepNames';

/** A list beside a question. */
export interface Aside {
  readonly caption: string;
  readonly cell: FormulaCell;
  /** The hidden cells of its row; the last one is the list. */
  readonly hidden: readonly PlannedCell[];
}

/** Two counts, the names, the list. */
export const ASIDE_CELLS = MOST_NAMES + 3;

/** Of those cells. */
export function asidesName(respondent: string): string {
  return `Names_${respondent}`;
}

/** In the order of the questions. */
export function shortAsides(analysed: AnalysedRvu, respondent: string): readonly Aside[] {
  return SHORT_QUESTIONS.map((question, index) => {
    const here = (column: number): Expression =>
      call('INDEX', reference(asidesName(respondent)), index + 1, column);
    const { caption, hidden } = asideOf(analysed, respondent, question, here);
    const blanks = Array.from({ length: ASIDE_CELLS - hidden.length }, () => null);
    const list = hidden.at(-1);
    return {
      caption,
      hidden: [...hidden.slice(0, -1), ...blanks, list ?? null],
      cell: formula(here(ASIDE_CELLS), list?.value ?? ''),
    };
  });
}

/** The hidden cells of all questions. */
export function asideCells(
  analysed: AnalysedRvu,
  respondent: string
): readonly (readonly PlannedCell[])[] {
  return shortAsides(analysed, respondent).map(({ hidden }) => hidden);
}

interface List {
  readonly caption: string;
  readonly hidden: readonly FormulaCell[];
}

/** What is listed elsewhere in the workbook already, so that nobody need look it up to answer. */
function asideOf(
  analysed: AnalysedRvu,
  respondent: string,
  question: ShortQuestion,
  here: (column: number) => Expression
): List {
  if (question === 'received' || question === 'given') {
    const names = allNames(analysed, respondent, question);
    const values = [
      namesBefore(analysed, respondent, question),
      names.length,
      ...Array.from({ length: MOST_NAMES }, (_, index) => nameInList(names, index)),
      nameList({ names }),
    ];
    const formulas = allNamesFormulas(respondent, question, here);
    return {
      caption: question === 'received' ? 'What you did' : 'What we did',
      hidden: formulas.map((each, index) => formula(each, values[index] ?? '')),
    };
  }
  const part = question === 'planned' ? STEP_PARTS[0] : STEP_PARTS[1];
  const steps = formStepsOf(analysed.rvu, respondent, part).map(({ action }) => action.step);
  const lines = stepLines(steps);
  const formulas = stepLineFormulas(respondent, part);
  const [first, ...rest] = formulas.map((_, index) => here(index + 1));
  return {
    caption: question === 'planned' ? 'Steps that we plan' : 'Steps that we ask for',
    hidden: [
      ...formulas.map((each, index) => formula(each, lines[index] ?? '')),
      formula(joined(first ?? NOTHING, ...rest), stepNames(steps)),
    ],
  };
}
