/** Reads the named cells: the alliance's facts and the settings. */
import { DEFAULT_SETTINGS } from '../../model/alliance';
import type {
  Alliance,
  CostThreshold,
  Department,
  Scale,
  Settings,
  ValueThreshold,
} from '../../model/alliance';
import type { Form } from '../../model/answers';
import { parsePeriod } from '../../model/period';
import type { Period } from '../../model/period';
import { decodeCell, wantedOf } from './decode';
import { FACT_FIELDS, SETTING_FIELDS } from './fields';
import type { FieldName, FieldRecord } from './fields';
import type { Problem } from '../problem';
import { findName } from '../source';
import type { SourceName, WorkbookSource } from '../source';
import { CADENCE_WORDS, COST_METHOD_WORDS, VALUE_METHOD_WORDS, labelOf } from '../words';

export interface FieldReading<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

type FieldValues = ReadonlyMap<string, string | number | boolean | null>;

/** The settings, each with its default where the cell is missing, blank or can't be read. */
export function readSettings(source: WorkbookSource): FieldReading<Settings> {
  const { values, problems } = readFields(source, SETTING_FIELDS);
  const number = (name: FieldName): number | null => {
    const value = values.get(name);
    return typeof value === 'number' ? value : null;
  };
  const scale = scaleOf(number('Scale_min'), number('Scale_max'));
  const value: Settings = {
    costThreshold: costThreshold(values, number('Cost_number')),
    valueThreshold: valueThreshold(values, number('Value_number')),
    scale: scale ?? DEFAULT_SETTINGS.scale,
    zoneTolerance: number('Zone_tolerance') ?? DEFAULT_SETTINGS.zoneTolerance,
    redFrom: number('Red_from') ?? DEFAULT_SETTINGS.redFrom,
    contactDays: number('Contact_days') ?? DEFAULT_SETTINGS.contactDays,
  };
  return { value, problems: [...problems, ...(scale === null ? scaleProblem(source) : [])] };
}

/** The alliance's facts; blank where a cell is missing or can't be read. */
export function readFacts(
  source: WorkbookSource,
  departments: readonly Department[]
): FieldReading<{
  readonly alliance: Alliance;
  readonly period: Period | null;
  readonly form: Form;
}> {
  const facts = readFields(source, FACT_FIELDS);
  const text = (name: FieldName): string => String(facts.values.get(name) ?? '');
  const party = (side: 'Us' | 'Partner') => ({
    name: text(`${side}_name`),
    manager: text(`${side}_manager`),
    sponsor: text(`${side}_sponsor`) || null,
  });
  const period = parsePeriod(text('Period'));
  const cadence = readFields(source, SETTING_FIELDS).values.get('Cadence');
  const alliance: Alliance = {
    us: party('Us'),
    partner: party('Partner'),
    currency: text('Currency'),
    cadence: CADENCE_WORDS.find(([key]) => key === cadence)?.[0] ?? period?.cadence ?? 'quarterly',
    departments,
  };
  const form = facts.values.get('Form') === 'short' ? 'short' : 'long';
  return { value: { alliance, period, form }, problems: facts.problems };
}

/** The value of each named cell by its name; null where it is missing, blank or can't be read. */
export function readFields(
  source: WorkbookSource,
  fields: readonly FieldRecord[],
  scale: Scale = DEFAULT_SETTINGS.scale
): { readonly values: FieldValues; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values = new Map<string, string | number | boolean | null>();
  for (const field of fields) {
    const cell = findName(source, field.name);
    const read = cell === undefined ? missingName(field) : readField(field, cell, scale);
    values.set(field.name, read.value);
    problems.push(...read.problems);
  }
  return { values, problems };
}

const missingName = (field: FieldRecord): FieldReading<null> => ({
  value: null,
  problems: [{ code: 'missing-name', name: field.name, field: field.label }],
});

function readField(
  field: FieldRecord,
  cell: SourceName,
  scale: Scale
): FieldReading<string | number | boolean | null> {
  const decoded = decodeCell(field.what, cell.value, scale);
  const about = { place: placeOf(cell), field: field.label, rowUsed: true };
  if (!decoded.ok)
    return {
      value: null,
      problems: [{ code: 'bad-cell', ...about, found: cell.value, wanted: decoded.wanted }],
    };
  if (decoded.value === null && field.required)
    return {
      value: null,
      problems: [{ code: 'missing-cell', ...about, wanted: wantedOf(field.what, scale) }],
    };
  return { value: decoded.value, problems: [] };
}

const placeOf = ({ sheet, row, column }: SourceName) => ({ sheet, row, column });

function scaleOf(min: number | null, max: number | null): Scale | null {
  return min !== null && max !== null && min < max ? { min, max } : null;
}

/** Both ends are numbers but the wrong way round; anything else is told by the cell itself. */
function scaleProblem(source: WorkbookSource): readonly Problem[] {
  const [low, high] = [findName(source, 'Scale_min'), findName(source, 'Scale_max')];
  if (typeof low?.value !== 'number' || typeof high?.value !== 'number') return [];
  const wanted = { kind: 'number', min: low.value + 1, max: null } as const;
  const field = SETTING_FIELDS.find(({ name }) => name === 'Scale_max')?.label ?? high.name;
  return [
    { code: 'bad-cell', place: placeOf(high), field, found: high.value, wanted, rowUsed: true },
  ];
}

/** An own number that is not given falls back to the default, as the sheet's formula does. */
function costThreshold(values: FieldValues, own: number | null): CostThreshold {
  const method = values.get('Cost_method');
  if (method === 'number') return own ?? DEFAULT_SETTINGS.costThreshold;
  return method === 'mean' ? 'mean' : DEFAULT_SETTINGS.costThreshold;
}

function valueThreshold(values: FieldValues, own: number | null): ValueThreshold {
  const method = values.get('Value_method');
  if (method === 'number') return own ?? DEFAULT_SETTINGS.valueThreshold;
  return method === 'mean' || method === 'median' ? method : DEFAULT_SETTINGS.valueThreshold;
}

/** The words in the method cells for a threshold, and its own number where it is one. */
export function thresholdWords(settings: Settings) {
  const cost = settings.costThreshold;
  const value = settings.valueThreshold;
  return {
    costMethod: labelOf(COST_METHOD_WORDS, typeof cost === 'number' ? 'number' : cost),
    costNumber: typeof cost === 'number' ? cost : null,
    valueMethod: labelOf(VALUE_METHOD_WORDS, typeof value === 'number' ? 'number' : value),
    valueNumber: typeof value === 'number' ? value : null,
  };
}
