/** What slides of a review are made of: the looks of text, tables and headings, in one place. */
import { COLORS } from '../workbook/kernel/palette';
import type { Block, Paragraph, SlidePlan, TableCell, TextBlock, TextRun } from '../pptx/deckPlan';
import type { SlideBox } from '../pptx/box';

export const INK = COLORS.ink;
export const QUIET = COLORS.quiet;
const BRAND = COLORS.brand;
const BODY = 14;
export const SMALL = 11;

/** A content slide; the finding is its title. */
export function slide(title: string, subtitle: string | null, blocks: readonly Block[]): SlidePlan {
  return { kind: 'content', title, subtitle, blocks, notes: null };
}

export function textRun(text: string, look: Omit<TextRun, 'text'> = {}): TextRun {
  return { text, ...look };
}

export function bold(text: string): TextRun {
  return textRun(text, { bold: true });
}

export function quiet(text: string): TextRun {
  return textRun(text, { color: QUIET, size: SMALL });
}

export function sentenceLine(...runs: readonly TextRun[]): Paragraph {
  return { runs };
}

/** A cell with one line for each list of runs. */
export function cell(...lines: readonly (readonly TextRun[])[]): TableCell {
  return {
    paragraphs: lines.filter((runs) => runs.length > 0).map((runs) => ({ runs })),
  };
}

export function plainRun(text: string): TableCell {
  return cell([textRun(text)]);
}

/** A header's cells: small, in the brand's colour. */
export function headers(...names: readonly string[]): readonly TableCell[] {
  return names.map((name) => cell([textRun(name, { bold: true, color: BRAND, size: SMALL })]));
}

/** A heading above a part of a slide. */
export function slideHeading(text: string, box: SlideBox): TextBlock {
  return {
    kind: 'text',
    box,
    description: '',
    paragraphs: [sentenceLine(textRun(text, { bold: true, color: BRAND }))],
    size: BODY,
    color: BRAND,
    anchor: 'bottom',
  };
}

/** Columns side by side, `gap` points apart; the widths are parts of the whole. */
export function columns(box: SlideBox, parts: readonly number[], gap: number): readonly SlideBox[] {
  const whole = parts.reduce((a, b) => a + b, 0);
  const room = box.width - gap * (parts.length - 1);
  let left = box.left;
  return parts.map((part) => {
    const width = (room * part) / whole;
    const place = { ...box, left, width };
    left += width + gap;
    return place;
  });
}

/** The rows of a list on as few pages as hold so many each, and as many on one page as on another. */
export function pages<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const each = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, at) => items.slice(at * each, (at + 1) * each));
}
