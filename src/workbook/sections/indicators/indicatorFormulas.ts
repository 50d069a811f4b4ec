/** The formulas of the Indicators table; each says what its mirror in `indicatorMirrors.ts` says. */
import { EARLY_WORDS, IN_SEASON } from '../../kernel/shared/indicatorWords';
import { periodAfterFormula, periodEndFormula } from '../../kernel/periodFormula';

const cell = (header: string): string => `Indicators[[#This Row],[${header}]]`;

/** Criteria would take these signs in a name for wildcards; the equals sign keeps them from comparing. */
const sameName = `"="&${['~', '*', '?'].reduce(
  (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
  `TRIM(${cell('Indicator')})`
)}`;
const past = (header: string): string => `History_indicators[${header}]`;
export const LAST_PERIOD_FORMULA = `=IFERROR(IF(LEN(TRIM(${cell('Indicator')}))=0,"",AVERAGEIFS(${past('Value')},${past('Period')},Previous_period,${past('Indicator')},${sameName})),"")`;

const delay = cell('Delay');
export const FROM_FORMULA = `=IFERROR(IF(AND(ISNUMBER(${delay}),N(${delay})>=0),${periodAfterFormula(cell('Since'), delay)},""),"")`;

const from = cell('Harvest from');
const early = `${periodEndFormula('Period')}<${periodEndFormula(from)}`;
export const HARVEST_FORMULA = `=IFERROR(IF(${from}="","",IF(${early},"${EARLY_WORDS}"&${from},"${IN_SEASON}")),"")`;
