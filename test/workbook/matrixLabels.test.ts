/** The ids beside the points of the sample's matrices, on paper: no id stands on another point or another id. */
import { DIRECTIONS } from '../../src/model/contribution';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { LabelPosition, ScatterChartPlan } from '../../src/workbook/kernel/chartPlan';
import { analyseRvu } from '../../src/workbook/kernel/shared/analysedRows';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { chartFrame } from '../../src/workbook/sections/matrix/chartLines';

interface Rectangle {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Points of a sheet, measured in what LibreOffice draws. */
const PLOTS = {
  'Matrix chart': { width: 290, height: 300 },
  'Review matrix': { width: 320, height: 183 },
} as const;
const MARKER = 4;
const SIDES: Readonly<Record<LabelPosition, readonly [number, number]>> = {
  right: [1, 0],
  left: [-1, 0],
  top: [0, -1],
  bottom: [0, 1],
  center: [0, 0],
};

const around = (id: string, x: number, y: number, width: number, height: number): Rectangle => ({
  id,
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.id !== b.id && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const charts = rvuBlueprint(SAMPLE).sheets.flatMap((sheet) => sheet.charts);

/** The ids and the points of a chart where they stand on its plot. */
function drawn(chart: ScatterChartPlan, direction: 'given' | 'received', name: keyof typeof PLOTS) {
  const { right, top, bottom } = chartFrame(analyseRvu(SAMPLE), direction);
  const { width, height } = PLOTS[name];
  const ids = chart.series.find((series) => series.name === 'Ids');
  if (ids?.labels === undefined || ids.labels === null) throw new Error('no ids');
  const { texts, positions, size } = ids.labels;
  const points = texts.flatMap((text, index) => {
    const [x = null, y = null] = [ids.xValues[index], ids.yValues[index]];
    if (x === null || y === null || text.trim() === '') return [];
    const place = { x: (x / right) * width, y: ((top - y) / (top - bottom)) * height };
    return [{ id: text.trim(), ...place, position: positions[index] ?? 'right' }];
  });
  const labels = points.map(({ id, x, y, position }) => {
    const [across, down] = SIDES[position];
    const wide = id.length * 0.55 * size;
    return around(
      id,
      x + across * (MARKER + 1 + wide / 2),
      y + down * (MARKER + 1 + size / 2),
      wide,
      size
    );
  });
  return {
    labels,
    markers: points.map(({ id, x, y }) => around(id, x, y, 2 * MARKER, 2 * MARKER)),
  };
}

describe.each(Object.keys(PLOTS) as (keyof typeof PLOTS)[])('%s', (name) => {
  test.each(DIRECTIONS)('%s', (direction) => {
    const chart = charts.find((each) => each.name === `${name} ${direction}`);
    if (chart?.kind !== 'scatter') throw new Error('no matrix');
    const { labels, markers } = drawn(chart, direction, name);
    expect(labels.length).toBeGreaterThan(9);
    const touching = labels.flatMap((label) =>
      [...labels, ...markers].filter((other) => touch(label, other)).map(({ id }) => [label.id, id])
    );
    expect(touching).toEqual([]);
  });
});
