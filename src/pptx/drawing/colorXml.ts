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
