/** Whether our slides can be read on a company's layout: on a dark, pictured or shaded ground they need one of their own. */
import { childElement, childElements, type XmlElement } from '../../xlsx/edit/parts/xmlTree';
import type { SlideBox } from '../box';
import { boxOf, descendantOf } from './readLayout';
import { attributeText, type TemplatePackage } from './templatePackage';
import { lightnessBy, type Lightness } from './themeColor';

/** From this lightness on, dark letters and the tints of a matrix stand out. */
const LIGHT = 0.8;
/** The share of the content's room that a picture or coloured shape may take. */
const COVERED = 0.15;

/** Fillings other than one colour: how light they are can't be told. */
const MIXED = ['gradFill', 'blipFill', 'pattFill', 'grpFill'] as const;

const isMixed = (parent: XmlElement): boolean =>
  MIXED.some((name) => childElement(parent, name) !== null);

const isDark = (parent: XmlElement, lightness: Lightness): boolean => {
  const light = lightness(parent);
  return light === null || light < LIGHT;
};

/** Null where it says nothing of the ground. */
function backgroundIsDark(root: XmlElement, lightness: Lightness): boolean | null {
  const ground = descendantOf(root, 'cSld', 'bg');
  if (ground === null) return null;
  const reference = childElement(ground, 'bgRef');
  if (reference !== null) return isDark(reference, lightness);
  const own = childElement(ground, 'bgPr');
  if (own === null) return null;
  const solid = childElement(own, 'solidFill');
  return solid === null ? isMixed(own) : isDark(solid, lightness);
}

/** Whether what it covers can't be written on. */
function shapeIsDark(shape: XmlElement, lightness: Lightness): boolean {
  const looks = childElement(shape, 'spPr');
  if (looks === null) return false;
  const solid = childElement(looks, 'solidFill');
  if (solid !== null) return isDark(solid, lightness);
  if (isMixed(looks)) return true;
  const style = descendantOf(shape, 'style', 'fillRef');
  const isFilled = style !== null && attributeText(style, 'idx') !== '0';
  return isFilled && childElement(looks, 'noFill') === null && isDark(style, lightness);
}

const isPlaceholder = (shape: XmlElement): boolean =>
  descendantOf(shape, 'nvSpPr', 'nvPr', 'ph') !== null;

/** Pictures, groups and dark shapes, as far as their places are known. */
function darkBoxes(root: XmlElement, lightness: Lightness): readonly SlideBox[] {
  const tree = descendantOf(root, 'cSld', 'spTree');
  if (tree === null) return [];
  const shapes = childElements(tree, 'sp').filter(
    (shape) => !isPlaceholder(shape) && shapeIsDark(shape, lightness)
  );
  return [
    ...[...shapes, ...childElements(tree, 'pic')].map((shape) => boxOf(shape, 'spPr')),
    ...childElements(tree, 'grpSp').map((group) => boxOf(group, 'grpSpPr')),
  ].flatMap((box) => box ?? []);
}

/** The share of the room that the box takes. */
function shareOf(box: SlideBox, room: SlideBox): number {
  const overlap = (from: number, size: number, start: number, length: number): number =>
    Math.max(0, Math.min(from + size, start + length) - Math.max(from, start));
  const across = overlap(box.left, box.width, room.left, room.width);
  const down = overlap(box.top, box.height, room.top, room.height);
  return (across * down) / (room.width * room.height);
}

/** Whether the layout's ground is dark, or can't be told to be light, where our content stands. */
export function hasDarkGround(
  file: TemplatePackage,
  { path, master }: { readonly path: string; readonly master: string },
  room: SlideBox
): boolean {
  const lightness = lightnessBy(file, master);
  const [layout, parent] = [file.root(path), file.root(master)];
  const ground = backgroundIsDark(layout, lightness) ?? backgroundIsDark(parent, lightness);
  if (ground === true) return true;
  const shown = attributeText(layout, 'showMasterSp') === '0' ? [layout] : [layout, parent];
  return shown
    .flatMap((root) => darkBoxes(root, lightness))
    .some((box) => shareOf(box, room) > COVERED);
}
