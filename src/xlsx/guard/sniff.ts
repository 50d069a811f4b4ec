import type { FileProblem } from '../fileProblem';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_PART = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];
const LOOK_AT = 4_096;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte);

/** Names in an OLE container are UTF-16. */
const wide = (name: string): readonly number[] =>
  Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]);

/** An OLE container's names stand at the beginnings of entries of this many bytes. */
const OLE_ENTRY = 128;

const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  for (let at = 0; at < bytes.length; at += OLE_ENTRY) {
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
};

const oleProblem = (bytes: Uint8Array): FileProblem =>
  holds(bytes, wide('EncryptedPackage')) || holds(bytes, wide('EncryptionInfo'))
    ? { code: 'encrypted', part: null }
    : { code: 'old-xls' };

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

const separatorOf = (text: string): ',' | ';' | 'tab' | null => {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  if (line.includes('\t')) return 'tab';
  if (line.includes(';')) return ';';
  return line.includes(',') ? ',' : null;
};

const textProblem = (text: string): FileProblem => {
  if (/^\s*<(!doctype\s+html|html|head|body|table|meta|div)\b/i.test(text)) return { code: 'html' };
  if (NAMED_FORMATS.test(text)) return { code: 'unknown-format' };
  // XML and JSON have commas, but no columns.
  const separator = /^\s*[<{[]/.test(text) ? null : separatorOf(text);
  return separator === null ? { code: 'text' } : { code: 'csv', separator };
};

/** What the bytes are when they are no zip, or null where they begin as one. */
export const otherFormat = (bytes: Uint8Array): FileProblem | null => {
  if (bytes.length === 0) return { code: 'empty' };
  if (startsWith(bytes, ZIP_PART) || startsWith(bytes, ZIP_EMPTY)) return null;
  if (startsWith(bytes, OLE)) return oleProblem(bytes);
  const text = beginning(bytes);
  if (text === null) return { code: 'unknown-format' };
  return text.trim() === '' ? { code: 'empty' } : textProblem(text);
};
