/**
 * The hidden sheet on which the forms' sentences and lists are worked out: a band of rows for each form, and one for
 * the roll-up. It holds nothing typed and is drawn anew as departments come, so that older workbooks have it too.
 */
import { rollUp } from '../../../model/rollup';
import { WHOLE } from '../../../model/respondents';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { CellBlock, NamePlan, PlannedCell } from '../../kernel/blueprint';
import { asText, call, ifError, minus, NOTHING, reference } from '../../kernel/formula';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import { ROLLUP_ROWS } from '../../kernel/shared/formRows';
import { area, computedBlock, fixed, formula, hiddenSheet } from '../../kernel/sheetParts';
import type { PlannedSheet } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import {
  STEP_PARTS,
  stepBaseFormula,
  stepBaseOf,
  stepsBefore,
  stepsBeforeFormula,
} from './formSteps';
import { departmentName, departmentNameOf } from './formNames';
import { respondentRow } from './lineFormulas';
import { ROLLUP_STEPS_ROW } from './rollupLayout';
import { STEPS_ROW } from './rvuFormLayout';
import { formKeys } from './rvuSheets';
import { ASIDE_CELLS, asideCells, asidesName } from './shortAsides';
import { baseName, beforeName, headName, stepRowsName } from './stepNames';
import { bodyRow } from './stepLists';
import { unnamedCells, unnamedName } from './unnamedLines';
import { SHORT_QUESTIONS } from '../../kernel/shared/rvuWords';

/** The key of the sheet. */
export const FORM_DATA_SHEET = 'form_data';

const [FIRST_ROW, LABELS, CELLS] = [4, 1, 2];
/** A row of single cells, one for each question of the short form, an empty one. */
const BAND = SHORT_QUESTIONS.length + 2;

/** Cells of the band's first row, by how far to the right they begin. */
const RIGHT = { head: 0, base: 1, before: 2, name: 4, unnamed: 5 } as const;

const TITLES = [
  'Row above the steps',
  'Keys from',
  'Steps before: planned',
  'Steps before: asked',
  'Department',
  'Not named',
  'In words',
];

export function formDataSheet(analysed: AnalysedRvu): PlannedSheet {
  const bands = [
    ...formKeys(analysed.rvu).map((key) => formBand(analysed, key)),
    ...(rollUp(analysed.rvu) === null ? [] : [rollupBand(analysed)]),
  ];
  return {
    sheet: hiddenSheet({
      key: FORM_DATA_SHEET,
      title: 'Form data',
      about: 'What the RVU forms list and say is worked out here, form by form.',
      blocks: [
        fixed(FIRST_ROW - 1, CELLS, [TITLES]),
        ...bands.flatMap(({ label, cells }, index) => {
          const row = FIRST_ROW + index * BAND;
          return [fixed(row, LABELS, [[label]]), computedBlock(row, CELLS, cells)];
        }),
      ],
    }),
    names: bands.flatMap(({ names }, index) => names(FIRST_ROW + index * BAND)),
  };
}

interface Band {
  readonly label: string;
  readonly cells: CellBlock['cells'];
  /** Its names, where it begins in that row. */
  readonly names: (row: number) => readonly NamePlan[];
}

const named = (name: string, row: number, right: number, rows = 1, columns = 1): NamePlan => ({
  name,
  target: { sheet: FORM_DATA_SHEET, area: area(row, CELLS + right, rows, columns) },
  hidden: true,
});

/** What the list of steps of a form, or of the roll-up, stands on; `row` is where its headings stand. */
function stepCells(
  { rvu }: AnalysedRvu,
  {
    id,
    respondent,
    row,
  }: { readonly id: string; readonly respondent: string; readonly row: number }
): readonly PlannedCell[] {
  const base = reference(baseName(id));
  // Of the first cell: of all of them ROW would give as many numbers, which a newer Excel spills.
  const first = call('INDEX', reference(stepRowsName(id)), 1, 1);
  const above = minus(call('ROW', first), 1);
  return [
    formula(above, bodyRow({ row })),
    formula(stepBaseFormula(respondent), stepBaseOf(rvu, respondent) ?? ''),
    ...STEP_PARTS.map((part) =>
      formula(stepsBeforeFormula(respondent, part, base), stepsBefore(rvu, respondent, part))
    ),
  ];
}

const stepCellNames = (id: string, row: number): readonly NamePlan[] => [
  named(headName(id), row, RIGHT.head),
  named(baseName(id), row, RIGHT.base),
  named(beforeName(id), row, RIGHT.before, 1, STEP_PARTS.length),
];

function formBand(analysed: AnalysedRvu, respondent: string): Band {
  const name = asText(cellIn(DEPARTMENT_TABLE, 'name', respondentRow(respondent)));
  const first = [
    ...stepCells(analysed, { id: respondent, respondent, row: STEPS_ROW }),
    formula(ifError(name, NOTHING), departmentNameOf(analysed, respondent)),
    ...unnamedCells(analysed, respondent),
  ];
  const blanks = Array.from({ length: ASIDE_CELLS - first.length }, () => null);
  return {
    label: respondent,
    cells: [[...first, ...blanks], ...asideCells(analysed, respondent)],
    names: (row) => [
      ...stepCellNames(respondent, row),
      named(departmentName(respondent), row, RIGHT.name),
      named(unnamedName(respondent), row, RIGHT.unnamed, 1, 2),
      named(asidesName(respondent), row + 1, 0, SHORT_QUESTIONS.length, ASIDE_CELLS),
    ],
  };
}

const rollupBand = (analysed: AnalysedRvu): Band => ({
  label: ROLLUP_ROWS,
  cells: [stepCells(analysed, { id: ROLLUP_ROWS, respondent: WHOLE, row: ROLLUP_STEPS_ROW })],
  names: (row) => stepCellNames(ROLLUP_ROWS, row),
});
