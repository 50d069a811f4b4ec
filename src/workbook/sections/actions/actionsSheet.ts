/** The Actions sheet: both sides' steps in one table, the only place where they are typed. */
import { formatPeriod } from '../../../model/period';
import { cellAddress } from '../../kernel/a1';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { ACTION_COLUMNS } from './actionColumns';
import { actionFigures, followThroughCell } from './actionFigures';
import type { ActionRow } from '../../kernel/shared/actionOrder';
import { STATUS_WORDS } from './actionWords';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type {
  CellBlock,
  ConditionalFormatPlan,
  FormatRun,
  PlannedCell,
} from '../../kernel/blueprint';
import type { ColumnRecord } from '../../kernel/column';
import { lookWhere } from '../../kernel/conditionalLooks';
import { call, equal, joined, more, or, reference, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { PRIVATE_SIGN, columnSign, fittedHeights, tableFormats } from '../../kernel/fromRecord';
import { COLORS } from '../../kernel/palette';
import { recordRow, recordTable, recordWidths, spareRows } from '../../kernel/recordRows';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  SIGNS,
  SUBTITLE,
  TITLE,
  area,
  computedBlock,
  fixed,
  formula,
  nameOf,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { tableValidations } from '../../kernel/validation';
import { PERIOD, named } from '../../kernel/shared/cellNames';
import { ACTIONS_SHEET } from '../../kernel/shared/sheetKeys';

const [FIGURE_LABELS, FIGURES, SIGN_ROW, HEADER_ROW] = [2, 3, 4, 5];
/** Rows ready for typing, and how long the table is at least. */
const SPARE_ROWS = 8;
const LEAST_ROWS = 18;

/** Seen as records of one kind, since each column has a row type of its own. */
const COLUMNS: readonly ColumnRecord<ActionRow>[] = ACTION_COLUMNS;
type ActionKey = keyof typeof ACTION_TABLE.headers;
/** Where a column stands when the sheet is made. */
const at = (key: ActionKey): number => ACTION_COLUMNS.findIndex((column) => column.key === key);
const [STEP, FIRST_FIGURE, LEGEND_COLUMN] = [at('step'), at('direction'), at('category')];

export function actionsSheet(analysed: AnalysedRvu): PlannedSheet {
  const rows = tableRows(analysed);
  const place = { row: HEADER_ROW, column: 0, rows: rows.length };
  const figures = actionFigures(analysed.rvu);
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: ACTIONS_SHEET,
      title: 'Actions',
      columnWidths: recordWidths(COLUMNS),
      rowHeights: [
        { row: 0, height: 28 },
        { row: FIGURES, height: 34 },
        { row: HEADER_ROW, height: 32 },
        ...fittedHeights(COLUMNS, place, rows),
      ],
      blocks: blocksOf(analysed, figures),
      tables: [
        recordTable(COLUMNS, { ...place, name: ACTION_TABLE.name, rows, filterButtons: true }),
      ],
      formats: [...bandFormats(figures.length), ...tableFormats(COLUMNS, place)],
      validations: tableValidations(COLUMNS, place, analysed.rvu.settings.scale),
      conditionalFormats: looks(rows.length),
      freeze: { rows: HEADER_ROW + 1, columns: 1 },
      print: { ...onePageWide('landscape'), titleRows: [HEADER_ROW, HEADER_ROW] },
    },
    names: figures.map(({ name }, index) =>
      nameOf(name, ACTIONS_SHEET, FIGURES, FIRST_FIGURE + index)
    ),
  };
}

/** Title, legend, figures and signs above the table. */
const blocksOf = (
  analysed: AnalysedRvu,
  figures: ReturnType<typeof actionFigures>
): readonly CellBlock[] => [
  fixed(0, 0, [['Actions']]),
  computedBlock(1, 0, [[subtitle(analysed)]]),
  fixed(1, LEGEND_COLUMN, [LEGEND.map(([text]) => text)]),
  fixed(FIGURE_LABELS, STEP, [['Follow-through', ...figures.map(({ label }) => label)]]),
  computedBlock(FIGURES, STEP, [
    [followThroughCell(analysed.rvu), ...figures.map(({ cell }) => cell)],
  ]),
  fixed(SIGN_ROW, 0, [COLUMNS.map(columnSign)]),
];

/** The three signs with their colours. */
const LEGEND = [
  ['✎ type here', COLORS.inputTint],
  ['ƒ computes itself', COLORS.computedTint],
  [`${PRIVATE_SIGN} stays home`, COLORS.privateTint],
] as const;

/** Names the period by a formula, so that closing one changes it. */
function subtitle({ rvu: { period } }: AnalysedRvu): PlannedCell {
  const [before, after] = ['The steps that both sides promised or asked for, as of ', '.'];
  return formula(
    joined(words(before), named(PERIOD), words(after)),
    before + (period === null ? '' : formatPeriod(period)) + after
  );
}

/** The rows above the table; figures as tiles, read before the list. */
function bandFormats(figures: number): readonly FormatRun[] {
  const tiles = area(FIGURES, STEP, 1, figures + 1);
  return [
    run(area(0, 0), TITLE),
    run(area(1, 0), SUBTITLE),
    ...LEGEND.map(([, fill], index) =>
      run(area(1, LEGEND_COLUMN + index), {
        fill,
        color: COLORS.ink,
        horizontal: 'center',
      })
    ),
    run(area(FIGURE_LABELS, STEP, 1, figures + 1), { color: COLORS.quiet }),
    run(tiles, { color: COLORS.ink, bold: true, horizontal: 'left', vertical: 'top' }),
    run(area(FIGURES, FIRST_FIGURE, 1, figures), { size: 14, numberFormat: 'General' }),
    run(area(FIGURES, STEP), { wrap: true }),
    run(area(SIGN_ROW, 0, 1, COLUMNS.length), SIGNS),
  ];
}

/** With blank rows below. */
function tableRows({ rvu }: AnalysedRvu): readonly (readonly PlannedCell[])[] {
  const { actions, today, alliance } = rvu;
  const filled = actions.map((action, index) =>
    recordRow(COLUMNS, action, {
      action,
      index: index + 1,
      today,
      departments: alliance.departments,
    })
  );
  return [...filled, ...spareRows(COLUMNS, Math.max(SPARE_ROWS, LEAST_ROWS - filled.length))];
}

/** Late steps stand out, done ones are calm, and what was dropped or closed steps back. */
function looks(rows: number): readonly ConditionalFormatPlan[] {
  const first = HEADER_ROW + 1;
  const cellOf = (key: ActionKey): Expression => reference(`$${cellAddress(first, at(key))}`);
  const is = (status: string): Expression =>
    equal(call('LEFT', cellOf('status'), 1), words(status.slice(0, 1)));
  const isClosed = more(call('LEN', cellOf('closedIn')), 0);
  const late = { fill: '#FBE6D8', color: '#8F3F00', bold: true };
  const done = { fill: '#DDF3EC', color: '#00624A', bold: true };
  const away = { color: COLORS.quiet, italic: true };
  const body = (key: ActionKey) => area(first, at(key), rows);
  const whole = area(first, 0, rows, at('closedIn') + 1);
  return [
    ...(['status', 'daysLate', 'due'] as const).map((key) =>
      lookWhere(is(STATUS_WORDS.late), body(key), late)
    ),
    lookWhere(is(STATUS_WORDS.done), body('status'), done),
    lookWhere(or(is(STATUS_WORDS.dropped), isClosed), whole, away),
  ];
}
