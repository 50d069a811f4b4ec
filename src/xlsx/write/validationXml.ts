/** Checks in sheet XML. */
import { FIRST_DAY, LAST_DAY } from '../../model/day';
import type { Limit, ValidationPlan, ValidationRule } from '../../workbook/kernel/blueprint';
import { areaAddress } from '../../workbook/kernel/a1';
import { BlueprintError } from './blueprintError';
import { bareFormula } from './cellXml';
import { element, xmlAttribute, xmlText } from './xml';

const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
/** Excel's dialog takes no more, though the schema would. */
const MAX_ERROR = 225;
const LARGEST_NUMBER = '9.99999999999999E+307';

interface Criterion {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

const limitText = (limit: Limit): string =>
  typeof limit === 'number' ? String(limit) : bareFormula(limit);

const rangeCriterion = (type: string, min?: Limit, max?: Limit): Criterion => {
  if (min !== undefined && max !== undefined) {
    return { type, operator: 'between', formulas: [limitText(min), limitText(max)] };
  }
  if (min !== undefined) {
    return { type, operator: 'greaterThanOrEqual', formulas: [limitText(min)] };
  }
  return { type, operator: 'lessThanOrEqual', formulas: [limitText(max ?? LARGEST_NUMBER)] };
};

/**
 * A list within a rule is one text: a comma in a choice would part it, and Excel cuts a longer one
 * without a word.
 */
const listCriterion = (choices: readonly string[], sheet: string, address: string): Criterion => {
  const comma = choices.find((choice) => choice.includes(','));
  if (comma !== undefined) {
    throw new BlueprintError('list-choice-has-comma', { sheet, address, detail: comma });
  }
  const list = choices.join(',');
  if (list.length > MAX_LIST) {
    const detail = `${list.length} characters, ${MAX_LIST} at most`;
    throw new BlueprintError('list-too-long', { sheet, address, detail });
  }
  return { type: 'list', formulas: [`"${list.replace(/"/g, '""')}"`] };
};

/** The rule in the file's own words. */
const criterionOf = (rule: ValidationRule, sheet: string, address: string): Criterion => {
  switch (rule.kind) {
    case 'list':
      return listCriterion(rule.choices, sheet, address);
    case 'listOfName':
      return { type: 'list', formulas: [rule.name] };
    case 'decimal':
    case 'whole':
      return rangeCriterion(rule.kind, rule.min, rule.max);
    case 'date':
      return rangeCriterion('date', FIRST_DAY, LAST_DAY);
    case 'textLength':
      return rangeCriterion('textLength', undefined, rule.max);
    case 'custom':
      return { type: 'custom', formulas: [bareFormula(rule.formula)] };
  }
};

/** An attribute of at most so many characters; an empty one is left out. */
const message = (
  text: string,
  limit: number,
  sheet: string,
  address: string
): string | undefined => {
  if (text.length <= limit) return text === '' ? undefined : xmlAttribute(text);
  const detail = `${text.length} characters, ${limit} at most: ${text}`;
  throw new BlueprintError('message-too-long', { sheet, address, detail });
};

/** One check with its messages; `sheet` is the title, for errors. */
export function validationXml(plan: ValidationPlan, sheet: string): string {
  const address = areaAddress(plan.area);
  const { type, operator, formulas } = criterionOf(plan.rule, sheet, address);
  const content = formulas.map((formula, place) =>
    element(`formula${place + 1}`, {}, xmlText(formula))
  );
  return element(
    'dataValidation',
    {
      type,
      errorStyle: plan.severity === 'warning' ? 'warning' : undefined,
      operator: operator === 'between' ? undefined : operator,
      allowBlank: true,
      showInputMessage: plan.promptTitle + plan.prompt !== '' || undefined,
      showErrorMessage: true,
      errorTitle: message(plan.errorTitle, MAX_TITLE, sheet, address),
      error: message(plan.error, MAX_ERROR, sheet, address),
      promptTitle: message(plan.promptTitle, MAX_TITLE, sheet, address),
      prompt: message(plan.prompt, MAX_PROMPT, sheet, address),
      sqref: address,
    },
    content.join('')
  );
}

/** What may be typed where, with its messages. */
export function validationsXml(plans: readonly ValidationPlan[], sheet: string): string {
  return plans.length === 0
    ? ''
    : element(
        'dataValidations',
        { count: plans.length },
        plans.map((plan) => validationXml(plan, sheet)).join('')
      );
}
