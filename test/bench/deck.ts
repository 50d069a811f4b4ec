/**
 * What making the sample's slides takes beside writing its workbook alone, and beside PptxGenJS drawing the same plan: as many
 * charts, tables and texts. PptxGenJS is no dependency: `npm install pptxgenjs@4.0.1` in a FOLDER of its own. Both are run as
 * users run them, as one file:
 * `npx esbuild test/bench/deck.ts --bundle --platform=node --outfile=OUT.cjs && node OUT.cjs [FOLDER]`.
 * Exits with 1 where a bar is missed.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseDay } from '../../src/model/day';
import { reviewOf } from '../../src/model/review/review';
import type { Block, DeckPlan, Paragraph } from '../../src/pptx/deckPlan';
import { SLIDE } from '../../src/pptx/deckPlan';
import type { DeckChart } from '../../src/pptx/deckChart';
import { writeDeck } from '../../src/pptx/writeDeck';
import { internalDeck } from '../../src/review/internalDeck';
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { fastest, milliseconds } from './measure';

const OURS = { ...SAMPLE, today: parseDay('2026-12-15') };
/** The engine is warm before the clock starts. */
const WARM_UP = 60;
const RUNS = 60;
const [MOST_OF_WORKBOOK, MOST_OF_TIME, MOST_OF_FILE] = [1.5, 0.5, 0.25];

interface TheirSlide {
  addText(text: string, options: object): void;
  addTable(rows: readonly (readonly { text: string }[])[], options: object): void;
  addChart(type: string, data: readonly object[], options: object): void;
}
interface TheirDeck {
  addSlide(): TheirSlide;
  /** The only way of 4.0.1 in Node that packs where it is asked to. */
  stream(options: { compression: boolean }): Promise<Uint8Array>;
}

const textOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

const inches = ({ left, top, width, height }: Block['box']) => ({
  x: left / 72,
  y: top / 72,
  w: width / 72,
  h: height / 72,
});

/** The same numbers in as many series. */
function theirSeries(chart: DeckChart): readonly object[] {
  if (chart.kind !== 'scatter')
    return chart.series.map(({ name, values }) => ({
      name,
      labels: chart.categories,
      values: values.map((value) => value ?? 0),
    }));
  const across = chart.series.flatMap(({ points }) => points.map(({ x }) => x));
  let at = 0;
  const series = chart.series.map(({ name, points }) => {
    const values = across.map((_, place) => points[place - at]?.y ?? null);
    at += points.length;
    return { name, values };
  });
  return [{ name: 'X', values: across }, ...series];
}

function addTheirs(slide: TheirSlide, block: Block): void {
  const place = inches(block.box);
  switch (block.kind) {
    case 'text':
      slide.addText(textOf(block.paragraphs), { ...place, fontSize: block.size });
      return;
    case 'table': {
      const rows = block.header === null ? block.rows : [block.header, ...block.rows];
      const cells = rows.map((row) => row.map(({ paragraphs }) => ({ text: textOf(paragraphs) })));
      slide.addTable(cells, { ...place, fontSize: block.size });
      return;
    }
    case 'chart':
      slide.addChart(block.chart.kind, theirSeries(block.chart), place);
  }
}

/** The same slides by PptxGenJS: titles, texts, tables, and each chart of its kind. */
async function theirs(
  make: new () => TheirDeck,
  plan: DeckPlan,
  compression: boolean
): Promise<Uint8Array> {
  const deck = new make();
  for (const { title, subtitle, blocks } of plan.slides) {
    const slide = deck.addSlide();
    slide.addText(title, { x: 0.5, y: 0.4, w: SLIDE.width / 72 - 1, h: 0.8, fontSize: 26 });
    if (subtitle !== null) slide.addText(subtitle, { x: 0.5, y: 1.2, w: 12, h: 0.4, fontSize: 13 });
    blocks.forEach((block) => addTheirs(slide, block));
  }
  return deck.stream({ compression });
}

function judge(what: string, ratio: number, most: number): void {
  const kept = ratio <= most;
  console.log(`  ${what} ${ratio.toFixed(2)}: ${kept ? 'within' : 'beyond'} ${most}`);
  if (!kept) process.exitCode = 1;
}

const timed = async (work: () => unknown): Promise<number> => {
  await fastest(WARM_UP, work);
  return fastest(RUNS, work);
};

/** Both draw one plan; theirs is not packed unless it is asked to, ours always is. */
async function besideTheirs(folder: string): Promise<void> {
  const load = createRequire(join(folder, 'package.json'));
  const make = load('pptxgenjs') as new () => TheirDeck;
  const plan = internalDeck(reviewOf(OURS), { thanks: null });
  const ours = await timed(() => writeDeck(plan));
  const { length } = writeDeck(plan);
  console.log(`slides drawn from their plan ${milliseconds(ours)}, ${length} bytes`);
  for (const compression of [false, true]) {
    const other = await theirs(make, plan, compression);
    const time = await timed(() => theirs(make, plan, compression));
    const how = compression ? 'packed' : 'as it does unasked, not packed';
    console.log(`PptxGenJS, ${how} ${milliseconds(time)}, ${other.length} bytes`);
    judge('time, ratio', ours / time, MOST_OF_TIME);
    if (compression) console.log(`  file, ratio ${(length / other.length).toFixed(2)}`);
    else judge('file, ratio', length / other.length, MOST_OF_FILE);
  }
}

async function bench(folder: string | undefined): Promise<void> {
  const blueprint = rvuBlueprint(OURS);
  const deck = await timed(() => writeDeck(internalDeck(reviewOf(OURS), { thanks: null })));
  const book = await timed(() => writeWorkbook(blueprint));
  console.log(`slides ${milliseconds(deck)}, the workbook alone ${milliseconds(book)}`);
  judge('time, ratio', deck / book, MOST_OF_WORKBOOK);
  if (folder !== undefined) await besideTheirs(folder);
}

void bench(process.argv[2]);
