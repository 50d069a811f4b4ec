/** The looks of one direction's part of the Matrix sheet. */
import type { FormatRun } from '../../kernel/blueprint';
import { LIST_WIDTH } from './listTable';
import {
  BODY_ROW,
  CARDS_ROW,
  CHART_COLUMNS,
  FIGURES_BELOW_ROW,
  LIST_OFFSET,
  MATRIX_PRINTED,
} from './matrixLayout';
import { COLORS } from '../../kernel/palette';
import { COMPUTED, HEADER, SUBTITLE, TITLE, area, cardLooks, run } from '../../kernel/sheetParts';

export function partFormats(column: number, rows: number): readonly FormatRun[] {
  return [
    run(area(0, column), TITLE),
    run(area(1, column), { ...SUBTITLE, size: MATRIX_PRINTED, bold: true, color: COLORS.ink }),
    run(area(2, column), { color: COLORS.quiet, size: MATRIX_PRINTED }),
    ...cardFormats(column),
    ...figureFormats(column),
    ...listFormats(column + LIST_OFFSET, rows),
  ];
}

function cardFormats(column: number): readonly FormatRun[] {
  const figures = CARDS_ROW + 1;
  return [
    ...cardLooks(CARDS_ROW, column, CHART_COLUMNS, MATRIX_PRINTED),
    run(area(figures, column + 1), { numberFormat: '#,##0' }),
    run(area(figures, column + 3), { numberFormat: '0 %' }),
  ];
}

function figureFormats(column: number): readonly FormatRun[] {
  return [
    run(area(FIGURES_BELOW_ROW, column, 4, CHART_COLUMNS), {
      color: COLORS.quiet,
      size: MATRIX_PRINTED,
    }),
    run(area(FIGURES_BELOW_ROW, column + 1, 2), COMPUTED),
    run(area(FIGURES_BELOW_ROW, column + 2, 4), { indent: 1 }),
    run(area(FIGURES_BELOW_ROW, column + 3, 4), COMPUTED),
    run(area(FIGURES_BELOW_ROW, column + 1), { numberFormat: '#,##0' }),
    run(area(FIGURES_BELOW_ROW, column + 3), { numberFormat: '#,##0' }),
  ];
}

function listFormats(list: number, rows: number): readonly FormatRun[] {
  return [
    run(area(BODY_ROW, list, 1, LIST_WIDTH), {
      ...HEADER,
      size: MATRIX_PRINTED,
      fill: COLORS.computed,
    }),
    run(area(BODY_ROW, list, 1, 2), { fill: COLORS.brand }),
    run(area(BODY_ROW, list + 2, 1, 2), { horizontal: 'right' }),
    run(area(BODY_ROW, list + 4), { indent: 1 }),
    run(area(BODY_ROW + 1, list, rows, LIST_WIDTH), {
      color: COLORS.ink,
      size: MATRIX_PRINTED,
      vertical: 'center',
    }),
    run(area(BODY_ROW + 1, list + 2, rows), { numberFormat: '#,##0', horizontal: 'right' }),
    run(area(BODY_ROW + 1, list + 3, rows), { horizontal: 'right' }),
    run(area(BODY_ROW + 1, list + 4, rows), { indent: 1 }),
  ];
}
