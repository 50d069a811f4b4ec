/** The Settings sheet: how contributions are judged, the scale, departments and what follows. */
import { ANCHORS } from '../model/alliance';
import { DIRECTIONS } from '../model/contribution';
import type { AnalysedRvu } from './analysedRows';
import type { PlannedCell, TablePlan } from './blueprint';
import { DEPARTMENTS, DEPARTMENT_COLUMNS } from './departmentColumns';
import { SETTING_FIELDS } from './fields';
import type { FieldName } from './fields';
import { directionFigures } from './figures';
import { columnSign, tableColumn, tableFormats, tableValidations, validation } from './fromRecord';
import { COLORS } from './palette';
import { thresholdWords } from './readFields';
import type { NamedFormula, PlannedSheet } from './sheetParts';
import {
  ABOUT,
  COMPUTED,
  EMPTY_SHEET,
  HEADING,
  LABEL,
  PRIVATE_INPUT,
  SUBTITLE,
  TITLE,
  area,
  columnOf,
  computedBlock,
  fixed,
  input,
  nameOf,
  run,
} from './sheetParts';
import { SIDE_WORDS, labelOf } from './words';

export const SETTINGS_SHEET = 'settings';

const [LABELS, VALUES, ABOUTS, DEPARTMENT_COLUMN, SCALE_COLUMN] = [1, 2, 3, 5, 9];
const FIRST_ROW = 4;
const FIGURES_ROW = FIRST_ROW + SETTING_FIELDS.length + 2;
const SPARE_DEPARTMENTS = 2;

export function settingsSheet(analysed: AnalysedRvu): PlannedSheet {
  const { settings } = analysed.rvu;
  const figures = DIRECTIONS.flatMap((direction) => directionFigures(analysed, direction));
  const departments = departmentTable(analysed);
  const place = { row: FIRST_ROW, column: DEPARTMENT_COLUMN, rows: departments.rows.length };
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: SETTINGS_SHEET,
      title: 'Settings',
      tabColor: COLORS.private,
      columnWidths: WIDTHS.map((width, column) => ({ column, width })),
      rowHeights: [{ row: 0, height: 28 }],
      blocks: [
        fixed(0, 0, [['Settings']]),
        fixed(1, 0, [['How contributions are judged. All of it stays home.']]),
        fixed(FIRST_ROW - 1, LABELS, [['How we judge']]),
        fixed(FIRST_ROW, LABELS, columnOf(SETTING_FIELDS.map((field) => field.label))),
        input(FIRST_ROW, VALUES, columnOf(settingValues(analysed))),
        fixed(FIRST_ROW, ABOUTS, columnOf(SETTING_FIELDS.map((field) => field.about))),
        fixed(FIGURES_ROW - 1, LABELS, [['What follows']]),
        fixed(FIGURES_ROW, LABELS, columnOf(figures.map((figure) => figure.label))),
        computedBlock(FIGURES_ROW, VALUES, columnOf(figures.map((figure) => figure.cell))),
        fixed(FIRST_ROW - 1, DEPARTMENT_COLUMN, [DEPARTMENT_COLUMNS.map(columnSign)]),
        fixed(FIRST_ROW - 2, DEPARTMENT_COLUMN, [['Departments and hourly rates']]),
        fixed(FIRST_ROW - 2, SCALE_COLUMN, [['Value scale']]),
        fixed(FIRST_ROW, SCALE_COLUMN, [['Score', 'What it means']]),
        input(FIRST_ROW + 1, SCALE_COLUMN, anchorRows(analysed)),
      ],
      tables: [departments],
      formats: [
        ...formats(figures),
        ...scaleFormats(anchorRows(analysed).length),
        ...tableFormats(DEPARTMENT_COLUMNS, place),
      ],
      validations: [
        ...SETTING_FIELDS.map((field, index) =>
          validation(
            field.what,
            field.label,
            field.about,
            area(FIRST_ROW + index, VALUES),
            settings.scale
          )
        ),
        ...tableValidations(DEPARTMENT_COLUMNS, place, settings.scale),
      ],
      print: {
        orientation: 'landscape',
        area: null,
        titleRows: null,
        titleColumns: null,
        fit: { kind: 'width', pages: 1 },
      },
    },
    names: [
      ...SETTING_FIELDS.map((field, index) =>
        nameOf(field.name, SETTINGS_SHEET, FIRST_ROW + index, VALUES)
      ),
      ...figures.map((figure, index) =>
        nameOf(figure.name, SETTINGS_SHEET, FIGURES_ROW + index, VALUES)
      ),
      {
        name: 'Department_names',
        target: {
          sheet: SETTINGS_SHEET,
          area: area(FIRST_ROW + 1, DEPARTMENT_COLUMN, departments.rows.length),
        },
        hidden: false,
      },
    ],
  };
}

const WIDTHS = [2, 36, 14, 58, 3, 24, 12, 12, 3, 8, 30];

function settingValues({ rvu }: AnalysedRvu): readonly PlannedCell[] {
  const { settings, alliance } = rvu;
  const words = thresholdWords(settings);
  const values: Partial<Record<FieldName, PlannedCell>> = {
    Cadence: alliance.cadence,
    Cost_method: words.costMethod,
    Cost_number: words.costNumber,
    Value_method: words.valueMethod,
    Value_number: words.valueNumber,
    Scale_min: settings.scale.min,
    Scale_max: settings.scale.max,
    Zone_tolerance: settings.zoneTolerance,
  };
  return SETTING_FIELDS.map((field) => values[field.name] ?? null);
}

/** The default scale's own words; another scale's steps are for people to word. */
function anchorRows({ rvu }: AnalysedRvu): readonly (readonly PlannedCell[])[] {
  const { min, max } = rvu.settings.scale;
  const usual = min === 1 && max === ANCHORS.length;
  return ANCHORS.map((anchor, index) => [usual ? index + 1 : null, usual ? anchor : null]);
}

function departmentTable({ rvu }: AnalysedRvu): TablePlan {
  const rows = rvu.alliance.departments.map((department): readonly PlannedCell[] => [
    department.name,
    labelOf(SIDE_WORDS, department.side),
    department.rate,
  ]);
  const blank: readonly PlannedCell[] = [null, null, null];
  return {
    name: DEPARTMENTS,
    row: FIRST_ROW,
    column: DEPARTMENT_COLUMN,
    columns: DEPARTMENT_COLUMNS.map(tableColumn),
    rows: [...rows, ...Array.from({ length: SPARE_DEPARTMENTS }, () => blank)],
    filterButtons: false,
  };
}

function formats(figures: readonly NamedFormula[]) {
  const fields = SETTING_FIELDS.length;
  return [
    run(area(0, 0), TITLE),
    run(area(1, 0), SUBTITLE),
    run(area(FIRST_ROW - 1, LABELS), HEADING),
    run(area(FIGURES_ROW - 1, LABELS), HEADING),
    run(area(FIRST_ROW, LABELS, fields), LABEL),
    run(area(FIRST_ROW, VALUES, fields), PRIVATE_INPUT),
    run(area(FIRST_ROW, ABOUTS, fields), ABOUT),
    run(area(FIGURES_ROW, LABELS, figures.length), LABEL),
    run(area(FIGURES_ROW, VALUES, figures.length), COMPUTED),
    ...figures.map((figure, index) =>
      run(area(FIGURES_ROW + index, VALUES), { numberFormat: figure.numberFormat })
    ),
    run(area(FIRST_ROW - 2, DEPARTMENT_COLUMN), HEADING),
    run(area(FIRST_ROW - 1, DEPARTMENT_COLUMN, 1, DEPARTMENT_COLUMNS.length), {
      color: COLORS.quiet,
      horizontal: 'center',
      size: 9,
    }),
  ];
}

function scaleFormats(anchors: number) {
  const header = {
    fill: COLORS.brand,
    color: COLORS.white,
    bold: true,
    vertical: 'center',
  } as const;
  return [
    run(area(FIRST_ROW - 2, SCALE_COLUMN), HEADING),
    run(area(FIRST_ROW, SCALE_COLUMN, 1, 2), header),
    run(area(FIRST_ROW + 1, SCALE_COLUMN, anchors, 2), PRIVATE_INPUT),
  ];
}
