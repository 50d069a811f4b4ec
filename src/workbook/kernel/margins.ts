/**
 * What makes comparisons deaf to rounding noise, as `model/compare.ts` has it: both sides may differ by
 * a thousand-millionth of the right one.
 */
import { MARGIN } from '../../model/compare';
import { reference } from './formula';
import type { Expression } from './formula';

/** As the formulas write it. */
export const margin: Expression = reference(MARGIN.toExponential().toUpperCase());
