/** The next step as the Start sheet says it. */
import { openSteps, stepFacts } from '../../../model/nextStep';
import type { PeriodStep, StepFacts } from '../../../model/nextStep';
import type { AnalysedRvu } from './analysedRows';

/** The count that a step's sentence tells. */
export type StepCount = Exclude<keyof StepFacts, 'isOver'>;

/** A sentence, with the count it tells or the partner's name between its parts. */
export interface StepWords {
  readonly parts: readonly [string, string];
  readonly between: StepCount | 'partner' | null;
}

const plain = (text: string): StepWords => ({ parts: [text, ''], between: null });

const telling = (before: string, between: StepCount | 'partner', after: string): StepWords => ({
  parts: [before, after],
  between,
});

export const NAMES_FIRST = "Type both companies' names below.";

export const STEP_WORDS: Readonly<Record<PeriodStep, StepWords>> = {
  list: plain('List what each side does for the other on Contributions.'),
  confirm: telling('Check hours and cash on Contributions. Still as last period: ', 'carried', '.'),
  cost: telling('Add hours or cash on Contributions. Without a cost: ', 'costUnknown', '.'),
  score: telling('Give each contribution a score or an estimate. Without one: ', 'unrated', '.'),
  answer: telling('Fill in our RVU. Forms with blank lines: ', 'formsOpen', '.'),
  send: telling('Send ', 'partner', ' their copy: open the pane.'),
  receive: telling('Waiting for ', 'partner', '. Remind them, or receive their file in the pane.'),
  gaps: telling(
    'Look at Gaps. Worth a conversation: ',
    'gaps',
    '. Choose in the pane which to show.'
  ),
  decide: telling('Decide on the flags on Contributions. Undecided: ', 'undecided', '.'),
  review: telling('Meet ', 'partner', ' and note on Actions what you agree.'),
  close: plain('Close the period in the pane: the next one can begin.'),
};

/** The sentence of the step that is next. */
export function nextStepText({ rvu, analysis }: AnalysedRvu): string {
  const { us, partner } = rvu.alliance;
  if (us.name === '' || partner.name === '') return NAMES_FIRST;
  const facts = stepFacts(rvu, analysis, rvu.today);
  const [step = 'close'] = openSteps(facts);
  const { parts, between } = STEP_WORDS[step];
  if (between === null) return parts.join('');
  return parts.join(between === 'partner' ? partner.name : String(facts[between]));
}
