/** The looks of one direction's part of the Matrix sheet. */
import type { FormatRun } from './blueprint';
import { LIST_HEADERS } from './matrixList';
import { BODY_ROW, CARDS_ROW, CHART_COLUMNS, FIGURES_BELOW_ROW, LIST_OFFSET } from './matrixLayout';
import { COLORS } from './palette';
import { COMPUTED, SUBTITLE, TITLE, area, run } from './sheetParts';

export function partFormats(column: number, rows: number): readonly FormatRun[] {
  const list = column + LIST_OFFSET;
  const header = {
    fill: COLORS.computed,
    color: COLORS.white,
    bold: true,
    vertical: 'center',
  } as const;
  const card = { left: COLORS.line, right: COLORS.line };
  return [
    run(area(0, column), TITLE),
    run(area(1, column), { ...SUBTITLE, bold: true, color: COLORS.ink }),
    run(area(2, column), { color: COLORS.warning }),
    run(area(CARDS_ROW, column, 1, CHART_COLUMNS), {
      color: COLORS.quiet,
      size: 9,
      indent: 1,
      borders: { top: COLORS.line, ...card },
    }),
    run(area(CARDS_ROW + 1, column, 1, CHART_COLUMNS), {
      bold: true,
      size: 15,
      color: COLORS.ink,
      horizontal: 'left',
      vertical: 'center',
      indent: 1,
      numberFormat: '#,##0.#',
      borders: { bottom: COLORS.line, ...card },
    }),
    run(area(CARDS_ROW + 1, column + 1), { numberFormat: '#,##0' }),
    run(area(CARDS_ROW + 1, column + 2), { numberFormat: 'General' }),
    run(area(CARDS_ROW + 1, column + 3), { numberFormat: '0%' }),
    run(area(FIGURES_BELOW_ROW, column, 4, CHART_COLUMNS), { color: COLORS.quiet }),
    run(area(FIGURES_BELOW_ROW, column + 1, 2), COMPUTED),
    run(area(FIGURES_BELOW_ROW, column + 3, 4), COMPUTED),
    run(area(FIGURES_BELOW_ROW, column + 1), { numberFormat: '#,##0' }),
    run(area(FIGURES_BELOW_ROW, column + 3), { numberFormat: '#,##0' }),
    run(area(BODY_ROW, list, 1, LIST_HEADERS.length), header),
    run(area(BODY_ROW, list, 1, 2), { fill: COLORS.brand }),
    run(area(BODY_ROW, list + 2, 1, 2), { horizontal: 'right' }),
    run(area(BODY_ROW + 1, list, rows, LIST_HEADERS.length), {
      color: COLORS.ink,
      vertical: 'center',
    }),
    run(area(BODY_ROW + 1, list + 2, rows), { numberFormat: '#,##0', horizontal: 'right' }),
    run(area(BODY_ROW + 1, list + 3, rows), { numberFormat: 'General', horizontal: 'right' }),
  ];
}
