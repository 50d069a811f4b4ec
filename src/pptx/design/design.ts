/** What slides are laid out on: our own master, or a company's. */
import type { PackagePart, PackageRelation } from '../../xlsx/write/package';
import type { SlideBox } from '../box';

/** Attributes of `p:ph`, by which a slide's shape finds its layout's. */
export type PlaceholderRef = Readonly<Record<string, string | number>>;

/** A placeholder for text; box and size are what the layout gives it, for text to be made to fit. */
export interface TextPlaceholder {
  /** Null where the layout has none: a text box of this size stands in its place. */
  readonly ref: PlaceholderRef | null;
  readonly box: SlideBox;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

export interface Layout {
  readonly path: string;
  readonly title: TextPlaceholder;
  readonly subtitle: TextPlaceholder;
  readonly footer: TextPlaceholder;
  /** Null where slides of this layout bear no number. */
  readonly number: TextPlaceholder | null;
  /** Whether its ground is dark or pictured, so that our content stands on a white sheet with colours of its own. */
  readonly paper: boolean;
}

/** A slide of the template that comes along, before ours. */
export interface KeptSlide {
  readonly slide: PackagePart;
  /** As it stands in the template. */
  readonly xml: string;
  /** Pictures and whatever else it is drawn of. */
  readonly needs: readonly PackagePart[];
  /** The tokens in it. */
  readonly tokens: readonly string[];
  /** What it says besides, text by text: the company wrote it. */
  readonly words: readonly string[];
  /** Names of shapes and what other programs noted: nobody reads them, and they go along. */
  readonly names: readonly string[];
}

export interface Design {
  /** Masters, layouts, themes, and what they need. */
  readonly parts: readonly PackagePart[];
  /** Parts of the presentation beside its slides; masters first. */
  readonly relations: readonly PackageRelation[];
  /** The masters' elements in the list of the presentation. */
  readonly masterIds: string;
  /** Slides with tokens, in their order; none in a design of ours. */
  readonly kept: readonly KeptSlide[];
  /** Masters and layouts that ask for something, by their paths: their XML as it stands. */
  readonly asking: ReadonlyMap<string, string>;
  /** All tokens that are asked for, each once. */
  readonly tokens: readonly string[];
  /** Points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly titleLayout: Layout;
  readonly contentLayout: Layout;
  /** How much larger letters may be than Arial's: 1 for our own font. */
  readonly slack: number;
  /** Where a box of a plan comes to stand. */
  readonly place: (box: SlideBox) => SlideBox;
  /** The same on a first slide. */
  readonly placeOnCover: (box: SlideBox) => SlideBox;
}
