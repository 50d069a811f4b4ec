/** The Settings sheet: how contributions are judged, the scale, departments and what follows. */
import { ANCHORS } from '../../../model/alliance';
import { DIRECTIONS } from '../../../model/contribution';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { PlannedCell, TablePlan } from '../../kernel/blueprint';
import { DEPARTMENT_COLUMNS } from './departmentColumns';
import { SETTING_FIELDS } from './settingFields';
import type { SettingName } from './settingFields';
import { directionFigures } from './figures';
import { departmentFigures, timeFigures, usedSettings } from './usedSettings';
import { SCALE_SCORES } from '../../kernel/shared/cellNames';
import { DEPARTMENT_TABLE } from '../../kernel/shared/departmentsTable';
import { fieldForm } from '../../kernel/fieldForm';
import { columnSign, tableColumn, tableFormats, typedRow } from '../../kernel/fromRecord';
import { DEPARTMENT_NAMES, tableValidations } from '../../kernel/validation';
import { COLORS } from '../../kernel/palette';
import { thresholdWords } from './readSettings';
import type { NamedFormula, PlannedSheet, SheetPiece } from '../../kernel/sheetParts';
import {
  COMPUTED,
  EMPTY_SHEET,
  HEADER,
  HEADING,
  LABEL,
  PRIVATE_INPUT,
  SIGNS,
  SUBTITLE,
  TITLE,
  area,
  columnOf,
  computedBlock,
  fixed,
  input,
  nameOf,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { COST_AXES_WORDS, MONTH_WORDS, labelOf } from '../../kernel/words';
import { scoresScalePiece } from './scoresScale';
import { versionPiece } from './versionPiece';

export const SETTINGS_SHEET = 'settings';

/** Three pieces side by side, with narrow columns between them. */
const [LABELS, VALUES, DEPARTMENT_COLUMN, SCALE_COLUMN] = [1, 2, 5, 10];
/** Hidden: departments are found again by it after they were renamed, and nobody should type there. */
const KEY_COLUMN = DEPARTMENT_COLUMN + DEPARTMENT_COLUMNS.findIndex(({ key }) => key === 'key');
const FIRST_ROW = 4;
/** Below the settings that it follows from. */
const FIGURES_ROW = FIRST_ROW + SETTING_FIELDS.length + 2;
/** Empty rows, so that a department can be typed where its list ends. */
const SPARE_DEPARTMENTS = 2;

export function settingsSheet(analysed: AnalysedRvu): PlannedSheet {
  const pieces = piecesOf(analysed);
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: SETTINGS_SHEET,
      title: 'Settings',
      tabColor: COLORS.private,
      columnWidths: WIDTHS.map((width, column) => ({
        column,
        width,
        ...(column === KEY_COLUMN ? { hidden: true } : {}),
      })),
      rowHeights: [{ row: 0, height: 28 }],
      blocks: [
        fixed(0, 0, [['Settings']]),
        fixed(1, 0, [
          [
            'How contributions are judged. It stays home; a partner’s copy tells the scale, no more.',
          ],
        ]),
        ...pieces.flatMap(({ blocks }) => blocks),
      ],
      tables: [departmentTable(analysed)],
      formats: [
        run(area(0, 0), TITLE),
        run(area(1, 0), SUBTITLE),
        ...pieces.flatMap(({ formats }) => formats),
      ],
      validations: pieces.flatMap(({ validations }) => validations),
      print: onePageWide('landscape'),
    },
    names: pieces.flatMap(({ names }) => names),
  };
}

/**
 * What stands on the sheet; figures that came later stand below, so that earlier ones keep their
 * cells.
 */
function piecesOf(analysed: AnalysedRvu): readonly SheetPiece[] {
  const figures = figuresOf(analysed);
  const below = FIGURES_ROW + figures.length;
  return [
    settingsForm(analysed),
    figuresPiece(figures),
    versionPiece(SETTINGS_SHEET, below, LABELS),
    scoresScalePiece(analysed, { sheet: SETTINGS_SHEET, row: below + 1, column: LABELS }),
    departmentsPiece(analysed),
    scalePiece(analysed),
  ];
}

/** What people choose; violet, since none of it is told. */
const settingsForm = (analysed: AnalysedRvu): SheetPiece =>
  fieldForm({
    sheet: SETTINGS_SHEET,
    heading: 'How we judge',
    row: FIRST_ROW,
    column: LABELS,
    fields: SETTING_FIELDS,
    values: settingValues(analysed),
    look: PRIVATE_INPUT,
    scale: analysed.rvu.settings.scale,
  });

/** The named figures that other sheets' formulas stand on. */
const figuresOf = (analysed: AnalysedRvu): readonly NamedFormula[] => [
  ...DIRECTIONS.flatMap((direction) => directionFigures(analysed, direction)),
  ...usedSettings(analysed),
  ...timeFigures(analysed),
  ...departmentFigures(analysed),
];

/** Labels beside named formulas: other sheets know these cells by name only. */
function figuresPiece(figures: readonly NamedFormula[]): SheetPiece {
  const at = (index: number) => area(FIGURES_ROW + index, VALUES);
  return {
    blocks: [
      fixed(FIGURES_ROW - 1, LABELS, [['What follows']]),
      fixed(FIGURES_ROW, LABELS, columnOf(figures.map((figure) => figure.label))),
      computedBlock(FIGURES_ROW, VALUES, columnOf(figures.map((figure) => figure.cell))),
    ],
    formats: [
      run(area(FIGURES_ROW - 1, LABELS), HEADING),
      run(area(FIGURES_ROW, LABELS, figures.length), LABEL),
      run(area(FIGURES_ROW, VALUES, figures.length), COMPUTED),
      ...figures.map(({ numberFormat }, index) => run(at(index), { numberFormat })),
    ],
    validations: [],
    names: figures.map(({ name, since }, index) => ({
      ...nameOf(name, SETTINGS_SHEET, FIGURES_ROW + index, VALUES),
      ...(since === undefined ? {} : { since }),
    })),
  };
}

/** The table's frame; its cells are in `departmentTable`. */
function departmentsPiece(analysed: AnalysedRvu): SheetPiece {
  const rows = departmentTable(analysed).rows.length;
  const place = { row: FIRST_ROW, column: DEPARTMENT_COLUMN, rows };
  const signs = area(FIRST_ROW - 1, DEPARTMENT_COLUMN, 1, DEPARTMENT_COLUMNS.length);
  const names = area(FIRST_ROW + 1, DEPARTMENT_COLUMN, rows);
  return {
    blocks: [
      fixed(FIRST_ROW - 2, DEPARTMENT_COLUMN, [['Departments and hourly rates']]),
      fixed(FIRST_ROW - 1, DEPARTMENT_COLUMN, [DEPARTMENT_COLUMNS.map(columnSign)]),
    ],
    formats: [
      run(area(FIRST_ROW - 2, DEPARTMENT_COLUMN), HEADING),
      run(signs, SIGNS),
      ...tableFormats(DEPARTMENT_COLUMNS, place),
    ],
    validations: tableValidations(DEPARTMENT_COLUMNS, place, analysed.rvu.settings.scale),
    names: [
      { name: DEPARTMENT_NAMES, target: { sheet: SETTINGS_SHEET, area: names }, hidden: false },
    ],
  };
}

/** The words of the scores, for people; no formula reads them. */
function scalePiece(analysed: AnalysedRvu): SheetPiece {
  const anchors = anchorRows(analysed);
  return {
    blocks: [
      fixed(FIRST_ROW - 2, SCALE_COLUMN, [['Value scale']]),
      fixed(FIRST_ROW, SCALE_COLUMN, [['Score', 'What it means']]),
      input(FIRST_ROW + 1, SCALE_COLUMN, anchors),
    ],
    formats: [
      run(area(FIRST_ROW - 2, SCALE_COLUMN), HEADING),
      run(area(FIRST_ROW, SCALE_COLUMN, 1, 2), { ...HEADER, fill: COLORS.private }),
      run(area(FIRST_ROW + 1, SCALE_COLUMN, anchors.length, 2), PRIVATE_INPUT),
    ],
    validations: [],
    names: [SCALE_SCORES, 'Scale_words'].map((name, index) => ({
      name,
      target: {
        sheet: SETTINGS_SHEET,
        area: area(FIRST_ROW + 1, SCALE_COLUMN + index, anchors.length),
      },
      hidden: false,
    })),
  };
}

/** In characters, of all columns from A on. */
const WIDTHS = [2, 36, 14, 62, 3, 24, 12, 12, 6, 3, 8, 30];

/** By the field's name, so that the order of fields is told in one place. */
function settingValues({ rvu: { settings, alliance } }: AnalysedRvu): readonly PlannedCell[] {
  const words = thresholdWords(settings);
  const values: Partial<Record<SettingName, PlannedCell>> = {
    Cadence: alliance.cadence,
    Cost_method: words.costMethod,
    Cost_number: words.costNumber,
    Value_method: words.valueMethod,
    Value_number: words.valueNumber,
    Scale_min: settings.scale.min,
    Scale_max: settings.scale.max,
    Zone_tolerance: settings.zoneTolerance,
    Red_from: settings.redFrom,
    Contact_days: settings.contactDays,
    Fiscal_year_start: labelOf(MONTH_WORDS, settings.fiscalYearStart),
    Cost_axes: labelOf(COST_AXES_WORDS, settings.costAxes),
  };
  return SETTING_FIELDS.map((field) => values[field.name] ?? null);
}

/** The default scale's own words; another scale's steps are for people to word. */
function anchorRows({ rvu }: AnalysedRvu): readonly (readonly PlannedCell[])[] {
  const { min, max } = rvu.settings.scale;
  const usual = min === 1 && max === ANCHORS.length;
  return ANCHORS.map((anchor, index) => [usual ? index + 1 : null, usual ? anchor : null]);
}

/** Departments with their keys. */
function departmentTable({ rvu }: AnalysedRvu): TablePlan {
  const rows = rvu.alliance.departments.map((each) => typedRow(DEPARTMENT_COLUMNS, each));
  const blank = typedRow(DEPARTMENT_COLUMNS, {});
  return {
    name: DEPARTMENT_TABLE.name,
    row: FIRST_ROW,
    column: DEPARTMENT_COLUMN,
    columns: DEPARTMENT_COLUMNS.map(tableColumn),
    rows: [...rows, ...Array.from({ length: SPARE_DEPARTMENTS }, () => blank)],
    filterButtons: false,
  };
}
