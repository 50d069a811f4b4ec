/** A scanner of XML in pieces of bytes, which keeps nothing. */
import { damaged, refuse } from '../fileProblem';
import { LIMITS, type Limits } from '../guard/limits';
import { Tag } from './tag';
import { joinBytes } from '../joinBytes';
import { findIn, Names, standsAt, textInBytes } from './xmlBytes';

export interface XmlHandler {
  /** Names come as they are written, with their prefix. The tag is good until the call returns. */
  open(name: string, tag: Tag): void;
  /** The text is what the bytes of `xml` say from `from` to before `to`; entities are still in it. */
  text(xml: Uint8Array, from: number, to: number): void;

  /** An element ends. */
  close(name: string): void;

  /**
   * Takes an element that begins at `at` with all that is in it, where it is written as nearly all of its kind are: the
   * place behind it, or -1 where it is not, or its end has not come yet. Then `open` gets it.
   */
  takePlain?(xml: Uint8Array, at: number): number;

  /** How many tags the element has that was taken last; four where this is not said. */
  tagsTaken?(): number;
}

/** How many elements may still be read, over all parts of a file. */
export interface TagBudget {
  left: number;
  readonly limits: Limits;
  /** Of elements: the parts of a file have many in common. */
  readonly names: Names;
}

/** As many as a file may have. */
export function tagBudget(limits: Limits = LIMITS): TagBudget {
  return { left: limits.tags, limits, names: new Names() };
}

/** Codes of signs: tags are found in bytes, before anything is decoded. */
const BLANK = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const BANG = 33;
const QUESTION = 63;
/** So many bytes are looked at here before the platform is asked to search. */
const NEAR = 32;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The place of the `>` that ends a tag: one inside a quoted value doesn't. */
export function tagEnd(xml: string, from: number): number {
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
}

/** Where the next tag begins, or -1; texts between tags are short or there is none. */
const nextLess = (xml: Uint8Array, from: number): number => {
  const near = Math.min(xml.length, from + NEAR);
  for (let at = from; at < near; at += 1) if (xml[at] === LESS) return at;
  return xml.indexOf(LESS, near);
};

/** Where a tag's name ends; the length of the XML where it may go on in the next piece. */
const nameEnd = (xml: Uint8Array, from: number): number => {
  let at = from;
  while (at < xml.length) {
    const code = xml[at] ?? 0;
    if (code <= BLANK || code === SLASH || code === GREATER) return at;
    at += 1;
  }
  return at;
};

/** Whether nothing but blanks stands there. */
const isBlankFrom = (xml: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if ((xml[at] ?? 0) > BLANK) return false;
  return true;
};

/** An element with one other in it, both with an end. */
export const PLAIN_TAGS = 4;

/** What XML calls white space, and nothing else may stand behind the root. */
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** Splits XML that comes in pieces into tags and texts, keeping no more than the piece at hand. */
export class XmlScanner {
  private rest: Uint8Array = new Uint8Array(0);
  /** The elements that have begun and not ended. */
  private readonly open: string[] = [];
  private readonly current: Tag;
  private readonly limits: Limits;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
    private readonly budget: TagBudget
  ) {
    this.limits = budget.limits;
    this.current = new Tag(part, this.limits.attributes);
  }

  /** Takes the next piece of a part; a tag that it cuts off waits for the piece after it. */
  feed(piece: Uint8Array): void {
    if (piece.length === 0) return;
    const xml = this.rest.length === 0 ? piece : joinBytes([this.rest, piece]);
    let at = 0;
    for (;;) {
      const next = this.step(xml, at);
      if (next < 0) break;
      at = next;
    }
    this.rest = xml.slice(at);
    if (this.rest.length > this.limits.run) this.refuseRun();
  }

  /** To be called once all pieces are in. */
  finish(): void {
    if (!this.rest.every(isSpace) || this.open.length > 0)
      damaged(this.part, 'the XML ends too early');
  }

  /** Handles one text or tag; says where the next begins, or -1 where the piece ends before. */
  private step(xml: Uint8Array, at: number): number {
    const open = nextLess(xml, at);
    if (open < 0) return -1;
    if (open > at) this.handText(xml, at, open);
    const next = this.markup(xml, open);
    // Of a part that comes in one piece no rest tells that a tag or a comment is too long.
    if (next - open > this.limits.run) this.refuseRun();
    // The text before a tag that is not whole yet is handled: what is kept begins with the tag.
    return next < 0 && open > at ? open : next;
  }

  /** Hands a text over. Words outside of the root are damage, and no text may outgrow the limit. */
  private handText(xml: Uint8Array, from: number, to: number): void {
    if (to - from > this.limits.run) this.refuseRun();
    if (this.open.length === 0 && !isBlankFrom(xml, from, to))
      damaged(this.part, 'words beside the root');
    this.handler.text(xml, from, to);
  }

  /** What a `<` begins: a declaration, an instruction or a tag. */
  private markup(xml: Uint8Array, open: number): number {
    const kind = xml[open + 1] ?? 0;
    if (kind === BANG) return this.declaration(xml, open);
    if (kind === QUESTION) return this.until(xml, open + 2, '?>');
    return this.tag(xml, open, kind === SLASH);
  }

  /** A tag, or a whole plain element where the handler takes it; both count against the budget. */
  private tag(xml: Uint8Array, open: number, closing: boolean): number {
    const taken = closing ? -1 : (this.handler.takePlain?.(xml, open) ?? -1);
    if (taken >= 0) return this.counted(taken, this.tagsTaken());
    const next = closing ? this.closeTag(xml, open) : this.openTag(xml, open);
    return next < 0 ? -1 : this.counted(next, 1);
  }

  private tagsTaken(): number {
    return this.handler.tagsTaken?.() ?? PLAIN_TAGS;
  }

  private counted(next: number, tags: number): number {
    this.budget.left -= tags;
    if (this.budget.left < 0)
      refuse({ code: 'too-much', part: this.part, limit: this.limits.tags });
    return next;
  }

  private openTag(xml: Uint8Array, open: number): number {
    const behind = nameEnd(xml, open + 1);
    const end = behind < xml.length ? this.current.read(xml, behind) : -1;
    if (end < 0) return -1;
    const name = this.budget.names.at(xml, open + 1, behind);
    const { isEmpty } = this.current;
    this.handler.open(name, this.current);
    if (isEmpty) this.handler.close(name);
    else this.begin(name);
    return end + 1;
  }

  private begin(name: string): void {
    if (this.open.length >= this.limits.depth) {
      refuse({ code: 'too-much', part: this.part, limit: this.limits.depth });
    }
    this.open.push(name);
  }

  private closeTag(xml: Uint8Array, open: number): number {
    const end = xml.indexOf(GREATER, open + 2);
    if (end < 0) return -1;
    const name = this.open.pop() ?? '';
    const behind = open + 2 + name.length;
    if (name === '' || !standsAt(xml, open + 2, name) || !isBlankFrom(xml, behind, end))
      damaged(this.part, 'an element ends that is not the last begun');
    this.handler.close(name);
    return end + 1;
  }

  private declaration(xml: Uint8Array, open: number): number {
    if (standsAt(xml, open, COMMENT)) return this.until(xml, open + COMMENT.length, '-->');
    if (standsAt(xml, open, CDATA)) return this.cdata(xml, open + CDATA.length);
    // It may be a comment of which only the beginning has come.
    if (xml.length - open < CDATA.length) return -1;
    return refuse({ code: 'doctype', part: this.part });
  }

  private cdata(xml: Uint8Array, from: number): number {
    const end = findIn(xml, from, ']]>');
    if (end < 0) return -1;
    const text = new TextEncoder().encode(textInBytes(xml, from, end).replace(/&/g, '&amp;'));
    this.handler.text(text, 0, text.length);
    return end + ']]>'.length;
  }

  private until(xml: Uint8Array, from: number, mark: string): number {
    const end = findIn(xml, from, mark);
    return end < 0 ? -1 : end + mark.length;
  }

  private refuseRun(): never {
    return refuse({ code: 'text-too-long', part: this.part, limit: this.limits.run });
  }
}
