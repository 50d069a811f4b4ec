/** Lists of steps by formula from the Actions table: steps are typed in one place only. */
import type { Action } from '../../../model/action';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, NamePlan, PlannedCell } from '../../kernel/blueprint';
import {
  NOTHING,
  asText,
  call,
  ifError,
  less,
  minus,
  more,
  reference,
  when,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { ACTIONS_SHEET } from '../../kernel/shared/sheetKeys';
import { area, computedBlock, formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { STEP_PARTS, formStepsOf, stepCountFormula, stepRowFormula } from './formSteps';
import type { FormStep, StepPart } from './formSteps';
import {
  baseName,
  countsName,
  headName,
  stepsBeforePart,
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
    /** The column of the Actions table that says the same. */
    readonly column: 'whoFor' | 'whoWhere';
  };
}

export function bodyRow({ row }: Pick<StepListPlan, 'row'>): number {
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
function rowNumber({ id }: StepListPlan): Expression {
  return minus(call('ROW'), reference(headName(id)));
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
  const base = reference(baseName(plan.id));
  const before = stepsBeforePart(plan.id, side.part);
  const total = formula(
    stepCountFormula(plan.respondent, side.part, { base, before }),
    steps.length
  );
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
  const before = stepsBeforePart(id, part);
  const count = stepCount(id, part);
  const shown = (key: 'step' | 'dueDay' | typeof who.column): Expression =>
    ifError(asText(cellIn(ACTION_TABLE, key, row)), NOTHING);
  const due = ifError(cellIn(ACTION_TABLE, 'dueDay', row), NOTHING);
  const values = listed === undefined ? NO_STEP : { ...listed.action, row: listed.row };
  return {
    who: formula(shown(who.column), listed === undefined ? '' : who.words(listed.action)),
    step: formula(shown('step'), values.step),
    due: formula(due, values.due ?? ''),
    row: formula(stepRowFormula(respondent, number, { before, count }), values.row),
  };
}

const NO_STEP = { step: '', due: '', row: '' } as const;

/** Says how many steps the list has no room for; none of them is dropped silently. */
function moreCell({ id, rows }: StepListPlan, part: StepPart, all: number): PlannedCell {
  const count = stepCount(id, part);
  return formula(
    when(more(count, rows), moreStepsFormula(count, rows), NOTHING),
    all > rows ? moreSteps(all, rows) : ''
  );
}
