/** A slide as XML; its charts are related as rId2, rId3 and so on, in their order. */
import { COLORS } from '../../workbook/kernel/palette';
import { element, XML_HEAD } from '../../xlsx/write/xml';
import type { TextPlaceholder } from '../design/design';
import type { ChartBlock, TableBlock, TextBlock } from '../deckPlan';
import { plainText, type FittedText } from '../fit/fitText';
import { scaledSize } from '../fit/wrap';
import type { FittedTable } from '../fit/fitTable';
import type { FittedBlock, FittedSlide } from '../fit/fitSlide';
import { inkOnPaper, solidFillXml, outlineXml } from '../drawing/colorXml';
import { paperXml } from './paperXml';
import { frameXml, insetAttributes, NAMESPACES, shapeXml, treeXml } from '../drawing/shapeXml';
import { slideTableXml } from './tableXml';
import { inheritedXml, paragraphsXml, slideNumberXml } from './textXml';

/** What a graphic frame says it holds. */
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** Counts the shapes of a slide. */
class Shapes {
  private lastId = 1;
  private lastChart = 1;

  constructor(readonly language: string) {}

  /** Ids are unique in a slide; 1 is the slide's own tree. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** The relation of the next chart; the layout is rId1. */
  nextChart(): string {
    this.lastChart += 1;
    return `rId${this.lastChart}`;
  }
}

/** How the format writes where text stands in its box. */
const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** What was cut stands in full where screen readers look. */
const described = (description: string, text: FittedText, whole: string): string =>
  text.cut ? [description, whole].filter((part) => part !== '').join('\n') : description;

/**
 * A text box. `normAutofit` lets PowerPoint shrink what people type later; what is written now is
 * measured already.
 */
const textBlockXml = (block: TextBlock, text: FittedText, shapes: Shapes): string => {
  const id = shapes.nextId();
  const fill = block.fill === undefined ? '<a:noFill/>' : solidFillXml(block.fill);
  return shapeXml({
    id,
    name: `Text ${id}`,
    description: described(block.description, text, plainText(block.paragraphs)),
    placeholder: null,
    box: block.box,
    looks: fill + outlineXml(block.outline),
    body: {
      attributes: ` wrap="square"${insetAttributes(block.inset ?? 0)} anchor="${ANCHORS[block.anchor ?? 'top']}"`,
      content: '<a:normAutofit/>',
    },
    paragraphs: paragraphsXml(text.paragraphs, {
      size: block.size,
      color: block.color,
      bold: false,
      language: shapes.language,
      scale: text.scale,
    }),
  });
};

/** As high as its rows came out, since their text is wrapped by measure. */
const tableBlockXml = (block: TableBlock, table: FittedTable, shapes: Shapes): string => {
  const id = shapes.nextId();
  const name = { id, name: `Table ${id}`, description: block.description };
  const height = table.rows.reduce((sum, row) => sum + row.height, 0);
  return frameXml(
    name,
    { ...block.box, height },
    TABLE,
    slideTableXml(block, table, shapes.language)
  );
};

/** Only a frame: the chart is a part of its own. */
const chartBlockXml = ({ description, box }: ChartBlock, shapes: Shapes): string => {
  const id = shapes.nextId();
  const link = element('c:chart', { 'xmlns:c': CHART, 'r:id': shapes.nextChart() });
  return frameXml({ id, name: `Chart ${id}`, description }, box, CHART, link);
};

const blockXml = (fitted: FittedBlock, shapes: Shapes): string => {
  switch (fitted.kind) {
    case 'text':
      return textBlockXml(fitted.block, fitted.text, shapes);
    case 'table':
      return tableBlockXml(fitted.block, fitted.table, shapes);
    case 'chart':
      return chartBlockXml(fitted.block, shapes);
  }
};

/** A text with what it is called in the list of shapes. */
interface Placed {
  readonly name: string;
  readonly description: string;
  readonly paragraphs: string;
  /** Of the text box that stands in for a placeholder. */
  readonly anchor: 't' | 'b';
}

/** A text in its placeholder, or in a text box at the same place. */
const placeholderXml = (placeholder: TextPlaceholder, placed: Placed, shapes: Shapes): string => {
  const id = shapes.nextId();
  const { ref, box } = placeholder;
  const body = {
    attributes: ` wrap="square"${insetAttributes(0)} anchor="${placed.anchor}"`,
    content: '<a:normAutofit/>',
  };
  return shapeXml({
    id,
    name: `${placed.name} ${id}`,
    description: placed.description,
    placeholder: ref,
    box: ref === null ? box : null,
    ...(ref === null ? { body } : {}),
    paragraphs: placed.paragraphs,
  });
};

/** Text that looks as its placeholder says, but for its size where it had to be made smaller. */
const placedTextXml = (
  text: FittedText,
  placeholder: TextPlaceholder,
  language: string
): string => {
  const { ref, size, bold } = placeholder;
  if (ref === null) {
    const look = { size, bold, color: COLORS.quiet, language, scale: text.scale };
    return paragraphsXml(text.paragraphs, look);
  }
  const smaller = text.scale < 1 ? scaledSize(size, text.scale) : undefined;
  return inheritedXml(plainText(text.paragraphs), language, smaller);
};

/** The title stands in its placeholder, so that outline and screen readers find it. */
const titleXml = ({ plan, layout, title }: FittedSlide, shapes: Shapes): string =>
  placeholderXml(
    layout.title,
    {
      name: 'Title',
      description: described('', title, plan.title),
      paragraphs: placedTextXml(title, layout.title, shapes.language),
      anchor: 'b',
    },
    shapes
  );

/** Nothing where the slide has none. */
const subtitleXml = ({ plan, layout, subtitle }: FittedSlide, shapes: Shapes): string =>
  subtitle === null
    ? ''
    : placeholderXml(
        layout.subtitle,
        {
          name: 'Subtitle',
          description: described('', subtitle, plan.subtitle ?? ''),
          paragraphs: placedTextXml(subtitle, layout.subtitle, shapes.language),
          anchor: 't',
        },
        shapes
      );

/** Each slide has its own: the layout's is not drawn on slides by itself. */
const footerXml = ({ layout, footer }: FittedSlide, shapes: Shapes): string => {
  const paragraphs = placedTextXml(footer, layout.footer, shapes.language);
  const placed = { name: 'Footer', description: '', paragraphs, anchor: 'b' as const };
  return placeholderXml(layout.footer, placed, shapes);
};

/** Nothing on layouts without a number, as on the cover. */
const numberXml = ({ layout }: FittedSlide, place: number, shapes: Shapes): string => {
  const { number } = layout;
  if (number === null) return '';
  const paragraphs = slideNumberXml(place, number, shapes.language);
  const placed = { name: 'Slide number', description: '', paragraphs, anchor: 'b' as const };
  return placeholderXml(number, placed, shapes);
};

/** A slide's own part; `place` counts from 1. */
export function slideXml(slide: FittedSlide, place: number, language: string): string {
  const shapes = new Shapes(language);
  const { paper, subtitle } = slide.layout;
  const asDrawn = (xml: string): string => xml;
  const onPaper = paper ? inkOnPaper : asDrawn;
  const drawn = [
    paper ? paperXml(slide, () => shapes.nextId()) : '',
    titleXml(slide, shapes),
    (subtitle.ref === null ? onPaper : asDrawn)(subtitleXml(slide, shapes)),
    ...slide.blocks.map((block) => onPaper(blockXml(block, shapes))),
    slide.footer.paragraphs.length === 0 ? '' : footerXml(slide, shapes),
    numberXml(slide, place, shapes),
  ].join('');
  const content = `<p:cSld>${treeXml(drawn)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`;
  return XML_HEAD + element('p:sld', NAMESPACES, content);
}
