/** Texts in chart XML. */
import { hexColor } from './color';
import { element, plainXmlAttribute, plainXmlText } from './xml';

export interface TextLook {
  readonly color: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** In place of the colour: a filling, for instance of a theme. */
  readonly fill?: string;
  /** BCP 47; English unless given. */
  readonly language?: string;
}

const languageOf = (look: TextLook): string => plainXmlAttribute(look.language ?? 'en-US');

/** What a paragraph of a chart ends with: its language. */
export function endOfParagraph(look: TextLook): string {
  return `<a:endParaRPr lang="${languageOf(look)}"/>`;
}

/** What run and default properties have in common. */
export function runProperties(tag: 'a:rPr' | 'a:defRPr', look: TextLook): string {
  return element(
    tag,
    {
      lang: tag === 'a:rPr' ? languageOf(look) : undefined,
      sz: Math.round(look.size * 100),
      b: look.bold,
      i: false,
      u: 'none',
    },
    look.fill ?? `<a:solidFill><a:srgbClr val="${hexColor(look.color)}"/></a:solidFill>`
  );
}

/** The look of texts that the chart makes itself. */
export function textProperties(look: TextLook): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', look)}</a:pPr>${endOfParagraph(look)}</a:p></c:txPr>`;
}

/** A title of the chart or of an axis; `turned` reads from bottom to top. */
export function titleXml(text: string, look: TextLook, turned = false): string {
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return [
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', look)}</a:pPr>`,
    `<a:r>${runProperties('a:rPr', look)}<a:t>${plainXmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`,
    '<c:overlay val="0"/></c:title>',
  ].join('');
}
