/** Hidden columns of the Contributions table that the lists and charts on Matrix and Gaps look up. */
import type { ColumnRecord } from '../../kernel/column';
import { shownPlaceMirror } from '../../kernel/shared/contributionMirrors';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { gapMirror, gapOrderMirror } from '../../kernel/shared/gapKey';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { placeClass } from '../../kernel/shared/placeClass';
import { heading } from '../../kernel/tableRef';
import {
  CLASS_FORMULA,
  GAP_FORMULA,
  GAP_ORDER_FORMULA,
  LIST_PLACE_FORMULA,
  SHOWN_ID_FORMULA,
} from './listFormulas';

const computed = { entry: 'computed', privacy: 'private', hidden: true, since: 6 } as const;

export const LIST_COLUMNS = [
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'shownId'),
    what: { kind: 'text', maxLength: 20 },
    width: 10,
    formula: SHOWN_ID_FORMULA,
    changed: 11,
    mirror: ({ analysed }: MirroredRow) => analysed.contribution.id,
    about: 'Its id, or its row where it has none.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'class'),
    what: { kind: 'number', unit: 'count' },
    width: 7,
    formula: CLASS_FORMULA,
    mirror: ({ analysed }: MirroredRow) => placeClass(analysed),
    about:
      '1 do more, 2 leave, 6 keep, 7 cut back; 2 more where a figure is not firm, 10 more where to be renegotiated; 0 where not placed.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'shownPlace'),
    what: { kind: 'text', maxLength: 220 },
    width: 16,
    formula: LIST_PLACE_FORMULA,
    mirror: shownPlaceMirror,
    about: 'The place as the Matrix list shows it, or why it has none.',
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'gap'),
    what: { kind: 'number', unit: 'scale' },
    width: 7,
    formula: GAP_FORMULA,
    mirror: gapMirror,
    about: "The receiver's score less the giver's estimate. Blank unless both are there.",
  },
  {
    ...computed,
    ...heading(CONTRIBUTION_TABLE, 'gapOrder'),
    what: { kind: 'number', unit: 'count' },
    width: 11,
    formula: GAP_ORDER_FORMULA,
    mirror: gapOrderMirror,
    about: 'Sorts the lists on the Gaps sheet.',
  },
] as const satisfies readonly ColumnRecord<MirroredRow>[];
