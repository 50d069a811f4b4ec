/** The table of all contributions on `Review data`: where each stands among flags and gaps, and how it moved. */
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  group,
  ifError,
  joined,
  minus,
  more,
  over,
  plus,
  times,
  when,
  words,
} from '../../kernel/formula';
import { ORDER_CLASS, ORDER_SIDE } from '../../kernel/shared/contributionOrder';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { rowUnder, wholeColumn } from '../../kernel/tableRef';
import { FLAG_WORDS, QUESTION_MARK } from '../../kernel/words';
import { mirrorTable } from './mirrorTable';
import { KIND, TIE, keyFormula } from './reviewKeys';
import { REVIEWED, reviewNamed } from './reviewTables';
import type { ReviewedRow } from './reviewedRows';

import { DIFFERING } from './differingColumns';
import { moves } from './movedColumns';
import { all, here, isBlankCell, isNone, numberCell, of, tiedBefore } from './reviewedCells';
import type { ReviewedColumns } from './reviewedCells';

export function reviewedTable(
  { rvu: { history } }: AnalysedRvu,
  reviewed: readonly ReviewedRow[],
  place: { readonly row: number; readonly column: number }
): TablePlan {
  return mirrorTable(
    REVIEWED,
    { ...LISTED, ...FLAGGED, ...DIFFERING, ...moves(history) },
    reviewed,
    place
  );
}

const order = call('SMALL', wholeColumn(CONTRIBUTION_TABLE, 'order'), here('number'));

const LISTED: ReviewedColumns<'number' | 'row' | 'side' | 'tie'> = {
  number: { formula: rowUnder(REVIEWED, 'number'), of: (row) => row.number },
  row: {
    formula: ifError(call('MOD', order, ORDER_CLASS), 0),
    of: ({ mirrored }) => mirrored?.index ?? 0,
  },
  side: {
    formula: ifError(call('INT', over(order, ORDER_SIDE)), 0),
    of: ({ side }) => side,
  },
  tie: { formula: plus(times(here('side'), TIE), here('row')), of: ({ tie }) => tie },
};

const isDoMore = equal(
  call('LEFT', of('flag'), FLAG_WORDS['do-more'].length),
  words(FLAG_WORDS['do-more'])
);
const weight = times(
  call(
    'ROUND',
    times(group(minus(numberCell(of('costShare')), numberCell(of('valueShare')))), 1e9),
    0
  ),
  group(minus(3, times(2, here('kind'))))
);
/** The cells that hold what counts as decided. */
const decision = call('TRIM', of('decision'));
const isOpen = equal(call('SUMPRODUCT', times(equal(reviewNamed('decided'), decision), 1)), 0);

/** A flag is a question where a figure is not firm or a line is close. */
const isAsked = equal(call('RIGHT', of('flag')), words(QUESTION_MARK));

const FLAGGED: ReviewedColumns<'kind' | 'soft' | 'weight' | 'place' | 'key' | 'open' | 'ask'> = {
  kind: {
    formula: when(
      isNone,
      0,
      when(isDoMore, KIND.more, when(more(call('LEN', of('flag')), 0), KIND.less, 0))
    ),
    of: ({ kind }) => kind,
  },
  soft: {
    formula: when(equal(here('kind'), 0), 0, when(isAsked, 1, 0)),
    of: ({ soft }) => soft,
  },
  weight: {
    formula: when(equal(here('kind'), 0), NOTHING, weight),
    of: ({ weight: shown }) => shown,
  },
  place: {
    formula: when(
      isBlankCell('weight'),
      NOTHING,
      plus(call('COUNTIF', all('weight'), joined(words('>'), here('weight'))), tiedBefore('weight'))
    ),
    of: ({ place }) => place,
  },
  key: {
    formula: when(
      isBlankCell('place'),
      NOTHING,
      keyFormula([here('side'), here('kind'), here('soft')], here('place'))
    ),
    of: ({ key }) => key,
  },
  open: {
    formula: when(isBlankCell('place'), false, ifError(isOpen, true)),
    of: ({ ask }) => ask !== null,
  },
  ask: {
    formula: when(
      isBlankCell('place'),
      NOTHING,
      when(
        here('open'),
        keyFormula([here('kind'), here('soft'), here('side')], here('place')),
        NOTHING
      )
    ),
    of: ({ ask }) => ask,
  },
};
