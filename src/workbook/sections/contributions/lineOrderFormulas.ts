/**
 * The sort keys by which a form's lines name the contributions of their category: direction,
 * category and row have their own decimal places, the department its own before them.
 */
import { cell, side } from './contributionFormulas';
import { DEPARTMENT_PLACE } from '../../kernel/shared/departmentLookup';
import { CATEGORY_WORDS } from '../../kernel/words';
import { LINE_CATEGORY, LINE_DEPARTMENT, LINE_SIDE } from '../../kernel/shared/lineOrder';

/** 1 to 8 in the order of the categories, 0 for anything else. */
const category = `IFERROR(${CATEGORY_WORDS.reduceRight(
  (rest, [, label], index) => `IF(${cell('Category')}="${label}",${index + 1},${rest})`,
  '0'
)},0)`;
const nameless = `IFERROR(LEN(TRIM(${cell('Activity')}))=0,TRUE)`;

/** Only what has a direction, a category and a name can be named on a line. */
export const LINE_ORDER_FORMULA = `=IF(OR(${side}=0,${category}=0,${nameless}),"",${side}*${LINE_SIDE}+${category}*${LINE_CATEGORY}+ROW()-ROW(Contributions[[#Headers],[Id]]))`;

const order = cell('Line order');
export const DEPARTMENT_LINE_ORDER_FORMULA = `=IF(N(${order})=0,"",IFERROR(${DEPARTMENT_PLACE.text}*${LINE_DEPARTMENT}+${order},""))`;
