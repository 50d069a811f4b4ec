/** Gaps that were chosen to be shown to the partner, in words that speak to them. */
import type { Direction } from '../../model/contribution';
import { chosenGaps } from '../../model/gapList';
import type { GapItem } from '../../model/gapList';
import type { Rvu } from '../../model/rvu';
import { LINE_WORDS } from '../../workbook/kernel/shared/rvuWords';
import { labelOf } from '../../workbook/kernel/words';
import { CHOSEN_GAPS, GAP_TOLD } from '../ourColumns';
import { columnTeller } from './told';
import type { Told } from './told';

export interface ToldGap {
  readonly name: Told;
  readonly ours: Told;
  readonly theirs: Told;
  readonly words: Told;
}

const tell = columnTeller(CHOSEN_GAPS, GAP_TOLD);

/** Nothing unless somebody chose it: at most three each way, positive surprises first. */
export const gapsTold = (rvu: Rvu): readonly ToldGap[] => chosenGaps(rvu).map(gapTold);

function gapTold(item: GapItem): ToldGap {
  const { key, direction, guess, stated } = item;
  const [ours, theirs] = direction === 'given' ? [guess, stated] : [stated, guess];
  return {
    name: tell('name', key, nameOf(item)),
    ours: tell('ours', key, ours),
    theirs: tell('theirs', key, theirs),
    words: tell('words', key, sentence(item)),
  };
}

function nameOf({ subject }: GapItem): string {
  if (subject.kind === 'contribution') return subject.activity;
  return subject.kind === 'category' ? labelOf(LINE_WORDS, subject.category) : 'All in all';
}

const SIDES: Readonly<Record<Direction, readonly [did: string, value: string, thought: string]>> = {
  given: ['What we did for you', 'you value it', 'we thought'],
  received: ['What you did for us', 'we value it', 'you thought'],
};

function sentence({ direction, gap }: GapItem): string {
  const [did, value, thought] = SIDES[direction];
  const steps = Math.round(Math.abs(gap) * 10) / 10;
  const many = steps === 1 ? 'step' : 'steps';
  return `${did}: ${value} ${gap > 0 ? 'more' : 'less'} than ${thought}, by ${steps} ${many}.`;
}
