/** How the lists of steps look. */
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellFormat, FormatRun, RowHeight } from '../../kernel/blueprint';
import { formStepsOf } from './formSteps';
import { DATE_FORMAT } from '../../kernel/fromRecord';
import { COLORS } from '../../kernel/palette';
import { linesInColumn } from './rvuFormLayout';
import { HEADER, HEADING, area, run } from '../../kernel/sheetParts';
import { bodyRow, moreRow } from './stepLists';
import type { StepListPlan, StepSide } from './stepLists';

/** Two lines of words. */
const STEP_HEIGHT = 28;
const LINE_HEIGHT = 15;

/** Tall enough for the steps of the moment; `width` is that of the column with the steps. */
export function stepListHeights(
  { rvu }: AnalysedRvu,
  plan: StepListPlan,
  width: number
): readonly RowHeight[] {
  const steps = plan.sides.map(({ part }) => formStepsOf(rvu, plan.respondent, part));
  return [
    { row: plan.row, height: 26 },
    { row: plan.row + 1, height: 20 },
    ...Array.from({ length: plan.rows }, (_, index) => {
      const lines = steps.map((of) => linesInColumn(of[index]?.action.step ?? '', width));
      const height = Math.max(STEP_HEIGHT, LINE_HEIGHT * Math.max(...lines));
      return { row: bodyRow(plan) + index, height };
    }),
  ];
}

const LISTED: CellFormat = {
  fill: COLORS.computedTint,
  color: COLORS.ink,
  vertical: 'center',
  borders: { bottom: COLORS.hairline },
};

const HEADERS: CellFormat = { ...HEADER, fill: COLORS.computed, indent: 1 };

export function stepListFormats(plan: StepListPlan): readonly FormatRun[] {
  const { row, rows, numbersColumn, sides } = plan;
  const more = moreRow(plan);
  const width = sides[1].last - numbersColumn + 1;
  return [
    run(area(row, numbersColumn, 1, width), { ...HEADING, vertical: 'bottom' }),
    run(area(row + 1, numbersColumn), { ...HEADERS, horizontal: 'right' }),
    run(area(bodyRow(plan), numbersColumn, rows), {
      ...LISTED,
      bold: true,
      color: COLORS.quiet,
      horizontal: 'right',
      indent: 1,
    }),
    ...sides.flatMap((side) => sideFormats(plan, side)),
    run(area(row + 1, sides[1].first, rows + 1), { borders: { left: COLORS.line } }),
    run(area(more, numbersColumn + 1, 1, width - 1), { color: COLORS.quiet }),
    run(area(more, numbersColumn), { color: COLORS.brand, underline: true }),
  ];
}

function sideFormats(plan: StepListPlan, side: StepSide): readonly FormatRun[] {
  const width = side.last - side.first + 1;
  const body = (column: number) => area(bodyRow(plan), column, plan.rows);
  const words: CellFormat = { wrap: true, horizontal: 'left', indent: 1 };
  return [
    run(area(plan.row + 1, side.first, 1, width), HEADERS),
    run(area(plan.row + 1, side.due), { horizontal: 'center', indent: 0 }),
    run(area(bodyRow(plan), side.first, plan.rows, width), LISTED),
    run(body(side.who), { ...words, wrap: plan.who.wraps }),
    run(area(plan.row + 1, side.who), { wrap: plan.who.wraps }),
    run(body(side.step), words),
    run(body(side.due), { numberFormat: DATE_FORMAT, horizontal: 'center' }),
  ];
}
