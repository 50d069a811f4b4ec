/** Refuses plans that a presentation can't hold, before any byte is made. */
import type { SlideBox } from '../box';
import { leastHeight } from '../fit/fitTable';
import { LINE_HEIGHT } from '../fit/wrap';
import { checkChart } from './checkChart';
import { DeckError } from '../deckError';
import {
  SLIDE,
  SMALLEST,
  type Block,
  type ChartBlock,
  type DeckPlan,
  type Paragraph,
  type TableBlock,
} from '../deckPlan';
import { checkColor, checkSize, type Report } from './report';

/** Rounding is no reason to refuse. */
const TOLERANCE = 0.5;

const checkBox = (box: SlideBox, report: Report): void => {
  const { left, top, width, height } = box;
  if (![left, top, width, height].every(Number.isFinite)) report('box-invalid', 'not a number');
  if (width <= 0 || height <= 0) report('box-invalid', 'no room');
  const beyond = Math.max(-left, -top, left + width - SLIDE.width, top + height - SLIDE.height);
  if (beyond > TOLERANCE) report('outside-slide', `${beyond} points beyond`);
};

const checkParagraphs = (paragraphs: readonly Paragraph[], report: Report): void => {
  paragraphs.forEach(({ runs, before }) => {
    if (before !== undefined && !(before >= 0 && before <= 1_000)) {
      report('number-not-finite', `${before} points above a paragraph`);
    }
    runs.forEach(({ color, size }) => {
      checkColor(color, report);
      checkSize(size, report);
    });
  });
};

const checkTable = (table: TableBlock, report: Report): void => {
  const { columns, header, rows } = table;
  if (columns.length === 0 || columns.some(({ width }) => !(width > 0 && width < Infinity))) {
    report('table-invalid', 'columns need widths above 0');
  }
  const all = header === null ? rows : [header, ...rows];
  if (all.length === 0) report('table-invalid', 'no rows');
  const uneven = all.findIndex((cells) => cells.length !== columns.length);
  if (uneven >= 0) report('table-invalid', `row ${uneven + 1} is not as long as the columns`);
  checkColor(table.line, report);
  all.flat().forEach(({ paragraphs, fill }) => {
    checkColor(fill, report);
    checkParagraphs(paragraphs, report);
  });
};

/** Refuses boxes in which not even one short line has room. */
const checkRoom = (block: Exclude<Block, ChartBlock>, report: Report): void => {
  const { width, height } = block.box;
  if (block.kind === 'table') {
    if (height < leastHeight(block)) report('box-invalid', 'no room for a row');
    return;
  }
  const inset = 2 * (block.inset ?? 0);
  const line = Math.min(SMALLEST, block.size) * LINE_HEIGHT;
  if (height - inset < line || width - inset < line) report('box-invalid', 'no room for a line');
};

const checkBlock = (block: Block, report: Report): void => {
  checkBox(block.box, report);
  if (block.kind === 'chart') {
    checkChart(block.chart, report);
    return;
  }
  checkRoom(block, report);
  checkColor(block.color, report);
  checkSize(block.size, report);
  if (block.kind === 'table') {
    checkTable(block, report);
    return;
  }
  checkColor(block.fill, report);
  checkColor(block.outline, report);
  checkParagraphs(block.paragraphs, report);
};

/** Throws a `DeckError` that names slide and block. */
export function checkDeck(plan: DeckPlan): void {
  if (plan.slides.length === 0) {
    throw new DeckError('no-slides', { slide: null, block: null, detail: '' });
  }
  plan.slides.forEach(({ blocks }, slide) =>
    blocks.forEach((block, place) =>
      checkBlock(block, (code, detail) => {
        throw new DeckError(code, { slide: slide + 1, block: place + 1, detail });
      })
    )
  );
}
