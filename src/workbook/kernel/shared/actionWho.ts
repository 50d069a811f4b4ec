/** Who sees to a step, in words; the Actions table and the forms say the same. */
import type { Action } from '../../../model/action';
import { CATEGORY_WORDS, labelOf } from '../words';

/** Stands between who sees to a step and what it is for. */
export const WHO_DOT = ' · ';

const whoAnd = (owner: string | null, other: string | null): string =>
  [owner, other].filter((part) => part !== null).join(WHO_DOT);

/** Who sees to a step, and which value line it serves. */
export function whoFor({ owner, category }: Action): string {
  return whoAnd(owner, category === null ? null : labelOf(CATEGORY_WORDS, category));
}

/** Who sees to a step, and which department it concerns. */
export function whoWhere({ owner, department }: Action): string {
  return whoAnd(owner, department);
}
