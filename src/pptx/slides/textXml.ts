/** Paragraphs and runs on slides. */
import { COLORS } from '../../workbook/kernel/palette';
import { element, plainXmlAttribute, plainXmlText } from '../../xlsx/write/xml';
import type { Paragraph, TextRun } from '../deckPlan';
import { emu } from '../emu';
import { listIndent, scaledSize } from '../fit/wrap';
import { solidFillXml } from '../drawing/colorXml';

/** The theme's font for text: programs fall back to one of their own where nothing names it. */
const TEXT_FONT = '<a:latin typeface="+mn-lt"/>';

export interface TextDefaults {
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  /** BCP 47. */
  readonly language: string;
  /** By which sizes are multiplied. */
  readonly scale: number;
}

const runLook = (tag: 'a:rPr' | 'a:endParaRPr', run: Omit<TextRun, 'text'>, by: TextDefaults) =>
  element(
    tag,
    {
      lang: plainXmlAttribute(by.language),
      sz: Math.round(scaledSize(run.size ?? by.size, by.scale) * 100),
      b: run.bold ?? by.bold,
      i: run.italic,
    },
    solidFillXml(run.color ?? by.color) + TEXT_FONT
  );

const runXml = (run: TextRun, by: TextDefaults): string => {
  const look = runLook('a:rPr', run, by);
  const lines = run.text
    .split('\n')
    .map((line) => (line === '' ? '' : `<a:r>${look}<a:t>${plainXmlText(line)}</a:t></a:r>`));
  return lines.join(`<a:br>${look}</a:br>`);
};

const LIST_MARKS = {
  bullet: '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
  number: '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>',
} as const;

const ALIGNMENTS = { left: 'l', center: 'ctr', right: 'r' } as const;

const paragraphLook = (paragraph: Paragraph, place: number, by: TextDefaults): string => {
  const indent = emu(listIndent(paragraph, scaledSize(by.size, by.scale)));
  const attributes = {
    marL: indent,
    indent: -indent,
    algn: ALIGNMENTS[paragraph.align ?? 'left'],
  };
  const before = place === 0 ? 0 : Math.round((paragraph.before ?? 0) * 100);
  const marks = paragraph.list === undefined ? '<a:buNone/>' : LIST_MARKS[paragraph.list];
  const content = `<a:spcBef><a:spcPts val="${before}"/></a:spcBef>${marks}`;
  return element('a:pPr', attributes, content);
};

/** Paragraphs as drawings hold them, one at least. */
export function paragraphsXml(paragraphs: readonly Paragraph[], by: TextDefaults): string {
  const all = paragraphs.length === 0 ? [{ runs: [] }] : paragraphs;
  return all
    .map((paragraph, place) => {
      const runs = paragraph.runs.map((run) => runXml(run, by)).join('');
      // Of a paragraph with text, programs take what is typed behind it for more of its last run.
      const end = runs === '' ? runLook('a:endParaRPr', paragraph.runs.at(-1) ?? {}, by) : '';
      return `<a:p>${paragraphLook(paragraph, place, by)}${runs}${end}</a:p>`;
    })
    .join('');
}

/** One paragraph that looks as its placeholder says; `size` (points) only where it differs. */
export function inheritedXml(text: string, language: string, size?: number): string {
  const attributes = {
    lang: plainXmlAttribute(language),
    sz: size === undefined ? undefined : Math.round(size * 100),
  };
  const look = element('a:rPr', attributes);
  const runs = text
    .split('\n')
    .map((line) => (line === '' ? '' : `<a:r>${look}<a:t>${plainXmlText(line)}</a:t></a:r>`));
  return `<a:p>${runs.join(`<a:br>${look}</a:br>`)}${element('a:endParaRPr', attributes)}</a:p>`;
}

/** Fields need an identity; all slides may share one. */
const NUMBER_FIELD = '{5B6A2A0D-4C1E-4F0B-9B53-0A6B1C2D3E4F}';

/** The number of the slide, which follows when slides are moved; in a text box it says its own look. */
export function slideNumberXml(
  place: number,
  { ref, size }: { readonly ref: unknown; readonly size: number },
  language: string
): string {
  const attributes = { lang: plainXmlAttribute(language) };
  const own = { ...attributes, sz: Math.round(size * 100) };
  const look =
    ref === null
      ? element('a:rPr', own, solidFillXml(COLORS.quiet) + TEXT_FONT)
      : element('a:rPr', attributes);
  const paragraph = ref === null ? '<a:pPr algn="r"/>' : '';
  return `<a:p>${paragraph}<a:fld id="${NUMBER_FIELD}" type="slidenum">${look}<a:t>${place}</a:t></a:fld>${element('a:endParaRPr', attributes)}</a:p>`;
}
