/** XML as a tree, read strictly and without the code that wrote it; a DOM is a hundred times slower. */

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly localName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  /** From its first to its last character. */
  readonly source: string;
  /** All of its text, that of elements within it too. */
  readonly text: string;
  /** Itself and what is within it, in the order of the text. */
  readonly all: readonly XmlElement[];
}

interface Open {
  name: string;
  localName: string;
  attributes: ReadonlyMap<string, string>;
  parent: Open | null;
  begin: number;
  source: string;
  text: string;
  all: Open[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const decoded = (text: string): string =>
  text.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const code = /^#(\d+)$/.exec(name)?.[1];
    const plain = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code));
    if (plain === undefined || !whole.endsWith(';')) throw new Error(`entity ${whole}`);
    return plain;
  });

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})="([^"<]*)"`, 'g');

const attributesIn = (written: string): ReadonlyMap<string, string> => {
  const all = [...written.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const
  );
  const map = new Map(all);
  if (map.size !== all.length) throw new Error(`attribute twice: ${written}`);
  return map;
};

const opened = (name: string, written: string, parent: Open | null, begin: number): Open => {
  const attributes = attributesIn(written);
  const localName = name.slice(name.indexOf(':') + 1);
  return { name, localName, attributes, parent, begin, source: '', text: '', all: [] };
};

/** The element and those that it is within, from the inside out. */
const outwards = (element: Open | null): readonly Open[] =>
  element === null ? [] : [element, ...outwards(element.parent)];

class Reader {
  root: Open | null = null;
  within: Open | null = null;

  constructor(private readonly xml: string) {}

  text(text: string): void {
    if (this.within === null && text.trim() !== '') throw new Error(`text outside: ${text}`);
    const plain = decoded(text);
    outwards(this.within).forEach((each) => {
      each.text += plain;
    });
  }

  /** Reads the tag that begins here; returns where it ends. */
  tag(begin: number): number {
    TAG.lastIndex = begin;
    const found = TAG.exec(this.xml);
    if (found === null) throw new Error(`no tag: ${this.xml.slice(begin, begin + 60)}`);
    const [whole, closing, name = '', written = '', empty] = found;
    const end = begin + whole.length;
    if (closing !== '/') this.open(opened(name, written, this.within, begin));
    if (closing === '/' || empty === '/') this.close(name, end);
    return end;
  }

  private open(element: Open): void {
    if (this.within === null && this.root !== null) throw new Error('two roots');
    this.root ??= element;
    outwards(element).forEach((each) => each.all.push(element));
    this.within = element;
  }

  private close(name: string, end: number): void {
    if (this.within?.name !== name) throw new Error(`closes another: ${name}`);
    this.within.source = this.xml.slice(this.within.begin, end);
    this.within = this.within.parent;
  }
}

/** The root of a document; throws where it is not well-formed. */
export const parseXml = (xml: string): XmlElement => {
  if (FORBIDDEN.test(xml)) throw new Error('characters that XML can not hold');
  const reader = new Reader(xml);
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    reader.text(xml.slice(at, next < 0 ? xml.length : next));
    at = next < 0 ? xml.length : reader.tag(next);
  }
  if (reader.root === null || reader.within !== null) throw new Error('not closed');
  return reader.root;
};

/** Elements by their name without prefix, in the document's order. */
export const elements = (within: XmlElement, name: string): readonly XmlElement[] =>
  within.all.filter(({ localName }) => localName === name);

export const attribute = (element: XmlElement | undefined, name: string): string =>
  element?.attributes.get(name) ?? '';

/** The `val` of the first element of this name. */
export const valueOf = (within: XmlElement, name: string): string =>
  attribute(
    within.all.find(({ localName }) => localName === name),
    'val'
  );
