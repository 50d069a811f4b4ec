/** The quadrants' colours on cells that show a quadrant in sign and word. */
import { QUADRANTS } from '../../model/matrix';
import type { Area } from './area';
import type { ConditionalFormatPlan } from './blueprint';
import { QUADRANT_LOOKS } from './palette';
import { QUADRANT_SIGNS } from './words';

/** Rules for `where`; `first` is the address of its first cell. A guess is tinted less than a firm place. */
export function quadrantRules(where: Area, first: string): readonly ConditionalFormatPlan[] {
  return QUADRANTS.flatMap((quadrant) => {
    const look = QUADRANT_LOOKS[quadrant];
    const sign = QUADRANT_SIGNS[quadrant];
    return [
      {
        area: where,
        formula: `LEFT(${first},1)="${sign.firm}"`,
        format: { fill: look.tint, color: look.ink, bold: true },
      },
      {
        area: where,
        formula: `LEFT(${first},1)="${sign.guess}"`,
        format: { color: look.ink, italic: true },
      },
    ];
  });
}
