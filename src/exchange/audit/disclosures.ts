/** Searches a sentence of ours for what stays home, as a person who knows both would. */
import { figuresIn } from './figures';
import type { WrittenFigure, FigureMeaning } from './figures';
import type { KnownFacts } from './knownFacts';
import type { FoundPhrase } from './phrases';
import { addressesIn, looksLike } from './partNames';
import { numbersBetween } from './nearNumbers';
import { LARGE } from './privateFacts';
import type {
  DoubtKind,
  OwnerPart,
  PrivateFacts,
  PrivateNumber,
  PrivateWords,
} from './privateFacts';
import { numbersWithin } from './secretForms';
import { tokensOf, wordLine } from './tokens';
import type { TextSpan } from './words';

/** A piece of a text that says what stays home. */
export interface Disclosure extends TextSpan {
  readonly kind: DoubtKind;
  /** Where that stands at home. */
  readonly source: string;
}

/**
 * The private figures, names and sentences that a text says, without those that stand inside words known to the
 * partner.
 */
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
  const all = [
    ...words.map(asDisclosure),
    ...addresses(text, facts, known),
    ...figures(text, facts, known),
    ...days(text, facts),
  ];
  return joined(
    text,
    all.filter((each) => !within(each))
  );
}

/**
 * A row of words that both sides have by name is none of ours alone. An owner whom nobody told them is, also
 * where an activity is called after them.
 */
function tells(
  { tokens, payload }: FoundPhrase<PrivateWords>,
  known: KnownFacts,
  text: string
): boolean {
  const line = wordLine(tokens);
  const { part } = payload;
  if (part !== undefined && (isNamed(part, known) || !looksLike(part.look, tokens, text)))
    return false;
  if (payload.capital && !tokens.every(({ raw }) => /^[\p{Lu}\p{Lt}]/u.test(raw))) return false;
  if (known.line.includes(line)) return false;
  return payload.isOwner === true || !isListed(line, payload, known);
}

/** Whether they are told to the partner by their whole name. */
const isNamed = ({ names }: Pick<OwnerPart, 'names'>, { line }: KnownFacts): boolean =>
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
 * Whether it is what an activity is called. A sentence of ours at home that says an activity's name, or begins as it does,
 * speaks of the activity; one that was put into an activity is told with it. So is one that is an activity whole, where
 * it was written beside another.
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
  { numbers }: PrivateFacts,
  known: KnownFacts
): readonly Disclosure[] {
  return figuresIn(text).flatMap((figure) => {
    const told = figure.meanings.flatMap((meaning) =>
      numbersBetween(numbers, sizesAbout(meaning), kindOf(figure)).filter(
        (number) => !known.numbers.has(number.value) && says(figure, meaning, number)
      )
    );
    const [first] = told;
    return first === undefined ? [] : [{ ...spanOf(figure), kind: 'figure', source: first.source }];
  });
}

const kindOf = ({ unit }: WrittenFigure): 'shares' | 'others' =>
  unit === 'percent' ? 'shares' : 'others';

/** What may be meant by a figure lies within half of its last digit (see `isAbout`); a little more for rounding noise. */
const sizesAbout = ({ value, step }: FigureMeaning): readonly [number, number] => {
  const reach = Math.abs(step) * 0.51 + Math.abs(value) * 1e-8;
  return [value - reach, value + reach];
};

const spanOf = ({ from, to }: TextSpan): TextSpan => ({ from, to });

/** A figure of one digit stands everywhere, also beside a unit. */
const SMALL = 10;

function says(figure: WrittenFigure, meaning: FigureMeaning, number: PrivateNumber): boolean {
  const { value, unit } = number;
  if (figure.unit === 'percent')
    return unit === 'share' && meaning.digits >= 3 && isAbout(meaning, value * 100);
  if (unit === 'share' || !isAbout(meaning, value)) return false;
  return figure.unit === 'hours'
    ? unit === 'hours' && value >= SMALL
    : isTelling(figure, meaning, number);
}

/** Whether the figure is told from others at all: by its size, by a unit beside it, by its many digits. */
function isTelling(
  figure: WrittenFigure,
  { digits }: FigureMeaning,
  { value, unit }: PrivateNumber
): boolean {
  if (value >= LARGE) return !figure.isYear && !(figure.counts && digits < 3);
  return figure.unit === 'money' ? isMoney(unit) && value >= SMALL : digits >= 4;
}

const isMoney = (unit: PrivateNumber['unit']): boolean =>
  unit === 'money' || unit === 'moneyPerHour' || unit === null;

/** The value itself, or rounded as far as three digits tell it. */
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

/** Rows of words that overlap, or follow on each other from one place at home, are one. */
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
