/** The finding of one direction, part by part, as `headline` of the sentences says it. */
import type { Direction } from '../../../model/contribution';
import { directionOf } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { balanceSentence, balanceThen } from '../../kernel/shared/balanceWords';
import type { BalanceOf } from '../../kernel/shared/balanceWords';
import { wholePercent } from '../../kernel/shared/contributionMirrors';
import { percentOf } from '../../kernel/shared/contributionLookup';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { cutBack, cutBackShare, figureReference } from '../../kernel/shared/figures';
import type { FigureName } from '../../kernel/shared/figures';
import { capacityFor } from '../../kernel/shared/matrixTables';
import { HEADLINES, headline } from '../../kernel/shared/sentences';
import type { FormulaCell } from '../../kernel/blueprint';
import { call, equal, joined, minus, more, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { onlyCell, thisRow, wholeColumn } from '../../kernel/tableRef';
import { DIRECTION_WORDS, YES, labelOf } from '../../kernel/words';
import { formatPeriod, previousPeriod } from '../../../model/period';
import { balanceTable, findingTable } from './findingTables';
import type { FindingKey } from './findingTables';
import { listTable } from './listTable';

/** The balance of value over what we give, that of cost over what they give. */
const BALANCE_AT: Record<Direction, BalanceOf> = { given: 'value', received: 'cost' };

/** From here on a cell of that column holds a number. */
const LEAST: Record<BalanceOf, string> = { cost: '>=0', value: '>=-1E+300' };

const TOO_MANY = ' more than this list has rows for: press Refresh matrix.';

/** What `count` of the direction, and whatever else is asked of them. */
const counted = (direction: Direction, ...asked: readonly Expression[]): Expression =>
  call(
    'COUNTIFS',
    ...[wholeColumn(CONTRIBUTION_TABLE, 'direction'), words(labelOf(DIRECTION_WORDS, direction))],
    ...asked
  );

const holds = (of: BalanceOf): readonly Expression[] => [
  wholeColumn(CONTRIBUTION_TABLE, of),
  words(LEAST[of]),
];

export function findingFormulas(direction: Direction): Record<FindingKey, Expression> {
  const table = findingTable(direction);
  const here = (key: FindingKey): Expression => thisRow(table, key);
  const isNone = (name: FigureName): Expression => equal(figureReference(direction, name), 0);
  const count = figureReference(direction, 'cut_back');
  const part = (one: string, many: string, share: FigureName): Expression =>
    joined(
      when(equal(count, 1), words(` ${one} `), words(` ${many} `)),
      percentOf(figureReference(direction, share))
    );
  const { nothingListed, nothingPlaced, nothingToCut } = HEADLINES;
  const rest = [nothingListed, nothingPlaced, nothingToCut].map((each) => words(`${each}.`));
  const balance = onlyCell(balanceTable(BALANCE_AT[direction]), 'said');
  return {
    case: when(isNone('count'), 1, when(isNone('placed'), 2, when(isNone('cut_back'), 3, 4))),
    cost: part('costs', 'cost', 'cut_back_cost'),
    value: part('brings', 'bring', 'cut_back_value'),
    share: joined(
      ...[count, words(' of '), figureReference(direction, 'count'), here('cost')],
      ...[words(' and'), here('value'), words(' of the value.')]
    ),
    finding: call('CHOOSE', here('case'), ...rest, here('share')),
    over: minus(
      figureReference(direction, 'count'),
      call('ROWS', wholeColumn(listTable(direction), 'id'))
    ),
    costed: counted(direction, ...holds('cost')),
    valued: counted(direction, ...holds('value')),
    told: counted(
      direction,
      ...holds('cost'),
      ...[wholeColumn(CONTRIBUTION_TABLE, 'costTold'), words(YES)]
    ),
    second: when(more(here('over'), 0), joined(here('over'), words(TOO_MANY)), balance),
  };
}

export function findingValues(
  analysed: AnalysedRvu,
  direction: Direction
): Record<FindingKey, FormulaCell['value']> {
  const analysis = directionOf(analysed, direction);
  const { contributions, totals } = analysis;
  const count = contributions.length;
  const cut = cutBack(analysis).length;
  const shares = {
    cost: ` ${cut === 1 ? 'costs' : 'cost'} ${wholePercent(cutBackShare(analysis, 'costShare'))}`,
    value: ` ${cut === 1 ? 'brings' : 'bring'} ${wholePercent(cutBackShare(analysis, 'valueShare'))}`,
  };
  const known = contributions.filter(({ cost }) => cost !== null);
  const over = count - capacityFor(count);
  return {
    case: count === 0 ? 1 : totals.placed === 0 ? 2 : cut === 0 ? 3 : 4,
    ...shares,
    share: `${cut} of ${count}${shares.cost} and${shares.value} of the value.`,
    finding: `${headline(analysis)}.`,
    over,
    costed: count - totals.costUnknown,
    valued: count - totals.unrated,
    told: known.filter(({ contribution }) => contribution.costTold).length,
    second: over > 0 ? `${over}${TOO_MANY}` : balanceWords(analysed, BALANCE_AT[direction]),
  };
}

/** The balance with what it was when the period before was closed. */
function balanceWords({ rvu, analysis }: AnalysedRvu, of: BalanceOf): string {
  const before = rvu.period === null ? null : formatPeriod(previousPeriod(rvu.period));
  return balanceSentence(analysis, of, balanceThen(rvu.history.periods, before, of));
}
