/** Rules of conditional formats that lay a look over cells: formulas, comparisons, texts, ranks. */
import { formulaFault } from '../../book/input';
import type { ConditionalModel, Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, integerOf, isRecord, textOf } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { changed, ruleFormatObject } from './conditionalLooks';

/** A formula of a rule, with its sign. @throws InvalidArgument */
export function formulaOf(context: ApiContext, value: unknown): string {
  const text = textOf(value, 'formula');
  const formula = text.startsWith('=') ? text : `=${text}`;
  const fault = formulaFault(context.book, formula, null);
  // Excel knows no table references here; a rule with one is refused in the real thing as well.
  if (fault !== null) throw problem('InvalidArgument', fault);
  if (formula.replace(/"[^"]*"/g, '').includes('['))
    throw problem('InvalidArgument', 'table references in a rule');
  return formula;
}

const ruleObject = (context: ApiContext, sheet: Sheet, model: ConditionalModel): ApiObject =>
  apiObject({
    type: 'ConditionalFormatRule',
    get: { Formula: () => model.formula, FormulaLocal: () => model.formula },
    set: {
      Formula: (value) => {
        model.formula = formulaOf(context, value);
        changed(context, sheet, model);
      },
    },
  });

/** `conditionalFormat.custom` */
export function customObject(
  context: ApiContext,
  sheet: Sheet,
  model: ConditionalModel
): ApiObject {
  return apiObject({
    type: 'CustomConditionalFormat',
    navigate: {
      Rule: () => ruleObject(context, sheet, model),
      Format: () => ruleFormatObject(context, sheet, model),
    },
  });
}

const limitOf = (context: ApiContext, value: unknown): string =>
  formulaOf(context, typeof value === 'number' ? `=${value}` : value);

const setCellRule = (context: ApiContext, model: ConditionalModel, value: unknown): void => {
  if (!isRecord(value)) throw problem('InvalidArgument', 'rule');
  const operator = enumOf(context, 'ConditionalCellValueOperator', value['operator']);
  const formula1 = limitOf(context, value['formula1']);
  const second = value['formula2'];
  model.cellValue =
    second === undefined || second === null
      ? { operator, formula1 }
      : { operator, formula1, formula2: limitOf(context, second) };
};

/** `conditionalFormat.cellValue` */
export function cellValueObject(
  context: ApiContext,
  sheet: Sheet,
  model: ConditionalModel
): ApiObject {
  return apiObject({
    type: 'CellValueConditionalFormat',
    get: { Rule: () => model.cellValue },
    set: {
      Rule: (value) => {
        setCellRule(context, model, value);
        changed(context, sheet, model);
      },
    },
    navigate: { Format: () => ruleFormatObject(context, sheet, model) },
  });
}

/** A kind whose rule is one object and that lays a look over cells. */
const ruledObject =
  (
    type: string,
    ruleOf: (context: ApiContext, value: Readonly<Record<string, unknown>>) => object
  ) =>
  (context: ApiContext, sheet: Sheet, model: ConditionalModel): ApiObject =>
    apiObject({
      type,
      get: { Rule: () => model.bag['Rule'] ?? null },
      set: {
        Rule: (value) => {
          if (!isRecord(value)) throw problem('InvalidArgument', 'rule');
          model.bag['Rule'] = ruleOf(context, value);
          changed(context, sheet, model);
        },
      },
      navigate: { Format: () => ruleFormatObject(context, sheet, model) },
    });

/** A value of an enumeration that may not be `Invalid`. */
export function validOf(context: ApiContext, enumeration: string, value: unknown): string {
  const found = enumOf(context, enumeration, value);
  if (found === 'Invalid') throw problem('InvalidArgument', `${enumeration} Invalid`);
  return found;
}

/** `conditionalFormat.preset` */
export const presetObject = ruledObject('PresetCriteriaConditionalFormat', (context, value) => ({
  criterion: validOf(context, 'ConditionalFormatPresetCriterion', value['criterion']),
}));

/** `conditionalFormat.textComparison` */
export const textObject = ruledObject('TextConditionalFormat', (context, value) => ({
  operator: validOf(context, 'ConditionalTextOperator', value['operator']),
  text: textOf(value['text'], 'text'),
}));

const rankOf = (value: unknown, most: number): number => {
  const rank = integerOf(value, 'rank');
  if (rank < 1 || rank > most) throw problem('InvalidArgument', `a rank is 1 to ${most}`);
  return rank;
};

/** `conditionalFormat.topBottom` */
export const topBottomObject = ruledObject('TopBottomConditionalFormat', (context, value) => {
  const type = validOf(context, 'ConditionalTopBottomCriterionType', value['type']);
  return { rank: rankOf(value['rank'], type.endsWith('Percent') ? 100 : 1000), type };
});
