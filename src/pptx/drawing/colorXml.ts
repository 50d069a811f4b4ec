/** Fills and outlines in DrawingML. */
import { COLORS } from '../../workbook/kernel/palette';
import { hexColor } from '../../xlsx/write/color';

/**
 * Our ink, white and brand are the theme's: whoever changes the theme, or brings a template with a
 * dark ground, gets readable text. Colours that mean something stay what they are.
 */
const THEMED: Readonly<Record<string, string>> = {
  [COLORS.ink]: '<a:schemeClr val="tx1"/>',
  [COLORS.quiet]:
    '<a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr>',
  [COLORS.white]: '<a:schemeClr val="bg1"/>',
  [COLORS.brand]: '<a:schemeClr val="accent1"/>',
};

/** `#RRGGBB` as a filling. */
export function solidFillXml(color: string): string {
  const themed = THEMED[color.toUpperCase()];
  return `<a:solidFill>${themed ?? `<a:srgbClr val="${hexColor(color)}"/>`}</a:solidFill>`;
}

/** An outline, or none. */
export function outlineXml(color: string | undefined, tag = 'a:ln', points = 0.75): string {
  return color === undefined
    ? `<${tag} w="0"><a:noFill/></${tag}>`
    : `<${tag} w="${Math.round(points * 12_700)}">${solidFillXml(color)}</${tag}>`;
}

/** What the theme's colours of text and ground are on a white sheet. */
const ON_PAPER: readonly (readonly [string, string])[] = [
  COLORS.ink,
  COLORS.quiet,
  COLORS.white,
].map((color) => [THEMED[color] ?? '', `<a:srgbClr val="${hexColor(color)}"/>`]);

/** A drawing of ours with ink and white of its own in place of the theme's: for a white sheet on a dark ground. */
export function inkOnPaper(xml: string): string {
  return ON_PAPER.reduce((text, [themed, plain]) => text.replaceAll(themed, plain), xml);
}
