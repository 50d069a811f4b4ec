/** Which wide gaps are asked about where flags and late steps are fewer than what is asked at least. */
import { FEWEST_DECISIONS } from '../../../model/review/decisions';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  ifError,
  joined,
  less,
  minus,
  more,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { GAP_PLACES } from '../../kernel/shared/gapKey';
import { cellIn, thisRow } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import type { AskedRow } from './askedRows';
import type { TablePlace } from './besideTables';
import { WIDE, reviewNamed } from './reviewTables';
import { SURPRISE, surpriseFormula, surpriseWords } from './reviewWords';
import { wideKeyFormula } from './wideCells';

const here = (key: KeyOf<typeof WIDE>): Expression => thisRow(WIDE, key);
const of = (key: 'gap' | 'side'): Expression => cellIn(CONTRIBUTION_TABLE, key, here('row'));
const ifAny = (none: Expression | number, some: Expression): Expression =>
  when(equal(here('key'), 0), none, some);

/** The table with its header row at the place: one row for each decision that is asked for at least. */
export function wideTable(asked: readonly AskedRow[], place: TablePlace): TablePlan {
  const { name, headers } = WIDE;
  const key = when(less(here('wanted'), 1), 0, ifError(wideKeyFormula(here('wanted')), 0));
  const row = minus(GAP_PLACES, call('MOD', here('key'), GAP_PLACES));
  const said = joined(words(SURPRISE.worth), surpriseFormula(more(of('gap'), 0), of('side')));
  return formulaTable({
    name,
    ...place,
    columns: [
      { header: headers.number, formula: null },
      {
        header: headers.wanted,
        formula: minus(here('number'), reviewNamed('flags'), reviewNamed('late')),
      },
      { header: headers.key, formula: key },
      { header: headers.row, formula: ifAny(0, row) },
      { header: headers.words, formula: ifAny(NOTHING, said) },
    ],
    values: asked
      .slice(0, FEWEST_DECISIONS)
      .map(({ number, wanted, gap }) => [
        ...[number, wanted, gap?.gapKey ?? 0, gap?.mirrored.index ?? 0],
        gap === null ? '' : SURPRISE.worth + surpriseWords(gap.side, gap.gap ?? 0),
      ]),
  });
}
