/** Series of an opened file's charts. */
import type { PlainChart, PointModel } from 'excel-emulator/book';
import {
  absoluteAddress,
  areaOf,
  newPoint,
  newSeries,
  parseAddress,
  quotedSheet,
} from 'excel-emulator/book';
import { descendantsOf, child, first } from './parts';

/** What the emulator's book holds of a series, as it is put in. */
type PlainSeries = PlainChart['series'][number];
type PlainPoint = PlainSeries['points'][number];

/**
 * English metric units, in which DrawingML counts lengths; sizes of fonts come in hundredths of a
 * point.
 */
const EMU_PER_POINT = 12_700;
const HUNDREDTHS = 100;

/** From the file's words to those of Office.js. */
const POSITIONS: Readonly<Record<string, string>> = {
  l: 'Left',
  r: 'Right',
  t: 'Top',
  b: 'Bottom',
  ctr: 'Center',
};

/** DrawingML writes nearly every value as the attribute `val`. */
const valueOf = (element: Element | null): string | null => element?.getAttribute('val') ?? null;

/** Office.js writes the file's words with a capital. */
const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Plain colours only: those of a theme stay the default's. */
const colorIn = (element: Element | null): string | null => {
  const rgb = valueOf(first(child(element, 'solidFill'), 'srgbClr'));
  return rgb === null ? null : `#${rgb.toUpperCase()}`;
};

/** A series without a line of its own has none; Excel writes one wherever one is drawn. */
function lineIn(series: Element): PlainSeries['line'] {
  const line = child(child(series, 'spPr'), 'ln');
  const color = colorIn(line);
  if (!line || color === null) return { LineStyle: 'None' };
  const isDashed = (valueOf(child(line, 'prstDash')) ?? 'solid') !== 'solid';
  return {
    Color: color,
    LineStyle: isDashed ? 'Dash' : 'Continuous',
    Weight: Number(line.getAttribute('w') ?? EMU_PER_POINT) / EMU_PER_POINT,
  };
}

/** Nothing where the file leaves the marker to the program. */
function markerIn(series: Element): PlainSeries['bag'] {
  const marker = child(series, 'marker');
  const symbol = valueOf(child(marker, 'symbol'));
  if (!marker || symbol === null) return {};
  const look = child(marker, 'spPr');
  // The chart's ground is white: a white marker is what looks hollow.
  const fill = colorIn(look) ?? (child(look, 'noFill') ? '#FFFFFF' : null);
  const edge = colorIn(child(look, 'ln'));
  return {
    MarkerStyle: title(symbol),
    MarkerSize: Number(valueOf(child(marker, 'size')) ?? 5),
    ...(fill ? { MarkerBackgroundColor: fill } : {}),
    ...(edge ? { MarkerForegroundColor: edge } : {}),
  };
}

/** The cells as a formula, as Office.js gives them. */
const referenceIn = (element: Element | null): string | null => {
  const text = first(element, 'f')?.textContent ?? '';
  return text === '' ? null : `=${text}`;
};

/** One cell of the range from which a series takes its labels. */
function labelCell(series: Element, index: number): string | null {
  const parsed = parseAddress(first(series, 'datalabelsRange', 'f')?.textContent ?? '');
  if (!parsed || parsed.sheet === null) return null;
  const { row, column, columns } = parsed.area;
  const cell = areaOf(row + Math.floor(index / columns), column + (index % columns));
  return `=${quotedSheet(parsed.sheet)}!${absoluteAddress(cell)}`;
}

/** A label follows a cell where it names one; else it is a text of its own. */
function labelIn(series: Element, label: Element, index: number): PointModel['label'] {
  const formula = referenceIn(child(label, 'tx')) ?? labelCell(series, index);
  const text = descendantsOf(label, 't').map((each) => each.textContent);
  return {
    ...(formula === null ? { Text: text.join('') } : { Formula: formula }),
    Position: POSITIONS[valueOf(child(label, 'dLblPos')) ?? 'r'] ?? 'Right',
  };
}

/** Nine points where the label says no size. */
function fontIn(label: Element): PointModel['labelFont'] {
  const look = first(label, 'defRPr');
  const color = colorIn(look);
  return {
    ...(color ? { Color: color } : {}),
    Bold: look?.getAttribute('b') === '1',
    Size: Number(look?.getAttribute('sz') ?? 900) / HUNDREDTHS,
  };
}

/** Only points with a label of their own are listed; all others look as their series. */
const pointsIn = (series: Element): readonly PlainPoint[] =>
  descendantsOf(child(series, 'dLbls'), 'dLbl').map((label): PlainPoint => {
    const index = Number(valueOf(child(label, 'idx')) ?? 0);
    return [
      index,
      {
        ...newPoint(),
        hasDataLabel: true,
        label: labelIn(series, label, index),
        labelFont: fontIn(label),
      },
    ];
  });

/** An empty text is what was cleared. */
function fillIn(series: Element): PlainSeries['fill'] {
  const look = child(series, 'spPr');
  if (child(look, 'noFill')) return { Color: '' };
  const color = colorIn(look);
  return color === null ? {} : { Color: color };
}

/** A series: where its numbers stand and how it looks; `gap` is what lies between bars, in percent. */
export function seriesIn(series: Element, gap: string | null = null): PlainSeries {
  const name = child(series, 'tx');
  return {
    ...newSeries(referenceIn(name) ?? first(name, 'v')?.textContent ?? ''),
    x: referenceIn(child(series, 'xVal') ?? child(series, 'cat')),
    y: referenceIn(child(series, 'yVal') ?? child(series, 'val')),
    bag: { ...markerIn(series), ...(gap === null ? {} : { GapWidth: Number(gap) }) },
    line: lineIn(series),
    fill: fillIn(series),
    points: pointsIn(series),
  };
}
