/** Shares the gaps that were chosen to be shown, in words that address the partner. */
import type { Direction } from '../../model/contribution';
import { chosenGaps, shownSteps } from '../../model/gapList';
import type { GapItem } from '../../model/gapList';
import type { Rvu } from '../../model/rvu';
import { CATEGORY_WORDS, labelOf } from '../../workbook/kernel/words';
import { CHOSEN_GAPS, SHARED_GAP_COLUMNS } from '../ourColumns';
import { shareColumn, composed } from './sharedValue';
import type { SharedValue } from './sharedValue';

export interface SharedGap {
  readonly name: SharedValue;
  readonly ours: SharedValue;
  readonly theirs: SharedValue;
  readonly words: SharedValue;
}

const share = shareColumn(CHOSEN_GAPS, SHARED_GAP_COLUMNS);

/** Shares chosen gaps only: at most three each way, positive surprises first. */
export function sharedGaps(rvu: Rvu): readonly SharedGap[] {
  return chosenGaps(rvu).map(shareGap);
}

function shareGap(item: GapItem): SharedGap {
  const { key, direction, gap, estimate, stated, noted } = item;
  const [ours, theirs] = direction === 'given' ? [estimate, stated] : [stated, estimate];
  const steps = share('words', key, shownSteps(item));
  return {
    name: shareName(item),
    ours: share('ours', key, ours),
    theirs: share('theirs', key, theirs),
    words: SENTENCES[noted ? 'noted' : direction][gap > 0 ? 'more' : 'less'](inSteps(steps)),
  };
}

function shareName({ key, subject }: GapItem): SharedValue {
  if (subject.kind === 'contribution') return share('name', key, subject.activity);
  if (subject.kind === 'category')
    return share('name', key, labelOf(CATEGORY_WORDS, subject.category));
  return composed`All in all${share('name', key, null)}`;
}

const inSteps = (steps: SharedValue): SharedValue =>
  steps.value === 1 ? composed`${steps} step` : composed`${steps} steps`;

type Sentence = (steps: SharedValue) => SharedValue;

/** `noted`: a gap of what we gave whose score we noted ourselves, from what the partner said. */
const SENTENCES: Readonly<
  Record<Direction | 'noted', Readonly<Record<'more' | 'less', Sentence>>>
> = {
  given: {
    more: (steps) => composed`What we did for you: you value it more than we thought, by ${steps}.`,
    less: (steps) => composed`What we did for you: you value it less than we thought, by ${steps}.`,
  },
  noted: {
    more: (steps) =>
      composed`What we did for you: as we noted it, you value it more than we thought, by ${steps}.`,
    less: (steps) =>
      composed`What we did for you: as we noted it, you value it less than we thought, by ${steps}.`,
  },
  received: {
    more: (steps) => composed`What you did for us: we value it more than you thought, by ${steps}.`,
    less: (steps) => composed`What you did for us: we value it less than you thought, by ${steps}.`,
  },
};
