/**
 * The named cells that people fill, described like columns: labels, validation, reading and messages
 * come from here. The name is found wherever its cell is moved.
 */
import type { Privacy, What } from './column';
import { CADENCE_WORDS, FORM_WORDS, COST_METHOD_WORDS, VALUE_METHOD_WORDS } from '../words';

export interface FieldRecord {
  /** The defined name. */
  readonly name: string;
  readonly label: string;
  readonly what: What;
  readonly privacy: Privacy;
  readonly required: boolean;
  readonly about: string;
}

const name = { kind: 'text', maxLength: 100 } as const;
const shared = { privacy: 'shared' } as const;
const secret = { privacy: 'private' } as const;

/** On the Start sheet: the alliance's facts. */
export const FACT_FIELDS = [
  {
    ...shared,
    name: 'Us_name',
    label: 'Our company',
    what: name,
    required: true,
    about: 'The company whose workbook this is.',
  },
  {
    ...shared,
    name: 'Us_manager',
    label: 'Our alliance manager',
    what: name,
    required: false,
    about: 'Who looks after the alliance on our side.',
  },
  {
    ...shared,
    name: 'Us_sponsor',
    label: 'Our sponsor',
    what: name,
    required: false,
    about: 'The executive who stands behind it on our side.',
  },
  {
    ...shared,
    name: 'Partner_name',
    label: 'Partner',
    what: name,
    required: true,
    about: 'The other company.',
  },
  {
    ...shared,
    name: 'Partner_manager',
    label: "Partner's alliance manager",
    what: name,
    required: false,
    about: 'Who looks after the alliance on their side.',
  },
  {
    ...shared,
    name: 'Partner_sponsor',
    label: "Partner's sponsor",
    what: name,
    required: false,
    about: 'The executive who stands behind it on their side.',
  },
  {
    ...shared,
    name: 'Period',
    label: 'Period',
    what: { kind: 'period' },
    required: true,
    about: 'A quarter such as 2026-Q4 or a half-year such as 2026-H2.',
  },
  {
    ...shared,
    name: 'Currency',
    label: 'Currency',
    what: { kind: 'currency' },
    required: true,
    about: 'Three letters such as USD or EUR.',
  },
  {
    ...shared,
    name: 'Form',
    label: 'RVU form',
    what: { kind: 'choice', choices: FORM_WORDS },
    required: false,
    about:
      'Long: eight value lines each way. Short: four questions. Refresh follows; nothing is lost.',
  },
] as const satisfies readonly FieldRecord[];

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
    name: 'Cost_method',
    label: 'Cost line',
    what: { kind: 'choice', choices: COST_METHOD_WORDS },
    required: true,
    about: 'Where high cost begins: at the median, the mean or your own number.',
  },
  {
    ...secret,
    name: 'Cost_number',
    label: 'Cost line, own number',
    what: { kind: 'number', unit: 'money' },
    required: false,
    about: 'Used where the cost line is your own number.',
  },
  {
    ...secret,
    name: 'Value_method',
    label: 'Value line',
    what: { kind: 'choice', choices: VALUE_METHOD_WORDS },
    required: true,
    about:
      "Where high value begins: at the scale's midpoint, the median, the mean or your own number.",
  },
  {
    ...secret,
    name: 'Value_number',
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
    about: 'From which period running in one quadrant a flag is red; 2 unless you say otherwise.',
  },
  {
    ...secret,
    name: 'Contact_days',
    label: 'Contact overdue after, days',
    what: { kind: 'number', unit: 'count' },
    required: false,
    about: 'Days without contact after which Charter says so; 45 unless you say otherwise.',
  },
] as const satisfies readonly FieldRecord[];

/** The named cell in which the sheet keeps the present day. */
export const TODAY = 'RVU_today';

export type FieldName = (typeof FACT_FIELDS | typeof SETTING_FIELDS)[number]['name'];
