/**
 * The hidden sheet that finds the widest gaps and sums up what moved since last period; workbooks up to version 7
 * have no such sheet.
 */
import type { BridgeOf } from '../../../model/review/bridge';
import { BRIDGE_STEPS } from '../../../model/review/bridge';
import type { NamePlan } from '../../kernel/blueprint';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { area, columnOf, computedBlock, fixed, hiddenSheet, nameOf } from '../../kernel/sheetParts';
import { askedRows } from './askedRows';
import { beside } from './besideTables';
import { MOVED_NAMES, movedCells } from './movedCells';
import { REVIEW_ORDER_SHEET } from './reviewLayout';
import type { ReviewParts } from './reviewParts';
import { reviewedRows } from './reviewedRows';
import { WIDE_NAMES, wideCells } from './wideCells';
import { wideTable } from './wideTable';
import { widestTable } from './widestTable';

const FIRST_ROW = 3;
/** Labels and figures of gaps; then of moves, a column for values and one for costs. */
const [GAPS, STEPS] = [0, 3];
const COLUMN_OF: Readonly<Record<BridgeOf, number>> = { value: STEPS + 1, cost: STEPS + 2 };
const TABLE_ROW = FIRST_ROW + BRIDGE_STEPS.length + 2;

export function reviewOrderSheet(
  analysed: AnalysedRvu,
  { trend }: Pick<ReviewParts, 'trend'>
): PlannedSheet {
  const reviewed = reviewedRows(analysed);
  return {
    sheet: hiddenSheet({
      key: REVIEW_ORDER_SHEET,
      title: 'Review order',
      about: 'Which gaps are the widest, and what moved since last period.',
      blocks: [
        fixed(FIRST_ROW, GAPS, columnOf(GAP_LABELS)),
        computedBlock(FIRST_ROW, GAPS + 1, columnOf(Object.values(wideCells(reviewed)))),
        fixed(FIRST_ROW - 1, STEPS, [['Moved', 'Value', 'Cost']]),
        fixed(FIRST_ROW, STEPS, columnOf(STEP_LABELS)),
        ...(['value', 'cost'] as const).map((of) =>
          computedBlock(FIRST_ROW, COLUMN_OF[of], columnOf(movedCells(analysed, of)))
        ),
      ],
      tables: beside(TABLE_ROW, [
        (place) => widestTable(reviewed, place),
        (place) => wideTable(askedRows(analysed.rvu, reviewed, trend), place),
      ]),
    }),
    names: names().map((name) => ({ ...name, hidden: true, since: 8 })),
  };
}

const GAP_LABELS = ['Ours, wide, above', 'Ours, near', 'Wide, up to theirs, near', 'Theirs, near'];
const STEP_LABELS = ['new', 'more', 'known', 'less', 'before'];

function names(): readonly Omit<NamePlan, 'hidden'>[] {
  return [
    ...Object.values(WIDE_NAMES).map((name, index) =>
      nameOf(name, REVIEW_ORDER_SHEET, FIRST_ROW + index, GAPS + 1)
    ),
    ...(['value', 'cost'] as const).map((of) => ({
      name: MOVED_NAMES[of],
      target: {
        sheet: REVIEW_ORDER_SHEET,
        area: area(FIRST_ROW, COLUMN_OF[of], BRIDGE_STEPS.length),
      },
    })),
  ];
}
