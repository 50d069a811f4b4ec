/** The columns of the roll-up's tables: how the departments score each line, both ways. */
import { MARGIN } from '../../../model/compare';
import { DISAGREE_FROM } from '../../../model/rollup';
import type { LineRollup } from '../../../model/rollup';
import type { CellValue } from '../../kernel/blueprint';
import {
  NOTHING,
  atLeast,
  call,
  equal,
  ifError,
  joined,
  minus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { thisRow } from '../../kernel/tableRef';
import type { RollupFigures } from './rollupRefs';

/** Sign and words, so that colour is never alone. */
export const DISAGREE = '≠ departments disagree';

/** A column of one set of figures. */
export interface RollupColumn {
  readonly header: string;
  readonly width: number;
  readonly numberFormat: string;
  readonly formula: Expression;
  readonly mirror: (line: LineRollup) => CellValue;
}

/**
 * The columns of a set of figures. `scores` are the cells with the scores of all departments for the table's
 * row; `asked` is how many departments there are.
 */
export function rollupColumns(
  figures: RollupFigures,
  scores: Expression,
  asked: number
): readonly RollupColumn[] {
  const { headers } = figures;
  // The lowest and the highest by SMALL and LARGE: of no score MIN and MAX would make 0.
  const [mean, lowest, highest] = [
    call('AVERAGE', scores),
    call('SMALL', scores, 1),
    call('LARGE', scores, 1),
  ].map((each) => ifError(each, NOTHING));
  return [
    {
      header: headers.answered,
      width: 12,
      numberFormat: 'General',
      formula: joined(call('COUNT', scores), words(` of ${asked}`)),
      mirror: (line) => `${line.answered} of ${line.asked}`,
    },
    { ...figure(headers.mean, mean ?? NOTHING, ({ mean }) => mean), numberFormat: '0.0' },
    figure(headers.lowest, lowest ?? NOTHING, ({ lowest }) => lowest),
    figure(headers.highest, highest ?? NOTHING, ({ highest }) => highest),
    figure(headers.spread, spreadIn(figures), ({ spread }) => spread),
    {
      header: headers.views,
      width: 34,
      numberFormat: 'General',
      formula: viewsOn(thisRow(figures, 'spread')),
      mirror: ({ disagree }) => (disagree ? DISAGREE : ''),
    },
  ];
}

function figure(
  header: string,
  formula: Expression,
  mirror: (line: LineRollup) => number | null
): RollupColumn {
  return { header, width: 9, numberFormat: 'General', formula, mirror };
}

/** From the lowest to the highest score; blank where there is none. */
function spreadIn(figures: RollupFigures): Expression {
  const [lowest, highest] = [thisRow(figures, 'lowest'), thisRow(figures, 'highest')];
  return when(equal(lowest, NOTHING), NOTHING, minus(highest, lowest));
}

/** Says so where departments disagree, deaf to rounding noise. */
function viewsOn(spread: Expression): Expression {
  const disagree = atLeast(spread, minus(DISAGREE_FROM, DISAGREE_FROM * MARGIN));
  return when(equal(spread, NOTHING), NOTHING, when(disagree, words(DISAGREE), NOTHING));
}
