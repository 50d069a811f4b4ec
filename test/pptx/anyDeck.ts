/** Generated plans: any words, any numbers, every kind of block. */
import fc from 'fast-check';
import type { SlideBox } from '../../src/pptx/box';
import type { Block, DeckPlan, SlidePlan, TableBlock, TextBlock } from '../../src/pptx/deckPlan';
import { SLIDE } from '../../src/pptx/deckPlan';
import { leastHeight } from '../../src/pptx/fit/fitTable';
import { anyChart, color, size, words } from './anyChart';

const box: fc.Arbitrary<SlideBox> = fc
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
  })
  // What has no room for a row is refused: that is a test of its own.
  .map((table) => ({
    ...table,
    box: { ...table.box, height: Math.max(table.box.height, leastHeight(table)) },
  }));

const block: fc.Arbitrary<Block> = fc.oneof(
  textBlock,
  tableBlock,
  fc.record({ kind: fc.constant('chart' as const), box, description: words, chart: anyChart })
);

// Words of blanks alone, or of characters that no file can hold, leave a slide without a title.
const title = words.map((text) =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : `A finding${text}`
);

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
