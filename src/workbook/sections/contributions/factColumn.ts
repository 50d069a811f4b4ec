/** What the hidden columns of the Contributions table have in common. */
import type { CellValue } from '../../kernel/blueprint';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { heading } from '../../kernel/tableRef';

export const computed = { entry: 'computed', privacy: 'private', hidden: true } as const;
export const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
export const number = <U extends 'money' | 'moneyPerHour' | 'count' | 'scale'>(unit: U) =>
  ({ kind: 'number', unit }) as const;

type Key = keyof typeof CONTRIBUTION_TABLE.headers;

/** A helper that version 6 brought. */
export const fact = <Each extends Key>(
  key: Each,
  formula: string,
  mirror: (row: MirroredRow) => CellValue,
  about: string
) =>
  ({
    ...computed,
    ...heading(CONTRIBUTION_TABLE, key),
    what: number('count'),
    width: 9,
    formula,
    mirror,
    since: 6,
    about,
  }) as const;
