/** What conditional formats lay over cells now. */
import type { ConditionalModel, Engine, Sheet } from 'excel-emulator/book';
import { contains, copyFormula } from 'excel-emulator/book';
import type { ShownStyle } from '../view/sheetView';
import { shownStyle } from './style';

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  LessThan: '<',
  LessThanOrEqual: '<=',
};

const bare = (formula: string): string => formula.replace(/^=/, '');

/** The test of a rule on cell values, as a formula about one cell. */
function cellValueTest(rule: NonNullable<ConditionalModel['cellValue']>, cell: string): string {
  const [first, second] = [bare(rule.formula1), bare(rule.formula2 ?? '')];
  if (rule.operator === 'Between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === 'NotBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${COMPARISONS[rule.operator] ?? '='}${first}`;
}

const isTrue = (value: unknown): boolean =>
  value === true || (typeof value === 'number' && value !== 0);

/** Tells the formats that conditions lay over a cell, as Excel combines them. */
export interface Conditions {
  readonly over: (row: number, column: number, style: ShownStyle) => ShownStyle;
}

/** Prepares a sheet's conditional formats; the first rule wins where two set the same property. */
export function conditionsOf(engine: Engine, sheet: Sheet, cellName: CellName): Conditions {
  const test = (rule: ConditionalModel, row: number, column: number): boolean => {
    const first = rule.areas[0];
    if (!first) return false;
    const formula = rule.cellValue
      ? cellValueTest(rule.cellValue, cellName(row, column))
      : copyFormula(rule.formula, [first.row, first.column], [row, column]);
    return isTrue(engine.evaluate(formula, sheet, row, column));
  };
  // Bars, scales, icons and the like are kept, but not drawn here.
  const drawn = sheet.conditionals.filter(({ type }) => type === 'Custom' || type === 'CellValue');
  const matching = (row: number, column: number): ConditionalModel[] => {
    const found: ConditionalModel[] = [];
    for (const rule of drawn) {
      if (!rule.areas.some((area) => contains(area, row, column))) continue;
      if (!test(rule, row, column)) continue;
      found.push(rule);
      if (rule.stopIfTrue) break;
    }
    return found;
  };
  return {
    over: (row, column, style) =>
      matching(row, column).reduceRight<ShownStyle>(
        (below, rule) => ({ ...below, ...shownStyle(rule.format) }),
        style
      ),
  };
}

type CellName = (row: number, column: number) => string;
