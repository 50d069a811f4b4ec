/** The words that the sheets of the exchange show and read. */
import type { LineList, Way } from '../../../model/exchange';
import type { ChoiceSet } from '../words';

/** The lists of the partner's copy and what stands beside them, in our words: `we` is the workbook's owner. */
export const PARTNER_LIST_WORDS: ChoiceSet<LineList> = [
  ['did', 'What we did by name'],
  ['more', 'What else we did'],
  ['received', '1 Value they received'],
  ['given', '2 Value we received'],
  ['short', 'Short form'],
  ['planned', '3 Steps they plan'],
  ['asked', '4 Steps they ask of us'],
  ['charter', 'Charter'],
  ['remark', 'Beside the lists'],
];

export const WAY_WORDS: ChoiceSet<Way> = [
  ['sent', 'sent'],
  ['received', 'received'],
];
