/**
 * The named figures of one direction that other formulas stand on: totals, lines and counts, each as
 * a formula with the model's word for it.
 */
import type { Direction } from '../model/contribution';
import type { AnalysedRvu } from './analysedRows';
import { directionOf } from './analysedRows';
import type { NamedFormula } from './sheetParts';
import { formula } from './sheetParts';
import {
  COST_METHOD_WORDS,
  DIRECTION_WORDS,
  VALUE_METHOD_WORDS,
  labelOf,
  quadrantLabel,
} from './words';

/** How names and table columns of a direction begin. */
export const PREFIX: Record<Direction, 'Given' | 'Received'> = {
  given: 'Given',
  received: 'Received',
};

const word = (text: string): string => `"${text}"`;
const OWN = word(labelOf(COST_METHOD_WORDS, 'number'));
const CUT_BACK = word(quadrantLabel('cut-back'));

/** The median, mean or own number, as `costThreshold` of the model has it. */
function costLine(column: string): string {
  return `=IF(AND(Cost_method=${OWN},ISNUMBER(Cost_number)),Cost_number,IF(COUNT(${column})=0,"",IF(Cost_method="mean",AVERAGE(${column}),MEDIAN(${column}))))`;
}

/** The midpoint, median, mean or own number, as `valueThreshold` of the model has it. */
function valueLine(column: string): string {
  const own = word(labelOf(VALUE_METHOD_WORDS, 'number'));
  const ofColumn = (method: string, rest: string): string =>
    `IF(Value_method="${method}",IF(COUNT(${column})=0,"",${method === 'mean' ? 'AVERAGE' : 'MEDIAN'}(${column})),${rest})`;
  const midpoint = '(Scale_min+Scale_max)/2';
  return `=IF(AND(Value_method=${own},ISNUMBER(Value_number)),Value_number,${ofColumn('mean', ofColumn('median', midpoint))})`;
}

/** The figures of one direction, in the order in which the Settings sheet lists them. */
export function directionFigures(
  analysed: AnalysedRvu,
  direction: Direction
): readonly NamedFormula[] {
  const prefix = PREFIX[direction];
  const words = labelOf(DIRECTION_WORDS, direction);
  const { thresholds, placedTotals, contributions, totals } = directionOf(analysed, direction);
  const inCutBack = contributions.filter((each) => each.quadrant === 'cut-back');
  const [costs, values] = [`Contributions[${prefix} cost]`, `Contributions[${prefix} value]`];
  const figure = (
    name: string,
    label: string,
    text: string,
    value: number | null,
    format: string
  ) => ({
    name: `${prefix}_${name}`,
    label: `${label}, what ${words}`,
    cell: formula(text, value ?? ''),
    numberFormat: format,
  });
  const isHere = `Contributions[Direction],"${words}"`;
  return [
    figure('cost_line', 'Cost line', costLine(costs), thresholds.cost, '#,##0'),
    figure('value_line', 'Value line', valueLine(values), thresholds.value, '0.0'),
    figure('cost_total', 'Cost placed', `=SUM(${costs})`, placedTotals.cost, '#,##0'),
    figure('value_total', 'Value placed', `=SUM(${values})`, placedTotals.value, '#,##0.#'),
    figure('count', 'Contributions', `=COUNTIF(${isHere})`, contributions.length, '0'),
    figure('placed', 'Placed', `=COUNT(${costs})`, totals.placed, '0'),
    figure(
      'cut_back',
      'In cut back',
      `=COUNTIFS(${isHere},Contributions[Quadrant],${CUT_BACK})`,
      inCutBack.length,
      '0'
    ),
    figure(
      'cut_back_cost',
      'Cost share in cut back',
      `=SUMIFS(Contributions[Cost share],${isHere},Contributions[Quadrant],${CUT_BACK})`,
      sumOf(inCutBack.map((each) => each.costShare)),
      '0%'
    ),
    figure(
      'cut_back_value',
      'Value share in cut back',
      `=SUMIFS(Contributions[Value share],${isHere},Contributions[Quadrant],${CUT_BACK})`,
      sumOf(inCutBack.map((each) => each.valueShare)),
      '0%'
    ),
    figure(
      'all_cost',
      'All known cost',
      `=SUMIFS(Contributions[Cost],${isHere})`,
      totals.cost ?? 0,
      '#,##0'
    ),
    figure(
      'all_value',
      'All value',
      `=SUMIFS(Contributions[Value],${isHere})`,
      totals.value ?? 0,
      '#,##0.#'
    ),
  ];
}

const sumOf = (shares: readonly (number | null)[]): number =>
  shares.reduce<number>((total, share) => total + (share ?? 0), 0);
