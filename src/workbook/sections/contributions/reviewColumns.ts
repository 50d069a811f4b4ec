/** Hidden columns of the Contributions table from which the sheet Review takes its order and its sums. */
import type { CellValue } from '../../kernel/blueprint';
import type { ColumnRecord, What } from '../../kernel/column';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { askOrderMirror, flagOrderMirror, weightMirror } from '../../kernel/shared/flagKey';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { moveMirror, pastMirror, pastNameMirror } from '../../kernel/shared/moveWords';
import { heading } from '../../kernel/tableRef';
import { computed, number, text } from './factColumn';
import {
  ASK_ORDER_FORMULA,
  FLAG_ORDER_FORMULA,
  PAST_FORMULA,
  PAST_NAME_FORMULA,
  WEIGHT_FORMULA,
  moveFormula,
} from './reviewFormulas';

type Key = keyof typeof CONTRIBUTION_TABLE.headers;

/** What a column holds, and what it is for. */
interface Holds {
  readonly what: What;
  readonly about: string;
}

function later<Each extends Key>(
  key: Each,
  formula: string,
  mirror: (row: MirroredRow) => CellValue,
  holds: Holds
) {
  return {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, key),
    ...holds,
    width: 11,
    formula,
    mirror,
    since: 8,
  } as const;
}

export const REVIEW_COLUMNS = [
  later('weight', WEIGHT_FORMULA, weightMirror, {
    what: number('count'),
    about:
      'How far the shares are apart in the sense of the flag, in parts of ten million, ten wholes at most.',
  }),
  later('flagOrder', FLAG_ORDER_FORMULA, flagOrderMirror, {
    what: number('count'),
    about: 'Sorts the flags on the sheet Review, the highest first.',
  }),
  later('askOrder', ASK_ORDER_FORMULA, askOrderMirror, {
    what: number('count'),
    about: 'The same where nothing is decided yet.',
  }),
  later('pastName', PAST_NAME_FORMULA, pastNameMirror, {
    what: text(200),
    about: 'Direction and activity of what had its id in the period before.',
  }),
  later('past', PAST_FORMULA, pastMirror, {
    what: number('count'),
    about: 'Its row in History_contributions where we give it and did so before, else 0.',
  }),
  later('valueMove', moveFormula('value'), moveMirror('value'), {
    what: number('scale'),
    about: 'How its value moved since the period before: by how much, “new”, or “known” now.',
  }),
  later('costMove', moveFormula('cost'), moveMirror('cost'), {
    what: number('money'),
    about: 'How its cost moved since the period before: by how much, “new”, or “known” now.',
  }),
] as const satisfies readonly ColumnRecord<MirroredRow>[];
