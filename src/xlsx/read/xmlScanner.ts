import { damaged, refuse } from '../fileProblem';
import { LIMITS } from '../guard/limits';
import { detached } from './xmlValue';

export interface XmlHandler {
  /** `attributes` is the raw text behind the name. Names come as they are written, with their prefix. */
  open(name: string, attributes: string): void;
  /** Entities are still in it. */
  text(text: string): void;
  close(name: string): void;
}

/** How many elements may still be read, over all parts of a file. */
export interface TagBudget {
  left: number;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The place of the `>` that ends a tag: one inside a quoted value doesn't. */
export const tagEnd = (xml: string, from: number): number => {
  let end = xml.indexOf('>', from);
  let quote = 0;
  let at = from;
  while (end >= 0) {
    for (; at < end; at += 1) {
      const code = xml.charCodeAt(at);
      if (quote === code) quote = 0;
      else if (quote === 0 && (code === QUOTE || code === APOSTROPHE)) quote = code;
    }
    if (quote === 0) return end;
    end = xml.indexOf('>', end + 1);
  }
  return -1;
};

/** Splits XML that comes in pieces into tags and texts, keeping no more than the piece at hand. */
export class XmlScanner {
  private rest = '';
  /** The elements that have begun and not ended. */
  private readonly open: string[] = [];

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
    private readonly budget: TagBudget
  ) {}

  feed(piece: string): void {
    const xml = this.rest + piece;
    let at = 0;
    for (;;) {
      const next = this.step(xml, at);
      if (next < 0) break;
      at = next;
    }
    this.rest = xml.slice(at);
    if (this.rest.length > LIMITS.run) {
      refuse({ code: 'text-too-long', part: this.part, limit: LIMITS.run });
    }
  }

  /** To be called once all pieces are in. */
  finish(): void {
    if (this.rest.trim() !== '' || this.open.length > 0)
      damaged(this.part, 'the XML ends too early');
  }

  /** Handles one text or tag; says where the next begins, or -1 where the piece ends before. */
  private step(xml: string, at: number): number {
    const open = xml.indexOf('<', at);
    if (open < 0) return -1;
    if (open > at) {
      if (open - at > LIMITS.run) {
        refuse({ code: 'text-too-long', part: this.part, limit: LIMITS.run });
      }
      this.handler.text(xml.slice(at, open));
      return open;
    }
    const kind = xml.charCodeAt(open + 1);
    if (kind === BANG) return this.declaration(xml, open);
    if (kind === QUESTION) return this.until(xml, open + 2, '?>');
    return this.tag(xml, open, kind === SLASH);
  }

  private tag(xml: string, open: number, closing: boolean): number {
    const end = tagEnd(xml, open + 1);
    if (end < 0) return -1;
    this.budget.left -= 1;
    if (this.budget.left < 0) refuse({ code: 'too-much', part: this.part, limit: LIMITS.tags });
    if (closing) this.closeTag(xml.slice(open + 2, end).trimEnd());
    else this.openTag(xml.slice(open + 1, end));
    return end + 1;
  }

  private openTag(tag: string): void {
    const empty = tag.charCodeAt(tag.length - 1) === SLASH;
    const body = empty ? tag.slice(0, -1) : tag;
    const space = body.search(/\s/);
    const whole = space < 0 ? body : body.slice(0, space);
    this.handler.open(whole, space < 0 ? '' : body.slice(space));
    if (empty) this.handler.close(whole);
    else this.begin(whole);
  }

  private begin(name: string): void {
    if (this.open.length >= LIMITS.depth) {
      refuse({ code: 'too-much', part: this.part, limit: LIMITS.depth });
    }
    this.open.push(detached(name));
  }

  private closeTag(name: string): void {
    if (this.open.pop() !== name) damaged(this.part, 'an element ends that is not the last begun');
    this.handler.close(name);
  }

  private declaration(xml: string, open: number): number {
    if (xml.startsWith(COMMENT, open)) return this.until(xml, open + COMMENT.length, '-->');
    if (xml.startsWith(CDATA, open)) return this.cdata(xml, open + CDATA.length);
    // It may be a comment of which only the beginning has come.
    if (xml.length - open < CDATA.length) return -1;
    return refuse({ code: 'doctype', part: this.part });
  }

  private cdata(xml: string, from: number): number {
    const end = xml.indexOf(']]>', from);
    if (end < 0) return -1;
    this.handler.text(xml.slice(from, end).replace(/&/g, '&amp;'));
    return end + ']]>'.length;
  }

  private until(xml: string, from: number, mark: string): number {
    const end = xml.indexOf(mark, from);
    return end < 0 ? -1 : end + mark.length;
  }
}
