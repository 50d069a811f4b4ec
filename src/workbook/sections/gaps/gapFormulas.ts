/** The formulas that say of a gap what the words of `gapWords` say, and the figures of a list of gaps. */
import { MARGIN } from '../../../model/compare';
import type { Direction } from '../../../model/contribution';
import { TALK_FROM } from '../../../model/gaps';
import type { GapSummary } from '../../../model/gaps';
import type { FormulaCell } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  atLeast,
  atMost,
  call,
  equal,
  firstCase,
  group,
  joined,
  less,
  minus,
  more,
  negative,
  over,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';
import { margin } from '../../kernel/margins';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { roundedSizeFormula, signedFigureFormula } from '../../kernel/shared/signedFigure';
import { formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { SCORE_SOURCE_WORDS } from '../../kernel/words';
import { GAP_SIDES, GAP_WORDS, SAME_BELOW, STEP_PARTS, agreed, valuesAsNoted } from './gapWords';

/** What is left of rounding counts as 0, as in sums. */
export const withoutNoise = (gap: Expression): Expression =>
  when(atMost(call('ABS', gap), margin), 0, gap);
export const gapCell = (gap: number): number => (Math.abs(gap) <= MARGIN ? 0 : gap);

/** `stepsOf` as a formula. */
const steps = (gap: Expression): Expression => roundedSizeFormula(gap, STEP_PARTS);

/** `gapFigure` as a formula. */
export const gapFigureFormula = (gap: Expression): Expression =>
  signedFigureFormula(gap, STEP_PARTS);

/** `gapSize` as a formula. */
export function gapSizeFormula(gap: Expression): Expression {
  const { same, step, steps: many, more: above, less: below } = GAP_WORDS;
  const unit = when(equal(steps(gap), 1), words(` ${step} `), words(` ${many} `));
  const side = when(more(gap, 0), words(above), words(below));
  return when(less(steps(gap), SAME_BELOW), words(same), joined(steps(gap), unit, side));
}

/** Whether the score in that row of Contributions is as we noted it. */
export const isNoted = (row: Expression): Expression =>
  equal(cellIn(CONTRIBUTION_TABLE, 'scoreSource', row), words(SCORE_SOURCE_WORDS.noted));

/** A list's gaps, highest first, with what the values are called in a sentence. */
interface ListedGaps {
  readonly gaps: Expression;
  /** What is valued in the row of that number. */
  readonly valued: (row: Operand) => Expression;
  /** Whether the score in that row is as we noted it; never, unless said otherwise. */
  readonly noted?: (row: Operand) => Expression;
}

/** `gapHeadline` of a list that isn't empty. */
export function headlineFormula(
  { gaps, valued, noted }: ListedGaps,
  direction: Direction
): Expression {
  const { value, did, thought } = GAP_SIDES[direction];
  const last = call('COUNT', gaps);
  const at = (row: Operand): Expression => call('INDEX', gaps, row);
  const whoValues = (row: Operand): Expression =>
    noted === undefined
      ? words(`${value} `)
      : when(noted(row), words(`${valuesAsNoted(direction)} `), words(`${value} `));
  const sentence = (row: Operand): Expression =>
    joined(
      ...[whoValues(row), valued(row), words(' '), gapSizeFormula(at(row))],
      words(` ${GAP_WORDS.than} ${thought}.`)
    );
  const isWide = (row: Operand): Expression => atLeast(steps(at(row)), SAME_BELOW);
  return firstCase(
    [
      [and(more(at(1), 0), isWide(1)), sentence(1)],
      [and(less(at(last), 0), isWide(last)), sentence(last)],
    ],
    words(`${value} what ${did} ${GAP_WORDS.sameAs} ${thought}.`)
  );
}

export const CARD_LABELS = [
  'Compared',
  'Mean gap',
  'Mean distance',
  `${TALK_FROM} steps or more`,
  'Within one step',
] as const;

export const CARD_FORMATS: readonly string[] = ['General', '+0.0;−0.0;0.0', '0.0', '0', 'General'];

/** The figures of a list of gaps, blank while there is none; `all` is how many could be compared. */
export function cardCells(
  gaps: Expression,
  all: { readonly formula: Expression; readonly value: number },
  summary: GapSummary
): readonly FormulaCell[] {
  const { count, mean, meanAbsolute, atLeastTwo } = summary;
  const counted = call('COUNT', gaps);
  const some = (figure: Expression): Expression => when(equal(counted, 0), NOTHING, figure);
  const total = minus(call('SUMIF', gaps, words('>0')), call('SUMIF', gaps, words('<0')));
  return [
    formula(joined(counted, words(' of '), all.formula), `${count} of ${all.value}`),
    formula(some(withoutNoise(call('AVERAGE', gaps))), mean === null ? '' : gapCell(mean)),
    formula(some(over(total, counted)), meanAbsolute ?? ''),
    formula(some(wideCount(gaps)), count === 0 ? '' : atLeastTwo),
    formula(
      some(joined(nearCount(gaps), words(' of '), counted)),
      count === 0 ? '' : `${agreed(summary)} of ${count}`
    ),
  ];
}

const from = (least: Expression): Expression => joined(words('>='), least);
const upTo = (most: Expression): Expression => joined(words('<='), most);

/** How many gaps are worth a talk, either way. */
function wideCount(gaps: Expression): Expression {
  const wide = group(minus(TALK_FROM, TALK_FROM * MARGIN));
  return plus(call('COUNTIF', gaps, from(wide)), call('COUNTIF', gaps, upTo(negative(wide))));
}

/** How many gaps are within one step. */
function nearCount(gaps: Expression): Expression {
  const near = group(plus(1, margin));
  return call('COUNTIFS', gaps, from(negative(near)), gaps, upTo(near));
}
