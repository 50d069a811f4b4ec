/**
 * Audits the bytes of a finished deck, chart workbooks included. A second deck is drawn the same way with a marker
 * for each shared value; it shows our wording and the structure of such a file. Everything in the real deck must be
 * in that one too, or be a shared value, and no private value may occur.
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
  /** The marker: a text that our wording never contains. */
  readonly mark: string;
  /** Every value that was asked for while drawing. */
  readonly shared: readonly SharedValue[];
  /** Words that somebody wrote into the company's template. */
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
  const searched = real.words
    .filter(({ kind, text }) => kind !== 'element' && !known.wording.has(text) && !isPlace(text))
    .map(({ part, place, text }) => ({ part, place: `${part}!${place}`, text }));
  const harmless = wordsOf(harmlessIn(expected));
  const { secrets, shared, facts } = values;
  const terms = { secrets, harmless, ...facts };
  const traced = originsOfLines(known.lines, originsIn(expected, shared));
  const origins = originsOfCuts(known.shared, traced);
  const search = searchSecrets(searched, terms, origins);
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

/** People wrote these sentences, so people may confirm them. */
const asSentence: StretchesOf = (text) => [{ from: 0, to: text.length, origin: 'sentence' }];

interface Known {
  /** Our wording: texts, element names and attribute values. */
  readonly wording: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  /** Shared texts, as they were shared. */
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
      // Texts may have several lines; a marker has one.
      ...(lines.size > 0 ? ['br'] : []),
    ]),
    texts: new Set([...texts, ...lines.keys()].map(asWritten)),
    // A text that is no number becomes NaN, which must not count as a known number.
    numbers: new Set(
      [...figures, ...of('text').map(({ text }) => Number(text))].filter(Number.isFinite)
    ),
  };
}

/**
 * The colours of a gap's line, up and down: both figures are shared, but the marker deck shows one direction only.
 */
const SIGNS = (['do-more', 'cut-back'] as const).map((quadrant) =>
  QUADRANT_LOOKS[quadrant].color.slice(1)
);

/** Where and how large things are, and how many: numbers of the file's own. */
const PLACE = /^-?\d{1,9}(?:\.\d{1,8})?$/;
const isPlace = (text: string): boolean => PLACE.test(text);

/** Ignores blanks at both ends. */
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

/**
 * Whether the text is shared or our wording: as a whole, line by line, or cut by an ellipsis where its box is too
 * small.
 */
function isSharedText(text: string, { texts, wording }: Known): boolean {
  const isKnown = (line: string): boolean => texts.has(asWritten(line)) || wording.has(line);
  return isKnown(text) || text.split('\n').every(isKnown) || wholeOfCut(text, texts) !== null;
}
