/** How other sheets' formulas look a contribution up and word a share. */
import { MARGIN } from '../../../model/compare';

const margin = MARGIN.toExponential().toUpperCase();

/** The id in the table's row of that number; a row without one is called by its place on the sheet, as the reader does. */
export function idFormula(row: string): string {
  const id = `INDEX(Contributions[Id],${row})`;
  return `IF(LEN(TRIM(${id}))=0,"row "&(ROW(Contributions[[#Headers],[Id]])+${row}),${id})`;
}

/** Whole percent, halves up, deaf to rounding noise. */
export const percentFormula = (share: string): string => `INT(100*${share}+0.5+${margin})&" %"`;
