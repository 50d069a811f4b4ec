/** How wide texts are in the grid. */
import type { MeasureText } from '../read/rowHeights';

const FALLBACK = 'Arial, sans-serif';
const FAMILY = `Calibri, Carlito, ${FALLBACK}`;
const SAMPLE = 'Relationship Value Update 0123456789';
/** Widths of Calibri to those of Arial, about. */
const NARROWER = 0.9;

const pen = document.createElement('canvas').getContext('2d');

function widthIn(text: string, font: string): number {
  if (!pen) return text.length * 7;
  pen.font = font;
  return pen.measureText(text).width;
}

/**
 * Where neither Calibri nor its twin Carlito is installed, texts are drawn a little smaller, so that
 * they break and end where they would in Excel.
 */
export const FONT_SCALE =
  widthIn(SAMPLE, `20px ${FAMILY}`) === widthIn(SAMPLE, `20px ${FALLBACK}`) ? NARROWER : 1;

const known = new Map<string, number>();

/** Measures a text as the grid will draw it. */
export const measureText: MeasureText = (text, font) => {
  const key = `${font}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const width = widthIn(text, `${font}, ${FAMILY}`) * FONT_SCALE;
  known.set(key, width);
  return width;
};
