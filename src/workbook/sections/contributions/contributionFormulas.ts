/**
 * The formulas of the Contributions table, in functions that Excel 2013, LibreOffice and Google
 * Sheets all know. Each says what a function of the model says, with the same margins; the tests
 * recompute the sheets and compare.
 */
import {
  BORDERLINE_COST,
  BORDERLINE_VALUE,
  HIGH_BAND,
  LOW_BAND,
  QUADRANTS,
} from '../../../model/matrix';
import { MARGIN } from '../../../model/compare';
import {
  BAND_WORDS,
  BASIS_WORDS,
  DIRECTION_WORDS,
  FLAG_WORDS,
  GUESS_MARK,
  NOT_PLACED,
  QUESTION_MARK,
  YES,
  ZONE_WORDS,
  labelOf,
  quadrantLabel,
} from '../../kernel/words';
import { LIST_ORDER, ORDER_CLASS, ORDER_SIDE } from '../../kernel/shared/contributionOrder';
import { percentFormula } from '../../kernel/shared/contributionLookup';
import { DEPARTMENT_RATE } from '../../kernel/shared/departmentLookup';

export const cell = (header: string): string => `Contributions[[#This Row],[${header}]]`;
const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;
const margin = MARGIN.toExponential().toUpperCase();

const WE_GIVE = text(labelOf(DIRECTION_WORDS, 'given'));
const THEY_GIVE = text(labelOf(DIRECTION_WORDS, 'received'));
const [cost, value, placed] = [cell('Cost'), cell('Value'), cell('Placed')];
const [costShare, valueShare] = [cell('Cost share'), cell('Value share')];

/** 1 for what we give, 2 for what they give, 0 for anything else, errors too: they spoil their own row only. */
export const side = `IFERROR(IF(${cell('Direction')}=${WE_GIVE},1,IF(${cell('Direction')}=${THEY_GIVE},2,0)),0)`;
const ofSide = (what: string): string => `CHOOSE(${placed},Given_${what},Received_${what})`;
const whenPlaced = (formula: string): string => `=IF(${placed}=0,"",${formula})`;

const atLeast = (a: string, b: string): string => `${a}>=${b}-${margin}*ABS(${b})`;
const atMost = (a: string, b: string): string => `${a}<=${b}+${margin}*ABS(${b})`;
const below = (a: string, b: string): string => `${a}<${b}-${margin}*ABS(${b})`;
const above = (a: string, b: string): string => `${a}>${b}+${margin}*ABS(${b})`;

/** Something that is no number, or a negative one, stands where a figure should; spaces are nothing. */
const unusable = (header: string): string =>
  `IF(ISNUMBER(${cell(header)}),${cell(header)}<0,LEN(TRIM(${cell(header)}))>0)`;

const figures = `OR(${['Hours', 'Rate', 'Cash'].map(unusable).join(',')})`;
const nothing = `COUNT(${cell('Hours')},${cell('Cash')})=0`;

const onScale = (header: string): string =>
  `AND(ISNUMBER(${cell(header)}),N(${cell(header)})>=Used_scale_min,N(${cell(header)})<=Used_scale_max)`;
const byBasis = (stated: string, estimate: string): string =>
  `=IFERROR(IF(${side}=0,"",IF(${onScale('Stated value')},${stated},IF(${onScale('Estimate')},${estimate},""))),"")`;

/** A rate that was emptied, or pasted over with nothing, is the department's still; without any it is unknown. */
const ratePaid = `IF(ISNUMBER(${cell('Rate')}),${cell('Rate')},${DEPARTMENT_RATE.text})`;
const timePaid = `IF(N(${cell('Hours')})=0,0,${cell('Hours')}*${ratePaid})`;
export const COST_FORMULA = `=IFERROR(IF(${side}=0,"",IF(${figures},"",IF(${nothing},"",${timePaid}+N(${cell('Cash')})))),"")`;

export const VALUE_FORMULA = byBasis(cell('Stated value'), cell('Estimate'));

export const BASIS_FORMULA = byBasis(text(BASIS_WORDS.stated), text(BASIS_WORDS.estimate));

export const PLACED_FORMULA = `=IF(AND(ISNUMBER(${cost}),ISNUMBER(${value})),${side},0)`;

const shareOf = (part: string, total: string): string =>
  whenPlaced(`IF(${ofSide(total)}=0,"",${part}/${ofSide(total)})`);
export const COST_SHARE_FORMULA = shareOf(cost, 'cost_total');
export const VALUE_SHARE_FORMULA = shareOf(value, 'value_total');

const unweighable = `OR(${cost}=0,${costShare}="",${valueShare}="")`;
export const VALUE_PER_COST_FORMULA = whenPlaced(
  `IF(${unweighable},"",${valueShare}/${costShare})`
);

const valueSide = `${value}*${ofSide('cost_total')}*SIGN(${ofSide('value_total')})`;
const costSide = (factor: number): string => `(${factor}*${cost}*ABS(${ofSide('value_total')}))`;
export const BAND_FORMULA = whenPlaced(
  `IF(${unweighable},"",IF(${above(valueSide, costSide(HIGH_BAND))},${text(BAND_WORDS.high)},IF(${below(valueSide, costSide(LOW_BAND))},${text(BAND_WORDS.low)},${text(BAND_WORDS.medium)})))`
);

const [x2, y2, q2] = [`(100*${valueShare})^2`, `(100*${costShare})^2`, 'Used_tolerance^2'];
const zone =
  `IF(${above(y2, `(${x2}+${q2})`)},${text(ZONE_WORDS.above)},` +
  `IF(${below(`(${y2}+${q2})`, x2)},${text(ZONE_WORDS.below)},${text(ZONE_WORDS.inside)}))`;
export const ZONE_FORMULA = whenPlaced(`IF(OR(${costShare}="",${valueShare}=""),"",${zone})`);

const highCost = atLeast(cost, ofSide('cost_line'));
const highValue = atLeast(value, ofSide('value_line'));
const [doMore, keep, leave, cutBack] = QUADRANTS.map((each) => text(quadrantLabel(each)));
export const QUADRANT_FORMULA = `=IF(${placed}=0,IF(${side}=0,"",${text(NOT_PLACED)}),IF(${highValue},IF(${highCost},${keep},${doMore}),IF(${highCost},${cutBack},${leave})))`;

const nearValue = atMost(`ABS(${value}-${ofSide('value_line')})`, `${BORDERLINE_VALUE}`);
const nearCost = atMost(
  `ABS(${cost}-${ofSide('cost_line')})`,
  `(${BORDERLINE_COST}*ABS(${ofSide('cost_line')}))`
);
export const BORDERLINE_FORMULA = `=IF(${placed}=0,0,IF(OR(${nearValue},${nearCost}),1,0))`;

const guess = `${cell('Basis')}=${text(BASIS_WORDS.estimate)}`;
const mark = `IF(${guess},${text(GUESS_MARK)},IF(${cell('Borderline')}=1,${text(QUESTION_MARK)},""))`;
const mustKeep = `IFERROR(${cell('Must keep')}=${text(YES)},FALSE)`;
const cutBackFlag = `IF(${mustKeep},${text(FLAG_WORDS.renegotiate)},${text(FLAG_WORDS['cut-back'])})`;
export const FLAG_FORMULA = `=IF(${cell('Quadrant')}=${doMore},${text(FLAG_WORDS['do-more'])}&${mark},IF(${cell('Quadrant')}=${cutBack},${cutBackFlag}&${mark},""))`;

const percent = (share: string): string => percentFormula(`N(${share})`);

const missing = `IF(${side}=0,"",IF(${value}="","unrated"&IF(${cost}="",", ",""),"")&IF(${cost}="","cost unknown",""))`;
const story =
  `"costs "&${percent(costShare)}&" of what "&${cell('Direction')}&", brings "&${percent(valueShare)}&" of the value"` +
  `&IF(AND(${mustKeep},${cell('Quadrant')}=${cutBack}),"; must be kept","")` +
  `&IF(${guess},"; the value is a guess: ask first","")` +
  `&IF(${cell('Borderline')}=1,"; close to a line","")`;
export const REASON_FORMULA = `=IF(${placed}=0,${missing},IF(${cell('Flag')}="","",${story}))`;

/** The figure where the row is placed in that direction: what medians and totals are taken of. */
export const placedFigure = (direction: 1 | 2, header: 'Cost' | 'Value'): string =>
  `=IF(${placed}=${direction},${cell(header)},"")`;

const listClass = LIST_ORDER.reduceRight(
  (rest, quadrant, index) =>
    `IF(${cell('Quadrant')}=${text(quadrantLabel(quadrant))},${index + 1},${rest})`,
  `${LIST_ORDER.length + 1}`
);

export const ORDER_FORMULA = `=IF(${side}=0,"",${side}*${ORDER_SIDE}+${listClass}*${ORDER_CLASS}+ROW()-ROW(Contributions[[#Headers],[Id]]))`;
