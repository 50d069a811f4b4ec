/** A file that a person chose, read without ever throwing. */
import { unzipSync } from 'fflate';
import type { BookSnapshot } from 'excel-emulator/book';
import { openWorkbook } from './openWorkbook';

/** Bytes of a file that the page takes, and of what is packed in it. */
const LARGEST_FILE = 20_000_000;
const LARGEST_CONTENT = 100_000_000;

/** How old workbooks begin, and new ones that a password locks. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The sheet that says what a partner's copy is, and its first entry. */
const STAMP_SHEET = 'Stamp';
const STAMP_ENTRY = 'Alliance';
/** Every sheet of the add-in has a hidden name that begins so. */
const OWN_NAME = 'rvu_sheet_';

export type WhyNot = 'too-big' | 'locked' | 'broken' | 'foreign';

export type FileReading =
  /** A workbook of ours, or a copy that was made for a partner. */
  | { readonly ok: true; readonly kind: 'ours' | 'copy'; readonly snapshot: BookSnapshot }
  | { readonly ok: false; readonly why: WhyNot };

const refused = (why: WhyNot): FileReading => ({ ok: false, why });

/** What the file says of its size once unpacked; nothing is unpacked for it. */
function contentSize(file: Uint8Array): number {
  let size = 0;
  unzipSync(file, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

function kindOf({ names, sheets }: BookSnapshot): 'ours' | 'copy' | null {
  if (names.some(({ name }) => name.startsWith(OWN_NAME))) return 'ours';
  const stamp = sheets.find(({ name }) => name === STAMP_SHEET);
  return stamp?.cells.some(([, value]) => value === STAMP_ENTRY) ? 'copy' : null;
}

async function read(file: Uint8Array): Promise<FileReading> {
  if (contentSize(file) > LARGEST_CONTENT) return refused('too-big');
  const snapshot = await openWorkbook(file);
  const kind = kindOf(snapshot);
  return kind === null ? refused('foreign') : { ok: true, kind, snapshot };
}

/** Reads a file that a person chose. Whatever is wrong with it is a value. */
export async function readFile(file: Uint8Array): Promise<FileReading> {
  if (file.length > LARGEST_FILE) return refused('too-big');
  if (COMPOUND_FILE.every((byte, index) => file[index] === byte)) return refused('locked');
  try {
    return await read(file);
  } catch {
    // The readers of the format throw all sorts of errors: what they mean is that it can't be read.
    return refused('broken');
  }
}
