/** The options that let sentences of ours out which say what stays home otherwise. */
import type { WarnedSentence } from '../exchange/audit/disclosureWarnings';
import { listedIn, type Arguments, type OptionRecord } from './command';
import { done, failed, type Result } from './result';

const [ALLOW, YES] = ['allow', 'yes'];

export const ALLOW_OPTION: OptionRecord = {
  name: ALLOW,
  value: 'NUMBERS',
  about: 'allows the listed sentences that mention something private, by number: 2,5',
};

export const YES_OPTION: OptionRecord = {
  name: YES,
  about: 'allows all of them without a private figure or day, and contributions in hidden rows',
};

export interface Allowed {
  readonly numbers: ReadonlySet<number>;
  readonly rest: boolean;
}

/** What the options let out. */
export function allowedIn({ options }: Arguments): Result<Allowed> {
  const named = listedIn(options.get(ALLOW));
  const wrong = named.filter((number) => !/^[1-9]\d*$/.test(number));
  if (wrong.length > 0 || (options.has(ALLOW) && named.length === 0))
    return failed(
      `--${ALLOW}: found “${wrong.join(', ')}”; wanted numbers of listed sentences, as 2,5.`
    );
  return done({ numbers: new Set(named.map(Number)), rest: options.has(YES) });
}

/** What keeps the copy here: sentences that nobody allowed, and numbers of none. */
export function notAllowed(
  warned: readonly WarnedSentence[],
  { numbers, rest }: Allowed
): readonly string[] {
  const unknown = [...numbers].filter((each) => !warned.some(({ number }) => number === each));
  const open = warned.filter(({ number, isFigure }) => !numbers.has(number) && (isFigure || !rest));
  return [
    ...unknown.map((number) => `--${ALLOW}: there is no sentence ${number} in the list.`),
    ...open.map(openSentence),
  ];
}

const openSentence = ({ number, words, isFigure }: WarnedSentence): string =>
  `Sentence ${number}, “${words}”, says something that is meant to stay home. Please change it, or add --${ALLOW} ${number} if it is meant${isFigure ? '' : `, or --${YES} for all that say no private figure`}.`;
