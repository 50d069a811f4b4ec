/** The named cells of the Start sheet, described like columns. */
import type { FieldRecord } from '../../kernel/fieldRecord';
import { reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { FORM, PERIOD } from '../../kernel/shared/cellNames';
import { FORM_WORDS } from '../../kernel/words';

const name = { kind: 'text', maxLength: 100 } as const;
const shared = { privacy: 'shared' } as const;

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
    name: PERIOD,
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
    name: FORM,
    label: 'RVU form',
    what: { kind: 'choice', choices: FORM_WORDS },
    required: false,
    about:
      'Long: eight value lines each way. Short: four questions. Refresh follows; nothing is lost.',
  },
] as const satisfies readonly FieldRecord[];

export type FactName = (typeof FACT_FIELDS)[number]['name'];

/** The named cell in a formula, whatever people typed there. */
export function startFact(name: FactName): Expression {
  return reference(name);
}
