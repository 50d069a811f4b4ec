/** Small pieces of plans. */
import type { SlideBox } from '../../src/pptx/box';
import type { DeckAxis, DeckChart, PointLabel } from '../../src/pptx/deckChart';
import type {
  Block,
  ChartBlock,
  DeckPlan,
  Paragraph,
  SlidePlan,
  TableCell,
  TextBlock,
} from '../../src/pptx/deckPlan';
import { CONTENT } from '../../src/pptx/deckPlan';

export const INK = '#242424';
export const QUIET = '#616161';
export const BRAND = '#0B6A63';
export const GREEN = '#009E73';
export const ORANGE = '#D55E00';
export const GREY = '#8A8886';

export const line = (text: string, looks: Partial<Paragraph['runs'][number]> = {}): Paragraph => ({
  runs: [{ text, ...looks }],
});

export const cell = (...paragraphs: readonly (string | Paragraph)[]): TableCell => ({
  paragraphs: paragraphs.map((each) => (typeof each === 'string' ? line(each) : each)),
});

export const textBlock = (
  box: SlideBox,
  paragraphs: readonly Paragraph[],
  size = 16
): TextBlock => ({
  kind: 'text',
  box,
  description: '',
  paragraphs,
  size,
  color: INK,
});

export const chartBlock = (chart: DeckChart, box: SlideBox = CONTENT): ChartBlock => ({
  kind: 'chart',
  box,
  description: 'A chart: what it shows, and the finding.',
  chart,
});

export const axis = (title: string, more: Partial<DeckAxis> = {}): DeckAxis => ({
  title,
  min: null,
  max: null,
  majorUnit: null,
  numberFormat: '#,##0',
  gridlines: false,
  ...more,
});

export const pointLabel = (
  text: string,
  position: PointLabel['position'] = 'right',
  more: Partial<PointLabel> = {}
): PointLabel => ({ text, color: INK, position, ...more });

export const slide = (
  title: string,
  blocks: readonly Block[],
  more: Partial<SlidePlan> = {}
): SlidePlan => ({ kind: 'content', title, subtitle: null, blocks, notes: null, ...more });

export const deck = (slides: readonly SlidePlan[], more: Partial<DeckPlan> = {}): DeckPlan => ({
  title: 'Quarterly review',
  language: 'en-US',
  footer: 'Brightwater × Halden · internal, with costs',
  slides,
  ...more,
});
