/** What the hidden columns of the Contributions table have in common. */
import type { CellValue } from '../../kernel/blueprint';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { heading } from '../../kernel/tableRef';

export const computed = { entry: 'computed', privacy: 'private', hidden: true } as const;
export function text(maxLength: number) {
  return { kind: 'text', maxLength } as const;
}
export function number<U extends 'money' | 'moneyPerHour' | 'count' | 'scale'>(unit: U) {
  return { kind: 'number', unit } as const;
}

type Key = keyof typeof CONTRIBUTION_TABLE.headers;

/** A helper that version 6 brought. */
export function fact<Each extends Key>(
  key: Each,
  formula: string,
  mirror: (row: MirroredRow) => CellValue,
  about: string
) {
  return {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, key),
    what: number('count'),
    width: 9,
    formula,
    mirror,
    since: 6,
    about,
  } as const;
}
