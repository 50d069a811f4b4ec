/** Reads the alliance's facts, the named cells of the Start sheet. */
import type { Alliance, Cadence, Department } from '../../../model/alliance';
import type { Form } from '../../../model/answers';
import { parsePeriod } from '../../../model/period';
import type { Period } from '../../../model/period';
import { FORM, PERIOD } from '../../kernel/shared/cellNames';
import { readFields } from '../../kernel/readFields';
import type { FieldReading } from '../../kernel/readFields';
import type { WorkbookSource } from '../../kernel/source';
import { FACT_FIELDS } from './factFields';
import type { FactName } from './factFields';

/**
 * The alliance's facts; blank where a cell is missing or can't be read. Where no cadence is set, the
 * period's own counts.
 */
export function readFacts(
  source: WorkbookSource,
  departments: readonly Department[],
  cadence: Cadence | null
): FieldReading<{
  readonly alliance: Alliance;
  readonly period: Period | null;
  readonly form: Form;
}> {
  const facts = readFields(source, FACT_FIELDS);
  const text = (name: FactName): string => String(facts.values.get(name) ?? '');
  const party = (side: 'Us' | 'Partner') => ({
    name: text(`${side}_name`),
    manager: text(`${side}_manager`),
    sponsor: text(`${side}_sponsor`) || null,
  });
  const period = parsePeriod(text(PERIOD));
  const alliance: Alliance = {
    us: party('Us'),
    partner: party('Partner'),
    currency: text('Currency'),
    cadence: cadence ?? period?.cadence ?? 'quarterly',
    departments,
  };
  const form = facts.values.get(FORM) === 'short' ? 'short' : 'long';
  return { value: { alliance, period, form }, problems: facts.problems };
}
