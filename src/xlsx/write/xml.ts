/** XML as text: elements, attributes and what must be escaped. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Line breaks and tabs are written so in attributes only, where a plain one would be read as a
 * blank.
 */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Any other character stands for itself. */
const entity = (char: string): string => ENTITIES[char] ?? char;

/** Excel's escape of one unit of UTF-16. */
const escapedUnit = (char: string): string =>
  `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

// Carriage returns are here because XML readers turn a plain one into a line feed.
const UNHOLDABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** Half of a pair, as left behind by a text that was cut. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Text that only looks like an escape is escaped itself, or Excel would decode it. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const NEEDS_OFFICE_ESCAPE = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;

/** Writes characters that XML can't hold as Excel does (`_x0001_`), and what only looks so as text. */
const officeEscape = (text: string): string =>
  NEEDS_OFFICE_ESCAPE.test(text)
    ? text
        .replace(LOOKS_ESCAPED, '_x005F_')
        .replace(UNHOLDABLE, escapedUnit)
        .replace(LONE_SURROGATE, escapedUnit)
    : text;

/** Beyond ASCII the slow way looks, since surrogates and the two last units lie there. */
const BEFORE_SPECIAL = 0x7f;
const SPECIAL: ReadonlySet<number> = new Set(Array.from('&<>"_', (sign) => sign.charCodeAt(0)));

/** Whether nothing in the text can need an escape: read sign by sign, since every cell asks. */
const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > BEFORE_SPECIAL || SPECIAL.has(code)) return false;
  }
  return true;
};

/** What XML can not hold becomes a blank, half of a pair the sign for unknown characters. */
export function dropUnholdable(text: string): string {
  return isPlain(text) ? text : text.replace(UNHOLDABLE, ' ').replace(LONE_SURROGATE, '\ufffd');
}

/** Text of an element whose schema type knows Excel's escapes. */
export function xmlText(text: string): string {
  return isPlain(text) ? text : officeEscape(text).replace(/[&<>]/g, entity);
}

/** Value of an attribute whose schema type knows Excel's escapes. */
export function xmlAttribute(text: string): string {
  return isPlain(text) ? text : officeEscape(text).replace(/[&<>"\n\t]/g, entity);
}

/** Text of drawings and properties, which know no escapes: what XML can't hold becomes a blank. */
export function plainXmlText(text: string): string {
  return isPlain(text) ? text : dropUnholdable(text).replace(/[&<>]/g, entity);
}

/** Attribute of drawings and properties. */
export function plainXmlAttribute(text: string): string {
  return isPlain(text) ? text : dropUnholdable(text).replace(/[&<>"\n\t]/g, entity);
}

/** Undefined is left out; true and false become 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** With the blank before it. */
const attributeText = (name: string, value: string | number | boolean): string =>
  ` ${name}="${typeof value === 'boolean' ? (value ? 1 : 0) : value}"`;

/** An element; attribute values and content must be escaped already, undefined attributes are left out. */
export function element(tag: string, attributes: Attributes = {}, content = ''): string {
  let written = '';
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) written += attributeText(name, value);
  }
  return content === '' ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
}
