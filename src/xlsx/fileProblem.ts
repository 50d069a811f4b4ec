/** Why a file is not read. */
import type { FileBook } from './fileBook';

/** Why a file is not read, as data; sizes in bytes. `part` is a file inside the .xlsx file. */
export type FileProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-big'; readonly bytes: number; readonly limit: number }
  /** Locked with a password; `part` where only one file inside is. */
  | { readonly code: 'encrypted'; readonly part: string | null }
  /** The .xls format of Excel 97 to 2003, or the XML of 2003. */
  | { readonly code: 'old-xls' }
  | { readonly code: 'html' }
  | { readonly code: 'csv'; readonly separator: ',' | ';' | 'tab' }
  | { readonly code: 'text' }
  | { readonly code: 'ods' }
  /** The binary workbook format .xlsb. */
  | { readonly code: 'xlsb' }
  | { readonly code: 'unknown-format' }
  /** The file ends before its table of contents. */
  | { readonly code: 'truncated' }
  | { readonly code: 'zip64' }
  | { readonly code: 'too-many-parts'; readonly parts: number; readonly limit: number }
  | { readonly code: 'overlapping-parts'; readonly part: string }
  | { readonly code: 'climbing-path'; readonly part: string }
  | {
      readonly code: 'part-too-big';
      readonly part: string;
      readonly bytes: number;
      readonly limit: number;
    }
  | { readonly code: 'parts-too-big'; readonly bytes: number; readonly limit: number }
  | {
      readonly code: 'ratio';
      readonly part: string;
      readonly ratio: number;
      readonly limit: number;
    }
  /** The part is larger or smaller than the file says. */
  | { readonly code: 'lying-size'; readonly part: string; readonly declared: number }
  | { readonly code: 'doctype'; readonly part: string }
  | { readonly code: 'encoding'; readonly part: string; readonly encoding: string }
  | { readonly code: 'no-workbook' }
  | { readonly code: 'macro'; readonly part: string }
  | { readonly code: 'external-links'; readonly part: string }
  | { readonly code: 'too-many-cells'; readonly limit: number }
  /** More names, texts or elements than a workbook of ours could have. */
  | { readonly code: 'too-much'; readonly part: string; readonly limit: number }
  | { readonly code: 'text-too-long'; readonly part: string; readonly limit: number }
  /** Not what the format demands; `detail` is for the one who mends our code, not for people. */
  | { readonly code: 'damaged'; readonly part: string | null; readonly detail: string };

export type FileProblemCode = FileProblem['code'];

export type ReadResult =
  | { readonly ok: true; readonly book: FileBook }
  | { readonly ok: false; readonly problems: readonly [FileProblem, ...FileProblem[]] };

/**
 * Carries a problem out of the middle of a part. It never leaves this room: `readWorkbook` turns it
 * into a value.
 */
export class FileRefusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
    this.name = 'Refusal';
  }
}

/** Ends the reading with this problem. */
export function refuse(problem: FileProblem): never {
  throw new FileRefusal(problem);
}

/** Refuses a file as damaged, with the part and what is wrong in it. */
export function damaged(part: string | null, detail: string): never {
  return refuse({ code: 'damaged', part, detail });
}
