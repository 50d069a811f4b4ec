/** The table of all contributions on `Review data`: where each stands among flags and gaps, and how it moved. */
import type { History } from '../../../model/history';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  atLeast,
  atMost,
  call,
  equal,
  firstCase,
  group,
  ifError,
  joined,
  less,
  minus,
  more,
  over,
  plus,
  times,
  unequal,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { named } from '../../kernel/shared/cellNames';
import { ORDER_CLASS, ORDER_SIDE } from '../../kernel/shared/contributionOrder';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { HISTORY_CONTRIBUTION_TABLE } from '../../kernel/shared/historyTables';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DIRECTION_WORDS, FLAG_WORDS, labelOf } from '../../kernel/words';
import { ORDER_PARTS } from '../../../model/gapList';
import { TALK_FROM } from '../../../model/gaps';
import type { BridgeOf } from '../../../model/review/bridge';
import { mirrorTable } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import { KIND, TIE, keyFormula } from './reviewKeys';
import { REVIEWED, reviewNamed } from './reviewTables';
import { SURPRISE, surpriseWords } from './reviewWords';
import { WIDE_SIDE } from './reviewedRows';
import type { ReviewedRow } from './reviewedRows';

type Key = KeyOf<typeof REVIEWED>;
type Columns<Some extends Key> = Readonly<Record<Some, Mirrored<ReviewedRow>>>;

const here = (key: Key): Expression => thisRow(REVIEWED, key);
const all = (key: Key): Expression => wholeColumn(REVIEWED, key);
const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
  cellIn(CONTRIBUTION_TABLE, key, here('row'));
const past = (key: KeyOf<typeof HISTORY_CONTRIBUTION_TABLE>, row: Expression): Expression =>
  cellIn(HISTORY_CONTRIBUTION_TABLE, key, row);
const isNone = equal(here('row'), 0);
const isBlank = (key: Key): Expression => equal(here(key), NOTHING);
const number = (of: Expression): Expression => call('N', of);

export const reviewedTable = (
  { rvu: { history } }: AnalysedRvu,
  reviewed: readonly ReviewedRow[],
  place: { readonly row: number; readonly column: number }
): TablePlan =>
  mirrorTable(
    REVIEWED,
    { ...LISTED, ...FLAGGED, ...DIFFERING, ...moves(history) },
    reviewed,
    place
  );

const order = call('SMALL', wholeColumn(CONTRIBUTION_TABLE, 'order'), here('number'));

const LISTED: Columns<'number' | 'row' | 'side' | 'tie'> = {
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
  call('ROUND', times(group(minus(number(of('costShare')), number(of('valueShare')))), 1e9), 0),
  group(minus(3, times(2, here('kind'))))
);
/** The cells that hold what counts as decided. */
const decision = call('TRIM', of('decision'));
const isOpen = equal(call('SUMPRODUCT', times(equal(reviewNamed('decided'), decision), 1)), 0);

const FLAGGED: Columns<'kind' | 'soft' | 'weight' | 'place' | 'key' | 'open' | 'ask'> = {
  kind: {
    formula: when(
      isNone,
      0,
      when(isDoMore, KIND.more, when(more(call('LEN', of('flag')), 0), KIND.less, 0))
    ),
    of: ({ kind }) => kind,
  },
  soft: {
    formula: when(equal(here('kind'), 0), 0, call('MAX', of('provisional'), of('borderline'))),
    of: ({ soft }) => soft,
  },
  weight: {
    formula: when(equal(here('kind'), 0), NOTHING, weight),
    of: ({ weight: shown }) => shown,
  },
  place: {
    formula: when(
      isBlank('weight'),
      NOTHING,
      plus(call('COUNTIF', all('weight'), joined(words('>'), here('weight'))), tiedBefore('weight'))
    ),
    of: ({ place }) => place,
  },
  key: {
    formula: when(
      isBlank('place'),
      NOTHING,
      keyFormula([here('side'), here('kind'), here('soft')], here('place'))
    ),
    of: ({ key }) => key,
  },
  open: {
    formula: when(isBlank('place'), false, ifError(isOpen, true)),
    of: ({ ask }) => ask !== null,
  },
  ask: {
    formula: when(
      isBlank('place'),
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

/** How many with the same figure stand before it. */
function tiedBefore(key: 'weight' | 'gap' | 'wide'): Expression {
  return call(
    'COUNTIFS',
    ...[all(key), here(key)],
    ...[all('tie'), joined(words('<'), here('tie'))]
  );
}

const score = (key: 'estimate' | 'stated'): Expression =>
  when(isNone, NOTHING, when(equal(call('COUNT', of(key)), 1), of(key), NOTHING));
const [estimate, said] = [here('estimate'), here('said')];
const onScale = times(
  group(atLeast(call('MIN', estimate, said), named('Used_scale_min'))),
  group(atMost(call('MAX', estimate, said), named('Used_scale_max')))
);
const gap = here('gap');
const gapSize = call('ROUND', times(group(minus(said, estimate)), ORDER_PARTS), 0);

const DIFFERING: Columns<
  'estimate' | 'said' | 'fits' | 'gap' | 'beyond' | 'gapPlace' | 'words' | 'wide' | 'widePlace'
> = {
  estimate: {
    formula: score('estimate'),
    of: ({ mirrored }) => mirrored?.analysed.contribution.estimate ?? null,
  },
  said: {
    formula: score('stated'),
    of: ({ mirrored }) => mirrored?.analysed.contribution.stated ?? null,
  },
  fits: {
    formula: when(equal(call('COUNT', estimate, said), 2), onScale, 0),
    of: (row) => (row.gap === null ? 0 : 1),
  },
  gap: {
    formula: when(equal(here('fits'), 1), gapSize, NOTHING),
    of: (row) => row.gap,
  },
  beyond: {
    formula: when(
      isBlank('gap'),
      NOTHING,
      when(
        more(gap, 0),
        call('COUNTIF', all('gap'), joined(words('>'), gap)),
        call('COUNTIF', all('gap'), joined(words('<'), gap))
      )
    ),
    of: ({ beyond }) => beyond,
  },
  gapPlace: {
    formula: when(
      equal(number(gap), 0),
      NOTHING,
      times(call('SIGN', gap), group(plus(here('beyond'), tiedBefore('gap'), 1)))
    ),
    of: ({ gapPlace }) => gapPlace,
  },
  words: {
    formula: when(
      equal(number(gap), 0),
      NOTHING,
      joined(
        when(more(gap, 0), words(SURPRISE.more), words(SURPRISE.less)),
        when(equal(here('side'), 1), words(SURPRISE.given), words(SURPRISE.received))
      )
    ),
    of: ({ gap: shown, side }) => (shown === null || shown === 0 ? '' : surpriseWords(side, shown)),
  },
  wide: {
    formula: when(
      atLeast(call('ABS', number(gap)), TALK_FROM * ORDER_PARTS),
      minus(times(here('side'), WIDE_SIDE), gap),
      NOTHING
    ),
    of: ({ wide }) => wide,
  },
  widePlace: {
    formula: when(
      isBlank('wide'),
      NOTHING,
      plus(call('COUNTIF', all('wide'), joined(words('<'), here('wide'))), tiedBefore('wide'), 1)
    ),
    of: ({ widePlace }) => widePlace,
  },
};

const isGiven = equal(here('side'), 1);
const last = here('last');
/** Between words nobody writes it: what was of the other direction is the same as nothing. */
const OTHER = '|';
const lastName = when(
  equal(past('direction', last), words(labelOf(DIRECTION_WORDS, 'given'))),
  call('TRIM', past('activity', last)),
  words(OTHER)
);
const isSame = and(more(last, 0), equal(here('lastName'), call('TRIM', of('activity'))));

const moves = (
  history: History
): Columns<
  | 'last'
  | 'lastName'
  | 'past'
  | 'valueNow'
  | 'valueThen'
  | 'valueStep'
  | 'valueBy'
  | 'costNow'
  | 'costThen'
  | 'costStep'
  | 'costBy'
> => {
  const value = moved('value');
  const cost = moved('cost');
  return {
    last: {
      formula: when(isGiven, number(of('lastRow')), 0),
      of: ({ isGiven: given, mirrored }) => (given && mirrored !== null ? lastOf(mirrored) : 0),
    },
    lastName: {
      formula: when(equal(last, 0), NOTHING, lastName),
      of: ({ isGiven: given, mirrored }) => {
        const entry = given ? history.contributions[mirrored?.last ?? -1] : undefined;
        if (entry === undefined) return '';
        return entry.direction === 'given' ? entry.activity.trim() : OTHER;
      },
    },
    past: {
      formula: ifError(when(isSame, last, 0), 0),
      of: ({ past: found, isGiven: given, mirrored }) =>
        given && found !== null && mirrored !== null ? lastOf(mirrored) : 0,
    },
    ...{ valueNow: value.now, valueThen: value.then, valueStep: value.step, valueBy: value.by },
    ...{ costNow: cost.now, costThen: cost.then, costStep: cost.step, costBy: cost.by },
  };
};

const lastOf = ({ last: at }: { readonly last: number | null }): number =>
  at === null ? 0 : at + 1;

/** What it is and was, and how it moved, as `moveOf` has it. */
function moved(
  amount: BridgeOf
): Readonly<Record<'now' | 'then' | 'step' | 'by', Mirrored<ReviewedRow>>> {
  const [now, then] = [here(`${amount}Now`), here(`${amount}Then`)];
  const found = past(amount, here('past'));
  return {
    now: {
      formula: when(isGiven, of(amount), NOTHING),
      of: ({ isGiven: given, mirrored }) => (given ? (mirrored?.analysed[amount] ?? '') : ''),
    },
    then: {
      formula: when(
        equal(here('past'), 0),
        NOTHING,
        when(equal(call('COUNT', found), 1), found, NOTHING)
      ),
      of: ({ isGiven: given, past: entry }) => (given ? (entry?.[amount] ?? null) : null),
    },
    step: {
      formula: firstCase(
        [
          [unequal(here('side'), 1), NOTHING],
          [equal(here('past'), 0), words('new')],
          [less(call('COUNT', then, now), 2), words('known')],
        ],
        when(less(now, then), words('less'), words('more'))
      ),
      of: ({ moves: move }) => move?.[amount].step ?? '',
    },
    by: {
      formula: when(isGiven, minus(number(now), number(then)), NOTHING),
      of: ({ moves: move }) => move?.[amount].by ?? '',
    },
  };
}
