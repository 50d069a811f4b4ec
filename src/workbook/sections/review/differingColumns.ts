/** Where each contribution stands among the gaps. */
import {
  NOTHING,
  atLeast,
  atMost,
  call,
  equal,
  group,
  joined,
  minus,
  more,
  plus,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { named } from '../../kernel/shared/cellNames';
import { ORDER_PARTS } from '../../../model/gapList';
import { TALK_FROM } from '../../../model/gaps';
import { SURPRISE, surpriseWords } from './reviewWords';
import { WIDE_SIDE } from './reviewedRows';

import { all, here, isBlankCell, isNone, numberCell, of, tiedBefore } from './reviewedCells';
import type { ReviewedColumns } from './reviewedCells';

const score = (key: 'estimate' | 'stated'): Expression =>
  when(isNone, NOTHING, when(equal(call('COUNT', of(key)), 1), of(key), NOTHING));
const [estimate, said] = [here('estimate'), here('said')];
const onScale = times(
  group(atLeast(call('MIN', estimate, said), named('Used_scale_min'))),
  group(atMost(call('MAX', estimate, said), named('Used_scale_max')))
);
const gap = here('gap');
const gapSize = call('ROUND', times(group(minus(said, estimate)), ORDER_PARTS), 0);

export const DIFFERING: ReviewedColumns<
  'estimate' | 'said' | 'fits' | 'gap' | 'beyond' | 'gapPlace' | 'words' | 'wide' | 'widePlace'
> = {
  estimate: {
    formula: score('estimate'),
    of: ({ mirrored }) => mirrored?.analysed.contribution.estimate ?? null,
  },
  said: {
    formula: score('stated'),
    of: ({ mirrored }) => mirrored?.analysed.contribution.stated ?? null,
  },
  fits: {
    formula: when(equal(call('COUNT', estimate, said), 2), onScale, 0),
    of: (row) => (row.gap === null ? 0 : 1),
  },
  gap: {
    formula: when(equal(here('fits'), 1), gapSize, NOTHING),
    of: (row) => row.gap,
  },
  beyond: {
    formula: when(
      isBlankCell('gap'),
      NOTHING,
      when(
        more(gap, 0),
        call('COUNTIF', all('gap'), joined(words('>'), gap)),
        call('COUNTIF', all('gap'), joined(words('<'), gap))
      )
    ),
    of: ({ beyond }) => beyond,
  },
  gapPlace: {
    formula: when(
      equal(numberCell(gap), 0),
      NOTHING,
      times(call('SIGN', gap), group(plus(here('beyond'), tiedBefore('gap'), 1)))
    ),
    of: ({ gapPlace }) => gapPlace,
  },
  words: {
    formula: when(
      equal(numberCell(gap), 0),
      NOTHING,
      joined(
        when(more(gap, 0), words(SURPRISE.more), words(SURPRISE.less)),
        when(equal(here('side'), 1), words(SURPRISE.given), words(SURPRISE.received))
      )
    ),
    of: ({ gap: shown, side }) => (shown === null || shown === 0 ? '' : surpriseWords(side, shown)),
  },
  wide: {
    formula: when(
      atLeast(call('ABS', numberCell(gap)), TALK_FROM * ORDER_PARTS),
      minus(times(here('side'), WIDE_SIDE), gap),
      NOTHING
    ),
    of: ({ wide }) => wide,
  },
  widePlace: {
    formula: when(
      isBlankCell('wide'),
      NOTHING,
      plus(call('COUNTIF', all('wide'), joined(words('<'), here('wide'))), tiedBefore('wide'), 1)
    ),
    of: ({ widePlace }) => widePlace,
  },
};
