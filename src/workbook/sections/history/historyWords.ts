/** The words that the History sheets show: what people choose from when they correct an entry. */
import { FLAGS, QUADRANTS } from '../../../model/matrix';
import type { Flag, Quadrant } from '../../../model/matrix';
import { FLAG_WORDS, quadrantLabel } from '../../kernel/words';
import type { ChoiceSet } from '../../kernel/words';

/** Signs and words as Contributions shows them: the trend's formulas compare the two. */
export const QUADRANT_CHOICES: ChoiceSet<Quadrant> = QUADRANTS.map((quadrant) => [
  quadrant,
  quadrantLabel(quadrant),
]);

export const FLAG_CHOICES: ChoiceSet<Flag> = FLAGS.map((flag) => [flag, FLAG_WORDS[flag]]);

/** The four parts of a form, by number and meaning. */
export const PART_CHOICES: ChoiceSet<'1' | '2' | '3' | '4'> = [
  ['1', '1 value we received'],
  ['2', '2 value you received'],
  ['3', '3 steps we plan'],
  ['4', '4 steps we ask for'],
];
