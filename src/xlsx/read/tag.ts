/** An opening tag, read from bytes as far as somebody asks. */
import { damaged } from '../fileProblem';
import { standsAt, textInBytes } from './xmlBytes';
import { decodeEntities } from './xmlValue';

const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GREATER = 62;
const BLANK = 32;
/** Of each attribute: where its name begins and ends, and where its value does. */
const PLACES = 4;
const DECLARING = 'xmlns';

const isNameEnd = (code: number): boolean =>
  code <= BLANK || code === EQUALS || code === GREATER || code === SLASH;

const nameEndFrom = (xml: Uint8Array, from: number): number => {
  let at = from;
  while (at < xml.length && !isNameEnd(xml[at] ?? 0)) at += 1;
  return at;
};

/** Where the quote closes, or -1; values are short, mostly. */
const closing = (xml: Uint8Array, quote: number, from: number): number => {
  let at = from;
  while (at < xml.length && xml[at] !== quote) at += 1;
  return at < xml.length ? at : -1;
};

/**
 * The opening tag that a scanner has come to. It is read sign by sign and once, and nothing is cut out of the XML until
 * somebody asks: there are millions of tags. A handler that wants something of it takes it at once, since the same
 * object is the next tag, too.
 */
export class Tag {
  /** Whether the element ends with its tag. */
  isEmpty = false;
  /** Whether it declares a vocabulary. */
  declares = false;
  private xml: Uint8Array = new Uint8Array(0);
  private readonly places: number[] = [];
  private count = 0;

  /** A tag of more attributes than `most` is refused. */
  constructor(
    private readonly part: string,
    private readonly most: number
  ) {}

  /** Reads on behind the name; says where the tag's last sign is, or -1 where the piece ends before. */
  read(xml: Uint8Array, nameEnd: number): number {
    this.xml = xml;
    this.count = 0;
    this.isEmpty = false;
    this.declares = false;
    let at = this.skipBlanks(nameEnd);
    while (at < xml.length) {
      const code = xml[at] ?? 0;
      if (code === GREATER) return at;
      if (code === SLASH) return this.readSlash(at);
      at = this.readAttribute(at);
      if (at < 0) return -1;
      at = this.skipBlanks(at);
    }
    return -1;
  }

  /** Signs between the tag's name and its end. */
  get length(): number {
    const last = this.count * PLACES;
    return last === 0 ? 0 : (this.places[last - 1] ?? 0) - (this.places[0] ?? 0);
  }

  /** The place of an attribute, for `from` and `to`; -1 where there is none of that name. */
  find(name: string): number {
    for (let at = 0; at < this.count; at += 1) {
      const from = this.places[at * PLACES] ?? 0;
      const to = this.places[at * PLACES + 1] ?? 0;
      if (to - from === name.length && standsAt(this.xml, from, name)) return at;
    }
    return -1;
  }

  /** The value of an attribute by its name, entities decoded, or null. */
  get(name: string): string | null {
    const at = this.find(name);
    return at < 0 ? null : this.value(at);
  }

  /** The bytes that the attributes' values lie in. */
  get source(): Uint8Array {
    return this.xml;
  }

  /** Where the value of an attribute begins in the bytes. */
  from(at: number): number {
    return this.places[at * PLACES + 2] ?? 0;
  }

  /** Where the value of an attribute ends in the bytes. */
  to(at: number): number {
    return this.places[at * PLACES + 3] ?? 0;
  }

  /** All attributes by name, prefixes included. */
  all(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (let at = 0; at < this.count; at += 1) found.set(this.name(at), this.value(at));
    return found;
  }

  /** The vocabularies that it declares, by prefix: '' for names without one. */
  declared(): readonly (readonly [string, string])[] {
    const found: (readonly [string, string])[] = [];
    for (let at = 0; at < this.count; at += 1) {
      if (!standsAt(this.xml, this.places[at * PLACES] ?? 0, DECLARING)) continue;
      const name = this.name(at);
      if (name === DECLARING) found.push(['', this.value(at)]);
      else if (name.startsWith(`${DECLARING}:`))
        found.push([name.slice(DECLARING.length + 1), this.value(at)]);
    }
    return found;
  }

  private name(at: number): string {
    return textInBytes(this.xml, this.places[at * PLACES] ?? 0, this.places[at * PLACES + 1] ?? 0);
  }

  private value(at: number): string {
    return decodeEntities(textInBytes(this.xml, this.from(at), this.to(at)));
  }

  private skipBlanks(from: number): number {
    let at = from;
    while (at < this.xml.length && (this.xml[at] ?? 0) <= BLANK) at += 1;
    return at;
  }

  private readSlash(at: number): number {
    if (at + 1 >= this.xml.length) return -1;
    this.isEmpty = true;
    return this.xml[at + 1] === GREATER ? at + 1 : this.none();
  }

  /** Where the next sign is, or -1. What is no attribute is damage: passed over, it could be the one that counts. */
  private readAttribute(begin: number): number {
    const { xml } = this;
    const nameEnd = nameEndFrom(xml, begin);
    const equals = this.skipBlanks(nameEnd);
    if (equals >= xml.length) return -1;
    if (xml[equals] !== EQUALS || nameEnd === begin) return this.none();
    const open = this.skipBlanks(equals + 1);
    const close = open < xml.length ? closing(xml, this.quoteAt(open), open + 1) : -1;
    if (close < 0) return -1;
    this.keep(begin, nameEnd, open + 1, close);
    return close + 1;
  }

  private quoteAt(at: number): number {
    const sign = this.xml[at] ?? 0;
    return sign === QUOTE || sign === APOSTROPHE ? sign : this.none();
  }

  private keep(nameFrom: number, nameTo: number, from: number, to: number): void {
    if (this.count >= this.most) damaged(this.part, 'a tag of too many attributes');
    const at = this.count * PLACES;
    this.places[at] = nameFrom;
    this.places[at + 1] = nameTo;
    this.places[at + 2] = from;
    this.places[at + 3] = to;
    this.count += 1;
    if (nameTo - nameFrom >= DECLARING.length && standsAt(this.xml, nameFrom, DECLARING))
      this.declares = true;
  }

  private none(): never {
    return damaged(this.part, 'a tag that is none');
  }
}
