/** Finds contributions in hidden or filtered rows: users may believe that these don't leave. */
import type { Direction } from '../../model/contribution';
import { idKey } from '../../model/idKey';
import type { HiddenRow } from '../../workbook/kernel/standing';
import type { SharedValue } from './sharedValue';

/** The contributions in a copy or a set of slides. */
export type SharedIds = Readonly<Record<Direction, readonly { readonly id: SharedValue }[]>>;

/** The hidden contributions that the copy contains all the same. */
export function hiddenButShared(
  { given, received }: SharedIds,
  hidden: readonly HiddenRow[]
): readonly HiddenRow[] {
  const shared = new Set([...given, ...received].map(({ id }) => idKey(String(id.value ?? ''))));
  return hidden.filter(({ id }) => shared.has(idKey(id)));
}

/**
 * Names the hidden rows and their contributions: `Contributions, rows 8, 12: hidden, and the copy tells G2, R1 all
 * the same.`
 */
export function hiddenSentence(leaving: readonly HiddenRow[]): string {
  const [ids, rows] = [leaving.map(({ id }) => id), leaving.map(({ row }) => row)];
  return `Contributions, ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}: hidden, and the copy tells ${ids.join(', ')} all the same.`;
}
