/** Why a workbook file is not changed, in words: what was found and what to do. */
import { cellAddress } from '../workbook/kernel/a1';
import type {
  FileEditProblem,
  FileEditProblemCode,
  Unsupported,
} from '../xlsx/edit/fileEditProblem';
import { fileProblemSentence } from './fileProblemSentence';

const UNSUPPORTED: Readonly<Record<Unsupported, (detail: string) => string>> = {
  strict: () =>
    'it is saved as “Strict Open XML”; please save it as an ordinary Excel workbook (.xlsx)',
  'totals-row': (table) =>
    `the table ${table} has a row of totals, and rows are to be added above it; please switch it off (Table Design, Total Row)`,
};

/** Where the table grows, and what else is in its way there. */
const roomWords = (grows: 'right' | 'down', more: number): string => {
  const where = grows === 'right' ? 'right of' : 'below';
  const others = more === 1 ? ' and one more' : ` and ${more} more`;
  return `${more === 0 ? '' : others} ${where}`;
};

type Sentence<Code extends FileEditProblemCode> = (
  problem: Extract<FileEditProblem, { readonly code: Code }>
) => string;

const SENTENCES: { readonly [Code in FileEditProblemCode]: Sentence<Code> } = {
  unreadable: ({ problem }) => fileProblemSentence(problem),
  'no-room': ({ sheet, row, column, more, grows, table }) =>
    `${sheet}!${cellAddress(row, column)}${roomWords(grows, more)} the table ${table} ${more === 0 ? 'is' : 'are'} not free, and the table grows there; please move what stands there`,
  'missing-table': ({ table }) =>
    `the table ${table} is missing; please bring it back, or undo its deletion or renaming`,
  'missing-column': ({ table, header }) =>
    `the table ${table} has no column ${header}; please bring it back under that header`,
  'missing-name': ({ name }) => `the named cell ${name} is missing; please name the cell so again`,
  'missing-sheet': ({ key }) =>
    `the sheet that was made as “${key}” is missing; please bring it back, or undo its deletion`,
  'name-taken': ({ name }) =>
    `something else is called ${name} already; please give it another name`,
  'rows-differ': ({ table, found, wanted }) =>
    `the table ${table} has ${found} rows; wanted at least ${wanted}; please read the file again`,
  'array-formula': ({ sheet, row, column }) =>
    `${sheet}!${cellAddress(row, column)} is one of several cells of an array formula; please give each cell a formula of its own`,
  unsupported: ({ what, detail }) => UNSUPPORTED[what](detail),
};

/** The problem in words, without the file's name and without a full stop. */
export function fileEditProblemSentence(problem: FileEditProblem): string {
  // The table has a sentence of just this problem under its code; the compiler can't follow that.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: by its code
  const sentence = SENTENCES[problem.code] as (problem: FileEditProblem) => string;
  return sentence(problem);
}
