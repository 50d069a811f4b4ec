/** @jest-environment jsdom */
import { categorySvg } from '../../src/preview/charts/categorySvg';
import type { ShownChart, ShownSeries } from '../../src/preview/view/sheetView';

const series = (fill: string | null, values: readonly number[]): ShownSeries => ({
  name: 's',
  points: values.map((y, index) => ({ x: index + 1, y, label: null })),
  marker: null,
  line: null,
  fill,
});

const axis = { title: null, min: null, max: null, majorUnit: null, numberFormat: 'General' };
const bridge: ShownChart = {
  id: '1',
  name: 'Bridge',
  description: 'Bridge',
  left: 0,
  top: 0,
  width: 400,
  height: 200,
  title: null,
  series: [series(null, [0, 10]), series('#009E73', [10, 5]), series('#D55E00', [-4, 0])],
  plot: {
    kind: 'bar',
    horizontal: false,
    stacked: true,
    categories: ['before 10', 'new +5'],
    gap: 50,
  },
  xAxis: { ...axis, gridlines: false, visible: true },
  yAxis: { ...axis, gridlines: false, visible: false },
  legend: false,
};

const drawn = (chart: ShownChart): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = categorySvg(chart, String);
  return box;
};
const sizes = (chart: ShownChart, of: 'x' | 'y' | 'width' | 'height'): readonly number[] =>
  [...drawn(chart).querySelectorAll('rect')].map((bar) => Number(bar.getAttribute(of)));

test('stacks bars on a base that is not drawn, and what is below zero downwards', () => {
  const [first = 0, below = 0, second = 0] = sizes(bridge, 'y');
  const [height = 0, , half = 0] = sizes(bridge, 'height');
  expect(sizes(bridge, 'height')).toHaveLength(3);
  expect(half).toBeCloseTo(height / 2, 1);
  expect(second + half).toBeCloseTo(first, 1);
  expect(below).toBeCloseTo(first + height, 1);
});

test('names every category, and shows no figures where the axis is not to be seen', () => {
  const texts = [...drawn(bridge).querySelectorAll('text')].map((each) => each.textContent);
  expect(texts).toEqual(['before 10', 'new +5']);
});

test('bars that lie read from the top and grow to the right, what is below zero to the left', () => {
  const lying: ShownChart = {
    ...bridge,
    series: [series('#009E73', [10, 5]), series('#D55E00', [-4, -2])],
    plot: { kind: 'bar', horizontal: true, stacked: true, categories: ['a', 'b'], gap: 50 },
  };
  const [right = 0, left = 0, lower = 0] = sizes(lying, 'x');
  const [, width = 0] = sizes(lying, 'width');
  expect(left + width).toBeCloseTo(right, 1);
  expect(lower).toBeCloseTo(right, 1);
  const [top = 0, , second = 0] = sizes(lying, 'y');
  expect(second).toBeGreaterThan(top);
});

test('joins the points of a line', () => {
  const line = { color: '#009E73', width: 2, dashed: false };
  const lines: ShownChart = {
    ...bridge,
    series: [{ ...series(null, [1, 2]), line }],
    plot: { kind: 'line', horizontal: false, stacked: false, categories: ['a', 'b'], gap: 150 },
  };
  const found = drawn(lines).querySelector('polyline');
  expect(found?.getAttribute('points')?.split(' ')).toHaveLength(2);
});
