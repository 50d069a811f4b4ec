/**
 * Hidden columns of the long form that version 11 brought: the line's number, where the respondent's sort keys
 * begin, and the first names of either part with the comma before each.
 */
import type { Direction } from '../../../model/contribution';
import type { ColumnRecord } from '../../kernel/column';
import { HIDDEN_COUNT } from '../../kernel/shared/hiddenCount';
import { heading } from '../../kernel/tableRef';
import { longTable } from '../../kernel/shared/formTables';
import {
  NAME_KEYS,
  baseFormula,
  lineFormula,
  moreFormula,
  listedNameFormula,
  scoredFormula,
} from './lineFormulas';
import { MOST_NAMES, moreNames, nameInList } from './namedLines';
import type { NamedLine } from './namedLines';

/** What the computed columns of the long form mirror. */
export interface LongRow extends Readonly<Record<Direction, NamedLine>> {
  /** From 1. */
  readonly line: number;
  /** What the respondent's sort keys begin with; null where its department is gone. */
  readonly base: number | null;
  readonly scored: Readonly<Record<Direction, boolean>>;
}

const helper = { ...HIDDEN_COUNT, width: 8, since: 11 } as const;
const name = { ...helper, what: { kind: 'text', maxLength: 240 } } as const;

/** The headers are the same whoever the respondent is. */
const LONG = longTable('');
const WHO = { received: 'you', given: 'we' } as const;

export function nameHelperColumns(respondent: string): readonly ColumnRecord<LongRow>[] {
  return [
    {
      ...helper,
      ...heading(LONG, 'line'),
      formula: lineFormula(respondent),
      mirror: ({ line }) => line,
      about: 'The number of the line.',
    },
    {
      ...helper,
      ...heading(LONG, 'base'),
      formula: baseFormula(respondent),
      mirror: ({ base }) => base,
      about: 'Where the sort keys of this form begin; 0 where it speaks for all of us.',
    },
    ...PARTS.map((direction) => scoredColumn(respondent, direction)),
    ...PARTS.flatMap((direction) => namesOf(respondent, direction)),
  ];
}

/** In the order of the form. */
const PARTS: readonly Direction[] = ['received', 'given'];

const scoredColumn = (respondent: string, direction: Direction): ColumnRecord<LongRow> => ({
  ...helper,
  ...heading(LONG, `${direction}Scored`),
  formula: scoredFormula(respondent, direction),
  mirror: ({ scored }) => Number(scored[direction]),
  about: `1 where the line is scored for what ${WHO[direction]} gave, on the scale in use.`,
});

const namesOf = (respondent: string, direction: Direction): readonly ColumnRecord<LongRow>[] => [
  ...NAME_KEYS[direction].map((key, index) => ({
    ...name,
    ...heading(LONG, key),
    formula: listedNameFormula(respondent, direction, index + 1),
    mirror: (row: LongRow) => nameInList(row[direction].names, index),
    about: `Name ${index + 1} of what ${WHO[direction]} gave on this line.`,
  })),
  {
    ...name,
    ...heading(LONG, `${direction}More`),
    formula: moreFormula(respondent, direction),
    mirror: (row) => moreNames(row[direction].names),
    about: `How many more than ${MOST_NAMES} there are of what ${WHO[direction]} gave.`,
  },
];
