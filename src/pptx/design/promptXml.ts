/** Placeholders as masters and layouts hold them, with the look that slides take over. */
import { element } from '../../xlsx/write/xml';
import type { SlideBox } from '../box';
import { solidFillXml } from '../drawing/colorXml';
import { insetAttributes, shapeXml } from '../drawing/shapeXml';

export interface LevelLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly color: string;
  readonly align?: 'l' | 'r';
  readonly font?: '+mj-lt' | '+mn-lt';
}

/** The look of one level of text; `tag` says which. */
export function levelXml(tag: string, look: LevelLook): string {
  return element(
    tag,
    { marL: 0, indent: 0, algn: look.align ?? 'l' },
    `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>${element(
      'a:defRPr',
      { sz: look.size * 100, b: look.bold ?? false },
      `${solidFillXml(look.color)}<a:latin typeface="${look.font ?? '+mn-lt'}"/>`
    )}`
  );
}

/** The look of the first level. */
export function firstLevel(look: LevelLook): string {
  return levelXml('a:lvl1pPr', look);
}

export interface Prompt {
  readonly id: number;
  readonly name: string;
  readonly ref: Readonly<Record<string, string | number>>;
  readonly box: SlideBox;
  readonly look: LevelLook;
  readonly anchor: 't' | 'b' | 'ctr';
  /** The content of its paragraph. */
  readonly text: string;
}

/** A prompt, shown in the layout only. */
export function promptRun(text: string): string {
  return `<a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r>`;
}
export const SLIDE_NUMBER =
  '<a:fld id="{5B6A2A0D-4C1E-4F0B-9B53-0A6B1C2D3E4F}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>';

/** The placeholder. */
export function promptXml(prompt: Prompt): string {
  return shapeXml({
    id: prompt.id,
    name: prompt.name,
    placeholder: prompt.ref,
    box: prompt.box,
    body: {
      attributes: ` wrap="square"${insetAttributes(0)} anchor="${prompt.anchor}"`,
      content: '<a:normAutofit/>',
    },
    listStyle: firstLevel(prompt.look),
    paragraphs: `<a:p>${prompt.text}</a:p>`,
  });
}
