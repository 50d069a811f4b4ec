/** Lists of steps by formula from the Actions table: steps are typed in one place only. */
import type { Action } from '../../../model/action';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, NamePlan, PlannedCell } from '../../kernel/blueprint';
import {
  NOTHING,
  asText,
  call,
  equal,
  group,
  less,
  minus,
  more,
  plus,
  reference,
  when,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { ACTIONS_SHEET } from '../../kernel/shared/sheetKeys';
import { area, computedBlock, formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { STEP_PARTS, stepCountFormula, stepRowFormula, formStepsOf } from './formSteps';
import type { FormStep, StepPart } from './formSteps';
import {
  countsName,
  moreSteps,
  moreStepsFormula,
  stepRowsName,
  stepCount,
  stepRow,
} from './stepNames';

/** One of the two lists, side by side with the other. */
export interface StepSide {
  readonly part: StepPart;
  readonly heading: string;
  readonly headingColumn: number;
  readonly first: number;
  readonly last: number;
  readonly who: number;
  readonly step: number;
  readonly due: number;
}

export interface StepListPlan {
  readonly sheet: string;
  /** Whose steps: a respondent's key. */
  readonly respondent: string;
  /** What the names of the hidden cells end with. */
  readonly id: string;
  /** The headings' row; below it the columns' headers, the steps, then how many more there are. */
  readonly row: number;
  readonly rows: number;
  readonly numbersColumn: number;
  /** The first of two hidden columns. */
  readonly helperColumn: number;
  readonly sides: readonly [StepSide, StepSide];
  readonly who: {
    readonly header: string;
    /** Else its words run on over the empty cells beside it. */
    readonly wraps: boolean;
    readonly words: (action: Action) => string;
    /** The same by formula, for the step in that row of the Actions table. */
    readonly formula: (row: Expression) => Expression;
  };
}

export function bodyRow({ row }: StepListPlan): number {
  return row + 2;
}
export function moreRow(plan: StepListPlan): number {
  return bodyRow(plan) + plan.rows;
}

/** All of it as one block: each block of a sheet costs a running Excel a request of its own. */
export function stepListBlocks(analysed: AnalysedRvu, plan: StepListPlan): readonly CellBlock[] {
  const { numbersColumn, helperColumn, row } = plan;
  const placed = new Map(
    placedCells(analysed, plan).map((each) => [`${each.row} ${each.column}`, each.cell])
  );
  const columns = helperColumn + plan.sides.length - numbersColumn;
  const cells = Array.from({ length: moreRow(plan) - row + 1 }, (_, down) =>
    Array.from(
      { length: columns },
      (__, right) => placed.get(`${row + down} ${numbersColumn + right}`) ?? null
    )
  );
  return [computedBlock(row, numbersColumn, cells)];
}

/** One cell with its place on the sheet. */
interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
}

/** In the order in which places are told everywhere: row, column. */
const at = (row: number, column: number, cell: PlannedCell): PlacedCell => ({ row, column, cell });

/** The cells of one column, from the first step's row down. */
const below = (
  plan: StepListPlan,
  column: number,
  cells: readonly PlannedCell[]
): readonly PlacedCell[] => cells.map((cell, index) => at(bodyRow(plan) + index, column, cell));

/** Every cell of the list; those between stay blank in the block. */
function placedCells(analysed: AnalysedRvu, plan: StepListPlan): readonly PlacedCell[] {
  const { numbersColumn, row } = plan;
  const more = moreRow(plan);
  return [
    ...plan.sides.flatMap((side) => sideCells(analysed, plan, side)),
    at(row + 1, numbersColumn, 'No.'),
    ...below(plan, numbersColumn, numbers(analysed, plan)),
    at(more, numbersColumn, { text: 'Go to Actions', toSheet: ACTIONS_SHEET }),
    at(more, numbersColumn + 1, 'Steps are typed there, in one place.'),
  ];
}

/** The rows of the listed steps in the Actions table, and how many steps there are. */
export function stepListNames(plan: StepListPlan): readonly NamePlan[] {
  const { sheet, helperColumn, id } = plan;
  return [
    { name: stepRowsName(id), area: area(bodyRow(plan), helperColumn, plan.rows, 2) },
    { name: countsName(id), area: area(moreRow(plan), helperColumn, 1, 2) },
  ].map((each) => ({ name: each.name, target: { sheet, area: each.area }, hidden: true }));
}

/** A row's number, from 1: one formula for all rows, so that a running Excel is told it once. */
function rowNumber({ id, rows }: StepListPlan): Expression {
  const countsRow = call('ROW', reference(countsName(id)));
  return group(plus(minus(call('ROW'), countsRow), rows + 1));
}

/** A row's number, where either part has a step in it. */
function numbers({ rvu }: AnalysedRvu, plan: StepListPlan): readonly PlannedCell[] {
  const most = Math.max(
    ...STEP_PARTS.map((part) => formStepsOf(rvu, plan.respondent, part).length)
  );
  const number = rowNumber(plan);
  const isUnused = less(call('MAX', reference(countsName(plan.id))), number);
  return Array.from({ length: plan.rows }, (_, index) =>
    formula(when(isUnused, NOTHING, number), most > index ? index + 1 : '')
  );
}

/** One part's heading, headers, steps, hidden rows and the count of all. */
function sideCells(
  analysed: AnalysedRvu,
  plan: StepListPlan,
  side: StepSide
): readonly PlacedCell[] {
  const steps = formStepsOf(analysed.rvu, plan.respondent, side.part);
  const helper = plan.helperColumn + plan.sides.indexOf(side);
  const rows = Array.from({ length: plan.rows }, (_, number) =>
    stepCells(plan, side, steps[number])
  );
  const total = formula(stepCountFormula(plan.respondent, side.part), steps.length);
  return [
    at(plan.row, side.headingColumn, side.heading),
    at(plan.row + 1, side.who, plan.who.header),
    at(plan.row + 1, side.step, 'Step'),
    at(plan.row + 1, side.due, 'By'),
    ...(['who', 'step', 'due'] as const).flatMap((key) =>
      below(
        plan,
        side[key],
        rows.map((cells) => cells[key])
      )
    ),
    ...below(
      plan,
      helper,
      rows.map(({ row }) => row)
    ),
    at(moreRow(plan), helper, total),
    at(moreRow(plan), side.step, moreCell(plan, side.part, steps.length)),
  ];
}

interface StepCells {
  readonly who: PlannedCell;
  readonly step: PlannedCell;
  readonly due: PlannedCell;
  /** Hidden: the step's row in the Actions table. */
  readonly row: PlannedCell;
}

/**
 * One row of one part. Its formulas all stand on the hidden row number, so that each step is looked
 * up once.
 */
function stepCells(plan: StepListPlan, side: StepSide, listed: FormStep | undefined): StepCells {
  const { id, respondent, who } = plan;
  const { part } = side;
  const number = rowNumber(plan);
  const row = stepRow(id, part, number);
  const ofStep = (shown: Expression, value: string | number | null | undefined): PlannedCell =>
    formula(when(equal(row, NOTHING), NOTHING, shown), value ?? '');
  const action = listed?.action;
  return {
    who: ofStep(who.formula(row), action && who.words(action)),
    step: ofStep(asText(cellIn(ACTION_TABLE, 'step', row)), action?.step),
    due: ofStep(cellIn(ACTION_TABLE, 'dueDay', row), action?.due),
    row: formula(stepRowFormula(respondent, part, number, stepCount(id, part)), listed?.row ?? ''),
  };
}

/** Says how many steps the list has no room for; none of them is dropped silently. */
function moreCell({ id, rows }: StepListPlan, part: StepPart, all: number): PlannedCell {
  const count = stepCount(id, part);
  return formula(
    when(more(count, rows), moreStepsFormula(count, rows), NOTHING),
    all > rows ? moreSteps(all, rows) : ''
  );
}
