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
];

const FRAMES: readonly ((leak: string) => string)[] = [
  (leak) => `As we said, ${leak}, all in`,
  (leak) => `Please note: ${leak}`,
  (leak) => `(${leak})`,
  (leak) => `Wie besprochen ${leak} – danke`,
];

export type LeakKind = 'amount' | 'hours' | 'rate' | 'name' | 'sentence' | 'other partner';

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
      one([`${hours}h x ${rate}EUR`, `${hours} hours`, `${hours} Std.`, `${hours} heures`]),
    ],
    ['rate', one([`${rate} EUR/h`, `€${rate}`, `${rate} per hour`, `EUR ${rate} an hour`])],
    ['name', one([owner, owner.toUpperCase(), owner.toLowerCase(), owner.replace(' ', '  ')])],
    ['sentence', one(note.split(/(?<=\.)\s/))],
    ['other partner', one([other, `${other} as well`, other.toUpperCase()])],
  ];
  return said.map(([kind, leak]) => ({ kind, text: one(FRAMES)(leak) }));
}

function fail(): never {
  throw new Error('nothing to choose from');
}
