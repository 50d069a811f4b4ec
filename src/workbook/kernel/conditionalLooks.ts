/** Looks that follow from what a cell shows, and the quadrants' colours. */
import { QUADRANTS } from '../../model/matrix';
import type { Area } from './area';
import type { ConditionalFormatPlan } from './blueprint';
import { call, equal, reference, words } from './formula';
import type { Expression } from './formula';
import { QUADRANT_LOOKS } from './palette';
import { QUADRANT_SIGNS } from './words';

/** `condition` is written for the first cell of `where`; Excel moves it along with the others. */
export function lookWhere(
  condition: Expression,
  where: Area,
  format: ConditionalFormatPlan['format']
): ConditionalFormatPlan {
  return { area: where, formula: condition.text, format };
}

/** Rules for `where`; `first` is the address of its first cell. An estimate is tinted less than a firm place. */
export function quadrantRules(where: Area, first: string): readonly ConditionalFormatPlan[] {
  const begins = (sign: string) => equal(call('LEFT', reference(first), 1), words(sign));
  return QUADRANTS.flatMap((quadrant) => {
    const look = QUADRANT_LOOKS[quadrant];
    const sign = QUADRANT_SIGNS[quadrant];
    return [
      lookWhere(begins(sign.firm), where, { fill: look.tint, color: look.ink, bold: true }),
      lookWhere(begins(sign.hollow), where, { color: look.ink, italic: true }),
    ];
  });
}
