/**
 * A deck as a plain value: `writeDeck` draws it and knows nothing of alliances. All measures are in
 * points on a slide of `SLIDE.width` by `SLIDE.height`; colours are `#RRGGBB`. With a company's
 * template the boxes keep their places within `CONTENT`, which is laid over the room that the template's
 * layout leaves for content.
 */
import type { SlideBox } from './box';
import type { DeckChart } from './deckChart';

/** 16:9, 13.333 by 7.5 inches. */
export const SLIDE = { width: 960, height: 540 } as const;

/** Where blocks may stand on a content slide: below title and subtitle, above footer and number. */
export const CONTENT: SlideBox = { left: 50, top: 122, width: 860, height: 364 };

/** Where a block may stand on a first slide, below its subtitle. */
export const COVER_TEXT: SlideBox = { left: 84, top: 376, width: 790, height: 110 };

/** Words of one look. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The block's colour unless given. */
  readonly color?: string;
  /** Points; the block's size unless given. */
  readonly size?: number;
}

export type Alignment = 'left' | 'center' | 'right';

/** Runs on one line as long as it is wide enough. */
export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly align?: Alignment;
  /** A bullet, or a number that counts through the paragraphs beside it; none unless given. */
  readonly list?: 'bullet' | 'number';
  /** Points above the paragraph; none unless given. */
  readonly before?: number;
}

/** What every block has: its place, and what it says to those who can't see it. */
interface BlockBase {
  readonly box: SlideBox;
  /** Alternative text for those who can't see the slide; '' where the text says everything itself. */
  readonly description: string;
}

/**
 * Text in a box, which may be outlined and filled. Text that is too long for its box is set smaller,
 * down to `SMALLEST` points; what even then does not fit ends in "…" (`deckOverflows` tells which),
 * and stands in full in the shape's alternative text.
 */
export interface TextBlock extends BlockBase {
  readonly kind: 'text';
  readonly paragraphs: readonly Paragraph[];
  /** Points, for runs that give none. */
  readonly size: number;
  /** For runs that give none. */
  readonly color: string;
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly fill?: string;
  readonly outline?: string;
  /** Points between box and text on all sides; none unless given. */
  readonly inset?: number;
}

/** Points: smaller text can't be read from the back of a room. */
export const SMALLEST = 9;

/** A column's share of the width. */
export interface DeckTableColumn {
  /** Points; the columns together are stretched or shrunk to the box's width. */
  readonly width: number;
  readonly align?: Alignment;
}

/** Text on a ground of its own; none unless given. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: string;
}

/**
 * A native table with lines between its rows. Rows are as high as their text; where all of them are
 * higher than the box, the text is set smaller, down to `SMALLEST` points; rows that do not fit even then
 * give way to a last one that says how many there are ("… +4"), and `deckOverflows` tells so.
 */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly columns: readonly DeckTableColumn[];
  /** One cell a column, or null for a table without a header. */
  readonly header: readonly TableCell[] | null;
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly size: number;
  readonly color: string;
  /** Of the lines below rows; '#E6E6E6' unless given. */
  readonly line?: string;
  /** Points above and below the text of a row; 4 unless given. */
  readonly padding?: number;
}

/** A native chart; the description says what it shows, and the finding. */
export interface ChartBlock extends BlockBase {
  readonly kind: 'chart';
  readonly chart: DeckChart;
}

/** What stands on a slide below its title. */
export type Block = TextBlock | TableBlock | ChartBlock;

/** One slide, before it is known how much of it fits. */
export interface SlidePlan {
  /** `title` is the first slide, with large words and no blocks below unless given. */
  readonly kind: 'title' | 'content';
  /** The finding, one or two lines; never blank, which screen readers would find nameless. */
  readonly title: string;
  /** One quiet line below the title: what is shown, in which unit. */
  readonly subtitle: string | null;
  readonly blocks: readonly Block[];
  /** What the speaker may say; null for none. */
  readonly notes: string | null;
}

/** The whole presentation. */
export interface DeckPlan {
  /** The file's title property; names nobody. */
  readonly title: string;
  /** BCP 47, for instance `en-US`; what spelling checks and screen readers go by. */
  readonly language: string;
  /** At the foot of every slide, for instance "Brightwater × Halden · internal, with costs"; '' for none. */
  readonly footer: string;
  /** At least one. */
  readonly slides: readonly SlidePlan[];
  /** What is said for the tokens of a company's template, paragraph by paragraph; none unless given. */
  readonly tokens?: ReadonlyMap<string, readonly string[]>;
}
