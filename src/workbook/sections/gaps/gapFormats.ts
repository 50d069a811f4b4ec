/** The looks of one direction's part of the Gaps sheet. */
import { cellAddress } from '../../kernel/a1';
import type { Area } from '../../kernel/area';
import type { ConditionalFormatPlan, FormatRun } from '../../kernel/blueprint';
import { lookWhere } from '../../kernel/conditionalLooks';
import { and, atLeast, atMost, call, reference } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { COLORS, QUADRANT_LOOKS } from '../../kernel/palette';
import { HEADER, HEADING, SUBTITLE, TITLE, area, cardLooks, run } from '../../kernel/sheetParts';
import { CARD_FORMATS, CARD_LABELS } from './gapFormulas';
import { SAME_BELOW } from './gapWords';
import {
  GAP_BODY_ROW,
  GAP_CARDS_ROW,
  LINES_ROW,
  LINE_CARDS_ROW,
  GAP_LINE_ROWS,
  LINE_TABLE_ROW,
  GAP_LIST_OFFSET,
  NOTE_ROW,
} from './gapsLayout';

/** Points: the sheet prints at 56 %, and no text under 7. */
export const GAPS_PRINTED = 13;

export function gapFormats(column: number, rows: number): readonly FormatRun[] {
  return [
    run(area(0, column), TITLE),
    run(area(1, column), { ...SUBTITLE, size: GAPS_PRINTED, bold: true, color: COLORS.ink }),
    run(area(2, column), { color: COLORS.warning, size: GAPS_PRINTED }),
    run(area(NOTE_ROW, column), { color: COLORS.quiet, size: GAPS_PRINTED, italic: true }),
    run(area(LINES_ROW, column), HEADING),
    run(area(LINE_TABLE_ROW + GAP_LINE_ROWS + 1, column), {
      color: COLORS.quiet,
      size: GAPS_PRINTED,
      italic: true,
    }),
    ...[GAP_CARDS_ROW, LINE_CARDS_ROW].flatMap((row) => cardFormats(row, column)),
    ...listFormats(GAP_BODY_ROW, column + GAP_LIST_OFFSET, 2, rows, 'General'),
    ...listFormats(LINE_TABLE_ROW, column, 1, GAP_LINE_ROWS, '0.0'),
  ];
}

function cardFormats(row: number, column: number): readonly FormatRun[] {
  return [
    ...cardLooks(row, column, CARD_LABELS.length, GAPS_PRINTED),
    ...CARD_FORMATS.map((numberFormat, at) => run(area(row + 1, column + at), { numberFormat })),
  ];
}

/** Names over `names` columns, then estimate, score, gap and words. */
function listFormats(row: number, column: number, names: number, rows: number, scores: string) {
  const figures = column + names;
  const width = names + 4;
  return [
    run(area(row, column, 1, width), { ...HEADER, size: GAPS_PRINTED, fill: COLORS.computed }),
    run(area(row, column, 1, names), { fill: COLORS.brand }),
    run(area(row, figures, 1, 3), { horizontal: 'right' }),
    run(area(row + 1, column, rows, width), {
      color: COLORS.ink,
      size: GAPS_PRINTED,
      vertical: 'center',
    }),
    run(area(row + 1, figures, rows, 3), { horizontal: 'right' }),
    run(area(row + 1, figures, rows, 2), { numberFormat: scores }),
    run(area(row + 1, figures + 2, rows), {
      numberFormat: scores === 'General' ? '+General;−General;0' : '+0.0;−0.0;0.0',
      bold: true,
    }),
    run(area(row, figures + 3, rows + 1), { indent: 1 }),
  ];
}

/** More and less than estimated, in colour beside sign and words. */
export function gapLooks(column: number, rows: number): readonly ConditionalFormatPlan[] {
  return [
    ...looksOf(area(GAP_BODY_ROW + 1, column + GAP_LIST_OFFSET + 4, rows, 2)),
    ...looksOf(area(LINE_TABLE_ROW + 1, column + 3, GAP_LINE_ROWS, 2)),
  ];
}

function looksOf(where: Area): readonly ConditionalFormatPlan[] {
  const gap = reference(`$${cellAddress(where.row, where.column)}`);
  const size = call('N', gap);
  const look = (test: Expression, quadrant: 'do-more' | 'cut-back'): ConditionalFormatPlan => {
    const { tint, ink } = QUADRANT_LOOKS[quadrant];
    const format = { fill: tint, color: ink, bold: true };
    return lookWhere(and(call('ISNUMBER', gap), test), where, format);
  };
  return [look(atLeast(size, SAME_BELOW), 'do-more'), look(atMost(size, -SAME_BELOW), 'cut-back')];
}
