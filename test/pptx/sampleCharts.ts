/** Charts as a review of the sample alliance would have them. */
import type { Direction } from '../../src/model/contribution';
import type { Quadrant } from '../../src/model/matrix';
import type { BarChart, LineChart, ScatterChart, ScatterSeries } from '../../src/pptx/deckChart';
import { QUADRANT_LOOKS } from '../../src/workbook/kernel/palette';
import { analyseRvu, directionOf } from '../../src/workbook/kernel/shared/analysedRows';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { axis, GREEN, GREY, INK, ORANGE, pointLabel } from './planParts';

const QUADRANTS: readonly Quadrant[] = ['do-more', 'keep', 'leave', 'cut-back'];
const analysed = analyseRvu(SAMPLE);

const dashed = { color: INK, width: 1, dashed: true };

/** The sample's matrix of one direction, hollow where values are estimates. */
export const matrixChart = (direction: Direction): ScatterChart => {
  const { contributions, thresholds } = directionOf(analysed, direction);
  const placed = contributions.filter((each) => each.placed);
  const right = Math.max(...placed.map(({ cost }) => cost ?? 0)) * 1.25;
  const seriesOf = (quadrant: Quadrant, hollow: boolean): ScatterSeries => {
    const { shape, color } = QUADRANT_LOOKS[quadrant];
    const points = placed
      .filter((each) => each.quadrant === quadrant && each.provisional === hollow)
      .map(({ contribution, cost, value }, place) => ({
        x: cost ?? 0,
        y: value,
        label: pointLabel(contribution.activity, place % 2 === 0 ? 'right' : 'top', {
          color: QUADRANT_LOOKS[quadrant].ink,
        }),
      }));
    return {
      name: hollow ? `${quadrant}, estimate` : quadrant,
      points,
      marker: { shape, size: 9, color, hollow },
      line: null,
    };
  };
  const lineOf = (name: string, points: readonly (readonly [number, number])[]): ScatterSeries => ({
    name,
    points: points.map(([x, y]) => ({ x, y })),
    marker: null,
    line: dashed,
  });
  const corner = (quadrant: Quadrant, x: number, y: number, position: 'left' | 'right') => ({
    name: `name of ${quadrant}`,
    points: [
      {
        x,
        y,
        label: pointLabel(quadrant === 'do-more' ? 'Do more' : 'Consider cutting back', position, {
          color: QUADRANT_LOOKS[quadrant].ink,
          bold: true,
        }),
      },
    ],
    marker: null,
    line: null,
  });
  const cost = thresholds.cost ?? 0;
  const value = thresholds.value ?? 3;
  return {
    kind: 'scatter',
    size: 11,
    series: [
      lineOf('cost line', [
        [cost, 0],
        [cost, 6],
      ]),
      lineOf('value line', [
        [0, value],
        [right, value],
      ]),
      ...QUADRANTS.flatMap((quadrant) => [seriesOf(quadrant, false), seriesOf(quadrant, true)]),
      corner('do-more', 0, 5.75, 'right'),
      corner('cut-back', right, 0.3, 'left'),
    ],
    xAxis: axis('Cost, USD', { min: 0, max: right }),
    yAxis: axis('Value, 1 to 5', {
      min: 0,
      max: 6,
      majorUnit: 1,
      numberFormat: '[<1]"";[>5]"";General',
    }),
  };
};

/** Their score against our estimate, the widest differences. */
export const gapChart = (): ScatterChart => {
  const gaps = [
    ['Joint webinars', 3, 5],
    ['Calibration clinic', 4, 5],
    ['Early look at firmware', 3, 4],
    ['Trade-fair stand', 3, 2],
    ['Printed catalogue', 3, 1],
  ] as const;
  const row = (place: number): number => gaps.length - place;
  const color = (from: number, to: number): string => (to > from ? GREEN : ORANGE);
  return {
    kind: 'scatter',
    size: 13,
    plot: { left: 220, top: 10, width: 600, height: 300 },
    series: [
      ...gaps.map(([name, ours, theirs], place) => ({
        name,
        points: [ours, theirs].map((x) => ({ x, y: row(place) })),
        marker: null,
        line: { color: color(ours, theirs), width: 3, dashed: false },
      })),
      {
        name: 'Our estimate',
        points: gaps.map(([, ours], place) => ({ x: ours, y: row(place) })),
        marker: { shape: 'circle', size: 10, color: INK, hollow: true },
        line: null,
      },
      {
        name: 'Their score',
        points: gaps.map(([, , theirs], place) => ({ x: theirs, y: row(place) })),
        marker: { shape: 'circle', size: 10, color: INK, hollow: false },
        line: null,
      },
      {
        name: 'Names',
        points: gaps.map(([name, ours, theirs], place) => ({
          x: 0.9,
          y: row(place),
          label: pointLabel(
            `${name} ${theirs > ours ? '+' : '−'}${Math.abs(theirs - ours)}`,
            'left',
            { bold: theirs > ours }
          ),
        })),
        marker: null,
        line: null,
      },
    ],
    xAxis: axis('', { min: 0.9, max: 5.2, majorUnit: 1, gridlines: true, numbers: false }),
    yAxis: axis('', { min: 0.4, max: 5.6, numbers: false, line: false }),
  };
};

const steps = [
  ['Q3', 0, 59, GREY],
  ['new', 59, 6, GREEN],
  ['scored higher', 65, 3, GREEN],
  ['scored lower', 64, 4, ORANGE],
  ['stopped', 63, 1, ORANGE],
  ['Q4', 0, 63, GREY],
] as const;

/** From last period's value to this one's. */
export const bridgeChart = (): BarChart => ({
  kind: 'bar',
  size: 12,
  direction: 'vertical',
  grouping: 'stacked',
  categories: steps.map(([name]) => name),
  gap: 40,
  series: [
    { name: 'Base', values: steps.map(([, base]) => base), color: null },
    {
      name: 'Value',
      values: steps.map(([, , height]) => height),
      color: GREY,
      colors: steps.map(([, , , color]) => color),
    },
  ],
  over: steps.map(([, base, height, color]) => ({
    text: base === 0 ? String(height) : color === GREEN ? `+${height}` : `−${height}`,
    at: base + height,
    color: INK,
    bold: true,
  })),
  categoryAxis: { title: '' },
  valueAxis: axis('', { min: 0, max: 80, numbers: false, line: false }),
});

/** Shares of cost and value by kind. */
export const kindsChart = (): BarChart => ({
  kind: 'bar',
  size: 12,
  direction: 'horizontal',
  grouping: 'clustered',
  categories: ['People', 'Data', 'Access', 'Money and goods', 'Introductions'],
  gap: 60,
  series: [
    { name: 'Share of cost', color: GREY, values: [58, 12, 6, 21, 3] },
    { name: 'Share of value', color: GREEN, values: [44, 18, 14, 8, null] },
  ].map((series) => ({
    ...series,
    labels: series.values.map((value) =>
      value === null ? null : { text: `${value} %`, color: INK, position: 'outside' as const }
    ),
  })),
  categoryAxis: { title: '' },
  valueAxis: axis('', { min: 0, max: 70, numbers: false, line: false }),
  legend: true,
});

/** Several figures over the kept periods, named at their ends. */
export const trendChart = (): LineChart => ({
  kind: 'line',
  size: 12,
  categories: ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
  series: (
    [
      ['Agreement within a step', [70, 72, null, 75, 81], GREEN],
      ['Promises kept', [61, 70, 78, 75, 79], '#0072B2'],
      ['Cost in cut back', [31, 30, 28, 27, 26], ORANGE],
    ] as const
  ).map(([name, values, color]) => ({
    name,
    values,
    line: { color, width: 2.25, dashed: false },
    marker: { shape: 'circle' as const, size: 6, color, hollow: false },
    end: { text: `${name} ${values.at(-1)} %`, color, bold: true },
  })),
  categoryAxis: { title: '' },
  valueAxis: axis('Percent', { min: 0, max: 100, majorUnit: 25, gridlines: true }),
});
