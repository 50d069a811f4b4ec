/** The looks of the sheet Review: small, in two halves, so that it fills one page of A4 and of Letter. */
import type { ConditionalFormatPlan, FormatRun, RowHeight } from '../../kernel/blueprint';
import { lookWhere } from '../../kernel/conditionalLooks';
import { equal, or, reference, words } from '../../kernel/formula';
import { cellAddress } from '../../kernel/a1';
import { DATE_FORMAT } from '../../kernel/fromRecord';
import { COLORS, QUADRANT_LOOKS } from '../../kernel/palette';
import { TITLE, area, run } from '../../kernel/sheetParts';
import { QUADRANT_SIGNS } from '../../kernel/words';
import { FINDING_ROWS } from './findingRows';
import {
  REVIEW_CHART_ROWS,
  HALF_COLUMNS,
  KEPT_ROWS,
  REVIEW_LEFT,
  NEXT_ROWS,
  PAGE_WIDTHS,
  RIGHT,
  ROWS,
} from './reviewLayout';
import { PAGE_LOOK, QUIET_LOOK, SECTION_LOOK } from './pageLooks';
import { REVIEW_SIGNS } from './reviewWords';

/** Points. */
const TWO_LINES = 25;
const HALVES = [REVIEW_LEFT, RIGHT] as const;
const PAGE_COLUMNS = PAGE_WIDTHS.length - 1;
const DECISION_LINES = 10;

const SIGNED = '+#,##0;−#,##0;0';
/** A difference of two shares is in points: a sign of per cent alone would read as a share of the earlier one. */
const POINTS = '+0 % "pts";−0 % "pts";0 % "pts"';

export function reviewFormats(): readonly FormatRun[] {
  return [
    run(area(0, 0, ROWS.end + 1, PAGE_COLUMNS), PAGE_LOOK),
    run(area(0, REVIEW_LEFT), TITLE),
    run(area(1, REVIEW_LEFT), { color: COLORS.quiet }),
    run(area(2, REVIEW_LEFT, 2), { size: 12, bold: true }),
    run(area(ROWS.decisions, REVIEW_LEFT, 1, PAGE_COLUMNS), SECTION_LOOK),
    ...[ROWS.promises, ROWS.matrix, ROWS.flags, ROWS.next].flatMap((row) =>
      HALVES.map((column) => run(area(row, column, 1, HALF_COLUMNS), SECTION_LOOK))
    ),
    ...decisionFormats(),
    ...promiseFormats(),
    ...figureFormats(),
    ...HALVES.map((column) => run(area(ROWS.matrix + 1, column), { bold: true })),
    ...HALVES.flatMap(flagFormats),
    ...nextFormats(),
    run(area(ROWS.end, REVIEW_LEFT), QUIET_LOOK),
  ];
}

const decisionFormats = (): readonly FormatRun[] => [
  run(area(ROWS.decisions + 1, REVIEW_LEFT, DECISION_LINES), { horizontal: 'center', bold: true }),
  ...Array.from({ length: DECISION_LINES / 2 }, (_, index) => [
    run(area(ROWS.decisions + 1 + 2 * index, REVIEW_LEFT + 1), { bold: true }),
    run(area(ROWS.decisions + 2 + 2 * index, REVIEW_LEFT + 1), QUIET_LOOK),
  ]).flat(),
];

/** Sign, text, who, day, words. */
function listFormats(row: number, column: number, rows: number): readonly FormatRun[] {
  return [
    run(area(row, column, rows), { horizontal: 'center', bold: true }),
    run(area(row, column + 1, rows), { wrap: true }),
    run(area(row, column + 2, rows), { wrap: true }),
    run(area(row, column + 3, rows), {
      numberFormat: DATE_FORMAT,
      horizontal: 'left',
    }),
    run(area(row, column + 4, rows), { color: COLORS.quiet, wrap: true }),
    ...rules(row, column, rows),
  ];
}

/** A hairline under each line of a list. */
const rules = (row: number, column: number, rows: number): readonly FormatRun[] =>
  Array.from({ length: rows }, (_, index) =>
    run(area(row + index, column, 1, HALF_COLUMNS), { borders: { bottom: COLORS.hairline } })
  );

const promiseFormats = (): readonly FormatRun[] => [
  run(area(ROWS.promises + 1, REVIEW_LEFT, 1, HALF_COLUMNS), QUIET_LOOK),
  ...listFormats(ROWS.promises + 2, REVIEW_LEFT, KEPT_ROWS),
];

function figureFormats(): readonly FormatRun[] {
  const top = ROWS.promises + 2;
  const figures = RIGHT + 2;
  const formats: readonly (readonly [string, string])[] = [
    ['#,##0', SIGNED],
    ['#,##0', SIGNED],
    ['#,##0', SIGNED],
    ['+0.00;−0.00;0', '+0.00;−0.00;0'],
    ['0 %', POINTS],
    ['0 %', POINTS],
  ];
  return [
    run(area(top - 1, RIGHT, 1, HALF_COLUMNS), QUIET_LOOK),
    run(area(top - 1, figures, formats.length + 1, 3), { horizontal: 'right' }),
    run(area(top, figures, formats.length), { bold: true }),
    ...formats.flatMap(([now, change], index) => [
      run(area(top + index, figures), { numberFormat: now }),
      run(area(top + index, figures + 1, 1, 2), { numberFormat: change }),
    ]),
    ...rules(top, RIGHT, formats.length),
  ];
}

const flagFormats = (column: number): readonly FormatRun[] => [
  run(area(ROWS.flags + 1, column, 1, HALF_COLUMNS), QUIET_LOOK),
  run(area(ROWS.flags + 1, column + 2, 1, 3), { horizontal: 'right' }),
  ...Array.from({ length: FINDING_ROWS }, (_, index) => {
    const row = ROWS.flags + 2 + 2 * index;
    return [
      run(area(row, column), { horizontal: 'center', bold: true }),
      run(area(row, column + 1), { bold: true }),
      run(area(row, column + 3, 1, 2), { numberFormat: '0 %', horizontal: 'right' }),
      run(area(row + 1, column + 1, 1, 4), QUIET_LOOK),
      run(area(row + 1, column + 4), { horizontal: 'right' }),
      run(area(row + 1, column, 1, HALF_COLUMNS), { borders: { bottom: COLORS.hairline } }),
    ];
  }).flat(),
];

const nextFormats = (): readonly FormatRun[] => [
  run(area(ROWS.next + 1, REVIEW_LEFT, NEXT_ROWS), {
    numberFormat: '+General;−General;0',
    bold: true,
    horizontal: 'center',
  }),
  run(area(ROWS.next + 1, REVIEW_LEFT + 1, NEXT_ROWS), { wrap: true }),
  run(area(ROWS.next + 1, REVIEW_LEFT + 2, NEXT_ROWS), QUIET_LOOK),
  ...rules(ROWS.next + 1, REVIEW_LEFT, NEXT_ROWS),
  ...listFormats(ROWS.next + 1, RIGHT, NEXT_ROWS),
];

/** Signs in the colour of what they mean. */
export function reviewLooks(): readonly ConditionalFormatPlan[] {
  const look = (
    row: number,
    column: number,
    rows: number,
    signs: readonly string[],
    color: string
  ) => {
    const cell = reference(cellAddress(row, column));
    const [first, ...others] = signs.map((sign) => equal(cell, words(sign)));
    return first === undefined
      ? []
      : [lookWhere(or(first, ...others), area(row, column, rows), { color, bold: true })];
  };
  const [more, less] = [QUADRANT_LOOKS['do-more'].ink, QUADRANT_LOOKS['cut-back'].ink];
  const [, kept, , late] = REVIEW_SIGNS;
  const signsOf = (quadrant: 'do-more' | 'cut-back'): readonly string[] =>
    Object.values(QUADRANT_SIGNS[quadrant]);
  const flags = ROWS.flags + 2;
  return [
    ...look(ROWS.promises + 2, REVIEW_LEFT, KEPT_ROWS, [kept], more),
    ...look(ROWS.promises + 2, REVIEW_LEFT, KEPT_ROWS, [late], less),
    ...look(ROWS.next + 1, RIGHT, NEXT_ROWS, [late], less),
    ...HALVES.flatMap((column) => [
      ...look(flags, column, 2 * FINDING_ROWS, signsOf('do-more'), more),
      ...look(flags, column, 2 * FINDING_ROWS, signsOf('cut-back'), less),
    ]),
  ];
}

/** Points: as low as the letters allow, so that one page holds all. */
export function reviewHeights(): readonly RowHeight[] {
  const lines = (row: number, rows: number, height: number): readonly RowHeight[] =>
    Array.from({ length: rows }, (_, index) => ({ row: row + index, height }));
  const sections = [ROWS.decisions, ROWS.promises, ROWS.matrix, ROWS.flags, ROWS.next];
  return [
    { row: 0, height: 26 },
    ...lines(1, 1, 14),
    ...lines(2, 2, 17),
    ...lines(ROWS.decisions + 1, DECISION_LINES, 13.5),
    ...lines(ROWS.promises + 1, 1, 14),
    ...lines(ROWS.promises + 2, KEPT_ROWS, TWO_LINES),
    ...lines(ROWS.matrix + 1, 1 + REVIEW_CHART_ROWS, 15),
    ...lines(ROWS.flags + 1, 1 + 2 * FINDING_ROWS, 14),
    ...lines(ROWS.next + 1, NEXT_ROWS, TWO_LINES),
    ...lines(ROWS.end, 1, 15),
    ...sections.map((row) => ({ row, height: 20 })),
  ].sort((a, b) => a.row - b.row);
}
