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
  ifError,
  joined,
  less,
  minus,
  plus,
  reference,
  times,
  when,
  words,
} from '../../kernel/formula';
import { DECISION_LIST } from '../../kernel/choiceLists';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { FLAG_GROUP, FLAG_PLACES } from '../../kernel/shared/flagKey';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DECISION_WORDS, QUADRANT_SIGNS, labelOf } from '../../kernel/words';
import { mirrorTable } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import type { ReviewParts } from './reviewParts';
import { reviewFindingTable } from './reviewTables';
import { KIND, highestFirst } from './reviewedRows';
import type { ReviewedRow } from './reviewedRows';

import {
  baseOf,
  findingRows,
  mirroredOf,
  nameFormula,
  findingName,
  findingText,
} from './findingRows';
import type { FindingColumns, FindingRow, ReviewFindingKey } from './findingRows';
import { clearsColumns, findingWordColumns } from './findingWords';
import { wayOutColumns } from './wayOutColumns';

export function findingsTable(
  analysed: AnalysedRvu,
  reviewed: readonly ReviewedRow[],
  direction: Direction,
  parts: ReviewParts,
  place: { readonly row: number; readonly column: number }
): TablePlan {
  const { placed } = analysed.analysis.directions[direction].totals;
  // A number is a line even for one that stands alone.
  const hasLine = placed > 1 || typeof analysed.rvu.settings.costThreshold === 'number';
  const columns = {
    ...placedColumns(direction, reviewed),
    ...lookedUp(direction, parts),
    ...decisionColumns(direction),
    ...wayOutColumns(direction, hasLine),
    ...clearsColumns(direction),
    ...findingWordColumns(direction, parts),
  };
  return mirrorTable(
    reviewFindingTable(direction),
    columns,
    findingRows(reviewed, direction),
    place
  );
}

/** A cell of the contribution that stands in this row, and nothing where none does. */
function inRow(direction: Direction) {
  const table = reviewFindingTable(direction);
  const here = (key: ReviewFindingKey): Expression => thisRow(table, key);
  const row = here('row');
  const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
    cellIn(CONTRIBUTION_TABLE, key, row);
  const shown = (some: Expression): Expression => when(equal(row, 0), NOTHING, some);
  return { table, here, of, shown };
}

/** Which flag stands in this row, and where it is among the contributions. */
function placedColumns(
  direction: Direction,
  reviewed: readonly ReviewedRow[]
): FindingColumns<'number' | 'base' | 'nth' | 'below' | 'upTo' | 'key' | 'row'> {
  const { table, here } = inRow(direction);
  return {
    number: { formula: rowUnder(table, 'number'), of: ({ number }) => number },
    base: {
      formula: when(
        atMost(here('number'), MOST_FINDINGS),
        baseOf(direction, KIND.more),
        baseOf(direction, KIND.less)
      ),
      of: ({ base }) => base,
    },
    ...keyColumns(here, reviewed),
    row: {
      formula: when(
        less(here('key'), minus(here('base'), 3 * GROUP)),
        0,
        minus(FLAG_PLACES, call('MOD', here('key'), FLAG_PLACES))
      ),
      of: (each) => mirroredOf(each)?.index ?? 0,
    },
  };
}

/** What the sheet tells of it: its sign, its name, its figures and how long it has stood. */
function lookedUp(
  direction: Direction,
  { trend }: ReviewParts
): FindingColumns<'sign' | 'activity' | 'cost' | 'costShare' | 'valueShare' | 'trend'> {
  const { here, of, shown } = inRow(direction);
  const figureOf = (key: 'cost' | 'costShare' | 'valueShare'): Mirrored<FindingRow> => ({
    formula: shown(of(key)),
    of: (each) => mirroredOf(each)?.analysed[key] ?? '',
  });
  return {
    sign: {
      formula: shown(signFormula(call('SIGN', of('provisional')), here('number'))),
      of: (each) =>
        findingText(each, ({ analysed: { quadrant, provisional } }) =>
          quadrant === null ? '' : QUADRANT_SIGNS[quadrant][provisional ? 'hollow' : 'firm']
        ),
    },
    activity: {
      formula: shown(nameFormula(of('activity'), of('id'))),
      of: (each) => findingText(each, ({ analysed }) => findingName(analysed.contribution)),
    },
    cost: figureOf('cost'),
    costShare: figureOf('costShare'),
    valueShare: figureOf('valueShare'),
    trend: {
      formula: shown(joined(of('trend'), NOTHING)),
      of: (each) => findingText(each, trend),
    },
  };
}

/** What was decided, blank where the word is none of the choices, and the same said in words where nothing was. */
function decisionColumns(direction: Direction): FindingColumns<'decision' | 'decided'> {
  const { here, of, shown } = inRow(direction);
  const typed = call('TRIM', of('decision'));
  // Compared rather than looked up: what is typed may hold wildcards.
  const choices = call('SUMPRODUCT', times(equal(reference(DECISION_LIST), typed), 1));
  const decisionOr = (none: string) => (row: FindingRow) =>
    findingText(row, ({ analysed: { contribution } }) =>
      contribution.decision === null ? none : labelOf(DECISION_WORDS, contribution.decision)
    );
  // Each choice is one word: without any blanks it is what is left when it is trimmed.
  const word = call('LOWER', call('SUBSTITUTE', of('decision'), words(' '), NOTHING));
  return {
    decision: {
      formula: shown(when(equal(choices, 0), NOTHING, word)),
      of: decisionOr(''),
    },
    decided: {
      formula: shown(when(equal(here('decision'), NOTHING), words(NOT_DECIDED), here('decision'))),
      of: decisionOr(NOT_DECIDED),
    },
  };
}

const NOT_DECIDED = 'not decided';

/** So far apart are the keys of two groups of flags. */
const GROUP = FLAG_GROUP * FLAG_PLACES;

/**
 * The key of the flag that stands at this place of its sort: firm ones come first, then two groups further down
 * those that are not. Where there are fewer it is one of another sort, or 0.
 */
function keyColumns(
  here: (key: ReviewFindingKey) => Expression,
  reviewed: readonly ReviewedRow[]
): FindingColumns<'nth' | 'below' | 'upTo' | 'key'> {
  const keys = wholeColumn(CONTRIBUTION_TABLE, 'flagOrder');
  const [base, nth, firm] = [here('base'), here('nth'), here('upTo')];
  const isFirm = atMost(nth, firm);
  const known = highestFirst(reviewed, 'key').map(({ key }) => key ?? 0);
  const countFrom = (limit: number): number => known.filter((key) => key >= limit).length;
  const firmIn = (row: FindingRow): number => countFrom(row.base - GROUP) - countFrom(row.base);
  const belowIn = (row: FindingRow): number =>
    countFrom(nthOf(row.number) <= firmIn(row) ? row.base : row.base - 2 * GROUP);
  const from = joined(words('>='), group(minus(base, when(isFirm, 0, 2 * GROUP))));
  const lower = joined(words('>='), group(minus(base, GROUP)));
  return {
    nth: {
      formula: plus(call('MOD', minus(here('number'), 1), MOST_FINDINGS), 1),
      of: ({ number }) => nthOf(number),
    },
    below: { formula: call('COUNTIF', keys, from), of: belowIn },
    upTo: {
      formula: call('COUNTIFS', keys, joined(words('<'), base), keys, lower),
      of: firmIn,
    },
    key: {
      formula: ifError(
        call('LARGE', keys, minus(plus(here('below'), nth), when(isFirm, 0, firm))),
        0
      ),
      of: (row) => {
        const [at, firmOnes] = [nthOf(row.number), firmIn(row)];
        return known[belowIn(row) + at - (at <= firmOnes ? 0 : firmOnes) - 1] ?? 0;
      },
    },
  };
}

const nthOf = (number: number): number => ((number - 1) % MOST_FINDINGS) + 1;

function signFormula(provisional: Expression, number: Expression): Expression {
  const sign = (kind: 'firm' | 'hollow'): Expression =>
    when(
      atMost(number, MOST_FINDINGS),
      words(QUADRANT_SIGNS['do-more'][kind]),
      words(QUADRANT_SIGNS['cut-back'][kind])
    );
  return when(equal(provisional, 1), sign('hollow'), sign('firm'));
}
