/** The column record of the Indicators table, and the named cells of the triple win. */
import { progressOf } from '../../../model/indicator';
import type { ColumnRecord } from '../../kernel/column';
import type { FieldRecord } from '../../kernel/fieldRecord';
import {
  FROM_FORMULA,
  HARVEST_FORMULA,
  LAST_PERIOD_FORMULA,
  PROGRESS_FORMULA,
} from './indicatorFormulas';
import { INDICATOR_HELPER_COLUMNS } from './indicatorHelperColumns';
import { fromMirror, harvestMirror, lastPeriodMirror } from './indicatorMirrors';
import type { IndicatorRow } from './indicatorMirrors';
import { INDICATOR_TABLE } from './indicatorsTable';
import { INDICATOR_KIND_WORDS } from '../../kernel/shared/indicatorWords';
import { heading } from '../../kernel/tableRef';

const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const;
const typed = { entry: 'typed', privacy: 'private' } as const;
const computed = { entry: 'computed', privacy: 'private' } as const;

export const INDICATOR_COLUMNS = [
  {
    ...typed,
    ...heading(INDICATOR_TABLE, 'name'),
    what: text(100),
    width: 34,
    required: true,
    about: 'What you watch. Keep its name from period to period, so that they can be compared.',
  },
  {
    ...typed,
    ...heading(INDICATOR_TABLE, 'kind'),
    what: { kind: 'choice', choices: INDICATOR_KIND_WORDS },
    width: 12,
    about: 'Leading: the seed, what you do now. Lagging: the harvest, what comes of it later.',
  },
  {
    ...typed,
    ...heading(INDICATOR_TABLE, 'unit'),
    what: text(40),
    width: 13,
    about: 'What is counted: meetings, USD, %.',
  },
  {
    ...typed,
    ...heading(INDICATOR_TABLE, 'since'),
    what: { kind: 'period' },
    width: 12,
    about: 'The period in which the work on it began.',
  },
  {
    ...typed,
    ...heading(INDICATOR_TABLE, 'delay'),
    what: { kind: 'number', unit: 'count' },
    width: 9,
    about: 'Periods until an effect can be expected. 0: at once.',
  },
  {
    ...typed,
    ...heading(INDICATOR_TABLE, 'value'),
    what: { kind: 'number', unit: 'figure' },
    width: 14,
    about: 'In this period. Blank is unknown, 0 is a real zero.',
  },
  {
    ...computed,
    ...heading(INDICATOR_TABLE, 'lastPeriod'),
    what: { kind: 'number', unit: 'figure' },
    width: 14,
    changed: 11,
    formula: LAST_PERIOD_FORMULA,
    mirror: lastPeriodMirror,
    about: 'What it was in the period before, once that is closed.',
  },
  {
    ...typed,
    ...heading(INDICATOR_TABLE, 'baseline'),
    what: { kind: 'number', unit: 'figure' },
    width: 12,
    since: 8,
    about: 'What it was before the work on it began.',
  },
  {
    ...typed,
    ...heading(INDICATOR_TABLE, 'target'),
    what: { kind: 'number', unit: 'figure' },
    width: 12,
    since: 8,
    about: 'What it is to become.',
  },
  {
    ...computed,
    ...heading(INDICATOR_TABLE, 'progress'),
    what: { kind: 'number', unit: 'share' },
    width: 10,
    since: 8,
    changed: 11,
    formula: PROGRESS_FORMULA,
    mirror: ({ indicator }) => progressOf(indicator),
    about: 'How much of the way from the baseline to the target is done.',
  },
  {
    ...computed,
    ...heading(INDICATOR_TABLE, 'harvest'),
    what: text(40),
    width: 25,
    changed: 11,
    formula: HARVEST_FORMULA,
    mirror: harvestMirror,
    about: 'Whether an effect can be expected by now.',
  },
  {
    ...computed,
    hidden: true,
    ...heading(INDICATOR_TABLE, 'harvestFrom'),
    what: text(12),
    width: 12,
    changed: 11,
    formula: FROM_FORMULA,
    mirror: fromMirror,
    about: 'The first period in which an effect can be expected.',
  },
  ...INDICATOR_HELPER_COLUMNS,
] as const satisfies readonly ColumnRecord<IndicatorRow>[];

const win = { what: { kind: 'score' }, privacy: 'private', required: false } as const;

/** On the Indicators sheet: an alliance lasts where all three win. */
export const WIN_FIELDS = [
  {
    ...win,
    name: 'Win_customer',
    label: 'To the end customer',
    about: 'The value of the alliance to the people who buy from either of us.',
  },
  { ...win, name: 'Win_us', label: 'To us', about: 'Its value to us, overall.' },
  {
    ...win,
    name: 'Win_partner',
    label: 'To the partner',
    about: 'Its value to them, as they say or as we believe.',
  },
] as const satisfies readonly FieldRecord[];
