/** The columns of the roll-up's tables: how the departments score each line, both ways. */
import { MARGIN } from '../../../model/compare';
import { DISAGREE_FROM } from '../../../model/rollup';
import type { LineRollup } from '../../../model/rollup';
import type { CellValue } from '../../kernel/blueprint';

/** Sign and words, so that colour is never alone. */
export const DISAGREE = '≠ departments disagree';

/** A column of one direction. */
export interface RollupColumn {
  readonly header: string;
  readonly width: number;
  readonly numberFormat: string;
  readonly formula: string;
  readonly mirror: (line: LineRollup) => CellValue;
}

const margin = (DISAGREE_FROM * MARGIN).toExponential().toUpperCase();

/**
 * The columns of a table for one direction. `scores` are the cells with the departments' scores of
 * the table's row, as the arguments of a function; `suffix` tells the direction in the headers.
 */
export function rollupColumns(
  table: string,
  scores: readonly string[],
  suffix: string
): readonly RollupColumn[] {
  const all = scores.join(',');
  const cell = (header: string): string => `${table}[[#This Row],[${header}${suffix}]]`;
  const any = (text: string): string => `=IF(COUNT(${all})=0,"",${text})`;
  const spread = cell('Spread');
  const disagree = `${spread}>=${DISAGREE_FROM}-${margin}`;
  return [
    {
      header: `Answered${suffix}`,
      width: 12,
      numberFormat: 'General',
      formula: `=COUNT(${all})&" of ${scores.length}"`,
      mirror: ({ answered, asked }) => `${answered} of ${asked}`,
    },
    figure(`Mean${suffix}`, any(`AVERAGE(${all})`), ({ mean }) => mean, '0.0'),
    figure(`Lowest${suffix}`, any(`MIN(${all})`), ({ lowest }) => lowest),
    figure(`Highest${suffix}`, any(`MAX(${all})`), ({ highest }) => highest),
    figure(
      `Spread${suffix}`,
      `=IF(${cell('Lowest')}="","",${cell('Highest')}-${cell('Lowest')})`,
      ({ spread: value }) => value
    ),
    {
      header: `Views${suffix}`,
      width: 34,
      numberFormat: 'General',
      formula: `=IF(${spread}="","",IF(${disagree},"${DISAGREE}",""))`,
      mirror: (line) => (line.disagree ? DISAGREE : ''),
    },
  ];
}

const figure = (
  header: string,
  formula: string,
  mirror: (line: LineRollup) => number | null,
  numberFormat = 'General'
): RollupColumn => ({ header, width: 9, numberFormat, formula, mirror });
