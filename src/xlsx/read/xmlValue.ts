/** What XML and Excel write instead of signs. */
import { damaged } from '../fileProblem';

/** The five entities that XML knows without a document type; a part with a document type is refused. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const MAX_CODE_POINT = 0x10ffff;
/** Codes of signs, since places in a tag are found without making texts. */
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Halves of characters and NUL are none in XML. */
const isCharacter = (code: number): boolean =>
  code > 0 && code <= MAX_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff);

/**
 * The character of one entity. An unknown name or an impossible number stays as written: damage is
 * shown, not guessed.
 */
const entity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return NAMED.get(name) ?? whole;
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return isCharacter(code) ? String.fromCodePoint(code) : whole;
};

/** XML's entities as the characters that they stand for; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#?\w{1,10});/g, entity) : text;
}

/** Excel's own escapes (`_x0001_`) as the characters that they stand for. */
export function decodeOffice(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16))
      )
    : text;
}

/** All control characters count as blanks here; none of them may stand in a tag otherwise. */
const isBlank = (code: number): boolean => code <= 32;

/**
 * The first place from `from` on at which the condition fails; the text's length where it never
 * does.
 */
const skip = (raw: string, from: number, goesOn: (code: number) => boolean): number => {
  let at = from;
  while (at < raw.length && goesOn(raw.charCodeAt(at))) at += 1;
  return at;
};

const isQuote = (code: number): boolean => code === QUOTE || code === APOSTROPHE;

/** A name ends at its equals sign or a blank. */
const isNamePart = (code: number): boolean => code !== EQUALS && !isBlank(code);

/**
 * Hands each attribute over, as places in the tag, until one is `enough`. Reads from left to right once:
 * a pattern could be made to go back and forth over a tag for hours. What is no attribute is damage:
 * passed over, it could be the one that tells where a value belongs.
 */
const eachAttribute = (
  raw: string,
  enough: (at: number, nameEnd: number, open: number, close: number) => boolean
): void => {
  let at = skip(raw, 0, isBlank);
  while (at < raw.length) {
    const nameEnd = skip(raw, at, isNamePart);
    const equals = skip(raw, nameEnd, isBlank);
    const quote = skip(raw, equals + 1, isBlank);
    const close = isQuote(raw.charCodeAt(quote)) ? raw.indexOf(raw.charAt(quote), quote + 1) : -1;
    if (raw.charCodeAt(equals) !== EQUALS || close < 0) damaged(null, 'a tag that is none');
    if (enough(at, nameEnd, quote + 1, close)) return;
    at = skip(raw, close + 1, isBlank);
  }
};

/** One attribute of a tag's text, or null. */
export function attribute(raw: string, name: string): string | null {
  let value: string | null = null;
  eachAttribute(raw, (at, nameEnd, open, close) => {
    if (nameEnd - at !== name.length || !raw.startsWith(name, at)) return false;
    value = decodeEntities(raw.slice(open, close));
    return true;
  });
  return value;
}

/** Where an attribute stands in its tag: the whole of it, and its value without quotes. */
export interface AttributePlace {
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** The place of one attribute, or null where the tag has none of that name. */
export function attributePlace(raw: string, name: string): AttributePlace | null {
  let place: AttributePlace | null = null;
  eachAttribute(raw, (at, nameEnd, open, close) => {
    if (raw.slice(at, nameEnd) !== name) return false;
    place = { from: at, to: close + 1, valueFrom: open, valueTo: close };
    return true;
  });
  return place;
}

/** Engines copy pieces that are shorter than this; of longer ones they keep the whole text. */
const COPIED = 13;

/**
 * A copy that stands alone. Engines keep the whole text alive of which a piece is kept; a piece of
 * a sheet's XML would keep megabytes.
 */
export function detached(text: string): string {
  return text.length < COPIED ? text : ` ${text}`.slice(1);
}

/** Codes of digits, since millions of cells are read by them. */
const ZERO = 48;
const NINE = 57;
/** Digits that any whole number of so many has exactly. */
const EXACT_DIGITS = 15;
/** What numbers are written with besides digits; unlike JavaScript, sheets know neither `0x10` nor `Infinity`. */
const NUMBER_SIGNS: ReadonlySet<number> = new Set(
  Array.from('+-.eE \t\r\n', (sign) => sign.charCodeAt(0))
);

/**
 * Most cells hold a few digits: they are added up without the cost of `Number`. Null for anything
 * else.
 */
const wholeNumber = (text: string): number | null => {
  if (text.length > EXACT_DIGITS) return null;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
};

const isNumberSign = (code: number): boolean =>
  (code >= ZERO && code <= NINE) || NUMBER_SIGNS.has(code);

/** Any other number of a sheet; null for text, for blanks alone, and for what is not finite. */
const writtenNumber = (text: string): number | null => {
  for (let at = 0; at < text.length; at += 1) if (!isNumberSign(text.charCodeAt(at))) return null;
  const value = Number(text);
  return Number.isFinite(value) && text.trim() !== '' ? value : null;
};

/** The number that a text is, or null. Read without patterns, since millions of cells ask. */
export function numberOf(text: string): number | null {
  return text === '' ? null : (wholeNumber(text) ?? writtenNumber(text));
}
