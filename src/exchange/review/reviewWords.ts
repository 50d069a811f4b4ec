/** Every sentence and name of ours that the shared slides say, for people to read once more. */
import type { SharedReview, SharedStep } from './sharedReview';
import { shareOrder } from '../send/sharedValue';
import { sharedWordings } from '../send/sharedWords';
import type { SharedWord } from '../send/sharedWords';

/** Each text once a group; `template` is what the company's own slides say besides. */
export function sharedReviewWords(
  view: SharedReview,
  template: readonly string[] = []
): readonly SharedWord[] {
  const { contributions, promises, next, gaps, thanks } = view;
  const all = [...contributions.given, ...contributions.received];
  const steps: readonly SharedStep[] = [...promises, ...next];
  return [
    ...sharedWordings('contact', [thanks]),
    ...sharedWordings(
      'gaps',
      gaps.flatMap(({ name, words }) => [name, words])
    ),
    ...sharedWordings(
      'steps',
      steps.flatMap(({ step, who }) => [step, who])
    ),
    ...sharedWordings(
      'names',
      all.map(({ activity }) => activity)
    ),
    ...sharedWordings(
      'template',
      template.map((text) => shareOrder('Template', text))
    ),
  ];
}
