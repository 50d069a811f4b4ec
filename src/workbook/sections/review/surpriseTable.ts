/** The widest gaps of contributions, positives first, at most three each way. */
import { MOST_SHOWN, ORDER_PARTS } from '../../../model/gapList';
import type { TablePlan } from '../../kernel/blueprint';
import { NOTHING, atMost, call, equal, over, when } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { roundedSize } from '../../kernel/shared/signedFigure';
import { cellIn, rowUnder, thisRow } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { nameFormula, findingName } from './findingRows';
import { mirrorTable, shortColumn } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import { SURPRISES, WIDEST } from './reviewTables';
import { surpriseFormula, surpriseWords } from './reviewWords';
import type { ReviewedRow } from './reviewedRows';
import { widestRows } from './widestTable';

/** A cell of this table in the row that is being computed. */
const here = (key: KeyOf<typeof SURPRISES>): Expression => thisRow(SURPRISES, key);

/** The table with its header row at the place: the highest gaps above 0, then the lowest below 0. */
export function surpriseTable(
  reviewed: readonly ReviewedRow[],
  place: { readonly row: number; readonly column: number }
): TablePlan {
  return mirrorTable(SURPRISES, { ...PLACED, ...TOLD }, surpriseRows(reviewed), place);
}

/** A part of the columns, each a formula beside its mirror. */
type Columns<Key extends KeyOf<typeof SURPRISES>> = Readonly<Record<Key, Mirrored<SurpriseRow>>>;

/** The contribution's row; 0 where there are fewer gaps than rows. */
const at = here('at');
/** Nothing in rows to which no gap belongs. */
const shown = (some: Expression): Expression => when(equal(at, 0), NOTHING, some);

/** The first rows are the gaps above 0, the others those below. */
const isHigh = atMost(here('number'), MOST_SHOWN);

/** Which contribution stands in this row. */
const PLACED: Columns<'number' | 'at' | 'row'> = {
  number: { formula: rowUnder(SURPRISES, 'number'), of: ({ number }) => number },
  at: {
    formula: cellIn(WIDEST, 'row', here('number')),
    of: ({ found }) => found?.mirrored.index ?? 0,
  },
  row: {
    formula: shown(at),
    of: ({ found }) => found?.mirrored.index ?? '',
  },
};

/** A cell of Contributions in the row that was found. */
const ofIt = (key: 'activity' | 'id' | 'side'): Expression =>
  cellIn(CONTRIBUTION_TABLE, key, here('row'));

/** Two lines of the page. */
const LONGEST = 52;

/** What the sheet tells of it. */
const TOLD: Columns<'activity' | 'short' | 'gap' | 'words'> = {
  activity: {
    formula: shown(nameFormula(ofIt('activity'), ofIt('id'))),
    of: ({ found }) => nameIn(found),
  },
  short: shortColumn(here('activity'), LONGEST, ({ found }) => nameIn(found)),
  gap: {
    formula: shown(call('ROUND', over(cellIn(WIDEST, 'gap', here('number')), ORDER_PARTS), 1)),
    of: ({ found }) => (found === null ? '' : roundedGap(found.gap ?? 0)),
  },
  words: {
    formula: shown(surpriseFormula(isHigh, ofIt('side'))),
    of: ({ found }) => (found === null ? '' : surpriseWords(found.side, found.gap ?? 0)),
  },
};

function nameIn(found: ReviewedRow | null): string {
  return found === null ? '' : findingName(found.mirrored.analysed.contribution);
}

interface SurpriseRow {
  readonly number: number;
  readonly found: ReviewedRow | null;
}

const roundedGap = (gap: number): number => Math.sign(gap) * roundedSize(gap / ORDER_PARTS, 10);

/** As the sheet `Review order` finds them. */
export function surpriseRows(reviewed: readonly ReviewedRow[]): readonly SurpriseRow[] {
  return widestRows(reviewed).map(({ number, found }) => ({ number, found }));
}
