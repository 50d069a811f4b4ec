/** Short forms of a person's name: one of the names, initials, an e-mail address. */
import {
  ADDRESSES,
  CALENDAR_AND_PLACES,
  EVERYDAY,
  FUNCTION_WORDS,
  ORDINARY,
  ROLES,
  TITLES,
} from './nameWords';
import { partsOfSigns, standsAlone } from './signNames';
import type { SignPart } from './signNames';
import { tokensOf } from './tokens';
import type { TextToken } from './tokens';
import type { TextSpan } from './words';

/** One of the ways in which a name may stand in a text. */
export interface NamePart {
  /** Folded. */
  readonly words: readonly string[];
  /**
   * Initials are told by their points, or by being capitals without any; a name by its first capital, and by no
   * other family's name behind it or other first name before it; a family name that is a word as well, by how people
   * are addressed before it.
   */
  readonly look: 'given' | 'family' | 'addressed' | 'pointed' | 'capitals' | SignPart['look'];
}

/** A name in its parts, each of one word, or of several that a hyphen joins; the family's last. */
interface Parts {
  readonly given: readonly (readonly TextToken[])[];
  readonly family: readonly TextToken[];
}

const MOST_PARTS = 4;
const [SHORTEST, FEWEST_CAPITALS] = [3, 3];
/** They stand within a name, and are none alone. */
const LINKS = new Set(
  'de van von der den di la le el bin al y e du dos da del ter zu zur af av'.split(' ')
);

/**
 * Lists the short forms of an owner's name: a single word unless it is a common word, initials with points, three or
 * more capitals. Empty where the cell names a role or a company.
 */
export function partsOfName(name: string): readonly NamePart[] {
  const parts = partsIn(name);
  if (parts === null) return partsOfSigns(name);
  const { given, family } = parts;
  const single = [
    ...given.filter(isTelling).map((group) => asName(group, 'given')),
    ...familiesOf(family).map((group) => asName(group, 'family')),
  ];
  const rare = isTelling(family)
    ? []
    : [
        ...given.slice(0, 1).map((first) => initialWith(first, family)),
        asName(family, 'addressed'),
      ];
  return [...single, ...rare, ...initialsOf([...given.flat(), ...family])];
}

/** `Lang, Nadia` is `Nadia Lang`. */
function partsIn(name: string): Parts | null {
  const groups = groupsIn(inOrder(name));
  const family = groups.at(-1);
  const isPerson = groups.length >= 2 && groups.length <= MOST_PARTS && groups.every(isCapital);
  return isPerson && family !== undefined ? { given: groups.slice(0, -1), family } : null;
}

function inOrder(name: string): string {
  const [before = '', after, ...more] = name.split(',');
  return after === undefined || isTitle(after) ? before : [after, before, ...more].join(' ');
}

const isTitle = (text: string): boolean => tokensOf(text).every(({ word }) => TITLES.has(word));

/** Words without titles and links; those that a hyphen joins are one. */
export function groupsIn(name: string): readonly (readonly TextToken[])[] {
  const tokens = tokensOf(name).filter(({ word }) => !TITLES.has(word) && !LINKS.has(word));
  return tokens.reduce<readonly (readonly TextToken[])[]>((groups, token) => {
    const last = groups.at(-1);
    const end = last?.at(-1)?.to;
    const isJoined = end !== undefined && /^[-‐‑]$/.test(name.slice(end, token.from));
    return isJoined && last !== undefined
      ? [...groups.slice(0, -1), [...last, token]]
      : [...groups, [token]];
  }, []);
}

const isCapital = (group: readonly TextToken[]): boolean =>
  group.every(({ raw, word }) => /^\p{Lu}/u.test(raw) && !ROLES.has(word) && !/\d/.test(raw));

const COMMON = [EVERYDAY, ROLES, FUNCTION_WORDS, CALENDAR_AND_PLACES, ORDINARY];

/** Whether the words look like a person's name. */
function isTelling(group: readonly TextToken[]): boolean {
  if (group.length > 1) return true;
  const [only] = group;
  if (only === undefined || only.raw.length < SHORTEST) return false;
  return !COMMON.some((words) => words.has(only.word) || words.has(only.raw.toLowerCase()));
}

/** People say one half of a name of two, too. */
const familiesOf = (family: readonly TextToken[]): readonly (readonly TextToken[])[] =>
  [family, ...(family.length > 1 ? family.map((half) => [half]) : [])].filter(isTelling);

const asName = (group: readonly TextToken[], look: NamePart['look']): NamePart => ({
  words: group.map(({ word }) => word),
  look,
});

const initialWith = (first: readonly TextToken[], family: readonly TextToken[]): NamePart => ({
  words: [letter(first[0]), ...family.map(({ word }) => word)],
  look: 'family',
});

/** `N. Lang` of `Nadia Lang`; none of a name that is no person's. */
export function initialOf(name: string): readonly string[] {
  const parts = partsIn(name);
  if (parts === null) return [];
  return [`${letter(parts.given[0]?.[0])} ${parts.family.map(({ raw }) => raw).join('-')}`];
}

const letter = (token: TextToken | undefined): string => (token?.word ?? '').slice(0, 1);

function initialsOf(tokens: readonly TextToken[]): readonly NamePart[] {
  const letters = tokens.map(letter);
  const pointed: NamePart = { words: letters, look: 'pointed' };
  return letters.length < FEWEST_CAPITALS
    ? [pointed]
    : [pointed, { words: [letters.join('')], look: 'capitals' }];
}

/** Whether the match in a text is written like that part of a name; `tokens` are the matched words. */
export function looksLike(
  look: NamePart['look'],
  tokens: readonly TextToken[],
  text: string
): boolean {
  const { from, to } = spanOf(tokens);
  if (look === 'pointed') return POINTED.test(text.slice(from, to + 1));
  if (look === 'capitals') return text.slice(from, to) === text.slice(from, to).toUpperCase();
  if (look === 'signs' || look === 'honoured') return standsAlone(look, tokens, text);
  return tokens.every(isNameWord) && AROUND[look](text.slice(0, from), text.slice(to));
}

/** Short names are as well the initials of something. */
const isNameWord = ({ raw }: TextToken): boolean =>
  /^\p{Lu}/u.test(raw) && !/^\p{Lu}{3}$/u.test(raw);

/** Whether what stands around it makes it somebody's name. */
const AROUND = {
  given: (_before: string, after: string): boolean => !goesOn(after),
  family: (before: string): boolean => !isOther(before),
  addressed: (before: string): boolean => ADDRESSED.test(before),
};

const spanOf = (tokens: readonly TextToken[]): TextSpan => ({
  from: tokens[0]?.from ?? 0,
  to: tokens.at(-1)?.to ?? 0,
});

/** `Frau `, `Mr. `, `Herr Dr. ` at the end. */
const ADDRESSED = new RegExp(`(?<![\\p{L}])(?:${ADDRESSES})\\.?\\s+$`, 'iu');

const POINTED = /^\p{Lu}(?:\.[\s-]?\p{Lu}|-\p{Lu})+\.$/u;

/** Another family's name follows: the whole name of ours is found by itself. */
const goesOn = (after: string): boolean => /^[\s-]+\p{Lu}[\p{Ll}\p{Lu}]/u.test(after);

/** Somebody else's first name stands before. */
function isOther(before: string): boolean {
  const word = /(\p{Lu}\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && !TITLES.has(word) && !FUNCTION_WORDS.has(word);
}

const MAIL = /([\p{L}\p{N}._%+'-]+)@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

export interface Address extends TextSpan {
  /** What stands before the `@`: its letters alone, folded. */
  readonly local: string;
}

/** The addresses of e-mail in a text. */
export function addressesIn(text: string): readonly Address[] {
  return [...text.matchAll(MAIL)].map(({ 0: address, 1: local = '', index }) => ({
    from: index,
    to: index + address.length,
    local: lettersOf(local),
  }));
}

const lettersOf = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word.replace(/[\d_]/g, ''))
    .join('');

/** What somebody of that name may have before the `@`: see `Address.local`. */
export function localsOf(name: string): readonly string[] {
  const parts = partsIn(name);
  if (parts === null) return [];
  const [first = ''] = parts.given.map((group) => group.map(({ word }) => word).join(''));
  const family = parts.family.map(({ word }) => word).join('');
  const all = [...parts.given.flat(), ...parts.family].map(({ word }) => word).join('');
  const short = [
    first + family,
    family + first,
    first.slice(0, 1) + family,
    family + first.slice(0, 1),
  ];
  const linked = tokensOf(inOrder(name))
    .map(({ word }) => (TITLES.has(word) ? '' : word))
    .join('');
  const initials = parts.given.flat().map(letter).join('') + family;
  const alone = [first, family].filter((each) => each.length > SHORTEST);
  return [
    ...new Set([all, linked, initials, ...short, first + family.slice(0, 1), ...alone]),
  ].filter((each) => each.length >= SHORTEST);
}

/** Letters that some write as two where the keyboard lacks them; each folds to one otherwise. */
const AS_TWO: ReadonlyMap<string, string> = new Map(
  Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })
);

/** `Juergen` for `Jürgen`, as addresses and lists of staff have it; the same name where no letter is such. */
export function spelledOut(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[äöüøå]/gu, (letter) => AS_TWO.get(letter) ?? letter)
    .replace(/[ÄÖÜØÅ]/gu, (letter) => {
      const [first = '', second = ''] = AS_TWO.get(letter.toLowerCase()) ?? letter;
      return first.toUpperCase() + second;
    });
}

/** The name that an address spells (`hanna.sorensen@…`), or null where it spells none. */
export function nameOfAddress(text: string): string | null {
  const local = /^\s*(?:mailto:)?([\p{L}'-]{2,}[._][\p{L}'-]{2,})@/iu.exec(text)?.[1];
  return local === undefined
    ? null
    : local.replace(/[._]/g, ' ').replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}
