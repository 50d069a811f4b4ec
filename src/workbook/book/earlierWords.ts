/**
 * What earlier versions wrote on sheets that an upgrade leaves as they are, and today's would say otherwise: nobody
 * typed it. `test/corpus/upgrade.test.ts` tells which sentence is missing here.
 */
export const EARLIER_WORDS: readonly string[] = [
  // Charter, Exchange, Indicators, Partner RVU, Review, Settings
  'One row a role. After the days that Settings say, a contact counts as overdue.',
  'Copies that passed',
  'Graves',
  'What came of it',
  'What left and what came back. Send to partner and Receive from partner, in the pane, fill it.',
  'What the people who buy from either of us have of the alliance.',
  'What they have of it, as they say or as we believe.',
  'What we have of it, all in all.',
  'What the partner wrote into our copies, kept as received: Receive from partner, in the pane, fills it. It stays home.',
  'Days without contact after which Charter says so; 45 unless you say otherwise.',
  'From which period running in one quadrant a flag is red; 2 unless you say otherwise.',
  // Forms
  'Steps are typed there, once for all.',
  // Start and what its next step is worked out from
  'Seed and harvest, and the triple win',
  'Sheets appear when they are first used. To see one sooner: right-click a tab, Unhide.',
  'What the giver guessed and the receiver said, side by side',
  'Worth little, costs little: leave it as it is.',
  'Worth little, costs much: consider cutting back. A hollow sign rests on a guess.',
  'Worth little, costs much: consider cutting back. A hollow sign rests on an estimate.',
  'Worth much, costs little: do more of it.',
  'Worth much, costs much: keep it.',
  'What the next step on Start is worked out from. Nothing to type here.',
  'What the formulas of Contributions look up by a number: lines, totals and words. Nothing to type here.',
];
