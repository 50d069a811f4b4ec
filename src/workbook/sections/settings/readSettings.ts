/** Reads the named cells of the Settings sheet. */
import { COST_AXES, DEFAULT_SETTINGS, MONTHS } from '../../../model/alliance';
import type {
  Cadence,
  CostAxes,
  CostThreshold,
  Month,
  Scale,
  Settings,
  ValueThreshold,
} from '../../../model/alliance';
import type { Problem } from '../../kernel/problem';
import { fieldPlace, readFields } from '../../kernel/readFields';
import type { FieldReading, FieldValues } from '../../kernel/readFields';
import { COST_AXES_CELL } from '../../kernel/shared/cellNames';
import { findName } from '../../kernel/source';
import type { SourceName, WorkbookSource } from '../../kernel/source';
import { CADENCE_WORDS, COST_METHOD_WORDS, VALUE_METHOD_WORDS, labelOf } from '../../kernel/words';
import { SETTING_FIELDS } from './settingFields';
import type { SettingName } from './settingFields';

export interface SettingsReading {
  readonly settings: Settings;
  /** Null where the cell is missing, blank or can't be read. */
  readonly cadence: Cadence | null;
}

/** The settings, each with its default where the cell is missing, blank or can't be read. */
export function readSettings(source: WorkbookSource): FieldReading<SettingsReading> {
  const { values, problems } = readFields(source, SETTING_FIELDS);
  const number = (name: SettingName): number | null => {
    const value = values.get(name);
    return typeof value === 'number' ? value : null;
  };
  const scale = scaleOf(number('Scale_min'), number('Scale_max'));
  const settings: Settings = {
    costThreshold: costThreshold(values, number('Cost_number')),
    valueThreshold: valueThreshold(values, number('Value_number')),
    scale: scale ?? DEFAULT_SETTINGS.scale,
    zoneTolerance: number('Zone_tolerance') ?? DEFAULT_SETTINGS.zoneTolerance,
    redFrom: number('Red_from') ?? DEFAULT_SETTINGS.redFrom,
    contactDays: number('Contact_days') ?? DEFAULT_SETTINGS.contactDays,
    fiscalYearStart: fiscalYearStart(values),
    costAxes: costAxes(values),
  };
  const cadence = CADENCE_WORDS.find(([key]) => key === values.get('Cadence'))?.[0] ?? null;
  return {
    value: { settings, cadence },
    problems: [...problems, ...(scale === null ? scaleProblem(source) : [])],
  };
}

function scaleOf(min: number | null, max: number | null): Scale | null {
  return min !== null && max !== null && min < max ? { min, max } : null;
}

const cellOf = (source: WorkbookSource, name: SettingName): SourceName | undefined =>
  findName(source, name);

/** Both ends are numbers but the wrong way round; anything else is told by the cell itself. */
function scaleProblem(source: WorkbookSource): readonly Problem[] {
  const [low, high] = [cellOf(source, 'Scale_min'), cellOf(source, 'Scale_max')];
  if (typeof low?.value !== 'number' || typeof high?.value !== 'number') return [];
  const wanted = { kind: 'number', min: low.value + 1, max: null } as const;
  const field = SETTING_FIELDS.find(({ name }) => name === 'Scale_max')?.label ?? high.name;
  return [
    { code: 'bad-cell', place: fieldPlace(high), field, found: high.value, wanted, rowUsed: true },
  ];
}

const fiscalYearStart = (values: FieldValues<SettingName>): Month =>
  MONTHS.find((month) => month === values.get('Fiscal_year_start')) ??
  DEFAULT_SETTINGS.fiscalYearStart;

const costAxes = (values: FieldValues<SettingName>): CostAxes =>
  COST_AXES.find((axes) => axes === values.get(COST_AXES_CELL)) ?? DEFAULT_SETTINGS.costAxes;

/** An own number that is not given falls back to the default, as the sheet's formula does. */
function costThreshold(values: FieldValues<SettingName>, own: number | null): CostThreshold {
  const method = values.get('Cost_method');
  if (method === 'number') return own ?? DEFAULT_SETTINGS.costThreshold;
  return method === 'mean' ? 'mean' : DEFAULT_SETTINGS.costThreshold;
}

function valueThreshold(values: FieldValues<SettingName>, own: number | null): ValueThreshold {
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
