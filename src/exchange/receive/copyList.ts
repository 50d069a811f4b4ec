/** What the reader of a returned file needs to know about each list, besides its column records. */
import { CATEGORIES } from '../../model/contribution';
import { QUESTIONS } from '../../model/charter';
import { PARTNER_LISTS } from '../../model/exchange';
import type { PartnerLine, PartnerList } from '../../model/exchange';
import type { ColumnRecord } from '../../workbook/kernel/column';
import { COPY_LISTS } from '../copyColumns';

/** The fields of a line that the partner fills, without its key. */
export type LineField = keyof Pick<
  PartnerLine,
  'score' | 'worth' | 'words' | 'remark' | 'category' | 'owner' | 'due'
>;

export interface CopyList {
  /** The column that identifies the line. */
  readonly which: string;
  /** All lines of the list, in order; null where their number varies. */
  readonly lines: readonly string[] | null;
  /** Keys of the headers that distinguish the list from all others, including ours in the same file. */
  readonly signature: readonly string[];
  /** The line's field for each typed column; a column not named here fills the field of its own key. */
  readonly fields: ReadonlyMap<string, LineField>;
}

const field = (key: LineField): readonly [string, LineField] => [key, key];
const own = new Map([field('score'), field('words'), field('worth')]);
const step = new Map<string, LineField>([
  ['step', 'words'],
  field('due'),
  field('owner'),
  field('category'),
]);

const ofLines = {
  which: 'category',
  lines: CATEGORIES,
  signature: ['score', 'words'],
  fields: own,
};
const ofSteps = { which: 'number', lines: null, signature: ['step', 'due'], fields: step };

export const COPY_LIST: Readonly<Record<PartnerList, CopyList>> = {
  did: { which: 'id', lines: null, signature: ['activity', 'score'], fields: own },
  more: {
    which: 'number',
    lines: null,
    signature: ['activity', 'score'],
    fields: new Map<string, LineField>([
      ['activity', 'words'],
      ['words', 'remark'],
      field('score'),
      field('category'),
    ]),
  },
  received: ofLines,
  given: ofLines,
  short: {
    which: 'question',
    lines: ['received', 'given'],
    signature: ['question', 'score'],
    fields: own,
  },
  planned: ofSteps,
  asked: ofSteps,
  charter: {
    which: 'question',
    lines: QUESTIONS,
    signature: ['question', 'theirs'],
    fields: new Map<string, LineField>([['theirs', 'words']]),
  },
};

/** Parts 3 and 4 have the same headers; the heading above distinguishes them. */
export const STEP_LISTS = ['planned', 'asked'] as const satisfies readonly PartnerList[];

/** Whether a list of the copy holds steps rather than scores or words. */
export function isStepList(list: PartnerList): boolean {
  return STEP_LISTS.some((each) => each === list);
}

/** The records of a list's columns, in the order in which the copy has them. */
export function listColumns(list: PartnerList): readonly ColumnRecord<never>[] {
  return COPY_LISTS[list].columns;
}

/** The list whose table has that name; programs may write names in other letters. */
export function listOfTable(table: string): PartnerList | undefined {
  return PARTNER_LISTS.find((list) => COPY_LISTS[list].table.toLowerCase() === table.toLowerCase());
}

/** A header or heading as it is compared, however it is spaced or capitalised. */
export function plainCell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
