/** The formulas that say of a gap what the words of `gapWords` say, and the figures of a list of gaps. */
import { TALK_FROM } from '../../../model/gaps';
import type { GapSummary } from '../../../model/gaps';
import type { FormulaCell } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  group,
  ifError,
  joined,
  less,
  minus,
  over,
  plus,
  reference,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { GAP_DECIMALS, gapCell } from '../../kernel/shared/gapKey';
import { roundedSizeFormula } from '../../kernel/shared/signedFigure';
import { formula } from '../../kernel/sheetParts';
import { UNIT_NAMES } from './gapTables';
import { GAP_WORDS, SAME_BELOW, SIZE_PARTS, agreed, sizeInSteps } from './gapWords';

/** From here on a gap rounds to half a step. */
export const WIDE_FROM = SAME_BELOW - 0.5 / SIZE_PARTS;

/** `stepsOf` as a formula. */
export function stepsFormula(gap: Expression): Expression {
  return roundedSizeFormula(gap, SIZE_PARTS);
}

/** What is left of rounding counts as 0, as in sums. */
export function withoutNoise(gap: Expression): Expression {
  return call('ROUND', gap, GAP_DECIMALS);
}

const { same, step, steps, more: above, less: below } = GAP_WORDS;

/** Just more than that: of what is below 0 the bound itself belongs to the wider gap. */
const justAbove = (bound: number): number => Number((bound + 1e-9).toFixed(GAP_DECIMALS));

const [half, one] = [0.5 / SIZE_PARTS, 1];

/** From which gap on which words follow the number of steps. */
export const UNITS: readonly (readonly [from: number, words: string])[] = [
  [-1e9, ` ${steps} ${below}`],
  [justAbove(-one - half), ` ${step} ${below}`],
  [justAbove(-one + half), ` ${steps} ${below}`],
  [justAbove(-WIDE_FROM), ` ${steps}`],
  [WIDE_FROM, ` ${steps} ${above}`],
  [one - half, ` ${step} ${above}`],
  [one + half, ` ${steps} ${above}`],
];

const unit = (gap: Expression): Expression =>
  call('INDEX', reference(UNIT_NAMES.words), call('MATCH', gap, reference(UNIT_NAMES.from)));

/** `2 steps more`, `1 step less`; of what is about the same `0 steps`. */
export function stepWordsFormula(gap: Expression): Expression {
  return joined(stepsFormula(gap), unit(gap));
}

export function stepWords(gap: number): string {
  const [, said] = UNITS.filter(([from]) => gap >= from).at(-1) ?? [0, ''];
  return `${sizeInSteps(gap)}${said}`;
}

/** `gapSize` as a formula. */
export function gapSizeFormula(gap: Expression): Expression {
  return when(less(call('ABS', gap), WIDE_FROM), words(same), stepWordsFormula(gap));
}

export const CARD_LABELS = [
  'Compared',
  'Mean gap',
  'Mean distance',
  `${TALK_FROM} steps or more`,
  'Within one step',
] as const;

export const CARD_FORMATS: readonly string[] = ['General', '+0.0;−0.0;0.0', '0.0', '0', 'General'];

/**
 * The figures of a list of gaps, blank while there is none; `all` is how many could be compared, `wide` and
 * `near` are how many are worth a talk and how many are within one step.
 */
export function cardCells(
  gaps: Expression,
  all: { readonly formula: Expression; readonly value: number },
  { wide, near }: { readonly wide: Expression; readonly near: Expression },
  summary: GapSummary
): readonly FormulaCell[] {
  const { count, mean, meanAbsolute, atLeastTwo } = summary;
  const counted = call('COUNT', gaps);
  const some = (figure: Expression): Expression => when(equal(counted, 0), NOTHING, figure);
  const total = minus(call('SUMIF', gaps, words('>0')), call('SUMIF', gaps, words('<0')));
  return [
    formula(joined(counted, words(' of '), all.formula), `${count} of ${all.value}`),
    formula(some(withoutNoise(call('AVERAGE', gaps))), mean === null ? '' : gapCell(mean)),
    formula(ifError(over(group(total), counted), NOTHING), meanAbsolute ?? ''),
    formula(some(wide), count === 0 ? '' : atLeastTwo),
    formula(
      some(joined(near, words(' of '), counted)),
      count === 0 ? '' : `${agreed(summary)} of ${count}`
    ),
  ];
}

/** How many gaps are worth a talk, either way. */
export function wideCount(gaps: Expression): Expression {
  return plus(
    call('COUNTIF', gaps, words(`>=${TALK_FROM}`)),
    call('COUNTIF', gaps, words(`<=-${TALK_FROM}`))
  );
}

/** How many gaps are within one step. */
export function nearCount(gaps: Expression): Expression {
  return call('COUNTIFS', gaps, words('>=-1'), gaps, words('<=1'));
}
