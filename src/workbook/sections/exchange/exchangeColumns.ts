/** The records of the Exchange sheet: the alliance's id, the copies that passed, the gaps chosen to be shown. */
import type { ColumnRecord } from '../../kernel/column';
import type { FieldRecord } from '../../kernel/fieldRecord';
import { heading } from '../../kernel/tableRef';
import { EXCHANGE_TABLE, SHOWN_GAP_TABLE } from '../../kernel/shared/exchangeTables';
import { WAY_WORDS } from '../../kernel/shared/partnerWords';

const typed = { entry: 'typed', privacy: 'private' } as const;
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;

export const EXCHANGE_COLUMNS = [
  {
    ...typed,
    ...heading(EXCHANGE_TABLE, 'way'),
    what: { kind: 'choice', choices: WAY_WORDS },
    width: 12,
    required: true,
    about: 'Sent: a copy left. Received: a copy came back and was accepted.',
  },
  {
    ...typed,
    ...heading(EXCHANGE_TABLE, 'period'),
    what: { kind: 'period' },
    width: 26,
    required: true,
    about: 'The period of that copy.',
  },
  {
    ...typed,
    ...heading(EXCHANGE_TABLE, 'department'),
    what: text(60),
    width: 22,
    about: 'The department of ours whose copy it was, by its name then; blank for all of us.',
  },
  {
    ...typed,
    ...heading(EXCHANGE_TABLE, 'revision'),
    what: { kind: 'number', unit: 'count' },
    width: 10,
    required: true,
    about: 'Counts the copies of that period and department.',
  },
  {
    ...typed,
    ...heading(EXCHANGE_TABLE, 'on'),
    what: { kind: 'date' },
    width: 12,
    about: 'The day on which it left or was received.',
  },
  {
    ...typed,
    ...heading(EXCHANGE_TABLE, 'respondent'),
    what: text(8),
    width: 11,
    required: true,
    hidden: true,
    about: 'The key of our department whose copy it was. The add-in fills it.',
  },
] as const satisfies readonly ColumnRecord<never>[];

export const SHOWN_GAP_COLUMNS = [
  {
    ...typed,
    ...heading(SHOWN_GAP_TABLE, 'gap'),
    what: text(60),
    width: 44,
    required: true,
    about: 'A gap that the partner may see, chosen in the pane. Empty: none is shown.',
  },
] as const satisfies readonly ColumnRecord<never>[];

/** On the Exchange sheet. The stamp of every copy tells it. */
export const EXCHANGE_FIELDS = [
  {
    name: 'Alliance_id',
    label: 'Alliance id',
    what: text(40),
    privacy: 'shared',
    required: false,
    about: 'Copies leave and come back under this id. Keep it: a copy with another one is refused.',
  },
] as const satisfies readonly FieldRecord[];
