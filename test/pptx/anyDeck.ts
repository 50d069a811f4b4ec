/** Generated plans: any words, any numbers, every kind of block. */
import fc from 'fast-check';
import type { Box } from '../../src/pptx/box';
import type { BarChart, DeckChart, LineChart, ScatterChart } from '../../src/pptx/deckChart';
import type { Block, DeckPlan, SlidePlan, TableBlock, TextBlock } from '../../src/pptx/deckPlan';
import { SLIDE } from '../../src/pptx/deckPlan';
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

const words = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ maxCount: 40 })
);
const name = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ maxLength: 12 }));
const color = fc.constantFrom('#242424', '#616161', '#0B6A63', '#d55e00', '#FFFFFF');
const size = fc.integer({ min: 6, max: 40 });
const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));

const box: fc.Arbitrary<Box> = fc
  .tuple(
    fc.nat(880),
    fc.nat(480),
    fc.integer({ min: 40, max: 960 }),
    fc.integer({ min: 50, max: 540 })
  )
  .map(([left, top, width, height]) => ({
    left,
    top,
    width: Math.min(width, SLIDE.width - left),
    height: Math.min(height, SLIDE.height - top),
  }));

const paragraph = fc.record({
  runs: fc.array(
    fc.record(
      { text: words, bold: fc.boolean(), italic: fc.boolean(), color, size },
      { requiredKeys: ['text'] }
    ),
    { maxLength: 3 }
  ),
});

const paragraphs = fc.array(
  fc
    .tuple(
      paragraph,
      fc.record(
        {
          align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
          list: fc.constantFrom('bullet' as const, 'number' as const),
          before: fc.nat(20),
        },
        { requiredKeys: [] }
      )
    )
    .map(([base, more]) => ({ ...base, ...more })),
  { maxLength: 4 }
);

const textBlock: fc.Arbitrary<TextBlock> = fc.record(
  {
    kind: fc.constant('text' as const),
    box,
    description: words,
    paragraphs,
    size,
    color,
    anchor: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
    fill: color,
    outline: color,
    inset: fc.nat(10),
  },
  { requiredKeys: ['kind', 'box', 'description', 'paragraphs', 'size', 'color'] }
);

const tableBlock: fc.Arbitrary<TableBlock> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.nat(12))
  .chain(([columns, header, rows]) => {
    const row = fc.array(fc.record({ paragraphs }), { minLength: columns, maxLength: columns });
    const one = header ? 0 : 1;
    return fc.record({
      kind: fc.constant('table' as const),
      box,
      description: words,
      columns: fc.array(fc.record({ width: fc.integer({ min: 1, max: 300 }) }), {
        minLength: columns,
        maxLength: columns,
      }),
      header: header ? row : fc.constant(null),
      rows: fc.array(row, { minLength: Math.max(one, rows), maxLength: Math.max(one, rows) }),
      size,
      color,
    });
  });

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

const chart: fc.Arbitrary<DeckChart> = fc.oneof(scatter, bars, lines);

const block: fc.Arbitrary<Block> = fc.oneof(
  textBlock,
  tableBlock,
  fc.record({ kind: fc.constant('chart' as const), box, description: words, chart })
);

const title = words.map((text) => (text.trim() === '' ? `A finding${text}` : text));

const slide: fc.Arbitrary<SlidePlan> = fc.record({
  kind: fc.constantFrom('title' as const, 'content' as const),
  title,
  subtitle: fc.option(words),
  blocks: fc.array(block, { maxLength: 4 }),
  notes: fc.option(words),
});

export const anyDeck: fc.Arbitrary<DeckPlan> = fc.record({
  title: words,
  language: fc.constantFrom('en-US', 'de-DE'),
  footer: words,
  slides: fc.array(slide, { minLength: 1, maxLength: 4 }),
});
