/** What the file library leaves wrong in a file, put right. */
import { previewXmlText } from './xml';

/** The order that the schema demands of a font's parts; the library writes another. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'scheme',
];

const rank = (part: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '');

/** Puts the parts of every font into the schema's order. */
export function sortFontParts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_font, inside: string) => {
    const parts = inside.match(/<\w+[^>]*\/>/g) ?? [];
    return `<font>${[...parts].sort((a, b) => rank(a) - rank(b)).join('')}</font>`;
  });
}

/** Hides defined names that are hidden in the workbook: the library can't say so. */
export function hideNames(workbook: string, hidden: readonly string[]): string {
  return hidden.reduce(
    (xml, name) =>
      xml.replaceAll(
        `<definedName name="${previewXmlText(name)}"`,
        `<definedName name="${previewXmlText(name)}" hidden="1"`
      ),
    workbook
  );
}

/** Has every program work the formulas out anew when it opens the file. */
export function calculateOnLoad(workbook: string): string {
  return workbook.includes('<calcPr')
    ? workbook.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>')
    : workbook.replace('</workbook>', '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>');
}

/** Gives a drawing's charts their names: the library numbers them, and an add-in finds its own by name. */
export function nameCharts(drawing: string, names: readonly string[]): string {
  let index = 0;
  return drawing.replace(/(<xdr:cNvPr [^>]*name=")[^"]*"/g, (whole, before: string) => {
    const name = names[index];
    index += 1;
    return name === undefined ? whole : `${before}${previewXmlText(name)}"`;
  });
}
