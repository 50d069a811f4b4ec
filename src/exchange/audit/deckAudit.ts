/**
 * The audit of a finished deck, on its bytes, workbooks of charts included. A second deck, drawn the same way with a
 * marker for each told value, says what is our wording and how such a file is built: whatever is in the real one must be
 * in that one too, or be a told value; and no private value may be in it.
 */
import { auditedColumns, harmlessIn, notShared } from './audit';
import type { AuditResult } from './audit';
import { deckContent } from './deckParts';
import type { DeckContent, DeckWord } from './deckParts';
import type { AuditExpectation } from './expected';
import type { Finding } from './finding';
import type { TextOccurrence } from './markup';
import { linesOf, originsOfCuts, originsOfLines, wholeOfCut } from './brokenLines';
import { originsIn } from './origins';
import type { StretchesOf } from './origins';
import { searchSecrets } from './search';
import type { SortedValues } from './secrets';
import { QUADRANT_LOOKS } from '../../workbook/kernel/palette';
import { wordsOf } from './words';
import type { SharedValue } from '../send/sharedValue';

export interface DeckFiles {
  readonly real: Uint8Array;
  /** Drawn with markers. */
  readonly marked: Uint8Array;
  /** What no wording of ours holds. */
  readonly mark: string;
  /** Every value that was asked for while drawing. */
  readonly shared: readonly SharedValue[];
  /** What a company's template says besides, in words that somebody wrote. */
  readonly words?: readonly TextOccurrence[];
}

/** Never throws: what can't be read is a finding. */
export function auditDeck(files: DeckFiles, values: SortedValues): AuditResult {
  const { shared: sharedValues, mark } = files;
  const real = deckContent(files.real, files.marked);
  const known = knownIn(deckContent(files.marked), sharedValues, mark);
  const cells = sharedValues.map((each) => ({
    sheet: '',
    address: '',
    value: each.value,
    shared: each,
  }));
  const expected: AuditExpectation = { cells, words: known.wording };
  const said = real.words
    .filter(({ kind, text }) => kind !== 'element' && !known.wording.has(text) && !isPlace(text))
    .map(({ part, place, text }) => ({ part, place: `${part}!${place}`, text }));
  const harmless = wordsOf(harmlessIn(expected));
  const { secrets, shared, facts } = values;
  const terms = { secrets, harmless, ...facts };
  const traced = originsOfLines(known.lines, originsIn(expected, shared));
  const origins = originsOfCuts(known.shared, traced);
  const search = searchSecrets(said, terms, origins);
  const written = searchSecrets(files.words ?? [], terms, asSentence);
  const columns = auditedColumns(cells);
  return {
    cells: sharedValues.length,
    parts: real.parts,
    columns,
    bySheet: [{ sheet: 'Slides', columns }],
    searched: search.searched,
    leftToAccounting: search.left,
    findings: [
      ...real.findings,
      ...real.words.flatMap((word) => untraced(word, known)),
      ...notShared(cells),
      ...search.findings,
    ],
    warnings: [...search.warnings, ...written.warnings],
  };
}

/** People wrote it, so people may mean it. */
const asSentence: StretchesOf = (text) => [{ from: 0, to: text.length, origin: 'sentence' }];

interface Known {
  /** Our own: texts, names of elements and values of attributes alike. */
  readonly wording: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  /** What was told in words, as it was told. */
  readonly shared: ReadonlySet<string>;
  /** Lines of those that have several. */
  readonly lines: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<number>;
}

function knownIn({ words }: DeckContent, shared: readonly SharedValue[], mark: string): Known {
  const own = words.filter(({ text }) => !text.includes(mark));
  const of = (kind: DeckWord['kind']) => own.filter((word) => word.kind === kind);
  const texts = shared.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const figures = shared.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const lines = linesOf(texts);
  return {
    lines,
    shared: new Set(texts),
    wording: new Set([...of('text'), ...of('attribute')].map(({ text }) => text).concat(SIGNS)),
    elements: new Set([
      ...of('element').map(({ text }) => text),
      // Between the lines of a text: a marker has one line.
      ...(lines.size > 0 ? ['br'] : []),
    ]),
    texts: new Set([...texts, ...lines.keys()].map(asWritten)),
    // What is no number is NaN, which a set would hold for one.
    numbers: new Set(
      [...figures, ...of('text').map(({ text }) => Number(text))].filter(Number.isFinite)
    ),
  };
}

/** Which way a gap goes, as its line's colour says: both figures are told, and a marker knows of one way only. */
const SIGNS = (['do-more', 'cut-back'] as const).map((quadrant) =>
  QUADRANT_LOOKS[quadrant].color.slice(1)
);

/** Where and how large things are, and how many: numbers of the file's own. */
const PLACE = /^-?\d{1,9}(?:\.\d{1,8})?$/;
const isPlace = (text: string): boolean => PLACE.test(text);

/** Blanks at the ends are the file's own affair. */
const asWritten = (text: string): string => text.trim();

function untraced(word: DeckWord, known: Known): readonly Finding[] {
  const { part, place, text, kind } = word;
  if (kind === 'element')
    return known.elements.has(text)
      ? []
      : [{ code: 'markup', part, place, what: 'an element that no deck has' }];
  if (known.wording.has(text) || isSharedText(text, known)) return [];
  const isNumber = kind === 'attribute' ? isPlace(text) : known.numbers.has(Number(text));
  return isNumber ? [] : [{ code: 'untraced', part, place, what: text }];
}

/** A text that was too long for its box ends in an ellipsis, and stands in full, line by line, beside it. */
function isSharedText(text: string, { texts, wording }: Known): boolean {
  const isKnown = (line: string): boolean => texts.has(asWritten(line)) || wording.has(line);
  return isKnown(text) || text.split('\n').every(isKnown) || wholeOfCut(text, texts) !== null;
}
