/** Checks and conditional formats of an opened file. */
import type { ConditionalRule, DataValidation, Sheet } from 'hucre';
import type { Area, SheetSnapshot } from 'excel-emulator/book';
import { parseAddress } from 'excel-emulator/book';
import { formatOf } from './style';

/** The areas of an attribute such as `A1:B2 D4`. */
export function areasOf(range: string): readonly Area[] {
  return range.split(/\s+/).flatMap((address) => {
    const parsed = parseAddress(address);
    return parsed ? [parsed.area] : [];
  });
}

/** Numbers stay numbers; everything else is a formula. */
const limit = (text: string): string => (/^-?\d+(\.\d+)?$/.test(text) ? text : `=${text}`);

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Checks name these two otherwise than conditions do. */
const LONGER: Readonly<Record<string, string>> = {
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
};

const SHORTER: Readonly<Record<string, string>> = { equal: 'EqualTo', notEqual: 'NotEqualTo' };

const KINDS: Readonly<Record<DataValidation['type'], string>> = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

const listRule = ({ values, formula1 }: DataValidation): object => ({
  inCellDropDown: true,
  source: values ? values.join(',') : `=${formula1 ?? ''}`,
});

function comparison({ operator, formula1, formula2 }: DataValidation): object {
  return {
    operator: LONGER[operator ?? ''] ?? title(operator ?? 'between'),
    formula1: limit(formula1 ?? '0'),
    ...(formula2 === undefined ? {} : { formula2: limit(formula2) }),
  };
}

function ruleOf(check: DataValidation): object {
  if (check.type === 'list') return listRule(check);
  return check.type === 'custom' ? { formula: `=${check.formula1 ?? 'TRUE'}` } : comparison(check);
}

type Validation = SheetSnapshot['validations'][number];

const messagesOf = (check: DataValidation): Pick<Validation, 'prompt' | 'errorAlert'> => ({
  prompt: {
    showPrompt: check.showInputMessage ?? false,
    title: check.inputTitle ?? '',
    message: check.inputMessage ?? '',
  },
  errorAlert: {
    showAlert: check.showErrorMessage ?? false,
    style: title(check.errorStyle ?? 'stop'),
    title: check.errorTitle ?? '',
    message: check.errorMessage ?? '',
  },
});

/** Draws the sheet's validations. */
export function validationsIn({ dataValidations }: Sheet): readonly Validation[] {
  return (dataValidations ?? []).map((check) => ({
    areas: areasOf(check.range),
    rule: { [KINDS[check.type]]: ruleOf(check) },
    type: title(KINDS[check.type]),
    ignoreBlanks: check.allowBlank ?? true,
    ...messagesOf(check),
  }));
}

function testOf(rule: ConditionalRule) {
  const formulas = [rule.formula ?? []].flat().map((formula) => `=${formula}`);
  const [first = '=FALSE', second] = formulas;
  if (rule.type !== 'cellIs') return { type: 'Custom', formula: first, cellValue: null };
  const operator = SHORTER[rule.operator ?? ''] ?? title(rule.operator ?? 'between');
  const cellValue = { operator, formula1: first, ...(second ? { formula2: second } : {}) };
  return { type: 'CellValue', formula: '', cellValue };
}

/** What is coloured when, first things first. Bars, scales and icons have no counterpart here. */
export function conditionsIn({ conditionalRules }: Sheet): SheetSnapshot['conditionals'] {
  return [...(conditionalRules ?? [])]
    .filter(({ type }) => type === 'cellIs' || type === 'expression')
    .sort((left, right) => left.priority - right.priority)
    .map((rule) => ({
      ...testOf(rule),
      areas: areasOf(rule.range),
      format: formatOf(rule.style ?? {}),
      stopIfTrue: rule.stopIfTrue ?? false,
    }));
}
