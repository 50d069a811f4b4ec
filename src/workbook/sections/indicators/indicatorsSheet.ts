/** The Indicators sheet: the triple win, and the signs of how the alliance fares. */
import { cellAddress } from '../../kernel/a1';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type {
  CellBlock,
  ConditionalFormatPlan,
  FormatRun,
  PlannedCell,
} from '../../kernel/blueprint';
import type { ColumnRecord } from '../../kernel/column';
import { lookWhere } from '../../kernel/conditionalLooks';
import { fieldForm } from '../../kernel/fieldForm';
import { call, equal, reference, words } from '../../kernel/formula';
import { columnSign, fittedHeights, tableFormats } from '../../kernel/fromRecord';
import { INDICATOR_COLUMNS, WIN_FIELDS } from './indicatorColumns';
import { INDICATOR_TABLE } from './indicatorsTable';
import type { IndicatorRow } from './indicatorMirrors';
import { EARLY_WORDS, EXPECTED } from '../../kernel/shared/indicatorWords';
import { COLORS } from '../../kernel/palette';
import { recordRow, recordTable, recordWidths, spareRows } from '../../kernel/recordRows';
import type { PlannedSheet, SheetPiece } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  HEADING,
  PRIVATE_INPUT,
  SIGNS,
  SUBTITLE,
  TITLE,
  area,
  fixed,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { indicatorsOf } from './usualIndicators';
import { tableValidations } from '../../kernel/validation';

export const INDICATORS_SHEET = 'indicators';

/** The form of the triple win stands above the list, which grows downward. */
const WIN_ROW = 4;
const LIST_ROW = WIN_ROW + WIN_FIELDS.length + 1;
const HEADER_ROW = LIST_ROW + 2;
/** Rows ready for typing. */
const SPARE_ROWS = 8;

const COLUMNS: readonly ColumnRecord<IndicatorRow>[] = INDICATOR_COLUMNS;

export function indicatorsSheet(analysed: AnalysedRvu): PlannedSheet {
  const rows = tableRows(analysed);
  const place = { row: HEADER_ROW, column: 0, rows: rows.length };
  const wins = winForm(analysed);
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: INDICATORS_SHEET,
      title: 'Indicators',
      tabColor: COLORS.private,
      columnWidths: recordWidths(COLUMNS),
      rowHeights: [
        { row: 0, height: 28 },
        { row: HEADER_ROW, height: 20 },
        ...fittedHeights(COLUMNS, place, rows),
      ],
      blocks: [...headBlocks(), ...wins.blocks],
      tables: [
        recordTable(COLUMNS, { ...place, name: INDICATOR_TABLE.name, rows, filterButtons: false }),
      ],
      formats: [...headFormats(), ...wins.formats, ...tableFormats(COLUMNS, place)],
      validations: [
        ...wins.validations,
        ...tableValidations(COLUMNS, place, analysed.rvu.settings.scale),
      ],
      conditionalFormats: looks(rows.length),
      print: onePageWide('landscape'),
    },
    names: wins.names,
  };
}

/** Titles and signs above the list. */
const headBlocks = (): readonly CellBlock[] => [
  fixed(0, 0, [['Indicators']]),
  fixed(1, 0, [['Revenue is the harvest, not the seed: watch what leads to it as well.']]),
  fixed(LIST_ROW, 0, [['Leading and lagging indicators']]),
  fixed(LIST_ROW + 1, 0, [COLUMNS.map(columnSign)]),
];

const headFormats = (): readonly FormatRun[] => [
  run(area(0, 0), TITLE),
  run(area(1, 0), SUBTITLE),
  run(area(LIST_ROW, 0), HEADING),
  run(area(LIST_ROW + 1, 0, 1, COLUMNS.length), SIGNS),
];

/** An alliance lasts where all three win. */
function winForm({ rvu: { tripleWin, settings } }: AnalysedRvu): SheetPiece {
  const { customer, us, partner } = tripleWin;
  return fieldForm({
    sheet: INDICATORS_SHEET,
    heading: 'Triple win: the value to all three',
    row: WIN_ROW,
    column: 0,
    fields: WIN_FIELDS,
    values: [customer, us, partner],
    look: PRIVATE_INPUT,
    scale: settings.scale,
  });
}

function tableRows({ rvu }: AnalysedRvu): readonly (readonly PlannedCell[])[] {
  const { period, history } = rvu;
  const rows = indicatorsOf(rvu).map((indicator) =>
    recordRow(COLUMNS, indicator, { indicator, period, past: history.indicators })
  );
  return [...rows, ...spareRows(COLUMNS, SPARE_ROWS)];
}

/** What can be expected by now is green; what is too early stays quiet. */
function looks(rows: number): readonly ConditionalFormatPlan[] {
  const column = INDICATOR_COLUMNS.findIndex(({ key }) => key === 'harvest');
  const first = reference(cellAddress(HEADER_ROW + 1, column));
  const body = area(HEADER_ROW + 1, column, rows);
  const isExpected = equal(first, words(EXPECTED));
  const tooEarly = equal(call('LEFT', first, EARLY_WORDS.length), words(EARLY_WORDS));
  return [
    lookWhere(isExpected, body, { color: '#00624A', bold: true }),
    lookWhere(tooEarly, body, { color: COLORS.quiet, italic: true }),
  ];
}
