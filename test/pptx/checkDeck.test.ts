import { DeckError } from '../../src/pptx/deckError';
import type { Block, DeckPlan } from '../../src/pptx/deckPlan';
import { CONTENT } from '../../src/pptx/deckPlan';
import { writeDeck } from '../../src/pptx/writeDeck';
import { axis, chartBlock, deck, INK, line, slide, textBlock } from './planParts';
import { bridgeChart, matrixChart, trendChart } from './sampleCharts';

const faultOf = (plan: DeckPlan): DeckError => {
  try {
    writeDeck(plan);
  } catch (error) {
    if (error instanceof DeckError) return error;
    throw error;
  }
  throw new Error('the plan was drawn');
};

const withBlock = (block: Block): DeckPlan =>
  deck([slide('One', []), slide('Two', [textBlock(CONTENT, [line('x')]), block])]);

const table = (rows: readonly (readonly { readonly paragraphs: [] }[])[]): Block => ({
  kind: 'table',
  box: CONTENT,
  description: '',
  columns: [{ width: 1 }, { width: 1 }],
  header: null,
  rows,
  size: 12,
  color: INK,
});

const plain = textBlock(CONTENT, [line('x')]);

const REFUSED: readonly (readonly [string, Block, RegExp])[] = [
  ['a box of no size', { ...plain, box: { ...CONTENT, width: 0 } }, /^box-invalid/],
  ['a box that is no number', { ...plain, box: { ...CONTENT, top: NaN } }, /^box-invalid/],
  [
    'a box for less than a line',
    { ...plain, box: { ...CONTENT, height: 5 } },
    /no room for a line/,
  ],
  ['a box beyond the slide', { ...plain, box: { ...CONTENT, left: 200 } }, /^outside-slide/],
  ['what is no colour', { ...plain, color: 'red' }, /^color-invalid.*red/],
  ['a size of nothing', textBlock(CONTENT, [line('x', { size: 0 })]), /font size 0/],
  ['a table without rows', table([]), /no rows/],
  ['rows that are uneven', table([[{ paragraphs: [] }]]), /row 1 is not as long/],
  [
    'labels outside of stacked bars',
    chartBlock({
      ...bridgeChart(),
      series: [
        {
          name: 'Value',
          values: bridgeChart().categories.map(() => 1),
          color: INK,
          labels: bridgeChart().categories.map(() => ({
            text: 'x',
            color: INK,
            position: 'outside' as const,
          })),
        },
      ],
    }),
    /stacked bars have no labels outside/,
  ],
];

describe('a plan that can not be drawn', () => {
  it.each(REFUSED)('is refused for %s', (_, block, fault) => {
    const error = faultOf(withBlock(block));
    expect(error.message).toMatch(fault);
    expect(error.place).toMatchObject({ slide: 2, block: 2 });
  });

  it('is refused without slides', () => {
    expect(faultOf(deck([])).code).toBe('no-slides');
  });

  it('is refused where values and categories differ', () => {
    const chart = trendChart();
    const short = { ...chart, categories: chart.categories.slice(1) };
    expect(faultOf(withBlock(chartBlock(short))).message).toMatch(/5 values for 4 categories/);
  });

  it('is refused for numbers that are none and axes upside down', () => {
    const chart = matrixChart('given');
    const upside = { ...chart, xAxis: axis('', { min: 5, max: 1 }) };
    expect(faultOf(withBlock(chartBlock(upside))).message).toMatch(/min is not below max/);
    const infinite = { ...chart, yAxis: axis('', { min: -Infinity }) };
    expect(faultOf(withBlock(chartBlock(infinite))).code).toBe('number-not-finite');
  });
});
