/** Every sentence and name of ours that the shared slides say, for people to read once more. */
import type { SharedReview, SharedStep } from './sharedReview';
import { wordsIn } from '../send/toldWords';
import type { ToldWord } from '../send/toldWords';

/** Each text once a group. */
export function sharedReviewWords(view: SharedReview): readonly ToldWord[] {
  const { contributions, promises, next, gaps, thanks } = view;
  const all = [...contributions.given, ...contributions.received];
  const steps: readonly SharedStep[] = [...promises, ...next];
  return [
    ...wordsIn('contact', [thanks]),
    ...wordsIn(
      'gaps',
      gaps.flatMap(({ name, words }) => [name, words])
    ),
    ...wordsIn(
      'steps',
      steps.flatMap(({ step, who }) => [step, who])
    ),
    ...wordsIn(
      'names',
      all.map(({ activity }) => activity)
    ),
  ];
}
