/** Periods as formulas read them, to the letter as `parsePeriod` does. */

/** The text of a cell that may hold a period. */
const textOf = (cell: string): string => `UPPER(TRIM(${cell}))`;

/** How many periods a year has, by the text's letter. */
const parts = (text: string): string => `IF(MID(${text},6,1)="H",2,4)`;
const part = (text: string): string => `VALUE(MID(${text},7,1))`;
const year = (text: string): string => `VALUE(LEFT(${text},4))`;

/** Whether the text is a period; an error where it is far from one. */
const fits = (text: string): string =>
  `AND(LEN(${text})=7,MID(${text},5,1)="-",OR(MID(${text},6,1)="Q",MID(${text},6,1)="H"),` +
  `TEXT(${year(text)},"0000")=LEFT(${text},4),${part(text)}>=1,${part(text)}<=${parts(text)})`;

/** When the cell's period ends, in years as `comparePeriods` has it; an error where it holds none. */
export function periodEndFormula(cell: string): string {
  const text = textOf(cell);
  return `IF(${fits(text)},${year(text)}+${part(text)}/${parts(text)},NA())`;
}

/** The period that many periods after the cell's, as `periodAfter` has it; an error where it holds none. */
export function periodAfterFormula(cell: string, count: string): string {
  const text = textOf(cell);
  const index = `(${year(text)}*${parts(text)}+${part(text)}-1-INT(-${count}))`;
  const later =
    `TEXT(INT(${index}/${parts(text)}),"0000")&"-"&MID(${text},6,1)` +
    `&(MOD(${index},${parts(text)})+1)`;
  return `IF(${fits(text)},${later},NA())`;
}
