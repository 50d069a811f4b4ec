/** The theme of decks without a company's template. */
import { COLORS, QUADRANT_LOOKS } from '../../workbook/kernel/palette';
import { hexColor } from '../../xlsx/write/color';
import { XML_HEAD } from '../../xlsx/write/xml';

/** On every Windows and Mac, and LibreOffice stands in for it by a font of the same widths. */
const FONT = 'Arial';

const COLOR_SCHEME: readonly (readonly [string, string])[] = [
  ['dk1', COLORS.ink],
  ['lt1', COLORS.white],
  ['dk2', COLORS.brand],
  ['lt2', COLORS.computedTint],
  ['accent1', COLORS.brand],
  ['accent2', QUADRANT_LOOKS['do-more'].color],
  ['accent3', QUADRANT_LOOKS.keep.color],
  ['accent4', QUADRANT_LOOKS['cut-back'].color],
  ['accent5', QUADRANT_LOOKS.leave.color],
  ['accent6', COLORS.private],
  ['hlink', COLORS.brand],
  ['folHlink', COLORS.private],
];

const thrice = (xml: string): string => xml.repeat(3);
const ITS_COLOR = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

const fontXml = (tag: 'majorFont' | 'minorFont'): string =>
  `<a:${tag}><a:latin typeface="${FONT}"/><a:ea typeface=""/><a:cs typeface=""/></a:${tag}>`;

/** Colours and fonts of our own decks. */
export function themeXml(): string {
  const colors = COLOR_SCHEME.map(
    ([name, color]) => `<a:${name}><a:srgbClr val="${hexColor(color)}"/></a:${name}>`
  );
  return [
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Reciprocal"><a:themeElements>`,
    `<a:clrScheme name="Reciprocal">${colors.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Reciprocal">${fontXml('majorFont')}${fontXml('minorFont')}</a:fontScheme>`,
    `<a:fmtScheme name="Reciprocal"><a:fillStyleLst>${thrice(ITS_COLOR)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${thrice(`<a:ln w="9525">${ITS_COLOR}</a:ln>`)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${thrice('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${thrice(ITS_COLOR)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  ].join('');
}
