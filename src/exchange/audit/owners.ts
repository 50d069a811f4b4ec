/** Who is named in a cell of people, in each way in which the name may be written. */
import { CALENDAR_AND_PLACES, FUNCTION_WORDS, ROLES, TITLES } from './nameWords';
import { isPersonal } from './namesIn';
import { groupsIn, nameOfAddress, spelledOut } from './partNames';
import { tokensOf } from './tokens';

/** One person's name as the cell has it, first; then as others may write it. */
export type Person = readonly string[];

/** Between two people. */
const BETWEEN =
  /[;/&+|\n→]|[-=]>|\s(?:and|und|et|y|e|en|og|och|ja|then|dann|puis|и)\s|,\s(?:then|dann|puis)\s/u;
/** Between somebody and what is said of them: a role, a place, a doubt. */
const ASIDE = /[:?!<>()[\]]|\s[-–—]\s/u;
const MAIL = /<?(?:mailto:)?[^\s<>;,()]+@[^\s<>;,()]+>?/giu;

/**
 * The people in a cell: one or several, with titles, with what they do beside the name, the family name first, as
 * lists of staff have it, or by their addresses of e-mail. Roles and departments are nobody.
 */
export function peopleIn(text: string): readonly Person[] {
  const spelled = (text.match(MAIL) ?? []).flatMap((mail) => {
    const name = nameOfAddress(mail.replace(/^<|>$/g, ''));
    return name === null ? [] : [name];
  });
  const named = text.replace(MAIL, ' ').split(BETWEEN).flatMap(namedIn);
  return [...new Set([...named, ...spelled])].map(waysOf);
}

/** Whole names; where there is none, the one name that the piece is about. */
function namedIn(text: string): readonly string[] {
  const whole = text.split(ASIDE).flatMap(listed).filter(isWhole);
  if (whole.length > 0) return whole;
  const [before = '', behind] = text.split(/:\s/);
  if (behind !== undefined) return isRole(before) ? listed(behind).filter(isPersonal) : [];
  return listed(text.replace(/\([^)]*\)|[?!]+\s*$/g, ' ')).filter(isPersonal);
}

/** `Lang, Nadia` is one name, and so is `Nadia Lang, MBA`; `Nadia Lang, Teo Brand` are two. */
function listed(text: string): readonly string[] {
  const [start = '', ...rest] = text.split(',').map(bare);
  const parts = [start, ...rest.filter((part) => !isTitle(part))].filter((part) => part !== '');
  if (parts.length < 2) return parts;
  // Beside a role a single word is as well a place.
  if (parts.some(isRole)) return parts.filter(isWhole);
  return parts.length === 2 && !parts.every(isWhole) ? [parts.join(', ')] : parts;
}

/** Without blanks and the little words at both ends. */
const bare = (text: string): string =>
  text.trim().replace(/^(?:[\p{Ll}]+\s+)+(?=\p{Lu})/u, (words) => (isSmall(words) ? '' : words));

const isSmall = (words: string): boolean =>
  tokensOf(words).every(({ word }) => FUNCTION_WORDS.has(word) && !LINKED.has(word));

/** They begin a family's name. */
const LINKED = new Set('de van von der den di la le da du dos del el al'.split(' '));

/** `MBA`, or letters like it. */
const isTitle = (text: string): boolean =>
  tokensOf(text).every(({ word }) => TITLES.has(word)) || /^(?:\p{Lu}\.?){2,4}$/u.test(text);

const isRole = (text: string): boolean =>
  !isPersonal(text) || tokensOf(text).some(({ word }) => ROLES.has(word) && !LINKED.has(word));

/** First and family name, whatever the script, and nothing that is a role or a place. */
function isWhole(text: string): boolean {
  const groups = groupsIn(text.replace(',', ' '));
  return (
    groups.length >= 2 &&
    groups.length <= 4 &&
    isPersonal(text) &&
    groups
      .flat()
      .every(
        ({ raw, word }) =>
          /^[\p{Lu}\p{Lo}]/u.test(raw) && !ROLES.has(word) && !CALENDAR_AND_PLACES.has(word)
      )
  );
}

/** As it stands, in the other order, without titles and middle names, with initials, without special signs. */
function waysOf(name: string): Person {
  const ordered = inOrder(name);
  const short = ordered.flatMap((each) => [each, ...withoutTitles(each), ...shortened(each)]);
  const all = [name, ...short, ...short.flatMap(turned)].flatMap((each) => [
    each,
    spelledOut(each),
    each.replace(/['’]/g, ''),
  ]);
  return [...new Set(all)];
}

function inOrder(name: string): readonly string[] {
  const [family = '', first, ...more] = name.split(',').map((part) => part.trim());
  return first === undefined || more.length > 0 ? [name] : [`${first} ${family}`];
}

/** The other order of two words. */
function turned(name: string): readonly string[] {
  const words = name.split(/\s+/);
  return words.length === 2 ? [[...words].reverse().join(' ')] : [];
}

function withoutTitles(name: string): readonly string[] {
  const tokens = tokensOf(name);
  const from = tokens.find(({ word }) => !TITLES.has(word))?.from;
  const to = [...tokens].reverse().find(({ word }) => !TITLES.has(word))?.to;
  return from === undefined || to === undefined ? [] : [name.slice(from, to)];
}

/** `Leni Marquardt` and `L. M. Marquardt` of `Leni Maria Marquardt`. */
function shortened(name: string): readonly string[] {
  const groups = groupsIn(name);
  const [first, family] = [groups[0], groups.at(-1)];
  const given = groups.slice(0, -1).flat();
  if (first === undefined || family === undefined || given.length < 2) return [];
  const wordsOf = (group: typeof first): string => group.map(({ raw }) => raw).join('-');
  const initials = given.map(({ raw }) => raw.slice(0, 1)).join('');
  const ends = groups.length > 2 ? [`${wordsOf(first)} ${wordsOf(family)}`] : [];
  return [...ends, `${initials} ${wordsOf(family)}`];
}
