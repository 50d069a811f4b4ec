/** The top of the sheet Review: who and when, the finding, and the decisions asked for today. */
import { formatPeriod } from '../../../model/period';
import { MOST_DECISIONS } from '../../../model/review/decisions';
import type { CellBlock, FormulaCell } from '../../kernel/blueprint';
import { NOTHING, call, equal, joined, when, words } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { PARTNER_NAME, PERIOD, US_NAME, named } from '../../kernel/shared/cellNames';
import { columnOf, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { REVIEW_LEFT, RIGHT, ROWS } from './reviewLayout';
import { ASKED, reviewNamed } from './reviewTables';
import type { ShownCells } from './shownCells';

const OF_OURS = 'What we give: ';
const EDITION = ' · internal edition, with costs';

/** Title, who, and the review in two sentences. */
export function headBlocks(
  { rvu: { period, alliance } }: AnalysedRvu,
  { said }: ShownCells
): readonly CellBlock[] {
  return [
    computedBlock(
      0,
      REVIEW_LEFT,
      columnOf([
        formula(
          joined(words('Review '), call('TRIM', named(PERIOD))),
          `Review ${period === null ? '' : formatPeriod(period)}`
        ),
        formula(
          joined(named(US_NAME), words(' × '), named(PARTNER_NAME), words(EDITION)),
          `${alliance.us.name} × ${alliance.partner.name}${EDITION}`
        ),
        said('start'),
        formula(
          joined(words(OF_OURS), reviewNamed('givenHeadline')),
          OF_OURS + textIn(said('givenHeadline'))
        ),
      ])
    ),
  ];
}

const textIn = ({ value }: FormulaCell): string => (typeof value === 'string' ? value : '');

const NOTHING_TO_DECIDE = 'Nothing is left to decide today: every flag is decided.';

/** Each with its number, our recommendation and its owner; the reason below. */
export function decisionBlocks({ show, orElse }: ShownCells): readonly CellBlock[] {
  return [
    fixed(ROWS.decisions, REVIEW_LEFT, [['Decisions asked for today']]),
    ...Array.from({ length: MOST_DECISIONS }, (_, index): readonly CellBlock[] => {
      const row = ROWS.decisions + 1 + 2 * index;
      const title = show(ASKED, 'title', index + 1);
      const number = formula(
        when(equal(cellIn(ASKED, 'title', index + 1), NOTHING), NOTHING, index + 1),
        title.value === '' ? '' : index + 1
      );
      const first = index === 0 ? orElse(ASKED, 'title', 1, NOTHING_TO_DECIDE) : title;
      return [
        computedBlock(row, REVIEW_LEFT, [[number, first]]),
        computedBlock(row, RIGHT + 2, [[show(ASKED, 'owner', index + 1)]]),
        computedBlock(row + 1, REVIEW_LEFT + 1, [[show(ASKED, 'reason', index + 1)]]),
      ];
    }).flat(),
  ];
}
