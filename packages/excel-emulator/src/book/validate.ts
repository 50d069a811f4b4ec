/** Whether data validation lets a value into a cell. */
import { compare } from '../calculator/operators';
import type { Scalar } from '../calculator/values';
import { isError, plainText, toBoolean } from '../calculator/values';
import type { Area } from './area';
import { columnOfKey, contains, lastColumn, lastRow, rowOfKey } from './area';
import type { Engine } from './engine';
import type { Book, Sheet, ValidationModel } from './model';
import { areaOfFormula, findName } from './names';
import { copyFormula } from './rewrite';

export interface Alert {
  readonly severity: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
}

type Rule = Readonly<Record<string, unknown>>;

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null;

interface Check {
  readonly engine: Engine;
  readonly book: Book;
  readonly sheet: Sheet;
  readonly place: readonly [number, number];
  /** Rules are written for the first cell of their area. */
  readonly origin: readonly [number, number];
}

const validationAt = (sheet: Sheet, row: number, column: number): ValidationModel | undefined =>
  sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));

const evaluate = ({ engine, sheet, place, origin }: Check, formula: string): Scalar =>
  engine.evaluate(copyFormula(formula, origin, place), sheet, place[0], place[1]);

const cellsOf = (engine: Engine, sheet: Sheet, area: Area): readonly Scalar[] => {
  const values: Scalar[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      values.push(engine.valueAt(sheet, row, column));
    }
  }
  return values;
};

const namedFormula = (book: Book, source: string): string =>
  findName(book, source.slice(1), null)?.formula ?? source;

/** The choices of a list rule; null for other rules and for sources that are no cells. */
const choicesOf = (
  engine: Engine,
  book: Book,
  sheet: Sheet,
  model: ValidationModel
): readonly Scalar[] | null => {
  const list = model.rule['list'];
  const source = isRule(list) ? list['source'] : null;
  if (typeof source !== 'string') return null;
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const formula = namedFormula(book, source);
  const plain = formula.includes('!')
    ? formula
    : `='${sheet.name.replace(/'/g, "''")}'!${formula.slice(1)}`;
  const found = areaOfFormula(book, plain);
  return found === null ? null : cellsOf(engine, found.sheet, found.area);
};

const limitOf = (check: Check, limit: unknown): Scalar => {
  if (typeof limit === 'number') return limit;
  if (typeof limit !== 'string') return null;
  if (limit.startsWith('=')) return evaluate(check, limit);
  const number = Number(limit);
  return limit.trim() === '' || Number.isNaN(number) ? limit : number;
};

const COMPARISONS: Readonly<Record<string, (low: number, high: number) => boolean>> = {
  Between: (low, high) => low >= 0 && high <= 0,
  NotBetween: (low, high) => low < 0 || high > 0,
  EqualTo: (low) => low === 0,
  NotEqualTo: (low) => low !== 0,
  GreaterThan: (low) => low > 0,
  LessThan: (low) => low < 0,
  GreaterThanOrEqualTo: (low) => low >= 0,
  LessThanOrEqualTo: (low) => low <= 0,
};

const holds = (check: Check, rule: Rule, value: number): boolean => {
  const first = limitOf(check, rule['formula1']);
  const second = limitOf(check, rule['formula2']);
  const test = COMPARISONS[String(rule['operator'])];
  if (isError(first) || isError(second)) return true;
  return test === undefined || test(compare(value, first), compare(value, second ?? first));
};

const measured = (type: string, value: Scalar): number | null => {
  if (type === 'TextLength') return plainText(value).length;
  if (typeof value !== 'number') return null;
  return type === 'WholeNumber' && !Number.isInteger(value) ? null : value;
};

const isWritten = ({ rule: { list } }: ValidationModel): boolean =>
  !isRule(list) || typeof list['source'] !== 'string' || !list['source'].startsWith('=');

const acceptsChoice = (check: Check, model: ValidationModel, value: Scalar): boolean => {
  const choices = choicesOf(check.engine, check.book, check.sheet, model);
  if (choices === null) return true;
  // Excel: a list that is written into the rule minds capitals, one that is cells does not.
  const isSame = isWritten(model)
    ? (choice: Scalar) => plainText(choice) === plainText(value)
    : (choice: Scalar) => plainText(choice).toLowerCase() === plainText(value).toLowerCase();
  return choices.some(isSame);
};

const acceptsFormula = (check: Check, formula: unknown): boolean => {
  if (typeof formula !== 'string') return true;
  const result = evaluate(check, formula.startsWith('=') ? formula : `=${formula}`);
  return !isError(result) && toBoolean(result) === true;
};

const accepts = (check: Check, model: ValidationModel, value: Scalar): boolean => {
  const { type } = model;
  if (type === 'None') return true;
  if (type === 'List') return acceptsChoice(check, model, value);
  const [rule] = Object.values(model.rule);
  if (!isRule(rule)) return true;
  if (type === 'Custom') return acceptsFormula(check, rule['formula']);
  const number = measured(type, value);
  return number !== null && holds(check, rule, number);
};

const SEVERITIES: Readonly<Record<string, Alert['severity']>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

const alertOf = ({ errorAlert }: ValidationModel): Alert => ({
  severity: SEVERITIES[errorAlert.style] ?? 'stop',
  title: errorAlert.title || 'Microsoft Excel',
  message:
    errorAlert.message ||
    "This value doesn't match the data validation restrictions defined for this cell.",
});

/** A value for a cell, with the cell whose rule applies. */
export interface Entry {
  readonly sheet: Sheet;
  readonly place: readonly [number, number];
  readonly value: Scalar;
  /** The cell whose rule holds: the one above for a row that a table is about to take in. */
  readonly ruledBy: readonly [number, number];
}

/** The alert that a person gets for an entry, or null when it is welcome. */
export function checkEntry(engine: Engine, book: Book, entry: Entry): Alert | null {
  const { sheet, place, value, ruledBy } = entry;
  const model = validationAt(sheet, ruledBy[0], ruledBy[1]);
  if (model?.errorAlert.showAlert !== true) return null;
  if (value === null || value === '') return null;
  const [first] = model.areas;
  const origin = first === undefined ? place : ([first.row, first.column] as const);
  return accepts({ engine, book, sheet, place, origin }, model, value) ? null : alertOf(model);
}

/** Whether a cell's content satisfies its rule; blanks satisfy rules that ignore them. */
export function isValidCell(
  engine: Engine,
  book: Book,
  sheet: Sheet,
  row: number,
  column: number
): boolean {
  const model = validationAt(sheet, row, column);
  if (model === undefined) return true;
  const value = engine.valueAt(sheet, row, column);
  if (value === null || value === '') return model.ignoreBlanks;
  const place = [row, column] as const;
  const [first] = model.areas;
  const origin = first === undefined ? place : ([first.row, first.column] as const);
  return accepts({ engine, book, sheet, place, origin }, model, value);
}

/** A cell that holds what its rule refuses, with the rule's words. */
export interface InvalidCell {
  readonly row: number;
  readonly column: number;
  readonly alert: Alert;
}

/** The constants that would be refused if they were typed, as Excel circles invalid data. */
export function invalidCells(engine: Engine, book: Book, sheet: Sheet): readonly InvalidCell[] {
  const found: InvalidCell[] = [];
  for (const [key, { formula, value }] of sheet.cells) {
    if (formula !== null || value === null || value === '') continue;
    const place = [rowOfKey(key), columnOfKey(key)] as const;
    const alert = checkEntry(engine, book, { sheet, place, value, ruledBy: place });
    if (alert?.severity === 'stop') found.push({ row: place[0], column: place[1], alert });
  }
  return found;
}
