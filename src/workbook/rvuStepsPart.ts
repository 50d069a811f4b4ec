/** Parts 3 and 4 of the long form, listed from the Actions table: steps are typed in one place only. */
import { ACTIONS_SHEET } from './actionsSheet';
import type { AnalysedRvu } from './analysedRows';
import type { CellBlock, CellFormat, FormatRun, PlannedCell } from './blueprint';
import {
  STEP_PARTS,
  STEP_ROWS,
  stepCountFormula,
  stepRowFormula,
  stepsOf,
  whoFor,
  whoForFormula,
} from './formSteps';
import type { ListedStep, StepPart } from './formSteps';
import { formSheetKey } from './formTables';
import { DATE_FORMAT } from './fromRecord';
import { COLORS } from './palette';
import {
  FIRST_COLUMN,
  HELPER_COLUMN,
  LAST_COLUMN,
  LEFT,
  MORE_ROW,
  STEPS_BODY_ROW,
  STEPS_ROW,
  linesOf,
  longColumn,
  widthAt,
} from './rvuFormLayout';
import type { FormPiece } from './rvuFormLayout';
import { PART_WORDS } from './rvuWords';
import { countsName, rowsName } from './stepNames';
import { HEADER, HEADING, area, columnOf, computedBlock, fixed, formula, run } from './sheetParts';

interface Part {
  readonly part: StepPart;
  readonly heading: string;
  /** Which of the two it is, from 1. */
  readonly side: number;
  readonly who: number;
  readonly step: number;
  readonly due: number;
}

const PARTS: readonly Part[] = [
  {
    part: STEP_PARTS[0],
    heading: PART_WORDS.planned,
    side: 1,
    who: LEFT.received,
    step: longColumn('receivedWords'),
    due: longColumn('receivedWorth'),
  },
  {
    part: STEP_PARTS[1],
    heading: PART_WORDS.asked,
    side: 2,
    who: LEFT.given,
    step: longColumn('givenWords'),
    due: longColumn('givenWorth'),
  },
];

/** Two lines of words. */
const STEP_HEIGHT = 30;

export function stepsPart(analysed: AnalysedRvu, respondent: string): FormPiece {
  const sheet = formSheetKey(respondent);
  const places = [
    { name: rowsName(respondent), area: area(STEPS_BODY_ROW, HELPER_COLUMN, STEP_ROWS, 2) },
    { name: countsName(respondent), area: area(MORE_ROW, HELPER_COLUMN, 1, 2) },
  ];
  return {
    blocks: [
      ...PARTS.flatMap((part) => partBlocks(analysed, respondent, part)),
      computedBlock(STEPS_BODY_ROW, FIRST_COLUMN, columnOf(numbers(analysed, respondent))),
      fixed(MORE_ROW, FIRST_COLUMN, [[{ text: 'Go to Actions', toSheet: ACTIONS_SHEET }]]),
      fixed(MORE_ROW, LEFT.received, [['Steps are typed there, once for all.']]),
    ],
    tables: [],
    formats: stepFormats(),
    validations: [],
    rowHeights: [
      { row: STEPS_ROW, height: 26 },
      { row: STEPS_ROW + 1, height: 20 },
      ...Array.from({ length: STEP_ROWS }, (_, index) => ({
        row: STEPS_BODY_ROW + index,
        height: stepHeight(analysed, respondent, index),
      })),
    ],
    names: places.map((place) => ({
      name: place.name,
      target: { sheet, area: place.area },
      hidden: true,
    })),
  };
}

/** A row's number, where either part has a step in it. */
function numbers(analysed: AnalysedRvu, respondent: string): readonly PlannedCell[] {
  const most = Math.max(
    ...STEP_PARTS.map((part) => stepsOf(analysed.rvu, respondent, part).length)
  );
  return Array.from({ length: STEP_ROWS }, (_, index) =>
    formula(
      `=IF(MAX(${countsName(respondent)})>${index},${index + 1},"")`,
      most > index ? index + 1 : ''
    )
  );
}

function stepHeight({ rvu }: AnalysedRvu, respondent: string, index: number): number {
  const lines = PARTS.map(({ part, step }) => {
    const listed = stepsOf(rvu, respondent, part)[index];
    return linesOf(listed?.action.step ?? '', widthAt(step));
  });
  return Math.max(STEP_HEIGHT, 15 * Math.max(...lines));
}

function partBlocks(analysed: AnalysedRvu, respondent: string, part: Part): readonly CellBlock[] {
  const steps = stepsOf(analysed.rvu, respondent, part.part);
  const helper = HELPER_COLUMN + part.side - 1;
  const count = `INDEX(${countsName(respondent)},1,${part.side})`;
  const rows = Array.from({ length: STEP_ROWS }, (_, index) =>
    stepCells(respondent, part, index + 1, steps[index])
  );
  const column = (of: (cells: StepCells) => PlannedCell) => rows.map((cells) => [of(cells)]);
  return [
    fixed(STEPS_ROW, part.side === 1 ? FIRST_COLUMN : part.who, [[part.heading]]),
    ...HEADERS.map(([key, words]) => fixed(STEPS_ROW + 1, part[key], [[words]])),
    computedBlock(
      STEPS_BODY_ROW,
      part.who,
      column(({ who }) => who)
    ),
    computedBlock(
      STEPS_BODY_ROW,
      part.step,
      column(({ step }) => step)
    ),
    computedBlock(
      STEPS_BODY_ROW,
      part.due,
      column(({ due }) => due)
    ),
    computedBlock(
      STEPS_BODY_ROW,
      helper,
      column(({ row }) => row)
    ),
    computedBlock(MORE_ROW, helper, [
      [formula(stepCountFormula(respondent, part.part), steps.length)],
    ]),
    computedBlock(MORE_ROW, part.step, [[moreCell(count, steps.length)]]),
  ];
}

const HEADERS = [
  ['who', 'Who, and where it helps'],
  ['step', 'Step'],
  ['due', 'By'],
] as const;

interface StepCells {
  readonly who: PlannedCell;
  readonly step: PlannedCell;
  readonly due: PlannedCell;
  /** Hidden: the step's row in the Actions table. */
  readonly row: PlannedCell;
}

function stepCells(
  respondent: string,
  { part, side }: Part,
  number: number,
  listed: ListedStep | undefined
): StepCells {
  const row = `INDEX(${rowsName(respondent)},${number},${side})`;
  const count = `INDEX(${countsName(respondent)},1,${side})`;
  const when = (text: string): string => `=IF(${row}="","",${text})`;
  const { step, due, who, at } = listed === undefined ? NO_STEP : wordsOf(listed);
  return {
    who: formula(when(whoForFormula(row)), who),
    step: formula(when(`INDEX(Actions[Step],${row})&""`), step),
    due: formula(when(`INDEX(Actions[Due day],${row})`), due),
    row: formula(stepRowFormula(respondent, part, number, count), at),
  };
}

const NO_STEP = { step: '', due: '', who: '', at: '' } as const;
const wordsOf = ({ action, row }: ListedStep) => ({
  step: action.step,
  due: action.due ?? '',
  who: whoFor(action),
  at: row,
});

function moreCell(count: string, all: number): PlannedCell {
  const [before, after] = ['and ', ' more on Actions'];
  return formula(
    `=IF(${count}>${STEP_ROWS},"${before}"&(${count}-${STEP_ROWS})&"${after}","")`,
    all > STEP_ROWS ? `${before}${all - STEP_ROWS}${after}` : ''
  );
}

const LISTED: CellFormat = {
  fill: COLORS.computedTint,
  color: COLORS.ink,
  vertical: 'center',
  borders: { bottom: COLORS.hairline },
};

function stepFormats(): readonly FormatRun[] {
  const rows = (column: number) => area(STEPS_BODY_ROW, column, STEP_ROWS);
  return [
    run(area(STEPS_ROW, FIRST_COLUMN, 1, LAST_COLUMN), { ...HEADING, vertical: 'bottom' }),
    ...PARTS.flatMap(({ who, step, due }) => {
      const width = due - who + 1;
      return [
        run(area(STEPS_ROW + 1, who, 1, width), { ...HEADER, fill: COLORS.computed }),
        run(area(STEPS_BODY_ROW, who, STEP_ROWS, width), LISTED),
        run(rows(who), { wrap: true, indent: 1 }),
        run(rows(step), { wrap: true, indent: 1 }),
        run(rows(due), { numberFormat: DATE_FORMAT, horizontal: 'center' }),
        run(area(STEPS_ROW + 1, who, 1, step - who + 1), { indent: 1 }),
        run(area(STEPS_ROW + 1, due), { horizontal: 'center' }),
      ];
    }),
    run(area(STEPS_ROW + 1, FIRST_COLUMN), { fill: COLORS.computed }),
    run(area(STEPS_BODY_ROW, FIRST_COLUMN, STEP_ROWS), {
      ...LISTED,
      bold: true,
      color: COLORS.quiet,
      horizontal: 'right',
      indent: 1,
    }),
    run(area(STEPS_ROW + 1, LEFT.given, STEP_ROWS + 1), { borders: { left: COLORS.line } }),
    run(area(MORE_ROW, FIRST_COLUMN + 1, 1, LAST_COLUMN - 1), { color: COLORS.quiet, size: 9 }),
    run(area(MORE_ROW, FIRST_COLUMN), { color: COLORS.brand, underline: true, size: 9 }),
  ];
}
