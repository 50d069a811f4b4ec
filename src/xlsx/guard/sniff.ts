/** Files of other formats, told by their first bytes. */
import type { FileProblem } from '../fileProblem';

/**
 * First bytes of an OLE container (MS-CFB 2.2), of a zip's first part, and of an empty zip (APPNOTE
 * 4.3.7, 4.3.16).
 */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_PART = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];
/** Bytes: enough to know a format by, little enough to read of any file. */
const LOOK_AT = 4_096;

/** Whether the bytes begin so. */
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte);

/** Names in an OLE container are UTF-16. */
const wide = (name: string): readonly number[] =>
  Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]);

/** An OLE container's names stand at the beginnings of entries of this many bytes. */
const OLE_ENTRY = 128;

/** Looked for at entries only: anywhere in the bytes the words could be what somebody wrote. */
const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  for (let at = 0; at < bytes.length; at += OLE_ENTRY) {
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
};

/** What containers hold that are no workbook: Word, PowerPoint, and mail with the workbook attached. */
const OTHER_CONTENT = ['WordDocument', 'PowerPoint Document', '__properties_version1.0'];

/** A workbook with a password lies in such a container, as do workbooks of before 2007. */
const oleProblem = (bytes: Uint8Array): FileProblem => {
  const has = (name: string): boolean => holds(bytes, wide(name));
  if (has('EncryptedPackage') || has('EncryptionInfo')) return { code: 'encrypted', part: null };
  return has('Workbook') || !OTHER_CONTENT.some(has)
    ? { code: 'old-xls' }
    : { code: 'unknown-format' };
};

/** Formats that begin with readable letters but are no text for people. */
const NAMED_FORMATS = /^\s*(%PDF-|\{\\rtf)/;

/** The beginning as text, or null where it is none. */
const beginning = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, LOOK_AT);
  const label = startsWith(head, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(head, [0xfe, 0xff])
      ? 'utf-16be'
      : 'windows-1252';
  const text = new TextDecoder(label).decode(head);
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text.replace(/^(\ufeff|ï»¿)/, '');
};

/**
 * The first line has the headers; tabs and semicolons come first, since commas stand within words
 * too.
 */
const separatorOf = (text: string): ',' | ';' | 'tab' | null => {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  if (line.includes('\t')) return 'tab';
  if (line.includes(';')) return ';';
  return line.includes(',') ? ',' : null;
};

/** What many web reports are that call themselves .xls. */
const HTML = /^<(!doctype\s+html|html|head|body|table|meta|div)\b/i;
/** Workbooks as one piece of XML: Excel's of 2003, and OpenDocument's. */
const XML_WORKBOOK = /^<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/;
/** OpenDocument's flat form. */
const XML_ODS = /^<office:document\s/;

/** What may stand before the first element of XML and HTML. */
const PROLOGUE = /^\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*/s;

/** Says what it is rather than that it is damaged: the message can then say how to save it as .xlsx. */
const textProblem = (text: string): FileProblem => {
  const element = text.replace(PROLOGUE, '');
  if (HTML.test(element)) return { code: 'html' };
  if (XML_WORKBOOK.test(element)) return { code: 'old-xls' };
  if (XML_ODS.test(element)) return { code: 'ods' };
  if (NAMED_FORMATS.test(text)) return { code: 'unknown-format' };
  // XML and JSON have commas, but no columns.
  const separator = /^\s*[<{[]/.test(text) ? null : separatorOf(text);
  return separator === null ? { code: 'text' } : { code: 'csv', separator };
};

/** What the bytes are when they are no zip, or null where they begin as one. */
export function otherFormat(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return { code: 'empty' };
  if (startsWith(bytes, ZIP_PART) || startsWith(bytes, ZIP_EMPTY)) return null;
  if (startsWith(bytes, OLE)) return oleProblem(bytes);
  const text = beginning(bytes);
  if (text === null) return { code: 'unknown-format' };
  return text.trim() === '' ? { code: 'empty' } : textProblem(text);
}
