/** What the command line says of a file that can't be taken as it is, with the option that would let it. */
import { SCALE_CHOICES } from '../model/rescale';
import type { ReceiveOrder } from '../exchange/receive/receivePreview';
import type { Rejection } from '../exchange/receive/returned';
import { rejectionSentence } from '../exchange/receive/receiveSentence';
import type { Arguments } from './command';
import { done, failed, type Result } from './result';

const LATE = 'late';
const SCALE = 'other-scale';

export const TIME_OPTIONS = [
  {
    name: SCALE,
    value: SCALE_CHOICES.join('|'),
    about: 'what scores of another scale mean: the same place on yours, or the same number',
  },
  {
    name: LATE,
    about: 'takes answers of a closed period into its history; the present period stays as it is',
  },
] as const;

/** What the user says of a file that was made before the workbook changed. */
export function timeAnswers({ options }: Arguments): Result<Pick<ReceiveOrder, 'scale' | 'late'>> {
  const late = options.has(LATE);
  const named = options.get(SCALE);
  if (named === undefined) return done({ late });
  const scale = SCALE_CHOICES.find((each) => each === named);
  return scale === undefined
    ? failed(`--${SCALE} is ${SCALE_CHOICES.join(' or ')}, not “${named}”.`)
    : done({ late, scale });
}

/** The sentence with the option; `nameOf` says what a respondent is called. */
export function rejectionWords(
  rejection: Rejection,
  nameOf: (respondent: string) => string
): string {
  switch (rejection.code) {
    case 'which-form':
      return `${rejectionSentence(rejection)} Please name it as --form SHEET.`;
    case 'another-scale':
      return `${rejectionSentence(rejection)} Please add --${SCALE} convert or --${SCALE} keep.`;
    case 'closed-period':
      return `${rejectionSentence(rejection)} To do so, please add --${LATE}.`;
    case 'whose': {
      const names = rejection.respondents.map(nameOf);
      return `${rejectionSentence({ ...rejection, respondents: names })} Please add it as --department NAME.`;
    }
    default:
      return rejectionSentence(rejection);
  }
}
