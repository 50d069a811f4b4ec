/**
 * Audits a finished copy. The audit reads the bytes and shares no code with the writer: everything in the file must
 * be our wording or a value shared for that very cell, and no private value may occur.
 */
import { isSharedSource } from '../records';
import { traceCells } from './cells';
import type { CellTrace, ParsedParts } from './cells';
import { elementsOf } from './elements';
import type { PartElements } from './elements';
import { isOrder } from './expected';
import type { AuditExpectation, ExpectedCell } from './expected';
import type { Finding } from './finding';
import { grammarOf } from './grammar';
import { checkMarkup } from './markup';
import type { TextOccurrence } from './markup';
import { originsIn } from './origins';
import { searchSecrets } from './search';
import type { DisclosureWarning, WhyNotSearched } from './search';
import { NOTHING_KNOWN } from './secrets';
import type { Facts, Secret } from './secrets';
import { NOTHING_SHARED } from './sharedValues';
import type { SharedValues } from './sharedValues';
import { unzipped } from './unzipped';
import type { AuditedPart } from './unzipped';
import { wordsOf } from './words';

export interface AuditedColumn {
  /** For instance `Contributions.Activity`. */
  readonly column: string;
  /** How many cells of it leave. */
  readonly cells: number;
}

export interface SheetColumns {
  /** The sheet's title in the copy. */
  readonly sheet: string;
  readonly columns: readonly AuditedColumn[];
}

export interface AuditResult {
  /** Filled cells, each traced to its source. */
  readonly cells: number;
  /** Files inside the .xlsx file. */
  readonly parts: number;
  readonly columns: readonly AuditedColumn[];
  /** The same columns, grouped by the sheet of the copy. */
  readonly bySheet: readonly SheetColumns[];
  /** Private values that were searched for. */
  readonly searched: number;
  /** Private values too common to search for: the trace of every cell has to cover them. */
  readonly leftToAccounting: readonly WhyNotSearched[];
  /** Empty where the file may leave. */
  readonly findings: readonly Finding[];
  /** Sentences of ours that contain a private value: the file may leave once the user has confirmed each. */
  readonly warnings: readonly DisclosureWarning[];
}

/**
 * Audits the bytes of a copy against the expected content and the private values. Without the workbook's `shared`
 * values, every private value in a shared text is a finding. `facts` serve the search of our sentences.
 */
export function auditCopy(
  bytes: Uint8Array,
  expected: AuditExpectation,
  secrets: readonly Secret[],
  shared: SharedValues = NOTHING_SHARED,
  facts: Facts = NOTHING_KNOWN
): AuditResult {
  const { parts, findings: broken } = unzipped(bytes);
  const { trace, texts, findings } = contentOf(parts, expected);
  const harmless = wordsOf(harmlessIn(expected));
  const search = searchSecrets(texts, { secrets, harmless, ...facts }, originsIn(expected, shared));
  return {
    cells: trace.traced.length,
    parts: parts.length,
    columns: auditedColumns(trace.traced),
    bySheet: sheetsOf(trace.traced),
    searched: search.searched,
    leftToAccounting: search.left,
    findings: [
      ...broken,
      ...findings,
      ...(broken.length > 0 ? [] : trace.findings),
      ...notShared(trace.traced),
      ...search.findings,
    ],
    warnings: search.warnings,
  };
}

interface Content {
  readonly trace: CellTrace;
  /** All that the file says, to be searched. */
  readonly texts: readonly TextOccurrence[];
  /** Texts of parts and their markup; `trace` has those of cells. */
  readonly findings: readonly Finding[];
}

function contentOf(parts: readonly AuditedPart[], expected: AuditExpectation): Content {
  const known = parts.filter(({ path }) => grammarOf(path) !== null);
  const extra = parts.filter((part) => !known.includes(part));
  const read: ParsedParts = new Map(
    known.map((part): [string, PartElements] => [part.path, elementsOf(part)])
  );
  const paths = new Set(parts.map((part) => `/${part.path}`));
  const markup = [...read].map(([path, { elements }]) =>
    checkMarkup(path, elements, grammarOf(path) ?? new Map(), { ...expected, paths })
  );
  const trace = traceCells(read, expected);
  return {
    trace,
    texts: [...trace.texts, ...markup.flatMap((each) => each.texts), ...extra.flatMap(rawTexts)],
    findings: [
      ...extra.map(extraPart),
      ...[...read.values()].flatMap(({ findings }) => findings),
      ...markup.flatMap(({ findings }) => findings),
    ],
  };
}

const extraPart = ({ path }: AuditedPart): Finding => ({
  code: 'extra-part',
  part: path,
  place: '',
  what: 'a part that no copy has',
});

/** Office writes two kinds of text: each file part is searched as both. */
const rawTexts = ({ path, bytes }: AuditedPart): readonly TextOccurrence[] =>
  ['utf-8', 'utf-16le'].map((encoding) => ({
    part: path,
    place: '',
    text: new TextDecoder(encoding).decode(bytes),
  }));

/** Our wording and the order's values: a private value that equals one of them can't be distinguished from it. */
export function harmlessIn({ cells, words }: AuditExpectation) {
  return [
    ...words,
    ...cells
      .filter(({ shared }) => shared === null || shared.columns.every(isOrder))
      .map(({ value }) => value),
  ];
}

/** Checks the column records again, whichever code shared the value. */
export function notShared(traced: readonly ExpectedCell[]): readonly Finding[] {
  const sources = new Set(traced.flatMap(({ shared }) => shared?.columns ?? []));
  return [...sources]
    .filter((source) => !isOrder(source) && !isSharedSource(source))
    .map((source) => ({ code: 'not-shared', part: '', place: source, what: 'no shared column' }));
}

/** Counts the copy's cells per column of ours, in order of first appearance. */
export function auditedColumns(traced: readonly ExpectedCell[]): readonly AuditedColumn[] {
  const counts = new Map<string, number>();
  traced.forEach(({ shared }) =>
    (shared?.columns ?? []).forEach((column) => counts.set(column, (counts.get(column) ?? 0) + 1))
  );
  return [...counts].map(([column, cells]) => ({ column, cells }));
}

function sheetsOf(traced: readonly ExpectedCell[]): readonly SheetColumns[] {
  const titles = [...new Set(traced.map(({ sheet }) => sheet))];
  return titles.map((sheet) => ({
    sheet,
    columns: auditedColumns(traced.filter((cell) => cell.sheet === sheet)),
  }));
}
