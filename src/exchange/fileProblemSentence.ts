/** Why a workbook file is not read, in words: what was found and what to do. */
import type { FileProblem, FileProblemCode } from '../xlsx/fileProblem';

const SAVE_AS = 'please open it in Excel and save it as an Excel workbook (.xlsx)';
const AGAIN = 'please send or save it again';
const NOT_OURS = 'no workbook that Excel writes looks so; please save it again from Excel';

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 ** 2)} MB`;

type Formatter<Code extends FileProblemCode> = (
  problem: Extract<FileProblem, { readonly code: Code }>
) => string;

const FORMATTERS: { readonly [Code in FileProblemCode]: Formatter<Code> } = {
  empty: () => `the file is empty; ${AGAIN}`,
  'too-big': ({ bytes, limit }) =>
    `it holds ${megabytes(bytes)}; wanted at most ${megabytes(limit)}; please remove large pictures or sheets that are not ours`,
  encrypted: () => 'it is locked with a password; please save a copy without one',
  'old-xls': () => `it is a workbook of Excel 97 to 2003; ${SAVE_AS}`,
  html: () => `it is a web page, whatever its name says; ${SAVE_AS}`,
  csv: () => 'it is a text table; please give it the ending .csv, or name the workbook itself',
  text: () => 'it is plain text, no workbook; please name an .xlsx or a .csv file',
  ods: () => `it is an OpenDocument table; ${SAVE_AS}`,
  xlsb: () => `it is a binary workbook (.xlsb); ${SAVE_AS}`,
  'unknown-format': () => 'it is no workbook; please name an .xlsx or a .csv file',
  truncated: () => `it ends too early; ${AGAIN}`,
  zip64: () => `it is packed as for very large files; ${SAVE_AS}`,
  'too-many-parts': ({ parts, limit }) =>
    `it consists of ${parts} parts; wanted at most ${limit}; ${NOT_OURS}`,
  'overlapping-parts': ({ part }) => `its parts overlap (${part}); ${NOT_OURS}`,
  'climbing-path': ({ part }) => `a part leads out of the file (${part}); ${NOT_OURS}`,
  'part-too-big': ({ part, bytes, limit }) =>
    `its part ${part} unpacks to ${megabytes(bytes)}; wanted at most ${megabytes(limit)}; ${NOT_OURS}`,
  'parts-too-big': ({ bytes, limit }) =>
    `it unpacks to ${megabytes(bytes)}; wanted at most ${megabytes(limit)}; ${NOT_OURS}`,
  ratio: ({ part }) => `its part ${part} unpacks to many times its size; ${NOT_OURS}`,
  'lying-size': ({ part }) => `its part ${part} is not as large as the file says; ${NOT_OURS}`,
  doctype: ({ part }) => `its part ${part} declares a document type of its own; ${NOT_OURS}`,
  encoding: ({ part, encoding }) => `its part ${part} is written in ${encoding}; ${NOT_OURS}`,
  'no-workbook': () => 'there is no workbook in it; please name an Excel workbook (.xlsx)',
  macro: () => 'it holds macros; please save it as a workbook without macros (.xlsx)',
  'external-links': () =>
    'it is linked to other workbooks; please break the links (Data, Edit Links) and save it',
  'too-many-cells': ({ limit }) =>
    `it has more than ${limit} cells; please remove sheets that are not ours`,
  'too-much': ({ part }) => `its part ${part} holds more than a workbook of ours can; ${NOT_OURS}`,
  'text-too-long': ({ part, limit }) =>
    `a text in ${part} is longer than ${limit} characters; please shorten it`,
  damaged: ({ part }) =>
    `it is damaged${part === null ? '' : ` (${part})`}; please open it in Excel, let it repair the file, and save it`,
};

/** The problem in words, without the file's name and without a full stop. */
export function fileProblemSentence(problem: FileProblem): string {
  // The table has a teller of just this problem under its code; the compiler can't follow that.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: by its code
  const tell = FORMATTERS[problem.code] as (problem: FileProblem) => string;
  return tell(problem);
}
