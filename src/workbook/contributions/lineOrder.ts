/**
 * The sort keys by which a form's lines name the contributions of their category: direction,
 * category and row have their own decimal places, the department its own before them.
 */
import { CATEGORIES } from '../../model/contribution';
import { DEPARTMENT_PLACE, cell, side } from './contributionFormulas';
import type { MirroredRow } from './computedContributionColumns';
import { CATEGORY_WORDS } from '../words';

export const LINE_SIDE = 10_000_000;
export const LINE_CATEGORY = 1_000_000;
export const LINE_DEPARTMENT = 100_000_000;

/** 1 to 8 in the order of the categories, 0 for anything else. */
const category = `IFERROR(${CATEGORY_WORDS.reduceRight(
  (rest, [, label], index) => `IF(${cell('Category')}="${label}",${index + 1},${rest})`,
  '0'
)},0)`;
const nameless = `IFERROR(LEN(TRIM(${cell('Activity')}))=0,TRUE)`;

/** Only what has a direction, a category and a name can be named on a line. */
export const LINE_ORDER_FORMULA = `=IF(OR(${side}=0,${category}=0,${nameless}),"",${side}*${LINE_SIDE}+${category}*${LINE_CATEGORY}+ROW()-ROW(Contributions[[#Headers],[Id]]))`;

const order = cell('Line order');
export const DEPARTMENT_LINE_ORDER_FORMULA = `=IF(N(${order})=0,"",IFERROR(${DEPARTMENT_PLACE}*${LINE_DEPARTMENT}+${order},""))`;

/** The number before the rows of one direction and category. */
export function lineBase(direction: 'given' | 'received', index: number): number {
  return (direction === 'given' ? 1 : 2) * LINE_SIDE + index * LINE_CATEGORY;
}

export function lineOrderMirror({ analysed: { contribution }, index }: MirroredRow): number | null {
  if (contribution.category === null || contribution.activity.trim() === '') return null;
  const at = CATEGORIES.indexOf(contribution.category) + 1;
  return lineBase(contribution.direction, at) + index;
}

export function departmentLineOrderMirror(row: MirroredRow): number | null {
  const line = lineOrderMirror(row);
  return line === null || row.departmentPlace === null
    ? null
    : row.departmentPlace * LINE_DEPARTMENT + line;
}
