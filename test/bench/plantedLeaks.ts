/** An alliance as a workbook with private figures, and sentences that let one of them slip. */
import { blankAnswers } from '../../src/model/answers';
import { UNKNOWN_DETAILS } from '../../src/model/contribution';
import { EMPTY_RVU } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import type { WrittenAlliance } from './writtenAlliances';

/** Small, even draws that are the same in each run. */
export function lots(seed: number): (below: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % below;
  };
}

export interface Figures {
  readonly cash: number;
  readonly hours: number;
  readonly rate: number;
}

export function figuresOf(seed: number): Figures {
  const lot = lots(seed);
  return { cash: (21 + lot(900)) * 100 + 50 * lot(2), hours: 11 + lot(900), rate: 31 + lot(150) };
}

export function rvuOf(
  [us, partner, owner, , activity, note, words, step]: WrittenAlliance,
  { cash, hours, rate }: Figures
): Rvu {
  const blank = blankAnswers('whole');
  const given = { ...blank.long.given, synergies: { score: 4, words, worth: null } };
  return {
    ...EMPTY_RVU,
    alliance: {
      ...EMPTY_RVU.alliance,
      us: { name: us, manager: 'Sam Rivers', sponsor: null },
      partner: { name: partner, manager: 'Alex Stone', sponsor: null },
      currency: 'EUR',
    },
    period: { year: 2026, cadence: 'quarterly', part: 4 },
    contributions: [
      {
        ...UNKNOWN_DETAILS,
        id: 'G1',
        activity,
        direction: 'given',
        hours,
        rate,
        cash,
        owner,
        notes: note,
        estimate: 4,
        category: 'synergies',
      },
    ],
    answers: [{ ...blank, long: { ...blank.long, given } }],
    actions: [
      {
        step,
        direction: 'we-plan',
        owner: 'Sam Rivers',
        due: 46_300,
        doneOn: null,
        dropped: false,
        category: null,
        department: null,
        carriedFrom: null,
        closedIn: null,
      },
    ],
  };
}

const comma = (text: string): string => text.replace('.', ',');
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (value: number, sign: string): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, sign);

/** How people write an amount. */
export const AMOUNTS: readonly ((value: number) => string)[] = [
  String,
  (value) => `${value / 1000}k`,
  (value) => `€${comma(String(value / 1000))}K`,
  (value) => `${value / 1000} thousand`,
  (value) => `${comma(String(value / 1000))} Tsd.`,
  (value) => `${value / 1_000_000}m`,
  (value) => value.toExponential(),
  (value) => wide(grouped(value, ',')),
  (value) => grouped(value, '_'),
  (value) => `${grouped(value, '.')},-`,
  (value) => `${grouped(value, '’')}.00`,
  (value) => `EUR ${grouped(value, ' ')}`,
  (value) => `TEUR ${comma(String(value / 1000))}`,
  (value) => `${value / 1000}kEUR`,
  (value) => `${value / 10_000} x 10^4`,
];

const FRAMES: readonly ((leak: string) => string)[] = [
  (leak) => `As we said, ${leak}, all in`,
  (leak) => `Please note: ${leak}`,
  (leak) => `(${leak})`,
  (leak) => `Wie besprochen ${leak} – danke`,
];

/** How people name somebody whom both know, without the full name. */
const SHORT: readonly ((words: readonly string[]) => string)[] = [
  (words) => `${words.join('.').toLowerCase()}@example.com`,
  (words) => `${words[0]?.charAt(0)}${words.at(-1)}@example.com`.toLowerCase(),
  (words) => `${words[0]?.charAt(0)}. ${words.at(-1)}`,
  (words) => words.at(-1) ?? fail(),
  (words) => words[0] ?? fail(),
  (words) => words.map((word) => `${word.charAt(0)}.`).join(''),
];

export type LeakKind =
  | 'amount'
  | 'hours'
  | 'rate'
  | 'name'
  | 'owner in short'
  | 'sentence'
  | 'other partner'
  | 'owner in an activity'
  | 'sentence in an activity'
  | 'figure of a note';

export interface Leak {
  readonly kind: LeakKind;
  readonly text: string;
}

/** One of each kind, in words that are ours to share. */
export function leaksOf(written: WrittenAlliance, figures: Figures, seed: number): readonly Leak[] {
  const lot = lots(seed + 7);
  const one = <Each>(all: readonly Each[]): Each => all[lot(all.length)] ?? fail();
  const { cash, hours, rate } = figures;
  const [, , owner, other, , note] = written;
  const said: readonly (readonly [LeakKind, string])[] = [
    ['amount', one(AMOUNTS)(cash)],
    [
      'hours',
      one([
        `${hours}h x ${rate}EUR`,
        `${hours} hours`,
        `${hours} Std.`,
        `${hours} heures`,
        `${hours} working hours`,
      ]),
    ],
    ['rate', one([`${rate} EUR/h`, `€${rate}`, `${rate} per hour`, `EUR ${rate} an hour`])],
    ['name', one([owner, owner.toUpperCase(), owner.toLowerCase(), owner.replace(' ', '  ')])],
    ['owner in short', one(SHORT)(owner.split(' '))],
    ['sentence', one(note.split(/(?<=\.)\s/))],
    ['other partner', one([other, `${other} as well`, other.toUpperCase()])],
  ];
  return said.map(([kind, leak]) => ({ kind, text: one(FRAMES)(leak) }));
}

/** What people note of things that both sides speak of: figures among it that are nobody's secret or another's. */
const FIGURED = [
  'Their target is 12,000 households.',
  'We were 12% over plan.',
  'It took 40 hours more than in 2025.',
  'The fair had 5,000 visitors.',
  'Only 3 of 5 sites took part.',
  'Budget for it is EUR 8,450.',
  'Reviewed on 30.06.2026 with 40 people.',
] as const;

/** The same alliance with a note that says the activity's name, and figures. */
export function notedOf(written: WrittenAlliance, seed: number): WrittenAlliance {
  const [us, partner, owner, other, activity, note, words, step] = written;
  const figured = FIGURED[lots(seed + 3)(FIGURED.length)] ?? fail();
  const noted =
    seed % 2 === 0 ? `${activity}: ${note} ${figured}` : `${note} ${figured} ${activity}`;
  return [us, partner, owner, other, activity, noted, words, step];
}

/** How an activity comes to name who sees to it. */
const OWNED: readonly ((owner: string, activity: string) => string)[] = [
  (owner, activity) => `${activity}, led by ${owner}`,
  (owner, activity) => `${owner}: ${activity}`,
  (owner, activity) => `${activity} (${owner})`,
];

const reversed = (name: string): string => {
  const words = name.split(' ');
  return words.length === 2 ? [...words].reverse().join(' ') : name;
};

export interface PlantedActivity {
  readonly kind: LeakKind;
  readonly written: WrittenAlliance;
}

/** Activities into which something of their own private note was put. */
export function plantedActivities(
  written: WrittenAlliance,
  seed: number
): readonly PlantedActivity[] {
  const lot = lots(seed + 11);
  const one = <Each>(all: readonly Each[]): Each => all[lot(all.length)] ?? fail();
  const [us, partner, owner, other, activity, note, words, step] = written;
  const [sum, sentences] = [(21 + lot(900)) * 100 + 50, note.split(/(?<=\.)\s/)];
  const [noted, told] = [lot(AMOUNTS.length), lot(AMOUNTS.length)].map(
    (at) => AMOUNTS[at] ?? fail()
  );
  const sentence = sentences[lot(sentences.length)] ?? fail();
  const with_ = (said: string, kept: string): WrittenAlliance => [
    us,
    partner,
    owner,
    other,
    said,
    kept,
    words,
    step,
  ];
  return [
    {
      kind: 'owner in an activity',
      written: with_(
        one(OWNED)(one([owner, owner.toUpperCase(), reversed(owner)]), activity),
        note
      ),
    },
    { kind: 'sentence in an activity', written: with_(`${activity}: ${sentence}`, note) },
    {
      kind: 'figure of a note',
      written: with_(`${activity} (${told?.(sum)})`, `${note} They pay ${noted?.(sum)} for it.`),
    },
  ];
}

function fail(): never {
  throw new Error('nothing to choose from');
}
