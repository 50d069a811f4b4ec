/** @jest-environment ./test/pageEnvironment.js */
import { scatterSvg } from '../../src/preview/charts/scatterSvg';
import type { ShownChart, ShownMarker } from '../../src/preview/view/sheetView';

const marker: ShownMarker = { shape: 'diamond', size: 9, fill: '#D55E00', edge: null };

const chart: ShownChart = {
  id: '1',
  name: 'Given',
  description: 'Cost & value',
  left: 0,
  top: 0,
  width: 600,
  height: 400,
  title: 'What <we> give',
  legend: true,
  plot: null,
  xAxis: {
    title: 'Cost',
    min: 0,
    max: null,
    majorUnit: null,
    numberFormat: '0',
    gridlines: false,
    visible: true,
  },
  yAxis: {
    title: 'Value',
    min: 1,
    max: 5,
    majorUnit: 1,
    numberFormat: '0',
    gridlines: true,
    visible: true,
  },
  series: [
    {
      name: 'Cut back',
      marker,
      line: null,
      fill: null,
      points: [
        {
          x: 100,
          y: 1,
          label: { text: 'G8', position: 'left', color: '#242424', bold: false, size: 9 },
        },
        { x: 200, y: 9, label: null },
      ],
    },
    {
      name: 'Our estimate',
      marker: { ...marker, fill: null, edge: '#D55E00' },
      line: null,
      fill: null,
      points: [{ x: 50, y: 2, label: null }],
    },
    {
      name: 'Threshold',
      marker: null,
      line: { color: '#8A8886', width: 1.5, dashed: true },
      fill: null,
      points: [
        { x: 0, y: 3, label: null },
        { x: 250, y: 3, label: null },
      ],
    },
  ],
};

const drawn = (of: ShownChart): Element => {
  const box = document.createElement('div');
  box.innerHTML = scatterSvg(of, (value, pattern) => `${String(value)}|${pattern}`);
  const svg = box.firstElementChild;
  if (!svg) throw new Error('nothing was drawn');
  return svg;
};

const texts = (svg: Element): string[] =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent);

test('draws what Excel would: title, axis titles, ticks in their format, labels and names', () => {
  const svg = drawn(chart);
  expect(svg.getAttribute('aria-label')).toBe('Cost & value');
  expect(texts(svg)).toEqual(
    expect.arrayContaining(['What <we> give', 'Cost', 'Value', '1|0', '5|0', 'G8', 'Our estimate'])
  );
});

test('draws hollow markers as outlines and thresholds as dashed lines', () => {
  const svg = drawn({ ...chart, legend: false });
  const polygons = [...svg.querySelectorAll('polygon')];
  expect(polygons.map((each) => each.getAttribute('fill'))).toEqual(['#D55E00', 'none']);
  expect(polygons[1]?.getAttribute('stroke')).toBe('#D55E00');
  expect(svg.querySelector('polyline')?.getAttribute('stroke-dasharray')).not.toBeNull();
});

test('leaves out points beyond an axis that is fixed', () => {
  const svg = drawn({ ...chart, legend: false });
  expect(svg.querySelectorAll('polygon')).toHaveLength(2);
});

test('stands a higher value higher and a dearer one further right', () => {
  const at = (x: number, y: number): readonly [number, number] => {
    const circle: ShownMarker = { shape: 'circle', size: 6, fill: '#000000', edge: null };
    const corner = { x: 1000, y: 5, label: null };
    const points = [{ x, y, label: null }, corner];
    const series = [{ name: 's', marker: circle, line: null, fill: null, points }];
    const mark = drawn({ ...chart, legend: false, series }).querySelector('circle');
    return [Number(mark?.getAttribute('cx')), Number(mark?.getAttribute('cy'))];
  };
  expect(at(200, 2)[0]).toBeLessThan(at(400, 2)[0]);
  expect(at(200, 2)[1]).toBeGreaterThan(at(200, 4)[1]);
});

test('ends a line where a blank cell stands', () => {
  const line = { color: '#009E73', width: 2, dashed: false };
  const points = [
    { x: 3, y: 2, label: null },
    { x: 5, y: 2, label: null },
    { x: 4, y: 3, label: null, afterGap: true as const },
    { x: 5, y: 3, label: null },
  ];
  const series = [{ name: 'Line of more', marker: null, line, fill: null, points }];
  const lines = [...drawn({ ...chart, legend: false, series }).querySelectorAll('polyline')];
  expect(lines.map((each) => each.getAttribute('points')?.split(' ').length)).toEqual([2, 2]);
});
