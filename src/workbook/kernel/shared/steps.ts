/**
 * The steps in which a figure stands: low, low and near the line, high and near it, high. The same as
 * `model/matrix.ts` has it, with its margins, as four numbers from which on each step begins.
 */
import { MARGIN } from '../../../model/compare';
import { BORDERLINE_COST, BORDERLINE_VALUE } from '../../../model/matrix';
import { call, minus, plus, reference, times } from '../formula';
import type { Expression } from '../formula';
import { margin } from '../margins';

export type StepStarts = readonly [low: number, near: number, high: number, far: number];

/** Below every figure. */
const LOWEST = -1e300;
/** A cost of 0 is never high. */
const ABOVE_NOTHING = 1e-300;

/** How wide the stretch beside the line is that is near it. */
const NEAR_VALUE = BORDERLINE_VALUE * (1 + MARGIN);
const NEAR_COST = BORDERLINE_COST * (1 + MARGIN);

/** From which value on each step beside the value line begins: low, close below, high, clearly high. */
export function valueStepStarts(line: number | null): StepStarts {
  const at = line ?? 0;
  const high = at - MARGIN * Math.abs(at);
  return [LOWEST, Math.min(high, at - NEAR_VALUE), high, Math.max(high, at + NEAR_VALUE)];
}

/** The line of costs is never below 0. */
export function costStepStarts(line: number | null): StepStarts {
  const at = line ?? 0;
  const high = Math.max(ABOVE_NOTHING, at - MARGIN * at);
  return [LOWEST, Math.min(high, at - NEAR_COST * at), high, Math.max(high, at + NEAR_COST * at)];
}

/** The step of the figure, from 1; 0 where it is unknown. */
export function stepOf(starts: StepStarts, figure: number | null): number {
  return figure === null ? 0 : starts.filter((start) => start <= figure).length;
}

/** `valueStepStarts` as formulas, the third of them in the cell `high`. */
export function valueStepFormulas(line: Expression, high: Expression): readonly Expression[] {
  const at = call('N', line);
  return [
    reference('-1E+300'),
    call('MIN', high, minus(at, NEAR_VALUE)),
    minus(at, times(margin, call('ABS', at))),
    call('MAX', high, plus(at, NEAR_VALUE)),
  ];
}

/** `costStepStarts` as formulas. */
export function costStepFormulas(line: Expression, high: Expression): readonly Expression[] {
  const at = call('N', line);
  return [
    reference('-1E+300'),
    call('MIN', high, minus(at, times(NEAR_COST, at))),
    call('MAX', reference('1E-300'), minus(at, times(margin, at))),
    call('MAX', high, plus(at, times(NEAR_COST, at))),
  ];
}
