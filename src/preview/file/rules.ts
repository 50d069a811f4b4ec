/** Checks and conditional formats of a sheet in a file. */
import type { ConditionalRule, DataValidation } from 'hucre';
import type { ConditionalModel, Sheet, ValidationModel } from 'excel-emulator/book';
import { addressOf } from 'excel-emulator/book';
import { isFields } from '../view/fields';
import type { Fields } from '../view/fields';
import { overlayStyle } from './style';

const bare = (limit: unknown): string | null =>
  typeof limit === 'string' || typeof limit === 'number' ? String(limit).replace(/^=/, '') : null;

const OPERATORS: Readonly<Record<string, NonNullable<DataValidation['operator']>>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThan: 'lessThan',
  LessThanOrEqualTo: 'lessThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const operatorOf = (name: unknown): NonNullable<DataValidation['operator']> =>
  (typeof name === 'string' ? OPERATORS[name] : undefined) ?? 'between';

const BASIC: Readonly<Record<string, DataValidation['type']>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

type Tested = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

function basic(type: DataValidation['type'], rule: Fields): Tested {
  const [first, second] = [bare(rule.formula1), bare(rule.formula2)];
  return {
    type,
    operator: operatorOf(rule.operator),
    ...(first === null ? {} : { formula1: first }),
    ...(second === null ? {} : { formula2: second }),
  };
}

function listTest(source: unknown): Tested {
  const text = typeof source === 'string' ? source : '';
  // A list that is written out stands in quotation marks.
  const formula1 = text.startsWith('=') ? text.slice(1) : `"${text.replace(/"/g, '""')}"`;
  return { type: 'list', formula1 };
}

/** The rule's one part that says what is allowed. */
function tested(rule: Fields): Tested | null {
  const [kind, part] = Object.entries(rule).find(([, each]) => isFields(each)) ?? [];
  if (kind === undefined || !isFields(part)) return null;
  if (kind === 'list') return listTest(part.source);
  if (kind === 'custom') return { type: 'custom', formula1: bare(part.formula) ?? 'TRUE' };
  const type = BASIC[kind];
  return type ? basic(type, part) : null;
}

const STYLES: Readonly<Record<string, NonNullable<DataValidation['errorStyle']>>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

function validation(model: ValidationModel): DataValidation | null {
  const test = tested(model.rule);
  if (!test) return null;
  return {
    ...test,
    range: model.areas.map(addressOf).join(' '),
    allowBlank: model.ignoreBlanks,
    showInputMessage: model.prompt.showPrompt,
    inputTitle: model.prompt.title,
    inputMessage: model.prompt.message,
    showErrorMessage: model.errorAlert.showAlert,
    errorStyle: STYLES[model.errorAlert.style] ?? 'stop',
    errorTitle: model.errorAlert.title,
    errorMessage: model.errorAlert.message,
  };
}

/** Draws the sheet's validations. */
export function fileValidations({ validations }: Sheet): DataValidation[] {
  return validations.map(validation).filter((each) => each !== null);
}

function condition(model: ConditionalModel, index: number): ConditionalRule {
  const shared = {
    priority: index + 1,
    stopIfTrue: model.stopIfTrue,
    range: model.areas.map(addressOf).join(' '),
    style: overlayStyle(model.format),
  };
  if (!model.cellValue) {
    return { ...shared, type: 'expression', formula: model.formula.replace(/^=/, '') };
  }
  const { operator, formula1, formula2 } = model.cellValue;
  const limits = [formula1, formula2].map(bare).filter((each) => each !== null);
  return { ...shared, type: 'cellIs', operator: operatorOf(operator), formula: limits };
}

/** What is coloured when; the first rule wins. Bars, scales and icons are not drawn here. */
export function fileConditions({ conditionals }: Sheet): ConditionalRule[] {
  return conditionals
    .filter(({ type }) => type === 'Custom' || type === 'CellValue')
    .map(condition);
}
