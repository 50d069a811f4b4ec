/** The matrix as series of a native chart: lines, names, numbers along the axes, marks with their labels. */
import { QUADRANTS } from '../model/matrix';
import type { Quadrant } from '../model/matrix';
import type { Box } from '../charts/box';
import type { ChartModel } from '../charts/chartModel';
import type { ChartPoint, ChartSpot } from '../charts/spots';
import type { PointLabel, ScatterPoint, ScatterSeries } from '../pptx/deckChart';
import { COLORS, QUADRANT_LOOKS } from '../workbook/kernel/palette';
import { figure } from '../workbook/kernel/shared/sentences';
import {
  FLAG_WORDS,
  QUADRANT_WORDS,
  hollowQuadrantLabel,
  quadrantLabel,
} from '../workbook/kernel/words';
import { capital } from '../workbook/kernel/wording';

/** The pane's chart is drawn for letters of 10 points; a slide's are larger, and so is all else. */
export const SCALE = 1.15;
/** Points, and the rest of the marks and lines in proportion. */
export const LETTER = 10 * SCALE;
const MARK_SIZE = 10;
const LINE = '#8A8886';

/** The field to cut back is named as its flag is, since that is what is talked about. */
export const QUADRANT_NAMES: Readonly<Record<Quadrant, string>> = {
  ...QUADRANT_WORDS,
  'cut-back': capital(FLAG_WORDS['cut-back']),
};

/** From a place along an axis to the figure there. */
type Along = (at: number) => number;

interface Values {
  /** The figure on the axis at that place of the chart model. */
  readonly x: Along;
  readonly y: Along;
}

/** From places back to figures. */
export function pointValues({ xTicks, yTicks }: ChartModel): Values {
  return {
    x: along(xTicks),
    y: along(yTicks),
  };
}

/** Straight between the outer ticks; 0 everywhere where there is no axis to speak of. */
function along(ticks: ChartModel['xTicks']): Along {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first.at === last.at) return () => 0;
  const unit = (last.value - first.value) / (last.at - first.at);
  return (at) => first.value + (at - first.at) * unit;
}

/** Every series, those that lie below first. */
export function matrixSeries(model: ChartModel): readonly ScatterSeries[] {
  const values = pointValues(model);
  return [
    ...thresholdLines(model, values),
    numbers(model, values),
    quadrantNames(model, values),
    ...leaders(model.spots, values),
    ...marks(model.spots),
  ];
}

/** Series that only carry labels. */
const unmarked = { marker: null, line: null } as const;

/** Two points each: a native chart has no line of its own at a figure. */
function thresholdLines({ plot, costLine, thresholds }: ChartModel, { x, y }: Values) {
  const line = { color: LINE, width: 1.25, dashed: true };
  const [cost, value] = [thresholds.cost.value, thresholds.value.value];
  return [
    {
      name: 'Cost line',
      marker: null,
      line,
      points: [
        { x: cost, y: y(costLine.bottom) },
        { x: cost, y: y(costLine.top) },
      ],
    },
    {
      name: 'Value line',
      marker: null,
      line,
      points: [
        { x: x(plot.left), y: value },
        { x: x(plot.right), y: value },
      ],
    },
  ];
}

/** A hair inside the axes: a point that lies beyond them by rounding is not drawn, and all labels of its series go with it. */
const INSIDE = 0.1;

/** Labels in place of the axes' own numbers, which programs set at other places. */
function numbers({ plot, xTicks, yTicks }: ChartModel, { x, y }: Values): ScatterSeries {
  const look = { color: COLORS.quiet, size: 10 };
  return {
    name: 'Numbers along the axes',
    ...unmarked,
    points: [
      ...xTicks.map(({ value }) => ({
        x: value,
        y: y(plot.bottom - INSIDE),
        label: { ...look, text: figure(value), position: 'bottom' as const },
      })),
      ...yTicks.map(({ value }) => ({
        x: x(plot.left + INSIDE),
        y: value,
        label: { ...look, text: figure(value), position: 'left' as const },
      })),
    ],
  };
}

/** In the fields' outer corners. */
function quadrantNames({ names }: ChartModel, { x, y }: Values): ScatterSeries {
  return {
    name: 'Quadrants',
    ...unmarked,
    points: QUADRANTS.map((quadrant) => {
      const { left, right, top, bottom } = names[quadrant];
      const atRight = quadrant === 'keep' || quadrant === 'cut-back';
      return {
        x: x(atRight ? right - INSIDE : left + INSIDE),
        y: y((top + bottom) / 2),
        label: {
          text: QUADRANT_NAMES[quadrant],
          color: QUADRANT_LOOKS[quadrant].ink,
          bold: true,
          position: atRight ? ('left' as const) : ('right' as const),
        },
      };
    }),
  };
}

/** One series for each: a line that went on to the next would join labels. */
function leaders(spots: readonly ChartSpot[], { x, y }: Values): readonly ScatterSeries[] {
  return spots.flatMap(({ id, label }): readonly ScatterSeries[] => {
    const leader = label?.leader ?? null;
    if (leader === null) return [];
    return [
      {
        name: `To ${id}`,
        marker: null,
        line: { color: LINE, width: 0.75, dashed: false },
        points: [
          { x: x(leader.x1), y: y(leader.y1) },
          { x: x(leader.x2), y: y(leader.y2) },
        ],
      },
    ];
  });
}

/** A point with the spot that it shares. */
interface Marked {
  readonly spot: ChartSpot;
  readonly point: ChartPoint;
}

/** Firm and hollow marks of each quadrant, with the label of each spot at its first point. */
function marks(spots: readonly ChartSpot[]): readonly ScatterSeries[] {
  const all = spots.flatMap((spot) => spot.points.map((point): Marked => ({ spot, point })));
  return QUADRANTS.flatMap((quadrant) =>
    [false, true].flatMap((hollow): readonly ScatterSeries[] => {
      const points = all.filter(
        ({ point }) => point.quadrant === quadrant && point.hollow === hollow
      );
      if (points.length === 0) return [];
      const { shape, color } = QUADRANT_LOOKS[quadrant];
      return [
        {
          name: hollow ? hollowQuadrantLabel(quadrant) : quadrantLabel(quadrant),
          marker: { shape, size: MARK_SIZE, color, hollow },
          line: null,
          points: points.map(scatterPoint),
        },
      ];
    })
  );
}

function scatterPoint({ spot, point }: Marked): ScatterPoint {
  const place = { x: point.cost, y: point.value };
  const { label } = spot;
  if (label === null || spot.points[0] !== point) return place;
  const position = positionOf(spot, label.box);
  return {
    ...place,
    label: { text: label.text, color: COLORS.ink, position, ...moved(spot, label.box, position) },
  };
}

/** What charts know; `center` is of no use beside a mark. */
type Position = 'left' | 'right' | 'top' | 'bottom';

const middleOf = ({
  left,
  right,
  top,
  bottom,
}: Box): { readonly x: number; readonly y: number } => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** On which side of its mark the label stands. */
function positionOf({ x, y }: ChartSpot, box: Box): Position {
  if (box.left >= x) return 'right';
  if (box.right <= x) return 'left';
  return middleOf(box).y > y ? 'bottom' : 'top';
}

/** Between the middle of a mark and its label, as programs set it. */
const ASIDE = 5;
/** Nearer than this a label may stay where programs set it. */
const NEAR = 5;

/** How far the place that was found lies from where programs would set the label; nothing where it is near. */
function moved({ x, y }: ChartSpot, box: Box, position: Position): Pick<PointLabel, 'offset'> {
  const [across, up] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  const usual: Readonly<Record<Position, { readonly x: number; readonly y: number }>> = {
    right: { x: x + ASIDE + across, y },
    left: { x: x - ASIDE - across, y },
    top: { x, y: y - ASIDE - up },
    bottom: { x, y: y + ASIDE + up },
  };
  const middle = middleOf(box);
  const right = middle.x - usual[position].x;
  const down = middle.y - usual[position].y;
  if (Math.abs(right) < NEAR && Math.abs(down) < NEAR) return {};
  return { offset: { right: right * SCALE, down: down * SCALE } };
}
