/** Checks, prompts and conditional formats of a sheet. */
import { FIRST_DAY, LAST_DAY } from '../../model/day';
import type { ConditionalFormatPlan, Limit, ValidationRule } from '../../workbook/kernel/blueprint';
import type { CheckPlan } from '../../workbook/kernel/edit';
import { rangeOf, type SheetTarget } from './target';

const LARGEST = '=9.99999999999999E+307';

const between = (min: Limit | undefined, max: Limit | undefined): Excel.BasicDataValidation => {
  if (min !== undefined && max !== undefined) {
    return { formula1: min, formula2: max, operator: 'Between' };
  }
  if (min !== undefined) return { formula1: min, operator: 'GreaterThanOrEqualTo' };
  return { formula1: max ?? LARGEST, operator: 'LessThanOrEqualTo' };
};

const ruleOf = (rule: ValidationRule): Excel.DataValidationRule => {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'listOfName':
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case 'decimal':
      return { decimal: between(rule.min, rule.max) };
    case 'whole':
      return { wholeNumber: between(rule.min, rule.max) };
    case 'date':
      return { date: { formula1: `=${FIRST_DAY}`, formula2: `=${LAST_DAY}`, operator: 'Between' } };
    case 'textLength':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
};

/** Gives a range its validation: the valid entries, and the message for others. */
const setRule = ({ dataValidation }: Excel.Range, plan: CheckPlan): void => {
  // Blank cells pass as they are: `ignoreBlanks` is true unless somebody says otherwise.
  dataValidation.rule = ruleOf(plan.rule);
  dataValidation.errorAlert = {
    showAlert: true,
    style: plan.severity === 'stop' ? 'Stop' : 'Warning',
    title: plan.errorTitle,
    message: plan.error,
  };
};

const setPrompt = ({ dataValidation }: Excel.Range, plan: CheckPlan): void => {
  dataValidation.prompt = {
    showPrompt: plan.promptTitle !== '' || plan.prompt !== '',
    title: plan.promptTitle,
    message: plan.prompt,
  };
};

/** Gives a range a check and its prompt. */
export function setCheck(range: Excel.Range, plan: CheckPlan): void {
  setRule(range, plan);
  setPrompt(range, plan);
}

const drawConditionalFormat = (target: SheetTarget, plan: ConditionalFormatPlan): void => {
  const { custom } = rangeOf(target, plan.area).conditionalFormats.add('Custom');
  custom.rule.formula = plan.formula.startsWith('=') ? plan.formula : `=${plan.formula}`;
  const { fill, color, bold, italic } = plan.format;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (italic !== undefined) custom.format.font.italic = italic;
};

/** Draws the sheet's validations. */
export function drawChecks(target: SheetTarget): void {
  target.plan.validations.forEach((plan) => setRule(rangeOf(target, plan.area), plan));
}

/** Draws the prompts of input cells. */
export function drawPrompts(target: SheetTarget): void {
  target.plan.validations.forEach((plan) => setPrompt(rangeOf(target, plan.area), plan));
}

/** Draws the conditional formats. */
export function drawRules(target: SheetTarget): void {
  const { conditionalFormats } = target.plan;
  // An interrupted attempt left some; adding them again would double them.
  const leftBehind = target.there === null ? [] : conditionalFormats;
  leftBehind.forEach(({ area }) => rangeOf(target, area).conditionalFormats.clearAll());
  // Excel puts each new rule on top, so the strongest comes last.
  [...conditionalFormats].reverse().forEach((plan) => drawConditionalFormat(target, plan));
}
