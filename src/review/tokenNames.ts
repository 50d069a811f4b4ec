/** The tokens that a company's template may hold: the whole list, and which edition says which. */
import type { TokenNames } from '../pptx/template/tokens';

interface TokenRecord {
  readonly name: string;
  /** What is said for it. */
  readonly about: string;
  /** Whether the edition for both sides says it too. */
  readonly leaves: boolean;
  /** Whether it may be several paragraphs. */
  readonly list?: true;
}

export const TOKENS = [
  { name: 'title', leaves: true, about: 'Quarterly review, 2026-Q4' },
  {
    name: 'headline',
    leaves: true,
    about: 'the finding in one sentence; for both sides, what became of the promises',
  },
  { name: 'alliance', leaves: true, about: 'both names' },
  { name: 'us', leaves: true, about: 'our name' },
  { name: 'partner', leaves: true, about: "the partner's name" },
  { name: 'period', leaves: true, about: '2026-Q4' },
  { name: 'date', leaves: true, about: 'the day of making' },
  { name: 'edition', leaves: true, about: 'for whom it is, and whether it shows costs' },
  { name: 'thank-you', leaves: true, about: 'the text of --thanks' },
  {
    name: 'decisions',
    leaves: true,
    list: true,
    about: 'what is asked for today, with one reason each',
  },
  { name: 'promises-kept', leaves: true, about: '2 of 6 promises kept, 3 late, 1 dropped' },
  { name: 'promises', leaves: true, list: true, about: 'each promise: who, and how it stands' },
  {
    name: 'gaps',
    leaves: true,
    list: true,
    about: 'the widest differences; for both sides, those chosen to be shown',
  },
  { name: 'next-steps', leaves: true, list: true, about: 'each next step: who, by which day' },
  { name: 'value-given', leaves: false, about: 'the sum of what we give, in scale steps' },
  { name: 'value-received', leaves: false, about: 'the sum of what we receive' },
  { name: 'cost', leaves: false, about: 'the known cost of what we give' },
  { name: 'balance', leaves: false, about: 'balance of value' },
  { name: 'agreement', leaves: false, about: 'the share of gaps within one step' },
  { name: 'follow-through', leaves: false, about: 'the share of promises kept on time' },
  {
    name: 'do-more',
    leaves: false,
    list: true,
    about: 'what to do more of, at most three each way',
  },
  {
    name: 'cut-back',
    leaves: false,
    list: true,
    about: 'what to consider cutting back, at most three each way',
  },
  { name: 'next-meeting', leaves: false, about: 'the next noted meeting, with the role' },
] as const satisfies readonly TokenRecord[];

export type Token = (typeof TOKENS)[number]['name'];
/** Those that the edition for both sides says. */
export type SharedToken = Extract<(typeof TOKENS)[number], { leaves: true }>['name'];

/** What a template may ask for in the edition that leaves, or in the one for ourselves. */
export function tokenNames(leaves: boolean): TokenNames {
  const of = (shared: boolean): readonly string[] =>
    TOKENS.filter((each) => each.leaves === shared).map(({ name }) => name);
  return leaves
    ? { known: of(true), internal: of(false) }
    : { known: TOKENS.map(({ name }) => name), internal: [] };
}

/** The values of those that were asked for; nothing else is worked out. */
export function askedValues<Name extends string>(
  asked: readonly string[],
  values: Readonly<Record<Name, () => readonly string[]>>
): ReadonlyMap<string, readonly string[]> {
  const all: ReadonlyMap<string, () => readonly string[]> = new Map(Object.entries(values));
  return new Map(
    asked.flatMap((name): [string, readonly string[]][] => {
      const value = all.get(name);
      return value === undefined ? [] : [[name, value().flatMap((line) => line.split('\n'))]];
    })
  );
}
