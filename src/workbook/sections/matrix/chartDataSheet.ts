/**
 * The hidden sheet behind the matrix charts: one row a contribution in the order of the list, one
 * column of heights per class of markers, #N/A where nothing is to be drawn; above them the
 * threshold lines and the corners' words.
 */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { QUADRANTS } from '../../../model/matrix';
import type { Quadrant } from '../../../model/matrix';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { FormulaCell, NamePlan, TablePlan } from '../../kernel/blueprint';
import { idFormula } from '../../kernel/shared/contributionLookup';
import { ORDER_CLASS } from '../../kernel/shared/contributionOrder';
import { chartLines, linesRow } from './chartLines';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { quadrantMirror } from '../../kernel/shared/contributionMirrors';
import { PREFIX } from '../../kernel/shared/figures';
import { CHART_DATA_SHEET } from './matrixLayout';
import { chartTable } from '../../kernel/shared/matrixTables';
import { capacityFor } from '../../kernel/shared/matrixTables';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  SUBTITLE,
  TITLE,
  area,
  fixed,
  formula,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { BASIS_WORDS, quadrantLabel } from '../../kernel/words';

/** A marker class: a quadrant, filled where values are stated, hollow where they are guessed. */
export interface PointClass {
  readonly header: string;
  readonly quadrant: Quadrant;
  readonly guess: boolean;
}

const GUESS = ', a guess';

export const POINT_CLASSES: readonly PointClass[] = QUADRANTS.flatMap((quadrant) =>
  [false, true].map((guess) => ({
    header: quadrantLabel(quadrant) + (guess ? GUESS : ''),
    quadrant,
    guess,
  }))
);

export const TABLE_ROW = 14;
const FIRST_HEADERS = ['No', 'Row', 'Label', 'Class', 'Cost', 'Value'] as const;
export const CHART_COLUMN = {
  label: 2,
  cost: 4,
  value: 5,
  firstClass: FIRST_HEADERS.length,
} as const;

/** Keeps a label clear of its marker: the series that carries the labels has no marker of its own. */
const PAD = '\u00a0\u00a0';
export const paddedLabel = (id: string): string => PAD + id + PAD;
const TABLE_WIDTH = FIRST_HEADERS.length + POINT_CLASSES.length;

/** The first column of a direction's table. */
export const chartTableColumn = (direction: Direction): number =>
  DIRECTIONS.indexOf(direction) * (TABLE_WIDTH + 2);

export function chartDataSheet(analysed: AnalysedRvu): PlannedSheet {
  const lines = DIRECTIONS.map((direction) =>
    chartLines(analysed, direction, chartTableColumn(direction))
  );
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: CHART_DATA_SHEET,
      title: 'Chart data',
      hidden: true,
      blocks: [
        fixed(0, 0, [['Chart data']]),
        fixed(1, 0, [['What the charts on Matrix are drawn from. Nothing to type here.']]),
        ...lines.flatMap((each) => each.blocks),
      ],
      tables: DIRECTIONS.map((direction) => chartRows(analysed, direction)),
      formats: [
        run(area(0, 0), TITLE),
        run(area(1, 0), SUBTITLE),
        run(area(linesRow, 0, 1, 2 * TABLE_WIDTH), { bold: true }),
      ],
      print: onePageWide('landscape'),
    },
    names: lines.flatMap((each): readonly NamePlan[] => each.names),
  };
}

function chartRows(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const listed = listOrder(analysed, direction);
  const capacity = capacityFor(listed.length);
  const formulas = columnFormulas(direction);
  const rows = Array.from({ length: capacity }, (_, index) => {
    const values = rowValues(index, listed[index]);
    return formulas.map(({ text }, column): FormulaCell => formula(text, values[column] ?? NA));
  });
  return {
    name: chartTable(direction),
    row: TABLE_ROW,
    column: chartTableColumn(direction),
    columns: formulas.map(({ header, text }) => ({ header, role: 'computed', formula: text })),
    rows,
    filterButtons: false,
  };
}

const NA = { error: '#N/A' } as const;

function columnFormulas(
  direction: Direction
): readonly { readonly header: string; readonly text: string }[] {
  const table = chartTable(direction);
  const here = (header: string): string => `${table}[[#This Row],[${header}]]`;
  const of = (header: string): string => `INDEX(Contributions[${header}],${here('Row')})`;
  const before = direction === 'given' ? '' : '+Given_count';
  const guessed = `IF(${of('Basis')}="${BASIS_WORDS.estimate}","${GUESS}","")`;
  return [
    { header: 'No', text: `=ROW()-ROW(${table}[[#Headers],[No]])` },
    {
      header: 'Row',
      text: `=IF(${here('No')}<=${PREFIX[direction]}_count,MOD(SMALL(Contributions[Order],${here('No')}${before}),${ORDER_CLASS}),0)`,
    },
    {
      header: 'Label',
      text: `=IF(${here('Row')}=0,"","${PAD}"&${idFormula(here('Row'))}&"${PAD}")`,
    },
    { header: 'Class', text: `=IF(${here('Row')}=0,"",${of('Quadrant')}&${guessed})` },
    { header: 'Cost', text: `=IF(${here('Row')}=0,NA(),IF(${of('Placed')}=0,NA(),${of('Cost')}))` },
    { header: 'Value', text: `=IF(ISNUMBER(${here('Cost')}),${of('Value')},NA())` },
    ...POINT_CLASSES.map(({ header }) => ({
      header,
      text: `=IF(${here('Class')}="${header}",${here('Value')},NA())`,
    })),
  ];
}

/** What the row's cells show; null where they are #N/A. */
function rowValues(
  index: number,
  row: MirroredRow | undefined
): readonly (string | number | null)[] {
  if (row === undefined) return [index + 1, 0, '', ''];
  const { analysed } = row;
  const shown = quadrantMirror(row) + (analysed.provisional ? GUESS : '');
  const placed = analysed.placed ? analysed.value : null;
  return [
    index + 1,
    row.index,
    paddedLabel(analysed.contribution.id),
    shown,
    analysed.placed ? analysed.cost : null,
    placed,
    ...POINT_CLASSES.map(({ header }) => (header === shown ? placed : null)),
  ];
}
