/** Searches a sentence of ours for private values, as a reader who knows the workbook would. */
import { namesOfFigure } from './figureNames';
import { figuresIn } from './figures';
import type { WrittenFigure, FigureMeaning } from './figures';
import type { KnownFacts } from './knownFacts';
import type { FoundPhrase } from './phrases';
import { addressesIn, looksLike } from './partNames';
import { numbersBetween } from './nearNumbers';
import { LARGE } from './privateNumbers';
import type { PrivateNumber } from './privateNumbers';
import type { WarningKind, PrivateFacts, PrivateWords } from './privateFacts';
import { numbersWithin } from './secretForms';
import { tokensOf, wordLine } from './tokens';
import type { TextSpan } from './words';

/** A piece of a text that discloses a private value. */
export interface Disclosure extends TextSpan {
  readonly kind: WarningKind;
  /** The private value's place in our workbook. */
  readonly source: string;
}

/** Finds the private figures, names and sentences in a text, except inside words that the partner knows. */
export function disclosuresIn(
  text: string,
  facts: PrivateFacts,
  known: KnownFacts
): readonly Disclosure[] {
  const tokens = tokensOf(text);
  const quoted = known.phrases.in(tokens);
  const within = ({ from, to }: TextSpan): boolean =>
    quoted.some((each) => each.from <= from && each.to >= to);
  const words = facts.phrases.in(tokens).filter((each) => tells(each, known, text));
  const written = figuresIn(text);
  const all = [
    ...words.map(asDisclosure),
    ...addresses(text, facts, known),
    ...figures(text, written, { facts, known }),
    ...products(text, written, facts),
    ...days(text, facts),
  ];
  return joined(
    text,
    all.filter((each) => !within(each))
  );
}

/**
 * Words that are a name known to both sides are not private. An owner whom the partner does not know is, even where
 * an activity bears the name.
 */
function tells(
  { tokens, payload }: FoundPhrase<PrivateWords>,
  known: KnownFacts,
  text: string
): boolean {
  const line = wordLine(tokens);
  if (isNamed(payload, known) || !isWritten(payload, tokens, text)) return false;
  if (known.line.includes(line) || isShortCompany(tokens, known)) return false;
  return payload.isOwner === true || payload.deals === true || !isListed(line, payload, known);
}

/** Whether the words look as they must: with capitals, as initials, as a name. */
const isWritten = (
  { look, capital }: PrivateWords,
  tokens: FoundPhrase<PrivateWords>['tokens'],
  text: string
): boolean =>
  (look === undefined || looksLike(look, tokens, text)) &&
  (!capital || tokens.every(({ raw }) => /^[\p{Lu}\p{Lt}]/u.test(raw)));

/** A company's name in short: some of its words, in their order. */
const isShortCompany = (
  tokens: FoundPhrase<PrivateWords>['tokens'],
  { companies }: KnownFacts
): boolean =>
  companies.some(
    (name) =>
      tokens.reduce((at, { word }) => (at < 0 ? at : name.indexOf(word, at) + 1 || -1), 0) > 0
  );

/** Whether the partner knows the owner by the whole name. */
const isNamed = ({ names = [] }: Pick<PrivateWords, 'names'>, { line }: KnownFacts): boolean =>
  names.some((name) => line.includes(name));

function addresses(text: string, facts: PrivateFacts, known: KnownFacts): readonly Disclosure[] {
  return addressesIn(text).flatMap(({ from, to, local }): readonly Disclosure[] => {
    const found = facts.addresses.get(local);
    return found === undefined || isNamed(found, known)
      ? []
      : [{ from, to, kind: 'name', source: found.source }];
  });
}

/**
 * Whether the words are an activity's name. A private sentence that contains or starts with an activity's name is
 * about the activity; a sentence that is part of an activity's name is shared with it. So is one that is an activity
 * whole, where it was written beside another.
 */
function isListed(row: string, words: PrivateWords, { listed }: KnownFacts): boolean {
  const { sentence, saidOf } = words;
  return listed.some(({ line: activity, row: id }) => {
    const at = activity.indexOf(row);
    if (activity === sentence && saidOf !== undefined) return saidOf === id;
    if (at < 0 || sentence === undefined || sentence.includes(activity)) return at >= 0;
    return sentence.includes(activity.slice(0, at + row.length)) && !activity.includes(sentence);
  });
}

const asDisclosure = ({ from, to, payload }: FoundPhrase<PrivateWords>): Disclosure => ({
  from,
  to,
  kind: payload.kind,
  source: payload.source,
});

function figures(
  text: string,
  written: readonly WrittenFigure[],
  { facts: { numbers }, known }: { readonly facts: PrivateFacts; readonly known: KnownFacts }
): readonly Disclosure[] {
  return written.flatMap((figure) => {
    const names = namesOfFigure(text, figure).filter((name) => known.namedFigures.has(name));
    const isPrivate = ({ value, names: atHome = [] }: PrivateNumber): boolean =>
      !known.numbers.has(value) && !names.some((name) => atHome.includes(name));
    const matches = figure.meanings.flatMap((meaning) =>
      numbersBetween(numbers, sizesAbout(meaning), kindOf(figure)).filter(
        (number) => isPrivate(number) && says(figure, meaning, number)
      )
    );
    const [first] = matches;
    return first === undefined ? [] : [{ ...spanOf(figure), kind: 'figure', source: first.source }];
  });
}

/** Hours times a rate, in either order: `37 x 88` needs no unit. */
function products(
  text: string,
  written: readonly WrittenFigure[],
  { numbers }: PrivateFacts
): readonly Disclosure[] {
  return written.flatMap((first, at): readonly Disclosure[] => {
    const second = written[at + 1];
    if (second === undefined || !TIMES.test(text.slice(first.to, second.from))) return [];
    const source = hoursIn(first, second, numbers) ?? hoursIn(second, first, numbers);
    return source === null ? [] : [{ from: first.from, to: second.to, kind: 'figure', source }];
  });
}

/** Where the private hours stand, if the other figure is a private rate. */
const hoursIn = (
  hours: WrittenFigure,
  rate: WrittenFigure,
  numbers: readonly PrivateNumber[]
): string | null =>
  sourceOf(rate, 'moneyPerHour', numbers) === null ? null : sourceOf(hours, 'hours', numbers);

const TIMES = /^\s?[x×*·à@]\s?$/iu;

/** Where a private number of that unit stands which the figure says; null where none does. */
const sourceOf = (
  { meanings }: WrittenFigure,
  unit: PrivateNumber['unit'],
  numbers: readonly PrivateNumber[]
): string | null =>
  meanings
    .flatMap((meaning) => numbersBetween(numbers, sizesAbout(meaning), 'others'))
    .find((number) => number.unit === unit && number.value >= SMALL)?.source ?? null;

const kindOf = ({ unit }: WrittenFigure): 'shares' | 'others' =>
  unit === 'percent' ? 'shares' : 'others';

/** A figure stands for values within half of its last digit (see `isAbout`), plus a little for rounding noise. */
const sizesAbout = ({ value, step }: FigureMeaning): readonly [number, number] => {
  const reach = Math.abs(step) * 0.51 + Math.abs(value) * 1e-8;
  return [value - reach, value + reach];
};

const spanOf = ({ from, to }: TextSpan): TextSpan => ({ from, to });

/** Figures of one digit are too common to report, even beside a unit. */
const SMALL = 10;

function says(figure: WrittenFigure, meaning: FigureMeaning, number: PrivateNumber): boolean {
  const { value, unit } = number;
  if (figure.unit === 'percent')
    return unit === 'share' && isTellingShare(meaning, number) && isAbout(meaning, value * 100);
  if (unit === 'share' || !isAbout(meaning, value)) return false;
  return figure.unit === 'hours'
    ? unit === 'hours' && value >= SMALL
    : isTelling(figure, meaning, number);
}

/** What people compute has every two-digit share among it; what somebody wrote is one unless it is a round one. */
const isTellingShare = ({ digits, value }: FigureMeaning, { isSaid }: PrivateNumber): boolean =>
  digits >= 3 || (isSaid === true && digits === 2 && value >= SMALL && value % 5 !== 0);

/** Whether the figure is distinctive: by its size, its unit or its number of digits. */
function isTelling(
  figure: WrittenFigure,
  { digits }: FigureMeaning,
  { value, unit }: PrivateNumber
): boolean {
  if (value >= LARGE) return !figure.isYear && !(figure.counts && digits < 3);
  return figure.unit === 'money' ? isMoney(unit) && (value >= SMALL || digits >= 3) : digits >= 4;
}

const isMoney = (unit: PrivateNumber['unit']): boolean =>
  unit === 'money' || unit === 'moneyPerHour' || unit === null;

/** Accepts the exact value, or one rounded to three significant digits or more. */
function isAbout({ value, step, digits }: FigureMeaning, private_: number): boolean {
  const noise = Math.abs(private_) * 1e-9;
  if (Math.abs(value - private_) <= noise) return true;
  if (digits < 3) return false;
  return Math.abs(Math.round(private_ / step) * step - value) <= noise + step * 1e-6;
}

const days = (text: string, facts: PrivateFacts): readonly Disclosure[] =>
  numbersWithin(text).flatMap(({ form, from, to }) => {
    const source = facts.days.get(form);
    return source === undefined ? [] : [{ from, to, kind: 'day', source }];
  });

/** Joins word spans that overlap, or follow each other and have the same source. */
function joined(text: string, all: readonly Disclosure[]): readonly Disclosure[] {
  const sorted = [...all].sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.reduce<readonly Disclosure[]>((kept, each) => {
    const last = kept.at(-1);
    if (last === undefined || !isOneWith(last, each, text)) return [...kept, each];
    return [...kept.slice(0, -1), { ...last, to: Math.max(last.to, each.to) }];
  }, []);
}

const isOneWith = (last: Disclosure, next: Disclosure, text: string): boolean =>
  next.from < last.to ||
  (next.source === last.source && !/[\p{L}\p{N}]/u.test(text.slice(last.to, next.from)));
