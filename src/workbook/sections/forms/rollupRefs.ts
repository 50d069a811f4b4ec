/** The roll-up's tables: what its formulas call them and their columns by. */
import type { Direction } from '../../../model/contribution';
import type { TableRef } from '../../kernel/tableRef';

/** The lines of the long form; the figures of each direction follow. */
export const ROLLUP_LONG_TABLE = {
  name: 'RVU_rollup_long',
  headers: { category: 'Where it helped' },
} as const satisfies TableRef;

/** The two scores of the short form; one set of figures follows. */
export const ROLLUP_SHORT_TABLE = {
  name: 'RVU_rollup_short',
  headers: { question: 'Question' },
} as const satisfies TableRef;

/** What a roll-up says of the departments' scores. */
export type RollupFigure = 'answered' | 'mean' | 'lowest' | 'highest' | 'spread' | 'views';

/** A roll-up's table with the headers of one set of its figures. */
export type RollupFigures = TableRef<RollupFigure>;

export const LONG_FIGURES = {
  received: {
    name: ROLLUP_LONG_TABLE.name,
    headers: {
      answered: 'Answered for us',
      mean: 'Mean for us',
      lowest: 'Lowest for us',
      highest: 'Highest for us',
      spread: 'Spread for us',
      views: 'Views for us',
    },
  },
  given: {
    name: ROLLUP_LONG_TABLE.name,
    headers: {
      answered: 'Answered for you',
      mean: 'Mean for you',
      lowest: 'Lowest for you',
      highest: 'Highest for you',
      spread: 'Spread for you',
      views: 'Views for you',
    },
  },
} as const satisfies Record<Direction, RollupFigures>;

export const SHORT_FIGURES = {
  name: ROLLUP_SHORT_TABLE.name,
  headers: {
    answered: 'Answered',
    mean: 'Mean',
    lowest: 'Lowest',
    highest: 'Highest',
    spread: 'Spread',
    views: 'Views',
  },
} as const satisfies RollupFigures;
