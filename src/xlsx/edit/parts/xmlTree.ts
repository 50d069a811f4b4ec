/** XML that is changed in places and otherwise kept as it was written. */
import { damaged, refuse } from '../../fileProblem';
import { LIMITS } from '../../guard/limits';
import { tagEnd } from '../../read/xmlScanner';
import { attribute, attributePlace, decodeEntities } from '../../read/xmlValue';

/** An element, or the text, comment or instruction between elements, as written. */
export type XmlChild = XmlElement | string;

/**
 * An element of a part that is to be changed. Whatever nobody changes is written again exactly as it
 * was: attributes are kept as their raw text, blanks and prefixes included.
 */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon; empty where there is none. */
  readonly prefix: string;
  /** The raw text behind the name, without the slash of an empty element. */
  attributes: string;
  children: XmlChild[];
  /** The closing tag; empty while the element is written as one tag. */
  end: string;
}

export interface XmlDocument {
  /** What stands before and behind the root element. */
  readonly before: string;
  readonly root: XmlElement;
  readonly after: string;
}

/** Elements within each other: no part of a workbook comes near, and trees are walked by recursion. */
const MOST_DEPTH = 250;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';

/** The first element that has begun and not ended comes last. */
interface Builder {
  readonly part: string;
  readonly xml: string;
  /** Children of this element stay one raw text; empty for none. */
  readonly opaque: string;
  readonly most: number;
  readonly top: XmlElement;
  readonly open: XmlElement[];
  tags: number;
}

const innermost = ({ open, top }: Builder): XmlElement => open[open.length - 1] ?? top;

const until = ({ xml, part }: Builder, from: number, mark: string): number => {
  const end = xml.indexOf(mark, from);
  return end < 0 ? damaged(part, 'the XML ends too early') : end + mark.length;
};

/** A comment, an instruction or literal text. */
const asideEnd = (builder: Builder, at: number): number => {
  const { xml, part } = builder;
  if (xml.startsWith('<?', at)) return until(builder, at, '?>');
  if (xml.startsWith(COMMENT, at)) return until(builder, at + COMMENT.length, '-->');
  if (xml.startsWith(CDATA, at)) return until(builder, at, ']]>');
  return refuse({ code: 'doctype', part });
};

const elementOf = (body: string): XmlElement => {
  const space = body.search(/\s/);
  const whole = space < 0 ? body : body.slice(0, space);
  const colon = whole.indexOf(':') + 1;
  return {
    name: whole.slice(colon),
    prefix: whole.slice(0, colon),
    attributes: space < 0 ? '' : body.slice(space),
    children: [],
    end: '',
  };
};

/** Takes the content of an opaque element as it is; says where its closing tag begins. */
const takeOpaque = ({ xml, part }: Builder, element: XmlElement, from: number): number => {
  const close = xml.indexOf(`</${element.prefix}${element.name}`, from);
  if (close < 0) return damaged(part, 'the XML ends too early');
  if (close > from) element.children.push(xml.slice(from, close));
  return close;
};

const beginElement = (builder: Builder, at: number, end: number): number => {
  const { xml, open, part } = builder;
  const empty = xml.charAt(end - 1) === '/';
  const element = elementOf(xml.slice(at + 1, empty ? end - 1 : end));
  innermost(builder).children.push(element);
  if (empty) return end + 1;
  if (open.length >= MOST_DEPTH) refuse({ code: 'too-much', part, limit: MOST_DEPTH });
  open.push(element);
  return element.name === builder.opaque ? takeOpaque(builder, element, end + 1) : end + 1;
};

const endElement = ({ xml, open, part }: Builder, at: number, end: number): number => {
  const element = open.pop();
  const name = xml.slice(at + 2, end).trimEnd();
  if (element === undefined || element.prefix + element.name !== name) {
    return damaged(part, 'an element ends that is not the last begun');
  }
  element.end = xml.slice(at, end + 1);
  return end + 1;
};

/**
 * One tag, comment or instruction. Elements are counted, since small files can unpack to millions
 * of them.
 */
const takeTag = (builder: Builder, at: number): number => {
  const { xml, part } = builder;
  const sign = xml.charAt(at + 1);
  if (sign === '!' || sign === '?') {
    const end = asideEnd(builder, at);
    innermost(builder).children.push(xml.slice(at, end));
    return end;
  }
  builder.tags += 1;
  if (builder.tags > builder.most) refuse({ code: 'too-much', part, limit: builder.most });
  const end = tagEnd(xml, at + 1);
  if (end < 0) return damaged(part, 'the XML ends too early');
  return sign === '/' ? endElement(builder, at, end) : beginElement(builder, at, end);
};

const build = (builder: Builder): void => {
  const { xml } = builder;
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) innermost(builder).children.push(xml.slice(at, textEnd));
    at = tag < 0 ? xml.length : takeTag(builder, tag);
  }
  if (builder.open.length > 0) damaged(builder.part, 'the XML ends too early');
};

const asides = (children: readonly XmlChild[], part: string): string =>
  children
    .map((child) => (typeof child === 'string' ? child : damaged(part, 'two root elements')))
    .join('');

/** Reads a part's XML such that writing it again gives the same text; more than `most` elements are refused. */
export function parseXml(xml: string, part: string, opaque = '', most = LIMITS.tags): XmlDocument {
  const top: XmlElement = { name: '', prefix: '', attributes: '', children: [], end: '' };
  build({ part, xml, opaque, most, top, open: [], tags: 0 });
  const place = top.children.findIndex((child) => typeof child !== 'string');
  const root = top.children[place];
  if (root === undefined || typeof root === 'string') return damaged(part, 'no root element');
  return {
    before: asides(top.children.slice(0, place), part),
    root,
    after: asides(top.children.slice(place + 1), part),
  };
}

const collect = (child: XmlChild, written: string[]): void => {
  if (typeof child === 'string') {
    written.push(child);
    return;
  }
  const { name, prefix, attributes, children, end } = child;
  const empty = children.length === 0 && end === '';
  written.push(`<${prefix}${name}${attributes}${empty ? '/' : ''}>`);
  children.forEach((each) => collect(each, written));
  if (!empty) written.push(end === '' ? `</${prefix}${name}>` : end);
};

/** The element as it is written. */
export function elementXml(element: XmlElement): string {
  const written: string[] = [];
  collect(element, written);
  return written.join('');
}

/** The document as it is written, with what stood around its outermost element. */
export function documentXml({ before, root, after }: XmlDocument): string {
  return before + elementXml(root) + after;
}

/** An attribute's value, entities decoded; null where there is none. */
export function attributeOf({ attributes }: XmlElement, name: string): string | null {
  return attribute(attributes, name);
}

/** Sets an attribute (escaped already), or takes it away where the value is null. */
export function setAttribute(element: XmlElement, name: string, value: string | null): void {
  const raw = element.attributes;
  const place = attributePlace(raw, name);
  if (place === null) {
    if (value !== null) element.attributes = `${raw.trimEnd()} ${name}="${value}"`;
    return;
  }
  const [from, text, to] =
    value === null
      ? [raw.slice(0, place.from).trimEnd().length, '', place.to]
      : [place.from, `${name}="${value}"`, place.to];
  if (value !== null && raw.slice(place.valueFrom, place.valueTo) === value) return;
  element.attributes = raw.slice(0, from) + text + raw.slice(to);
}

/** The children of that name, whatever their prefix. */
export function childElements({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name
  );
}

/** The first child of that name, whatever its prefix; null where there is none. */
export function childElement(element: XmlElement, name: string): XmlElement | null {
  return childElements(element, name)[0] ?? null;
}

/** The element's own text, entities decoded. */
export function textOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child !== 'string' || child.startsWith('<!--')) return '';
      return child.startsWith(CDATA)
        ? child.slice(CDATA.length, -']]>'.length)
        : decodeEntities(child);
    })
    .join('');
}

/** Takes a child away. */
export function removeChild(parent: XmlElement, child: XmlElement): void {
  parent.children = parent.children.filter((each) => each !== child);
}

/** Puts a child behind the last of those that stand before it in the schema's order. */
export function insertInOrder(into: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(child.name);
  const later = into.children.findIndex(
    (each) => typeof each !== 'string' && order.indexOf(each.name) > rank
  );
  into.children.splice(later < 0 ? into.children.length : later, 0, child);
}

/** Visits an element and all within it. */
export function eachElement(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  element.children.forEach((child) => {
    if (typeof child !== 'string') eachElement(child, visit);
  });
}
