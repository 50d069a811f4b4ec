/** The widest gaps of contributions, positives first, at most three each way. */
import { MOST_SHOWN, ORDER_PARTS } from '../../../model/gapList';
import type { TablePlan } from '../../kernel/blueprint';
import { NOTHING, atMost, call, equal, ifError, minus, over, when } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { roundedSize } from '../../kernel/shared/signedFigure';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { nameFormula, nameOf } from './findingRows';
import { mirrorTable, shortColumn } from './mirrorTable';
import { REVIEWED, SURPRISES } from './reviewTables';
import { surpriseWords } from './reviewWords';
import type { ReviewedRow } from './reviewedRows';

export const SURPRISE_ROWS = 2 * MOST_SHOWN;

const here = (key: KeyOf<typeof SURPRISES>): Expression => thisRow(SURPRISES, key);

export function surpriseTable(
  reviewed: readonly ReviewedRow[],
  place: { readonly row: number; readonly column: number }
): TablePlan {
  const at = here('at');
  const shown = (some: Expression): Expression => when(equal(at, 0), NOTHING, some);
  const row = here('row');
  const of = (key: 'activity' | 'id'): Expression => cellIn(CONTRIBUTION_TABLE, key, row);
  const wanted = when(
    atMost(here('number'), MOST_SHOWN),
    here('number'),
    minus(MOST_SHOWN, here('number'))
  );
  return mirrorTable(
    SURPRISES,
    {
      number: { formula: rowUnder(SURPRISES, 'number'), of: ({ number }: SurpriseRow) => number },
      at: {
        formula: ifError(call('MATCH', wanted, wholeColumn(REVIEWED, 'gapPlace'), 0), 0),
        of: ({ found }) => found?.number ?? 0,
      },
      row: {
        formula: shown(cellIn(REVIEWED, 'row', at)),
        of: ({ found }) => found?.mirrored?.index ?? '',
      },
      activity: {
        formula: shown(nameFormula(of('activity'), of('id'))),
        of: ({ found }) => nameIn(found),
      },
      short: shortColumn(here('activity'), LONGEST, ({ found }: SurpriseRow) => nameIn(found)),
      gap: {
        formula: shown(call('ROUND', over(cellIn(REVIEWED, 'gap', at), ORDER_PARTS), 1)),
        of: ({ found }) => (found === null ? '' : told(found.gap ?? 0)),
      },
      words: {
        formula: shown(cellIn(REVIEWED, 'words', at)),
        of: ({ found }) => (found === null ? '' : surpriseWords(found.side, found.gap ?? 0)),
      },
    },
    surpriseRows(reviewed),
    place
  );
}

/** Two lines of the page. */
const LONGEST = 52;

function nameIn(found: ReviewedRow | null): string {
  const mirrored = found?.mirrored ?? null;
  return mirrored === null ? '' : nameOf(mirrored.analysed.contribution);
}

interface SurpriseRow {
  readonly number: number;
  readonly found: ReviewedRow | null;
}

const told = (gap: number): number => Math.sign(gap) * roundedSize(gap / ORDER_PARTS, 10);

/** By the places that the table of all contributions gives. */
export const surpriseRows = (reviewed: readonly ReviewedRow[]): readonly SurpriseRow[] =>
  Array.from({ length: SURPRISE_ROWS }, (_, index) => {
    const place = index < MOST_SHOWN ? index + 1 : MOST_SHOWN - index - 1;
    const found = reviewed.find(({ gapPlace }) => gapPlace === place);
    return { number: index + 1, found: found ?? null };
  });
