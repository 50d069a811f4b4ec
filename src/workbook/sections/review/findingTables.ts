/** What is flagged, as Review lists it: do more first, then cut back, with what would clear the flag. */
import type { Direction } from '../../../model/contribution';
import { MOST_FINDINGS } from '../../../model/review/review';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  atMost,
  call,
  equal,
  group,
  joined,
  less,
  minus,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DECISION_WORDS, QUADRANT_SIGNS, labelOf } from '../../kernel/words';
import { mirrorTable } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import { KIND, PLACES, keyOfFlag, sideOf } from './reviewKeys';
import type { ReviewParts } from './reviewParts';
import { REVIEWED, findingTable } from './reviewTables';
import type { ReviewedRow } from './reviewedRows';

import { findingRows, mirroredOf, nameFormula, nameOf, textOf } from './findingRows';
import type { Columns, FindingRow, Key } from './findingRows';
import { toldColumns } from './findingWords';
import { waysOut } from './wayOutColumns';

export function findingsTable(
  analysed: AnalysedRvu,
  reviewed: readonly ReviewedRow[],
  direction: Direction,
  parts: ReviewParts,
  place: { readonly row: number; readonly column: number }
): TablePlan {
  const isAlone = analysed.analysis.directions[direction].totals.placed < 2;
  const columns = {
    ...lookedUp(direction, parts, reviewed),
    ...waysOut(direction, isAlone),
    ...toldColumns(direction, parts),
  };
  return mirrorTable(findingTable(direction), columns, findingRows(reviewed, direction), place);
}

function lookedUp(
  direction: Direction,
  { trend }: ReviewParts,
  reviewed: readonly ReviewedRow[]
): Columns<
  | 'number'
  | 'base'
  | 'nth'
  | 'below'
  | 'upTo'
  | 'key'
  | 'row'
  | 'sign'
  | 'activity'
  | 'cost'
  | 'costShare'
  | 'valueShare'
  | 'trend'
  | 'decision'
  | 'decided'
> {
  const table = findingTable(direction);
  const here = (key: Key): Expression => thisRow(table, key);
  const row = here('row');
  const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, row);
  const shown = (some: Expression): Expression => when(equal(row, 0), NOTHING, some);
  const figureOf = (key: 'cost' | 'costShare' | 'valueShare'): Mirrored<FindingRow> => ({
    formula: shown(of(key)),
    of: (each) => mirroredOf(each)?.analysed[key] ?? '',
  });
  const text = (key: 'trend' | 'decision'): Expression => shown(joined(of(key), NOTHING));
  return {
    number: { formula: rowUnder(table, 'number'), of: ({ number }) => number },
    base: {
      formula: when(
        atMost(here('number'), MOST_FINDINGS),
        keyOfFlag({ side: sideOf(direction), kind: KIND.more, soft: 0 }, 0),
        keyOfFlag({ side: sideOf(direction), kind: KIND.less, soft: 0 }, 0)
      ),
      of: ({ base }) => base,
    },
    ...keyColumns(here, reviewed),
    row: {
      formula: when(
        equal(here('key'), 0),
        0,
        cellIn(REVIEWED, 'row', call('MATCH', here('key'), wholeColumn(REVIEWED, 'key'), 0))
      ),
      of: (each) => mirroredOf(each)?.index ?? 0,
    },
    sign: {
      formula: shown(signFormula(call('SIGN', of('provisional')), here('number'))),
      of: (each) =>
        textOf(each, ({ analysed: { quadrant, provisional } }) =>
          quadrant === null ? '' : QUADRANT_SIGNS[quadrant][provisional ? 'hollow' : 'firm']
        ),
    },
    activity: {
      formula: shown(nameFormula(of('activity'), of('id'))),
      of: (each) => textOf(each, ({ analysed }) => nameOf(analysed.contribution)),
    },
    cost: figureOf('cost'),
    costShare: figureOf('costShare'),
    valueShare: figureOf('valueShare'),
    trend: { formula: text('trend'), of: (each) => textOf(each, trend) },
    decision: {
      formula: text('decision'),
      of: (each) =>
        textOf(each, ({ analysed: { contribution } }) =>
          contribution.decision === null ? '' : labelOf(DECISION_WORDS, contribution.decision)
        ),
    },
    decided: {
      formula: shown(when(equal(here('decision'), NOTHING), words(NOT_DECIDED), here('decision'))),
      of: (each) =>
        textOf(each, ({ analysed: { contribution } }) =>
          contribution.decision === null
            ? NOT_DECIDED
            : labelOf(DECISION_WORDS, contribution.decision)
        ),
    },
  };
}

const NOT_DECIDED = 'not decided';

/** The key of the flag that stands at this place of its sort; 0 where there are fewer. */
function keyColumns(
  here: (key: Key) => Expression,
  reviewed: readonly ReviewedRow[]
): Columns<'nth' | 'below' | 'upTo' | 'key'> {
  const keys = wholeColumn(REVIEWED, 'key');
  const countBelow = (limit: number): number =>
    reviewed.filter(({ key }) => key !== null && key < limit).length;
  return {
    nth: {
      formula: plus(call('MOD', minus(here('number'), 1), MOST_FINDINGS), 1),
      of: ({ number }) => ((number - 1) % MOST_FINDINGS) + 1,
    },
    below: {
      formula: call('COUNTIF', keys, joined(words('<'), here('base'))),
      of: ({ base }) => countBelow(base),
    },
    upTo: {
      formula: call('COUNTIF', keys, joined(words('<'), group(plus(here('base'), SORT)))),
      of: ({ base }) => countBelow(base + SORT),
    },
    key: {
      formula: when(
        less(minus(here('upTo'), here('below')), here('nth')),
        0,
        call('SMALL', keys, plus(here('below'), here('nth')))
      ),
      of: ({ found }) => found?.key ?? 0,
    },
  };
}

/** From one sort of flags to the next. */
const SORT = 10 * PLACES;

function signFormula(provisional: Expression, number: Expression): Expression {
  const sign = (kind: 'firm' | 'hollow'): Expression =>
    when(
      atMost(number, MOST_FINDINGS),
      words(QUADRANT_SIGNS['do-more'][kind]),
      words(QUADRANT_SIGNS['cut-back'][kind])
    );
  return when(equal(provisional, 1), sign('hollow'), sign('firm'));
}
