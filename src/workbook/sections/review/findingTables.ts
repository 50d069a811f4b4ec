/** What is flagged, as Review lists it: do more first, then cut back, with what would clear the flag. */
import { findReason } from '../../../model/reason';
import type { WayOut } from '../../../model/wayOut';
import { MARGIN } from '../../../model/compare';
import type { Direction } from '../../../model/contribution';
import { MOST_FINDINGS } from '../../../model/review/review';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  atLeast,
  atMost,
  call,
  equal,
  group,
  ifError,
  joined,
  less,
  minus,
  more,
  over,
  plus,
  power,
  times,
  unequal,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { margin } from '../../kernel/margins';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { figure } from '../../kernel/shared/figures';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DECISION_WORDS, QUADRANT_SIGNS, labelOf } from '../../kernel/words';
import { mirrorTable, shortColumn } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import { KIND, PLACES, keyOfFlag, sideOf } from './reviewKeys';
import type { ReviewParts } from './reviewParts';
import { REVIEWED, findingTable, reviewNamed } from './reviewTables';
import type { ReviewedRow } from './reviewedRows';

export const FINDING_ROWS = 2 * MOST_FINDINGS;

type Key = KeyOf<ReturnType<typeof findingTable>>;

export interface FindingRow {
  readonly number: number;
  readonly base: number;
  readonly found: ReviewedRow | null;
}

/** The flagged contributions of a direction in the order of the list; null where there are fewer. */
export function findingRows(
  reviewed: readonly ReviewedRow[],
  direction: Direction
): readonly FindingRow[] {
  return [KIND.more, KIND.less].flatMap((kind, group) => {
    const side = sideOf(direction);
    const listed = reviewed
      .filter((row) => row.side === side && row.kind === kind)
      .sort((a, b) => (a.key ?? 0) - (b.key ?? 0));
    return Array.from({ length: MOST_FINDINGS }, (_, index) => ({
      number: group * MOST_FINDINGS + index + 1,
      base: keyOfFlag({ side, kind, soft: 0 }, 0),
      found: listed[index] ?? null,
    }));
  });
}

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

type Columns<Some extends Key> = Readonly<Record<Some, Mirrored<FindingRow>>>;

const mirroredOf = ({ found }: FindingRow): MirroredRow | null => found?.mirrored ?? null;
const textOf = (row: FindingRow, tell: (mirrored: MirroredRow) => string): string => {
  const mirrored = mirroredOf(row);
  return mirrored === null ? '' : tell(mirrored);
};

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
      formula: shown(signFormula(of('provisional'), here('number'))),
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

/** The activity, or the id where it has none. */
export const nameFormula = (activity: Expression, id: Expression): Expression =>
  when(equal(call('LEN', call('TRIM', activity)), 0), id, activity);
export const nameOf = ({ activity, id }: { activity: string; id: string }): string =>
  activity.trim() || id;

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

/** What alone would take it out of cut back; null where it is not there. */
function wayOutOf(row: FindingRow): WayOut | null {
  const mirrored = mirroredOf(row);
  if (mirrored === null || row.number <= MOST_FINDINGS) return null;
  return findReason(mirrored.analysed.reasons, 'way-out') ?? null;
}

function waysOut(
  direction: Direction,
  isAlone: boolean
): Columns<
  'ownCost' | 'ownValue' | 'costWay' | 'costUnit' | 'under' | 'valueWay' | 'valueUnit' | 'from'
> {
  const table = findingTable(direction);
  const here = (key: Key): Expression => thisRow(table, key);
  const isLess = and(more(here('row'), 0), more(here('number'), MOST_FINDINGS));
  const own = (key: 'cost' | 'value'): Mirrored<FindingRow> => ({
    formula: when(isLess, cellIn(CONTRIBUTION_TABLE, key, here('row')), NOTHING),
    of: (row) => (isForLess(row) ? (mirroredOf(row)?.analysed[key] ?? '') : ''),
  });
  return {
    ownCost: own('cost'),
    ownValue: own('value'),
    costWay: {
      formula: wayOutFormula(direction, 'cost', here('ownCost')),
      // A limit of 0 is none: no cost is below it.
      of: (row) => wayOutOf(row)?.costUnder ?? (isForLess(row) && !isAlone ? 0 : ''),
    },
    costUnit: unitColumn(here('costWay'), (row) => wayOutOf(row)?.costUnder ?? 0),
    under: {
      formula: when(
        more(call('N', here('costWay')), 0),
        over(call('INT', plus(times(here('costWay'), here('costUnit')), margin)), here('costUnit')),
        NOTHING
      ),
      of: (row) => limitOf(wayOutOf(row)?.costUnder ?? null),
    },
    valueWay: {
      formula: wayOutFormula(direction, 'value', here('ownValue')),
      of: (row) => wayOutOf(row)?.valueFrom ?? '',
    },
    valueUnit: unitColumn(here('valueWay'), (row) => wayOutOf(row)?.valueFrom ?? 0),
    from: {
      formula: when(
        equal(here('valueWay'), NOTHING),
        NOTHING,
        over(
          minus(0, call('INT', minus(margin, times(here('valueWay'), here('valueUnit'))))),
          here('valueUnit')
        )
      ),
      of: (row) => distanceOf(wayOutOf(row)?.valueFrom ?? null),
    },
  };
}

const isForLess = (row: FindingRow): boolean =>
  row.number > MOST_FINDINGS && mirroredOf(row) !== null;

/** The line that all others but this one would draw; blank where there are no others. */
function wayOutFormula(direction: Direction, of: 'cost' | 'value', own: Expression): Expression {
  const [way, mid, next, total] =
    of === 'cost'
      ? (['costWay', 'CostMid', 'CostNext', 'cost_total'] as const)
      : (['valueWay', 'ValueMid', 'ValueNext', 'value_total'] as const);
  const others = reviewNamed(`${direction}Others`);
  const mean = over(group(minus(figure(direction, total), own)), others);
  const [low, high] = [reviewNamed(`${direction}${mid}`), reviewNamed(`${direction}${next}`)];
  const line = when(equal(reviewNamed(way), 2), mean, when(atMost(own, low), high, low));
  return when(equal(own, NOTHING), NOTHING, ifError(line, NOTHING));
}

/** To so many parts a figure is told: whole from 1,000 on, hundredths below 1, else tenths. */
const unitColumn = (amount: Expression, of: (row: FindingRow) => number): Mirrored<FindingRow> => ({
  formula: power(
    10,
    when(
      atLeast(call('ABS', call('N', amount)), 1000),
      0,
      when(less(call('ABS', call('N', amount)), 1), 2, 1)
    )
  ),
  of: (row) => unit(of(row)),
});

const unit = (amount: number): number =>
  10 ** (Math.abs(amount) >= 1000 ? 0 : Math.abs(amount) < 1 ? 2 : 1);

/** A limit to stay under, rounded down; nothing where there is none. */
const limitOf = (limit: number | null): number | string =>
  limit === null ? '' : Math.floor(limit * unit(limit) + MARGIN) / unit(limit);

/** A distance to go, rounded up. */
const distanceOf = (distance: number | null): number | string =>
  distance === null ? '' : Math.ceil(distance * unit(distance) - MARGIN) / unit(distance);

const CLEARS = '; would leave this group ';

/** What it costs, and how long it has stood there or what would clear it, in words. */
function toldColumns(
  direction: Direction,
  { trend }: ReviewParts
): Columns<'limit' | 'score' | 'clears' | 'short' | 'stays' | 'told'> {
  const table = findingTable(direction);
  const here = (key: Key): Expression => thisRow(table, key);
  const staysWords = (mirrored: MirroredRow): string =>
    trend(mirrored) === '' ? '' : `; ${trend(mirrored)}`;
  const grouped = (amount: Expression): Expression => call('FIXED', amount, 0);
  const limit = when(atLeast(here('under'), 1000), grouped(here('under')), here('under'));
  const [hasLimit, hasScore] = [unequal(here('under'), NOTHING), unequal(here('from'), NOTHING)];
  const told = when(atMost(here('number'), MOST_FINDINGS), here('stays'), here('clears'));
  return {
    limit: {
      formula: when(hasLimit, joined(words('under '), limit), NOTHING),
      of: (row) => limitWords(row),
    },
    score: {
      formula: when(
        hasScore,
        joined(
          when(equal(here('limit'), NOTHING), NOTHING, words(' or ')),
          words('with a score of '),
          here('from')
        ),
        NOTHING
      ),
      of: scoreWords,
    },
    clears: {
      formula: when(
        equal(call('LEN', joined(here('limit'), here('score'))), 0),
        NOTHING,
        joined(words(CLEARS), here('limit'), here('score'))
      ),
      of: clearsWords,
    },
    short: shortColumn(here('activity'), 48, (row) =>
      textOf(row, ({ analysed }) => nameOf(analysed.contribution))
    ),
    stays: {
      formula: when(equal(here('trend'), NOTHING), NOTHING, joined(words('; '), here('trend'))),
      of: (row) => textOf(row, staysWords),
    },
    told: {
      formula: when(
        equal(here('row'), 0),
        NOTHING,
        joined(words('costs '), grouped(here('cost')), told)
      ),
      of: (row) =>
        textOf(row, (mirrored) => {
          const after = row.number <= MOST_FINDINGS ? staysWords(mirrored) : clearsWords(row);
          return `costs ${inGroups(mirrored.analysed.cost ?? 0)}${after}`;
        }),
    },
  };
}

const inGroups = (amount: number): string =>
  amount.toLocaleString('en-US', { maximumFractionDigits: 0 });

function limitWords(row: FindingRow): string {
  const under = limitOf(wayOutOf(row)?.costUnder ?? null);
  if (typeof under === 'string') return '';
  return `under ${under >= 1000 ? inGroups(under) : under}`;
}

function scoreWords(row: FindingRow): string {
  const from = distanceOf(wayOutOf(row)?.valueFrom ?? null);
  if (from === '') return '';
  return `${limitWords(row) === '' ? '' : ' or '}with a score of ${from}`;
}

function clearsWords(row: FindingRow): string {
  const ways = limitWords(row) + scoreWords(row);
  return ways === '' ? '' : CLEARS + ways;
}
