/**
 * The sort keys by which a form's lines name the contributions of their category: direction,
 * category and row have their own decimal places, the department its own before them.
 */
import { CATEGORIES } from '../../../model/contribution';
import type { MirroredRow } from './mirroredRow';

export const LINE_SIDE = 10_000_000;
export const LINE_CATEGORY = 1_000_000;
export const LINE_DEPARTMENT = 100_000_000;

/** The number before the rows of one direction and category. */
export function lineBase(direction: 'given' | 'received', index: number): number {
  return (direction === 'given' ? 1 : 2) * LINE_SIDE + index * LINE_CATEGORY;
}

/** The sort key of the names under the value lines; null without a line or a name. */
export function lineOrderMirror({ analysed: { contribution }, index }: MirroredRow): number | null {
  if (contribution.category === null || contribution.activity.trim() === '') return null;
  const at = CATEGORIES.indexOf(contribution.category) + 1;
  return lineBase(contribution.direction, at) + index;
}

/**
 * The sort key of the names under a department's value lines; null without a line or a department. Where one
 * form speaks for all of us it is the key without the department.
 */
export function departmentLineOrderMirror(row: MirroredRow): number | null {
  const line = lineOrderMirror(row);
  if (line === null || row.hasOneForm) return line;
  return row.departmentPlace === null ? null : row.departmentPlace * LINE_DEPARTMENT + line;
}
