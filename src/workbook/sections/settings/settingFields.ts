/** The named cells of the Settings sheet, described like columns. */
import type { FieldRecord } from '../../kernel/fieldRecord';
import { reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import {
  COST_AXES_CELL,
  COST_METHOD,
  COST_NUMBER,
  FISCAL_YEAR_START,
  VALUE_METHOD,
  VALUE_NUMBER,
} from '../../kernel/shared/cellNames';
import {
  CADENCE_WORDS,
  COST_AXES_WORDS,
  COST_METHOD_WORDS,
  MONTH_WORDS,
  VALUE_METHOD_WORDS,
} from '../../kernel/words';

const shared = { privacy: 'shared' } as const;
const secret = { privacy: 'private' } as const;

/** On the Settings sheet: how contributions are judged. */
export const SETTING_FIELDS = [
  {
    ...secret,
    name: 'Cadence',
    label: 'Cadence',
    what: { kind: 'choice', choices: CADENCE_WORDS },
    required: true,
    about: 'How often the two sides swap their RVUs.',
  },
  {
    ...secret,
    name: COST_METHOD,
    label: 'Cost line',
    what: { kind: 'choice', choices: COST_METHOD_WORDS },
    required: true,
    about: 'Where high cost begins: at the median, the mean or your own number.',
  },
  {
    ...secret,
    name: COST_NUMBER,
    label: 'Cost line, own number',
    what: { kind: 'number', unit: 'money' },
    required: false,
    about: 'Used where the cost line is your own number.',
  },
  {
    ...secret,
    name: VALUE_METHOD,
    label: 'Value line',
    what: { kind: 'choice', choices: VALUE_METHOD_WORDS },
    required: true,
    about:
      "Where high value begins: at the scale's midpoint, the median, the mean or your own number.",
  },
  {
    ...secret,
    name: VALUE_NUMBER,
    label: 'Value line, own number',
    what: { kind: 'number', unit: 'scale' },
    required: false,
    about: 'Used where the value line is your own number.',
  },
  {
    // The partner scores on it.
    ...shared,
    name: 'Scale_min',
    label: 'Scale, lowest score',
    what: { kind: 'number', unit: 'scale' },
    required: true,
    about: 'The score for the least value.',
  },
  {
    // The partner scores on it.
    ...shared,
    name: 'Scale_max',
    label: 'Scale, highest score',
    what: { kind: 'number', unit: 'scale' },
    required: true,
    about: 'The score for the most value.',
  },
  {
    ...secret,
    name: 'Zone_tolerance',
    label: 'Zone tolerance',
    what: { kind: 'number', unit: 'points' },
    required: true,
    about: 'Of the value control zone, in percentage points.',
  },
  {
    ...secret,
    name: 'Red_from',
    label: 'Red flags from period',
    what: { kind: 'number', unit: 'count' },
    required: false,
    about: 'How many periods in a row in one quadrant turn a flag red; 2 if blank.',
  },
  {
    ...secret,
    name: 'Contact_days',
    label: 'Contact overdue after, days',
    what: { kind: 'number', unit: 'count' },
    required: false,
    about: 'Charter marks a contact as overdue after this many days; 45 if blank.',
  },
  {
    ...secret,
    name: FISCAL_YEAR_START,
    label: 'Fiscal year begins in',
    what: { kind: 'choice', choices: MONTH_WORDS },
    required: false,
    about:
      'Its year is the one in which it ends: where it begins in October, 2026-Q1 begins in October 2025.',
    since: 4,
  },
  {
    ...secret,
    name: COST_AXES_CELL,
    label: 'Cost axes of the matrices',
    what: { kind: 'choice', choices: COST_AXES_WORDS },
    required: false,
    about:
      'Each as long as its own costs, or both the same, so that the two can be compared by eye.',
    since: 10,
  },
] as const satisfies readonly FieldRecord[];

export type SettingName = (typeof SETTING_FIELDS)[number]['name'];

/** The named cell in a formula, whatever people typed there. */
export function setting(name: SettingName): Expression {
  return reference(name);
}
