/** The steps one by one: whether each is open, and the parts of its sentence. */
import { openSteps, stepFacts } from '../../../model/nextStep';
import type { PeriodStep, StepFacts } from '../../../model/nextStep';
import type { CellBlock, FormulaCell, NamePlan, PlannedCell } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  asText,
  call,
  equal,
  joined,
  more,
  not,
  or,
  reference,
  when,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { PARTNER_NAME, US_NAME, named } from '../../kernel/shared/cellNames';
import { NAMES_FIRST, STEP_WORDS, nextStepText } from '../../kernel/shared/nextStepWords';
import type { StepWords } from '../../kernel/shared/nextStepWords';
import { area, columnOf, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { STEP_SHEET, stepFact } from './stepFormulas';

/** Where the steps stand, one a row: whether it is open, and the parts of its sentence. */
const STEPS_ROW = 30;
const STEP_CELLS = {
  open: 'Step_open',
  before: 'Step_before',
  between: 'Step_between',
  after: 'Step_after',
} as const;

interface StepRow {
  readonly open: Expression | number;
  readonly words: StepWords;
}

const isBlank = (name: typeof US_NAME | typeof PARTNER_NAME): Expression =>
  equal(named(name), NOTHING);
const isMore = (fact: keyof StepFacts): Expression => more(stepFact(fact), 0);
const UNSENT = [isMore('copiesOpen'), isMore('answersOpen')];

/** As `openSteps` has it; where none holds, the period is over. */
const CASES: readonly (readonly [Expression, Exclude<PeriodStep, 'close'>])[] = [
  [equal(stepFact('listed'), 0), 'list'],
  [and(...UNSENT, isMore('carried')), 'confirm'],
  [and(...UNSENT, isMore('costUnknown')), 'cost'],
  [and(...UNSENT, isMore('unrated')), 'score'],
  [and(...UNSENT, isMore('formsOpen')), 'answer'],
  [and(...UNSENT), 'send'],
  [isMore('answersOpen'), 'receive'],
  [and(isMore('gaps'), or(isMore('undecided'), equal(stepFact('flags'), 0))), 'gaps'],
  [isMore('undecided'), 'decide'],
  [not(stepFact('isOver')), 'review'],
];

const STEP_ROWS: readonly StepRow[] = [
  {
    open: or(isBlank(US_NAME), isBlank(PARTNER_NAME)),
    words: { parts: [NAMES_FIRST, ''], between: null },
  },
  ...CASES.map(([open, step]) => ({ open, words: STEP_WORDS[step] })),
  { open: 1, words: STEP_WORDS.close },
];

/** The first step that is open, in words. */
export function sentence(analysed: AnalysedRvu): FormulaCell {
  const first = call('MATCH', 1, reference(STEP_CELLS.open), 0);
  const part = (key: 'before' | 'between' | 'after'): Expression =>
    call('INDEX', reference(STEP_CELLS[key]), first);
  return formula(joined(part('before'), part('between'), part('after')), nextStepText(analysed));
}

export function stepBlocks(analysed: AnalysedRvu): readonly CellBlock[] {
  return [
    fixed(STEPS_ROW, 0, [['Step', 'Open', 'Words', 'Between', 'Words after']]),
    fixed(STEPS_ROW + 1, 0, columnOf(STEP_ROWS.map((_, index) => index + 1))),
    computedBlock(
      STEPS_ROW + 1,
      1,
      STEP_ROWS.map((row, index) => stepCells(analysed, row, index))
    ),
  ];
}

function stepCells(
  analysed: AnalysedRvu,
  { open, words: { parts, between } }: StepRow,
  index: number
): readonly PlannedCell[] {
  const isOpen =
    typeof open === 'number' ? open : formula(when(open, 1, 0), openMirror(analysed, index));
  return [isOpen, parts[0], betweenCell(analysed, between), parts[1]];
}

/** Whether the step of that row is open: the names come first, closing last. */
function openMirror({ rvu, analysis }: AnalysedRvu, index: number): number {
  const { us, partner } = rvu.alliance;
  if (index === 0) return us.name === '' || partner.name === '' ? 1 : 0;
  const step = CASES[index - 1]?.[1] ?? 'close';
  return openSteps(stepFacts(rvu, analysis, rvu.today)).includes(step) ? 1 : 0;
}

function betweenCell({ rvu, analysis }: AnalysedRvu, between: StepWords['between']): PlannedCell {
  if (between === null) return null;
  if (between === 'partner') return formula(asText(named(PARTNER_NAME)), rvu.alliance.partner.name);
  return formula(stepFact(between), stepFacts(rvu, analysis, rvu.today)[between]);
}

/** The columns of the steps. */
export function nextStepNames(): readonly Omit<NamePlan, 'hidden'>[] {
  return Object.values(STEP_CELLS).map((name, index) => ({
    name,
    target: { sheet: STEP_SHEET, area: area(STEPS_ROW + 1, 1 + index, STEP_ROWS.length) },
  }));
}
