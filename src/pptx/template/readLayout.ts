/** The layouts of a company's masters: which fits our slides, and where its placeholders stand. */
import { childElement, childElements, type XmlElement } from '../../xlsx/edit/parts/xmlTree';
import type { SlideBox } from '../box';
import type { PlaceholderRef } from '../design/design';
import { attributeText } from './templatePackage';

/** English metric units, in which DrawingML counts. */
const EMU_PER_POINT = 12_700;

/** A placeholder as the file has it, before anything is inherited. */
export interface FoundPlaceholder {
  /** `title` for both kinds of titles. */
  readonly kind: string;
  readonly ref: PlaceholderRef;
  /** Null where it says none of its own. */
  readonly box: SlideBox | null;
  /** Points; null where it says none of its own. */
  readonly size: number | null;
}

/** What is below a chain of children, or null. */
export function descendantOf(
  element: XmlElement | null,
  ...names: readonly string[]
): XmlElement | null {
  return names.reduce<XmlElement | null>(
    (at, name) => (at === null ? null : childElement(at, name)),
    element
  );
}

/** By the frame in its properties, in points. Null where a number is missing: half a place is none. */
export function boxOf(shape: XmlElement, properties: 'spPr' | 'grpSpPr'): SlideBox | null {
  const frame = descendantOf(shape, properties, 'xfrm');
  const offset = descendantOf(frame, 'off');
  const extent = descendantOf(frame, 'ext');
  if (offset === null || extent === null) return null;
  const points = (element: XmlElement, name: string): number =>
    Number(attributeText(element, name)) / EMU_PER_POINT;
  const box = {
    left: points(offset, 'x'),
    top: points(offset, 'y'),
    width: points(extent, 'cx'),
    height: points(extent, 'cy'),
  };
  return Object.values(box).every(Number.isFinite) ? box : null;
}

/** The font size of the first level, in points. */
export function firstSize(styles: XmlElement | null): number | null {
  const look = descendantOf(styles, 'lvl1pPr', 'defRPr');
  const size = look === null ? 0 : Number(attributeText(look, 'sz')) / 100;
  return size >= 1 ? size : null;
}

/** By these a slide's shape says which placeholder it fills. */
const REF_ATTRIBUTES = ['type', 'orient', 'sz', 'idx'];

/**
 * None for shapes that are no placeholders. Attributes of odd words are left out, since they go
 * into our slides.
 */
const placeholderOf = (shape: XmlElement): readonly FoundPlaceholder[] => {
  const ph = descendantOf(shape, 'nvSpPr', 'nvPr', 'ph');
  if (ph === null) return [];
  const type = attributeText(ph, 'type');
  const given = REF_ATTRIBUTES.flatMap((name) =>
    /^[A-Za-z0-9]+$/.test(attributeText(ph, name)) ? [[name, attributeText(ph, name)] as const] : []
  );
  return [
    {
      kind: type === 'ctrTitle' ? 'title' : type === '' ? 'obj' : type,
      ref: Object.fromEntries(given),
      box: boxOf(shape, 'spPr'),
      size: firstSize(descendantOf(shape, 'txBody', 'lstStyle')),
    },
  ];
};

/** The placeholders of a master or layout. */
export function placeholdersOf(root: XmlElement): readonly FoundPlaceholder[] {
  const tree = descendantOf(root, 'cSld', 'spTree');
  return tree === null ? [] : childElements(tree, 'sp').flatMap(placeholderOf);
}

/** A layout with what it takes over from its master. */
export interface FoundLayout {
  readonly path: string;
  readonly master: string;
  /** For instance `title`, `titleOnly`; '' where it says none. */
  readonly type: string;
  readonly placeholders: readonly FoundPlaceholder[];
  /** Of its master. */
  readonly inherited: readonly FoundPlaceholder[];
  /** Of titles, where nothing else says it; points. */
  readonly titleSize: number;
}

/** The first one: layouts with two of a kind let the first be the main one. */
const ofKind = (placeholders: readonly FoundPlaceholder[], kind: string) =>
  placeholders.find((each) => each.kind === kind) ?? null;

/** A placeholder whose place is known. */
export interface PlacedPlaceholder {
  readonly ref: PlaceholderRef;
  readonly box: SlideBox;
  readonly size: number | null;
}

/** A placeholder of the layout with the place that it has or takes over from the master, or null. */
export function placedOf(layout: FoundLayout, kind: string): PlacedPlaceholder | null {
  const own = ofKind(layout.placeholders, kind);
  if (own === null) return null;
  const master = ofKind(layout.inherited, kind === 'subTitle' ? 'body' : kind);
  const [box] = [own, master].flatMap((each) => each?.box ?? []);
  const [size] = [own, master].flatMap((each) => each?.size ?? []);
  return box === undefined ? null : { ref: own.ref, box, size: size ?? null };
}

/** Footers, numbers and dates are no content. */
const isContent = ({ kind }: FoundPlaceholder): boolean =>
  !['title', 'ftr', 'sldNum', 'dt'].includes(kind);

/** The layout for a finding with its evidence below: "Title Only", or the one with the least beside its title. */
export function contentLayout(layouts: readonly FoundLayout[]): FoundLayout | null {
  const usable = layouts.filter((layout) => placedOf(layout, 'title') !== null);
  const named = usable.find(({ type }) => type === 'titleOnly');
  if (named !== undefined) return named;
  const rest = (layout: FoundLayout): number => layout.placeholders.filter(isContent).length;
  const plain = usable.filter(({ type }) => !/^(title|secHead|vertTitle.*)$/.test(type));
  const [best] = [...plain].sort((a, b) => rest(a) - rest(b));
  return best ?? null;
}

/** The layout of the first slide, or null. */
export function titleLayout(layouts: readonly FoundLayout[]): FoundLayout | null {
  return (
    layouts.find((layout) => layout.type === 'title' && placedOf(layout, 'title') !== null) ?? null
  );
}
