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

const addText = (within: Open | null, text: string): void => {
  if (within === null) {
    if (text.trim() !== '') throw new Error(`text outside: ${text}`);
    return;
  }
  const plain = decoded(text);
  for (let each: Open | null = within; each !== null; each = each.parent) each.text += plain;
};

/** The root of a document; throws where it is not well-formed. */
export const parseXml = (xml: string): XmlElement => {
  if (FORBIDDEN.test(xml)) throw new Error('characters that XML can not hold');
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  let within: Open | null = null;
  let root: Open | null = null;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    addText(within, xml.slice(at, end));
    if (next < 0) break;
    TAG.lastIndex = next;
    const found = TAG.exec(xml);
    if (found === null) throw new Error(`no tag: ${xml.slice(next, next + 60)}`);
    const [whole, closing = '', name = '', written = '', empty = ''] = found;
    at = next + whole.length;
    if (closing === '') {
      const element: Open = opened(name, written, within, next);
      if (within === null && root !== null) throw new Error('two roots');
      root ??= element;
      for (let each: Open | null = element; each !== null; each = each.parent)
        each.all.push(element);
      within = element;
    }
    if (closing !== '' || empty !== '') {
      if (within?.name !== name) throw new Error(`closes another: ${name}`);
      within.source = xml.slice(within.begin, at);
      within = within.parent;
    }
  }
  if (root === null || within !== null) throw new Error('not closed');
  return root;
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
