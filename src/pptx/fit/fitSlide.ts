/** A slide whose texts are made to fit, ready to be drawn. */
import type { SlideBox } from '../box';
import type { Design, Layout, TextPlaceholder } from '../design/design';
import type { Block, ChartBlock, Paragraph, SlidePlan, TableBlock, TextBlock } from '../deckPlan';
import { fitTable, type FittedTable } from './fitTable';
import { fitText, type FittedText } from './fitText';

/** Titles are never smaller than this many points: a finding must be read from afar. */
const SMALLEST_TITLE = 18;

export type FittedBlock =
  | { readonly kind: 'text'; readonly block: TextBlock; readonly text: FittedText }
  | { readonly kind: 'table'; readonly block: TableBlock; readonly table: FittedTable }
  | { readonly kind: 'chart'; readonly block: ChartBlock };

export interface FittedSlide {
  readonly plan: SlidePlan;
  readonly layout: Layout;
  readonly title: FittedText;
  readonly subtitle: FittedText | null;
  /** Without paragraphs where the deck has none. */
  readonly footer: FittedText;
  /** In the slide's own points. */
  readonly blocks: readonly FittedBlock[];
}

const asParagraphs = (text: string): readonly Paragraph[] =>
  text === '' ? [] : [{ runs: [{ text }] }];

const fitPlaceholder = (
  text: string,
  { box, size, bold }: TextPlaceholder,
  { slack }: Design,
  smallest?: number
): FittedText => fitText(asParagraphs(text), { ...box, size, bold, slack }, smallest);

const fitTextBlock = (block: TextBlock, { slack }: Design): FittedText => {
  const inset = 2 * (block.inset ?? 0);
  const { width, height } = block.box;
  const room = { width: width - inset, height: height - inset, size: block.size, slack };
  return fitText(block.paragraphs, room);
};

/** A chart whose axes' rectangle keeps its share of a box that was made larger or smaller. */
const placedChart = (planned: ChartBlock, box: SlideBox): ChartBlock => {
  const { plot } = planned.chart;
  if (plot === undefined) return { ...planned, box };
  const across = box.width / planned.box.width;
  const down = box.height / planned.box.height;
  const placed = {
    left: plot.left * across,
    top: plot.top * down,
    width: plot.width * across,
    height: plot.height * down,
  };
  return { ...planned, box, chart: { ...planned.chart, plot: placed } };
};

const fitBlock = (planned: Block, design: Design, place: Design['place']): FittedBlock => {
  const box = place(planned.box);
  switch (planned.kind) {
    case 'text': {
      const block = { ...planned, box };
      return { kind: 'text', block, text: fitTextBlock(block, design) };
    }
    case 'table': {
      const block = { ...planned, box };
      return { kind: 'table', block, table: fitTable(block, design.slack) };
    }
    case 'chart':
      return { kind: 'chart', block: placedChart(planned, box) };
  }
};

/** Makes all texts of a slide fit. */
export function fitSlide(plan: SlidePlan, footer: string, design: Design): FittedSlide {
  const isCover = plan.kind === 'title';
  const layout = isCover ? design.titleLayout : design.contentLayout;
  const place = isCover ? design.placeOnCover : design.place;
  return {
    plan,
    layout,
    title: fitPlaceholder(plan.title, layout.title, design, SMALLEST_TITLE),
    subtitle:
      plan.subtitle === null ? null : fitPlaceholder(plan.subtitle, layout.subtitle, design),
    footer: fitPlaceholder(footer, layout.footer, design),
    blocks: plan.blocks.map((block) => fitBlock(block, design, place)),
  };
}
