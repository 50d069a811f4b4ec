/** Days as formulas read them, to the letter as `decode.ts` does. */
import { FIRST_DAY, LAST_DAY } from '../../model/day';

/**
 * The day that the cell holds, else an empty text. Hours are cut off; text counts where it is a day
 * written as `2026-11-30`. An error in the cell is no day.
 */
export function dayFormula(cell: string): string {
  const number = `IF(AND(${cell}>=${FIRST_DAY},${cell}<${LAST_DAY + 1}),INT(${cell}),"")`;
  const text = `TRIM(${cell})`;
  const [year, month, day] = [
    [1, 4],
    [6, 2],
    [9, 2],
  ].map(([from, length]) => `VALUE(MID(${text},${from},${length}))`);
  const date = `DATE(${year},${month},${day})`;
  // DATE carries over what is out of range: only a day that is written as it was typed is one.
  const written = `YEAR(${date})&"-"&RIGHT("0"&MONTH(${date}),2)&"-"&RIGHT("0"&DAY(${date}),2)`;
  return `IF(ISNUMBER(${cell}),${number},IFERROR(IF(${written}=${text},${date},""),""))`;
}
