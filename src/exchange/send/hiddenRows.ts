/** Contributions in rows that people hid, or filtered away: they may believe that these stay home. */
import type { Direction } from '../../model/contribution';
import { idKey } from '../../model/idKey';
import type { HiddenRow } from '../../workbook/kernel/standing';
import type { SharedValue } from './sharedValue';

/** The contributions that a copy, or a set of slides, tells. */
export type SharedIds = Readonly<Record<Direction, readonly { readonly id: SharedValue }[]>>;

/** Those of the hidden contributions that the copy tells all the same. */
export function hiddenButShared(
  { given, received }: SharedIds,
  hidden: readonly HiddenRow[]
): readonly HiddenRow[] {
  const shared = new Set([...given, ...received].map(({ id }) => idKey(String(id.value ?? ''))));
  return hidden.filter(({ id }) => shared.has(idKey(id)));
}

/** Which rows, and what of them leaves: `Contributions, rows 8, 12: hidden, and the copy tells G2, R1 all the same.` */
export function hiddenSentence(leaving: readonly HiddenRow[]): string {
  const [ids, rows] = [leaving.map(({ id }) => id), leaving.map(({ row }) => row)];
  return `Contributions, ${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}: hidden, and the copy tells ${ids.join(', ')} all the same.`;
}
