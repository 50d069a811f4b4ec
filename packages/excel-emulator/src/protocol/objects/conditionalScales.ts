/** Conditional formats that draw: colour scales, data bars, sets of icons. */
import type { Bag } from '../../book/bag';
import type { ConditionalModel, Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject, Getters } from '../apiObject';
import { apiObject, isRecord } from '../apiObject';
import type { Fields } from '../bag';
import { bagMembers, choice, color, flag } from '../bag';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';
import { changed } from './conditionalLooks';
import { formulaOf, validOf } from './conditionalRules';

type Plain = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown, what: string): Plain => {
  if (!isRecord(value)) throw problem('InvalidArgument', what);
  return value;
};

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** A number stays as it is written; everything else is a formula. */
const limitOf = (context: ApiContext, value: unknown): string => {
  const text = String(typeof value === 'number' ? value : formulaOf(context, value));
  return typeof value === 'string' && !value.startsWith('=') ? value : text;
};

/** What needs no limit has none; what needs one is refused without. */
const limited = (context: ApiContext, type: string, formula: unknown): { formula?: string } => {
  if (['LowestValue', 'HighestValue', 'Automatic'].includes(type)) return {};
  if (!given(formula)) throw problem('InvalidArgument', `${type} without its formula`);
  return { formula: limitOf(context, formula) };
};

const criterionOf = (context: ApiContext, value: unknown, what: string): object => {
  const point = recordOf(value, what);
  const type = validOf(context, 'ConditionalFormatColorCriterionType', point['type']);
  const shade = given(point['color']) ? { color: colorOf(point['color']) } : {};
  return { type, ...limited(context, type, point['formula']), ...shade };
};

const scaleOf = (context: ApiContext, value: unknown): object => {
  const { minimum, midpoint, maximum } = recordOf(value, 'criteria');
  const middle = given(midpoint) ? { midpoint: criterionOf(context, midpoint, 'midpoint') } : {};
  return {
    minimum: criterionOf(context, minimum, 'minimum'),
    ...middle,
    maximum: criterionOf(context, maximum, 'maximum'),
  };
};

/** Getters of set values. Excel's start values are undocumented: reading one before it was set is refused. */
const kept = (bag: Bag, getters: Getters): Getters =>
  Object.fromEntries(
    Object.entries(getters).map(([name, get]) => [name, () => (name in bag ? get() : undefined)])
  );

/** `conditionalFormat.colorScale` */
export function colorScaleObject(
  context: ApiContext,
  sheet: Sheet,
  model: ConditionalModel
): ApiObject {
  const criteria = (): unknown => model.bag['Criteria'];
  const hasMidpoint = (): boolean | undefined => {
    const points = criteria();
    return isRecord(points) ? 'midpoint' in points : undefined;
  };
  return apiObject({
    type: 'ColorScaleConditionalFormat',
    get: { Criteria: criteria, ThreeColorScale: hasMidpoint },
    set: {
      Criteria: (value) => {
        model.bag['Criteria'] = scaleOf(context, value);
        changed(context, sheet, model);
      },
    },
  });
}

const barRuleOf = (context: ApiContext, value: unknown): object => {
  const rule = recordOf(value, 'rule');
  const type = validOf(context, 'ConditionalFormatRuleType', rule['type']);
  return { type, ...limited(context, type, rule['formula']) };
};

const barFields = (context: ApiContext): Fields => {
  const rule = { start: null, check: (value: unknown) => barRuleOf(context, value) };
  return {
    ShowDataBarOnly: flag(false),
    BarDirection: choice(context, 'ConditionalDataBarDirection', 'Context'),
    AxisFormat: choice(context, 'ConditionalDataBarAxisFormat', 'Automatic'),
    AxisColor: color(),
    LowerBoundRule: rule,
    UpperBoundRule: rule,
  };
};

const POSITIVE: Fields = { FillColor: color(), GradientFill: flag(true), BorderColor: color() };

const NEGATIVE: Fields = {
  FillColor: color(),
  MatchPositiveFillColor: flag(false),
  BorderColor: color(),
  MatchPositiveBorderColor: flag(false),
};

/** An object that tells only what was set. */
const keptObject = (type: string, bag: Bag, fields: Fields, notify: () => void): ApiObject => {
  const { get, set } = bagMembers(bag, fields, notify);
  return apiObject({ type, get: kept(bag, get), set });
};

/** `conditionalFormat.dataBar` */
export function dataBarObject(
  context: ApiContext,
  sheet: Sheet,
  model: ConditionalModel
): ApiObject {
  const notify = (): void => changed(context, sheet, model);
  const { bag, positive, negative } = model;
  const bar = keptObject('DataBarConditionalFormat', bag, barFields(context), notify);
  return apiObject({
    ...bar,
    navigate: {
      PositiveFormat: () =>
        keptObject('ConditionalDataBarPositiveFormat', positive, POSITIVE, notify),
      NegativeFormat: () =>
        keptObject('ConditionalDataBarNegativeFormat', negative, NEGATIVE, notify),
    },
  });
}

const COUNTS: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** How many icons a set has, by its name. */
const iconCount = (style: unknown): number | null => {
  const word = typeof style === 'string' ? /^(Three|Four|Five)/.exec(style)?.[0] : undefined;
  return word === undefined ? null : (COUNTS[word] ?? null);
};

const customIconOf = (context: ApiContext, value: unknown): object => {
  if (!given(value)) return {};
  const { set, index } = recordOf(value, 'icon');
  return { customIcon: { set: validOf(context, 'IconSet', set), index } };
};

/** The lowest icon applies to the remaining values: it has no limit. */
const iconRuleOf = (context: ApiContext, value: unknown, at: number): object => {
  const rule = recordOf(value, 'criterion');
  const icon = customIconOf(context, rule['customIcon']);
  if (at === 0) return icon;
  return {
    type: validOf(context, 'ConditionalFormatIconRuleType', rule['type']),
    operator: validOf(context, 'ConditionalIconCriterionOperator', rule['operator']),
    formula: limitOf(context, rule['formula']),
    ...icon,
  };
};

const iconRulesOf = (context: ApiContext, value: unknown, style: unknown): readonly object[] => {
  const count = iconCount(style);
  if (!Array.isArray(value) || (count !== null && value.length !== count)) {
    throw problem('InvalidArgument', 'a criterion for each icon');
  }
  return value.map((rule, at) => iconRuleOf(context, rule, at));
};

/** `conditionalFormat.iconSet` */
export function iconSetObject(
  context: ApiContext,
  sheet: Sheet,
  model: ConditionalModel
): ApiObject {
  const { bag } = model;
  const notify = (): void => changed(context, sheet, model);
  const { get, set } = bagMembers(
    bag,
    {
      ReverseIconOrder: flag(false),
      ShowIconOnly: flag(false),
      Style: { start: '', check: (value) => validOf(context, 'IconSet', value) },
      Criteria: { start: null, check: (value) => iconRulesOf(context, value, bag['Style']) },
    },
    notify
  );
  const setStyle = (value: unknown): void => {
    const before = iconCount(bag['Style']);
    set['Style']?.(value);
    // Limits for another number of icons hold no longer.
    if (before !== iconCount(bag['Style'])) delete bag['Criteria'];
  };
  return apiObject({
    type: 'IconSetConditionalFormat',
    get: kept(bag, get),
    set: { ...set, Style: setStyle },
  });
}
