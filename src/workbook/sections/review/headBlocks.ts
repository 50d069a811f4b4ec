/** The top of the sheet Review: who and when, the finding, and the decisions asked for today. */
import { formatPeriod } from '../../../model/period';
import { MOST_DECISIONS } from '../../../model/review/decisions';
import type { CellBlock } from '../../kernel/blueprint';
import {
  NOTHING,
  atMost,
  call,
  equal,
  firstCase,
  joined,
  more,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import {
  BALANCE_PARTS,
  BALANCE_STARTS,
  EVEN,
  balanceStanding,
} from '../../kernel/shared/balanceWords';
import { PARTNER_NAME, PERIOD, US_NAME, named } from '../../kernel/shared/cellNames';
import { roundedSizeFormula } from '../../kernel/shared/signedFigure';
import { columnOf, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { LEFT, RIGHT, ROWS } from './reviewLayout';
import type { ReviewParts } from './reviewParts';
import { ASKED, reviewNamed } from './reviewTables';
import type { ShownCells } from './shownCells';

const EDITION = ' · internal edition, with costs';

/** Title, who, and the review in two sentences. */
export function headBlocks(analysed: AnalysedRvu, parts: ReviewParts): readonly CellBlock[] {
  const { period, alliance } = analysed.rvu;
  const { kind } = balanceStanding(analysed.analysis, 'value');
  return [
    computedBlock(
      0,
      LEFT,
      columnOf([
        formula(
          joined(words('Review '), call('TRIM', named(PERIOD))),
          `Review ${period === null ? '' : formatPeriod(period)}`
        ),
        formula(
          joined(named(US_NAME), words(' × '), named(PARTNER_NAME), words(EDITION)),
          `${alliance.us.name} × ${alliance.partner.name}${EDITION}`
        ),
        formula(balanceStart(), BALANCE_STARTS[kind]),
        parts.headline(analysed, 'given'),
      ])
    ),
  ];
}

/** Who gives more value; blank where that can't be said. */
function balanceStart(): Expression {
  const balance = reviewNamed('balance');
  const { even, ours, theirs } = BALANCE_STARTS;
  return firstCase(
    [
      [equal(balance, NOTHING), NOTHING],
      [atMost(roundedSizeFormula(balance, BALANCE_PARTS), EVEN), words(even)],
      [more(balance, 0), words(ours)],
    ],
    words(theirs)
  );
}

const NOTHING_TO_DECIDE = 'Nothing is left to decide today: every flag has its decision.';

/** Each with its number, our recommendation and its owner; the reason below. */
export const decisionBlocks = ({ show, orElse }: ShownCells): readonly CellBlock[] => [
  fixed(ROWS.decisions, LEFT, [['Decisions asked for today']]),
  ...Array.from({ length: MOST_DECISIONS }, (_, index): readonly CellBlock[] => {
    const row = ROWS.decisions + 1 + 2 * index;
    const title = show(ASKED, 'title', index + 1);
    const number = formula(
      when(equal(cellIn(ASKED, 'title', index + 1), NOTHING), NOTHING, index + 1),
      title.value === '' ? '' : index + 1
    );
    const first = index === 0 ? orElse(ASKED, 'title', 1, NOTHING_TO_DECIDE) : title;
    return [
      computedBlock(row, LEFT, [[number, first]]),
      computedBlock(row, RIGHT + 2, [[show(ASKED, 'owner', index + 1)]]),
      computedBlock(row + 1, LEFT + 1, [[show(ASKED, 'reason', index + 1)]]),
    ];
  }).flat(),
];
