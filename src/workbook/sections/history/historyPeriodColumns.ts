/** The column record of the History_periods table: one closed period in figures. */
import type { ColumnRecord } from '../../kernel/column';
import { heading } from '../../kernel/tableRef';
import { PERIOD_COLUMN } from './historyColumns';
import { HISTORY_PERIOD_TABLE } from '../../kernel/shared/historyTables';

const typed = { entry: 'typed', privacy: 'private' } as const;
const number = <U extends 'share' | 'ratio' | 'count' | 'scale'>(unit: U) =>
  ({ kind: 'number', unit }) as const;

export const HISTORY_PERIOD_COLUMNS = [
  { ...heading(HISTORY_PERIOD_TABLE, 'period'), ...PERIOD_COLUMN },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'closedOn'),
    what: { kind: 'date' },
    width: 10,
    about: 'The day on which it was closed.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'valueBalance'),
    what: number('share'),
    width: 9,
    about: '(given - received) / (given + received) of the value: 0 is even.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'costBalance'),
    what: number('share'),
    width: 9,
    about: 'The same of the cost. Blank where the costs of either side were unknown.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'gapCount'),
    what: number('count'),
    width: 8,
    about: 'Contributions with both an estimate and a stated value.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'gapMean'),
    what: number('ratio'),
    width: 8,
    about: 'The average of stated value - estimate, in steps of the scale.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'gapMeanAbsolute'),
    what: number('ratio'),
    width: 9,
    about: 'How far apart the two sides were on average, in either direction.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'gapAtLeastTwo'),
    what: number('count'),
    width: 9,
    about: 'Each worth a conversation.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'gapWithinOne'),
    what: number('share'),
    width: 8,
    about: 'The share of the gaps within one step: agreement.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'actionsDue'),
    what: number('count'),
    width: 8,
    about: 'Steps that were done, or whose day had come.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'actionsOnTime'),
    what: number('count'),
    width: 8,
    about: 'Of them, those done by their day.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'medianDaysLate'),
    what: number('count'),
    width: 9,
    about: 'Of the others.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'answered'),
    what: number('count'),
    width: 8,
    about: 'RVU forms of ours in which anything was written.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'asked'),
    what: number('count'),
    width: 9,
    about: 'One for each department of ours, or one for the whole company.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'customer'),
    what: number('scale'),
    width: 9,
    about: 'Triple win: value to the end customer.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'us'),
    what: number('scale'),
    width: 8,
    about: 'Triple win: value to us.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'partner'),
    what: number('scale'),
    width: 9,
    about: 'Triple win: value to the partner.',
  },
  {
    ...typed,
    ...heading(HISTORY_PERIOD_TABLE, 'shownGaps'),
    what: { kind: 'text', maxLength: 1000 },
    width: 11,
    hidden: true,
    since: 6,
    about:
      'The gaps that were chosen for the partner to see. Reopening the period chooses them again.',
  },
] as const satisfies readonly ColumnRecord<never>[];
