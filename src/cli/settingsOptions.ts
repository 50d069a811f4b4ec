/** The options by which an analysis is judged: how they are read and what they change. */
import { DEFAULT_SETTINGS } from '../model/alliance';
import type { CostThreshold, Scale, Settings, ValueThreshold } from '../model/alliance';
import { COST_METHODS, VALUE_METHODS } from '../model/alliance';
import { misuse, type Arguments, type Misuse, type OptionRecord } from './command';
import { LARGEST, plainListNumber } from '../exchange/csv/readCell';

export const SETTINGS_OPTIONS: readonly OptionRecord[] = [
  {
    name: 'cost-threshold',
    value: 'median|mean|NUMBER',
    about: "where high cost begins; the workbook's own or median unless said",
  },
  {
    name: 'value-threshold',
    value: 'midpoint|median|mean|NUMBER',
    about: "where high value begins; the workbook's own or midpoint unless said",
  },
  {
    name: 'scale',
    value: 'MIN..MAX',
    about: 'the ends of the value scale, for .csv only; 1..5 unless said',
  },
  {
    name: 'zone-tolerance',
    value: 'POINTS',
    about: "of the value control zone, 0 to 100; the workbook's own or 10 unless said",
  },
];

/** What the options say; what they leave open is not there. */
export type SettingsChoice = Partial<Settings>;

/** The settings with what was chosen in place of what they had. */
export function chosenSettings(settings: Settings, choice: SettingsChoice): Settings {
  return {
    ...settings,
    ...choice,
  };
}

/** A list has no settings of its own, so the defaults hold. */
export function csvSettings(choice: SettingsChoice): Settings {
  return chosenSettings(DEFAULT_SETTINGS, choice);
}

/** Null for a text that is none of its values. */
type Reader<Value> = (text: string) => Value | null;

/** What the options choose, or what is wrong with them. */
export function readSettingsOptions({ options }: Arguments): SettingsChoice | Misuse {
  const cost = readOption(options, 'cost-threshold', costThreshold);
  const value = readOption(options, 'value-threshold', valueThreshold);
  const scale = readOption(options, 'scale', readScale);
  const zone = readOption(options, 'zone-tolerance', tolerance);
  const wrong = [cost, value, scale, zone].find((each) => each.misuse !== null)?.misuse ?? null;
  if (wrong !== null) return misuse(wrong);
  return {
    ...(cost.value === null ? {} : { costThreshold: cost.value }),
    ...(value.value === null ? {} : { valueThreshold: value.value }),
    ...(scale.value === null ? {} : { scale: scale.value }),
    ...(zone.value === null ? {} : { zoneTolerance: zone.value }),
  };
}

/** Both are null where the option was not given. */
interface OptionReading<Value> {
  readonly value: Value | null;
  readonly misuse: string | null;
}

/** Says what was found and what is wanted, in one sentence. */
function readOption<Value>(
  options: Arguments['options'],
  name: string,
  read: Reader<Value>
): OptionReading<Value> {
  const text = options.get(name);
  if (text === undefined) return { value: null, misuse: null };
  const value = read(text.trim());
  if (value !== null) return { value, misuse: null };
  const wanted = SETTINGS_OPTIONS.find((option) => option.name === name)?.value ?? '';
  return { value, misuse: `--${name}: found “${text}”; wanted ${wanted}${MORE[name] ?? ''}.` };
}

/** What the option's value alone does not say. */
const MORE: Readonly<Record<string, string>> = {
  'cost-threshold': ', the number 0 or more',
  scale: ' such as 0..10, the smaller number first',
  'zone-tolerance': ', a number from 0 to 100',
};

/** As large as what it is compared with may be. */
function sizedNumber(text: string): number | null {
  const number = plainListNumber(text);
  return number === null || Math.abs(number) > LARGEST ? null : number;
}

/** Null below 0: no cost and no tolerance is negative. */
function notNegative(text: string): number | null {
  const number = sizedNumber(text);
  return number === null || number < 0 ? null : number;
}

/** A method's name or a number of the user's own. */
const costThreshold: Reader<CostThreshold> = (text) =>
  COST_METHODS.find((method) => method === text) ?? notNegative(text);

const valueThreshold: Reader<ValueThreshold> = (text) =>
  VALUE_METHODS.find((method) => method === text) ?? sizedNumber(text);

/** In percentage points. */
const tolerance: Reader<number> = (text) => {
  const points = notNegative(text);
  return points === null || points > 100 ? null : points;
};

/** Two numbers, the smaller first; equal ends are no scale. */
const readScale: Reader<Scale> = (text) => {
  const [low, high, ...rest] = text.split('..').map(sizedNumber);
  if (typeof low !== 'number' || typeof high !== 'number' || rest.length > 0) return null;
  return low < high ? { min: low, max: high } : null;
};
