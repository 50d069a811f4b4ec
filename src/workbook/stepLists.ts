/** Lists of steps by formula from the Actions table: steps are typed in one place only. */
import { ACTIONS_SHEET } from './actionsSheet';
import type { Action } from '../model/action';
import type { AnalysedRvu } from './analysedRows';
import type { CellBlock, NamePlan, PlannedCell } from './blueprint';
import { STEP_PARTS, stepCountFormula, stepRowFormula, stepsOf } from './formSteps';
import type { ListedStep, StepPart } from './formSteps';
import { area, columnOf, computedBlock, fixed, formula } from './sheetParts';
import { countsName, rowsName } from './stepNames';

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
    /** The same by formula; takes a formula for the row in the Actions table. */
    readonly formula: (row: string) => string;
  };
}

export const bodyRow = ({ row }: StepListPlan): number => row + 2;
export const moreRow = (plan: StepListPlan): number => bodyRow(plan) + plan.rows;

export function stepListBlocks(analysed: AnalysedRvu, plan: StepListPlan): readonly CellBlock[] {
  const { numbersColumn, row } = plan;
  return [
    ...plan.sides.flatMap((side) => sideBlocks(analysed, plan, side)),
    fixed(row + 1, numbersColumn, [['No.']]),
    computedBlock(bodyRow(plan), numbersColumn, columnOf(numbers(analysed, plan))),
    fixed(moreRow(plan), numbersColumn, [[{ text: 'Go to Actions', toSheet: ACTIONS_SHEET }]]),
    fixed(moreRow(plan), numbersColumn + 1, [['Steps are typed there, once for all.']]),
  ];
}

/** The rows of the listed steps in the Actions table, and how many steps there are. */
export function stepListNames(plan: StepListPlan): readonly NamePlan[] {
  const { sheet, helperColumn, id } = plan;
  return [
    { name: rowsName(id), area: area(bodyRow(plan), helperColumn, plan.rows, 2) },
    { name: countsName(id), area: area(moreRow(plan), helperColumn, 1, 2) },
  ].map((each) => ({ name: each.name, target: { sheet, area: each.area }, hidden: true }));
}

/** A row's number, where either part has a step in it. */
function numbers({ rvu }: AnalysedRvu, plan: StepListPlan): readonly PlannedCell[] {
  const most = Math.max(...STEP_PARTS.map((part) => stepsOf(rvu, plan.respondent, part).length));
  return Array.from({ length: plan.rows }, (_, index) =>
    formula(
      `=IF(MAX(${countsName(plan.id)})>${index},${index + 1},"")`,
      most > index ? index + 1 : ''
    )
  );
}

function sideBlocks(
  analysed: AnalysedRvu,
  plan: StepListPlan,
  side: StepSide
): readonly CellBlock[] {
  const steps = stepsOf(analysed.rvu, plan.respondent, side.part);
  const index = plan.sides.indexOf(side);
  const helper = plan.helperColumn + index;
  const count = `INDEX(${countsName(plan.id)},1,${index + 1})`;
  const cells = Array.from({ length: plan.rows }, (_, at) =>
    stepCells(plan, side, at + 1, steps[at])
  );
  const below = (column: number, of: (each: StepCells) => PlannedCell): CellBlock =>
    computedBlock(bodyRow(plan), column, columnOf(cells.map(of)));
  const headers = [
    [side.who, plan.who.header],
    [side.step, 'Step'],
    [side.due, 'By'],
  ] as const;
  return [
    fixed(plan.row, side.headingColumn, [[side.heading]]),
    ...headers.map(([column, words]) => fixed(plan.row + 1, column, [[words]])),
    below(side.who, ({ who }) => who),
    below(side.step, ({ step }) => step),
    below(side.due, ({ due }) => due),
    below(helper, ({ row }) => row),
    computedBlock(moreRow(plan), helper, [
      [formula(stepCountFormula(plan.respondent, side.part), steps.length)],
    ]),
    computedBlock(moreRow(plan), side.step, [[moreCell(plan.rows, count, steps.length)]]),
  ];
}

interface StepCells {
  readonly who: PlannedCell;
  readonly step: PlannedCell;
  readonly due: PlannedCell;
  /** Hidden: the step's row in the Actions table. */
  readonly row: PlannedCell;
}

function stepCells(
  { id, respondent, who, sides }: StepListPlan,
  side: StepSide,
  number: number,
  listed: ListedStep | undefined
): StepCells {
  const at = sides.indexOf(side) + 1;
  const row = `INDEX(${rowsName(id)},${number},${at})`;
  const count = `INDEX(${countsName(id)},1,${at})`;
  const when = (text: string, value: string | number | null | undefined): PlannedCell =>
    formula(`=IF(${row}="","",${text})`, value ?? '');
  const action = listed?.action;
  return {
    who: when(who.formula(row), action && who.words(action)),
    step: when(`INDEX(Actions[Step],${row})&""`, action?.step),
    due: when(`INDEX(Actions[Due day],${row})`, action?.due),
    row: formula(stepRowFormula(respondent, side.part, number, count), listed?.row ?? ''),
  };
}

function moreCell(rows: number, count: string, all: number): PlannedCell {
  const [before, after] = ['and ', ' more on Actions'];
  return formula(
    `=IF(${count}>${rows},"${before}"&(${count}-${rows})&"${after}","")`,
    all > rows ? `${before}${all - rows}${after}` : ''
  );
}
