/** How light a colour of a company's template is: its own, or one of its theme by the master's map. */
import { childElement, type XmlElement } from '../../xlsx/edit/parts/xmlTree';
import { descendantOf } from './readLayout';
import { attributeText, type TemplatePackage } from './templatePackage';

/** The lightness of what a colour element says, 0 black to 1 white; null where that can't be told. */
export type Lightness = (parent: XmlElement) => number | null;

const NAMED: Readonly<Record<string, number>> = { white: 1, black: 0 };

/** As eyes see it: green counts most. */
function ofHex(hex: string): number | null {
  if (!/^[0-9a-fA-F]{6}$/.test(hex)) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

const CHANGES: Readonly<Record<string, (light: number, by: number) => number>> = {
  lumMod: (light, by) => light * by,
  lumOff: (light, by) => light + by,
  shade: (light, by) => light * by,
  tint: (light, by) => light * by + (1 - by),
};

/** A theme's colour made lighter or darker; hundred thousandths of the whole. */
function changed(light: number, color: XmlElement): number {
  return Object.entries(CHANGES).reduce((at, [name, change]) => {
    const found = childElement(color, name);
    const by = found === null ? NaN : Number(attributeText(found, 'val')) / 100_000;
    return Number.isFinite(by) ? change(at, by) : at;
  }, light);
}

/** Reads the colours of one master with its theme. */
export function lightnessBy(file: TemplatePackage, master: string): Lightness {
  const map = descendantOf(file.root(master), 'clrMap');
  const [theme] = file.related(master, 'theme');
  const scheme =
    theme === undefined ? null : descendantOf(file.root(theme), 'themeElements', 'clrScheme');
  const plain = (parent: XmlElement | null): number | null => {
    if (parent === null) return null;
    const own = childElement(parent, 'srgbClr');
    if (own !== null) return ofHex(attributeText(own, 'val'));
    const system = childElement(parent, 'sysClr');
    if (system !== null) return ofHex(attributeText(system, 'lastClr'));
    const named = childElement(parent, 'prstClr');
    return named === null ? null : (NAMED[attributeText(named, 'val')] ?? null);
  };
  return (parent) => {
    const themed = childElement(parent, 'schemeClr');
    if (themed === null) return plain(parent);
    const name = attributeText(themed, 'val');
    const mapped = map === null ? '' : attributeText(map, name);
    const light = plain(
      scheme === null ? null : descendantOf(scheme, mapped === '' ? name : mapped)
    );
    return light === null ? null : changed(light, themed);
  };
}
