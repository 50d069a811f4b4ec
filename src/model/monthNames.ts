/** Names of months and weekdays in the languages that partners write; the system's own dictionary has them. */

/** The languages whose names are known. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'tr',
  'ru',
  'uk',
  'bg',
  'el',
  'hu',
  'ro',
  'sk',
  'hr',
  'sl',
  'lt',
  'lv',
  'et',
  'ca',
  'id',
];

/** Which of twelve months a name is, where the day before it has a full stop and where it has none. */
interface Named {
  readonly pointed: ReadonlySet<number>;
  readonly plain: ReadonlySet<number>;
}

/** Made once: asking for so many languages takes some milliseconds. */
let months: ReadonlyMap<string, Named> | null = null;
let weekdays: ReadonlySet<string> | null = null;

/**
 * The month of that name, from 1; null where no language has it, or two languages mean two. `isPointed`: behind the
 * day stands a full stop, as some write it and others never do: `15. listopada` is October in Croatian, `15 listopada`
 * November in Polish.
 */
export function monthOf(name: string, isPointed: boolean): number | null {
  months ??= monthNames();
  const named = months.get(folded(name));
  if (named === undefined) return null;
  const all = new Set([...named.pointed, ...named.plain]);
  const [month = null, ...others] = all.size === 1 ? all : named[isPointed ? 'pointed' : 'plain'];
  return others.length === 0 ? month : null;
}

/** Whether it is the name of a weekday, in full or short. */
export function isWeekday(name: string): boolean {
  weekdays ??= weekdayNames();
  return weekdays.has(folded(name));
}

/** Some languages end a short name with a full stop. */
const folded = (name: string): string => name.toLowerCase().replace(/\.$/, '');

function monthNames(): ReadonlyMap<string, Named> {
  const found = new Map<string, { pointed: Set<number>; plain: Set<number> }>();
  for (const language of LANGUAGES) {
    const kind = hasPoint(language) ? 'pointed' : 'plain';
    for (const formats of [formatsOf(language, 'long'), formatsOf(language, 'short')])
      for (let month = 1; month <= 12; month += 1)
        for (const name of namesOf(formats, month)) {
          const named = found.get(name) ?? { pointed: new Set(), plain: new Set() };
          found.set(name, named);
          named[kind].add(month);
        }
  }
  return found;
}

/** The middle of the month, so that no time zone moves it into another. */
const middleOf = (month: number): Date => new Date(Date.UTC(2026, month - 1, 15));

/** Whether the language sets a full stop behind the day, before the month. */
const hasPoint = (language: string): boolean =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    .format(middleOf(12))
    .startsWith('15.');

/** A month as it stands alone and as it stands in a date, which some languages tell apart. */
const formatsOf = (language: string, month: 'long' | 'short') =>
  [{ month }, { month, day: 'numeric' } as const].map(
    (parts) => new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' })
  );

const namesOf = (formats: readonly Intl.DateTimeFormat[], month: number): readonly string[] =>
  formats
    .map((format) => format.formatToParts(middleOf(month)))
    .map((parts) => folded(parts.find(({ type }) => type === 'month')?.value ?? ''))
    .filter((name) => /^\p{L}+$/u.test(name));

const WEEK = 7;

function weekdayNames(): ReadonlySet<string> {
  const lengths = ['long', 'short'] as const;
  const formats = LANGUAGES.flatMap((language) =>
    lengths.map((weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }))
  );
  const days = Array.from({ length: WEEK }, (_, day) => new Date(Date.UTC(2026, 0, 4 + day)));
  return new Set(formats.flatMap((format) => days.map((day) => folded(format.format(day)))));
}
