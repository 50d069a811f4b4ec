/** Generated charts of every kind, with any words and any numbers. */
import fc from 'fast-check';
import type { BarChart, DeckChart, LineChart, ScatterChart } from '../../src/pptx/deckChart';
import { axis } from './planParts';

/** Words that files have trouble with come often. */
const AWKWARD = [
  '',
  '<&>"\'',
  'a\u0000b\u001f',
  '\ud800',
  ' x ',
  '_x0041_',
  '=1+1',
  'ä漢字😀',
  '\t\n',
  ']]>',
];

export const words = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ maxCount: 40 })
);
const name = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ maxLength: 12 }));
export const color = fc.constantFrom('#242424', '#616161', '#0B6A63', '#d55e00', '#FFFFFF');
export const size = fc.integer({ min: 6, max: 40 });
const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));

const marker = fc.record({
  shape: fc.constantFrom(
    'triangle' as const,
    'square' as const,
    'circle' as const,
    'diamond' as const
  ),
  size: fc.integer({ min: 2, max: 20 }),
  color,
  hollow: fc.boolean(),
});
const line = fc.record({ color, width: fc.integer({ min: 1, max: 4 }), dashed: fc.boolean() });

const scatter: fc.Arbitrary<ScatterChart> = fc.record({
  kind: fc.constant('scatter' as const),
  size,
  legend: fc.boolean(),
  xAxis: fc.constant(axis('Cost <&>')),
  yAxis: fc.constant(axis('', { min: 0, max: 6, majorUnit: 1, gridlines: true })),
  series: fc.array(
    fc.record({
      name,
      marker: fc.option(marker),
      line: fc.option(line),
      points: fc.array(
        fc.record(
          {
            x: fc.integer({ min: -100, max: 100_000 }),
            y: value,
            label: fc.record({
              text: words,
              color,
              position: fc.constantFrom('left' as const, 'top' as const, 'center' as const),
              offset: fc.record({ right: fc.nat(40), down: fc.nat(40) }),
            }),
          },
          { requiredKeys: ['x', 'y'] }
        ),
        { maxLength: 6 }
      ),
    }),
    { maxLength: 4 }
  ),
});

const categories = fc.array(name, { minLength: 1, maxLength: 6 });
const each = <T>(items: readonly unknown[], arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: items.length, maxLength: items.length });

const bars: fc.Arbitrary<BarChart> = fc
  .tuple(
    categories,
    fc.constantFrom('horizontal' as const, 'vertical' as const),
    fc.constantFrom('clustered' as const, 'stacked' as const)
  )
  .chain(([names, direction, grouping]) => {
    const position =
      grouping === 'stacked'
        ? fc.constantFrom('center' as const, 'inside-end' as const)
        : fc.constantFrom('outside' as const, 'inside-base' as const);
    const over = each(names, fc.option(fc.record({ text: words, color, at: fc.nat(100) })));
    return fc.record(
      {
        kind: fc.constant('bar' as const),
        size,
        direction: fc.constant(direction),
        grouping: fc.constant(grouping),
        categories: fc.constant(names),
        gap: fc.nat(500),
        categoryAxis: fc.record({ title: name }),
        valueAxis: fc.constant(axis('Value')),
        legend: fc.boolean(),
        series: fc.array(
          fc.record({
            name,
            values: each(names, value),
            color: fc.option(color),
            colors: each(names, fc.option(color)),
            labels: each(names, fc.option(fc.record({ text: words, color, position }))),
          }),
          { maxLength: 4 }
        ),
        over,
      },
      {
        requiredKeys: [
          'kind',
          'size',
          'direction',
          'grouping',
          'categories',
          'gap',
          'categoryAxis',
          'valueAxis',
          'series',
        ],
      }
    );
  })
  .map(({ over, ...chart }) =>
    over === undefined || chart.direction === 'horizontal' ? chart : { ...chart, over }
  );

const lines: fc.Arbitrary<LineChart> = categories.chain((names) =>
  fc.record({
    kind: fc.constant('line' as const),
    size,
    categories: fc.constant(names),
    series: fc.array(
      fc.record({
        name,
        values: each(names, value),
        line,
        marker: fc.option(marker),
        end: fc.option(fc.record({ text: words, color })),
      }),
      { maxLength: 4 }
    ),
    categoryAxis: fc.record({ title: name }),
    valueAxis: fc.constant(axis('Percent')),
  })
);

export const anyChart: fc.Arbitrary<DeckChart> = fc.oneof(scatter, bars, lines);
