/** Collects the private facts: values that disclose something wherever we write them. */
import type { What } from '../../workbook/kernel/column';
import { distinctWords } from './knownFacts';
import { EVERYDAY, FUNCTION_WORDS } from './nameWords';
import { isNameLike, namesIn } from './namesIn';
import { peopleIn } from './owners';
import type { Person } from './owners';
import { localsOf, partsOfName } from './partNames';
import type { NamePart } from './partNames';
import { Phrases } from './phrases';
import type { Phrase } from './phrases';
import { figuresWithin, privateNumber } from './privateNumbers';
import type { PrivateNumber } from './privateNumbers';
import { dayForms } from './secretForms';
import { sentencesOf, tokensOf, wordLine } from './tokens';
import type { WorkbookCell } from './workbookCells';

/** Why a piece of our text causes a warning. */
export const WARNING_KINDS = ['figure', 'day', 'name', 'words', 'mention'] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

export interface PrivateWords {
  readonly kind: WarningKind;
  readonly source: string;
  /** A word of everyday language: it counts with a capital only. */
  readonly capital: boolean;
  /** An owner's name: an activity with that name would disclose the owner. */
  readonly isOwner?: true;
  /** An owner's whole name in each way of writing, see `wordLine`: whoever knows one knows them all. */
  readonly names?: readonly string[];
  /** A company that deals with us, as the private words say: an activity with that name discloses it. */
  readonly deals?: boolean;
  /** How a part of an owner's name must look. */
  readonly look?: NamePart['look'];
  /** Of words: the whole sentence at home, see `wordLine`. */
  readonly sentence?: string;
  /** Of a sentence that ends as one does: whose it is, as the row's id. */
  readonly saidOf?: string;
}

/** What somebody's address of e-mail may begin with. */
export interface PrivateAddress {
  readonly source: string;
  /** As `PrivateWords.names`. */
  readonly names: readonly string[];
}

export interface PrivateFacts {
  readonly phrases: Phrases<PrivateWords>;
  readonly numbers: readonly PrivateNumber[];
  /** Each day as people write it, with where it stands at home. */
  readonly days: ReadonlyMap<string, string>;
  /** By what stands before the `@`, see `localsOf`. */
  readonly addresses: ReadonlyMap<string, PrivateAddress>;
}

export const NO_FACTS: PrivateFacts = {
  phrases: new Phrases([]),
  numbers: [],
  days: new Map(),
  addresses: new Map(),
};

type PrivateCell = Pick<WorkbookCell, 'source' | 'value' | 'isDay' | 'what' | 'key' | 'row'>;

/** Collects the facts of private cells: everything typed, and the figures computed from it. */
export function privateFacts(cells: readonly WorkbookCell[]): PrivateFacts {
  const privateCells = cells.filter(({ isShared, source }) => !isShared && !isOfExchange(source));
  const typed = privateCells.filter(({ isComputed }) => !isComputed);
  const numbers = new Map<string, PrivateNumber>();
  for (const cell of privateCells.filter(({ isDay }) => !isDay))
    for (const number of numbersIn(cell)) {
      const { value, unit, isSaid, names } = number;
      const key = `${value} ${unit} ${isSaid} ${names?.join('|')}`;
      if (!numbers.has(key)) numbers.set(key, number);
    }
  return {
    phrases: new Phrases(typed.flatMap(phrasesIn)),
    numbers: [...numbers.values()],
    days: new Map(typed.flatMap(daysIn).reverse()),
    addresses: new Map(typed.flatMap(addressesOf).reverse()),
  };
}

/** Both sides know which copies were exchanged, when, and with what content. */
const isOfExchange = (source: string): boolean =>
  /^(?:Exchange_log|Partner_RVU|Shown_gaps)\./.test(source);

/** `Contributions.Cost, G3`: where somebody finds it at home. */
const placeOf = ({ source, row }: Pick<WorkbookCell, 'source' | 'row'>): string =>
  row === '' ? source : `${source}, ${row}`;

const numbersIn = (cell: PrivateCell): readonly PrivateNumber[] => {
  const { value, what } = cell;
  if (typeof value === 'number') return privateNumber(value, what, placeOf(cell));
  return isFreeText(cell) ? figuresWithin(cell.value, placeOf(cell)) : [];
};

function daysIn(cell: PrivateCell): readonly (readonly [string, string])[] {
  const { value, isDay } = cell;
  if (typeof value !== 'number' || !isDay) return [];
  return dayForms(value)
    .filter((form) => !/^\d+$/.test(form))
    .map((form) => [form, placeOf(cell)]);
}

/** Our own wording, and names that both sides go by. */
const CHOSEN: ReadonlySet<What['kind']> = new Set([
  'choice',
  'yesNo',
  'period',
  'currency',
  'department',
]);

type TextCell = PrivateCell & { readonly value: string };

/** Words that people typed freely, so that anything may stand in them. */
const isFreeText = <Cell extends PrivateCell & { readonly isComputed?: boolean }>(
  cell: Cell
): cell is Cell & TextCell =>
  typeof cell.value === 'string' &&
  cell.isComputed !== true &&
  cell.key !== 'id' &&
  (cell.what === null || !CHOSEN.has(cell.what.kind));

function phrasesIn(cell: PrivateCell): readonly Phrase<PrivateWords>[] {
  if (!isFreeText(cell)) return [];
  const { value, key } = cell;
  const source = placeOf(cell);
  if (key === 'owner') return ownerPhrases(value, source);
  if (isNameLike(value)) return [nameOf(value, source, 'name')];
  return [...sentencePhrases(value, cell), ...mentionsIn(value, source)];
}

/** By all of their names, and by parts of them. */
const ownerPhrases = (value: string, source: string): readonly Phrase<PrivateWords>[] =>
  peopleIn(value).flatMap((person) => phrasesOf(person, source));

function phrasesOf(person: Person, source: string): readonly Phrase<PrivateWords>[] {
  const names = person.map(lineOf);
  const parts = person.flatMap(partsOfName).map(({ words, look }): Phrase<PrivateWords> => ({
    words,
    payload: { kind: 'name', source, capital: false, isOwner: true, look, names },
  }));
  return [...person.map((name) => ownerOf(name, names, source)), ...parts].flatMap(withGenitive);
}

/** `Brandts` of `Brandt`: some languages set no apostrophe between. */
function withGenitive(phrase: Phrase<PrivateWords>): readonly Phrase<PrivateWords>[] {
  const last = phrase.words.at(-1) ?? '';
  if (last.length < LONG_NAME || last.endsWith('s')) return [phrase];
  return [phrase, { ...phrase, words: [...phrase.words.slice(0, -1), `${last}s`] }];
}

const LONG_NAME = 4;

const lineOf = (name: string): string => wordLine(tokensOf(name));

function addressesOf(cell: PrivateCell): readonly (readonly [string, PrivateAddress])[] {
  if (cell.key !== 'owner' || !isFreeText(cell)) return [];
  return peopleIn(cell.value).flatMap((person) => {
    const found = { source: placeOf(cell), names: person.map(lineOf) };
    return person.flatMap(localsOf).map((local) => [local, found] as const);
  });
}

const ownerOf = (name: string, names: readonly string[], source: string): Phrase<PrivateWords> => {
  const { words, payload } = nameOf(name, source, 'name');
  // A single word is as well a team, whatever the language; small letters tell that it is no name.
  const capital = payload.capital || (words.length === 1 && /^\P{L}*\p{Lu}/u.test(name));
  return { words, payload: { ...payload, capital, isOwner: true, names } };
};

function nameOf(text: string, source: string, kind: WarningKind): Phrase<PrivateWords> {
  const words = distinctWords(text);
  const [only = ''] = words;
  const capital = words.length === 1 && (kind === 'mention' || EVERYDAY.has(only));
  return { words, payload: { kind, source, capital } };
}

const mentionsIn = (text: string, source: string): readonly Phrase<PrivateWords>[] =>
  namesIn(text).map(({ tokens, deals }) => {
    const { words, payload } = nameOf(tokens.map(({ raw }) => raw).join(' '), source, 'mention');
    return { words, payload: { ...payload, ...(deals ? { deals } : {}) } };
  });

/** This many equal words in a row are no coincidence; scripts without blanks need more characters. */
const ROW = 8;
const SIGNS = 14;
/** A shorter sentence is what anybody says. */
const [FEWEST, SHORTEST] = [4, 16];
/** The number of meaningful words that a phrase needs: `at the end of the year` has too few. */
const TELLING = 3;

/** Each sentence, and each word span of a long one: a part discloses too. */
function sentencePhrases(text: string, cell: PrivateCell): readonly Phrase<PrivateWords>[] {
  const source = placeOf(cell);
  return sentencesOf(text).flatMap((sentence) => {
    const words = distinctWords(sentence);
    const line = ` ${words.join(' ')} `;
    const whose = cell.row !== '' && /[.!?…。！？]$/u.test(sentence) ? { saidOf: cell.row } : {};
    const payload = { kind: 'words', source, capital: false, sentence: line, ...whose } as const;
    if (words.length < FEWEST || words.join(' ').length < SHORTEST) return [];
    const isSigns = words.filter(({ length }) => length === 1).length > words.length / 2;
    const row = isSigns ? SIGNS : ROW;
    const rows = Math.max(1, words.length - row + 1);
    return Array.from({ length: rows }, (_, at) => words.slice(at, at + row))
      .filter((each) => isSigns || isTelling(each))
      .map((each) => ({ words: each, payload }));
  });
}

const isTelling = (words: readonly string[]): boolean =>
  words.filter((word) => !FUNCTION_WORDS.has(word)).length >=
  (words.length >= ROW ? 2 : Math.min(TELLING, words.length / 2));
