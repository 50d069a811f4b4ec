/** What each side brings, by kind or by value line, as a table that a chart is drawn from: `valueByPart` as formulas. */
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { valueByPart } from '../../../model/review/parts';
import type { Part, PartOf } from '../../../model/review/parts';
import type { TablePlan } from '../../kernel/blueprint';
import {
  call,
  equal,
  group,
  joined,
  minus,
  negative,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { figureReference } from '../../kernel/shared/figures';
import { lookup } from '../../kernel/shared/lookups';
import { roundedSize, roundedSizeFormula } from '../../kernel/shared/signedFigure';
import { thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { CATEGORY_WORDS, DIRECTION_WORDS, KIND_WORDS, labelOf } from '../../kernel/words';
import type { TablePlace } from './besideTables';
import type { Mirrored } from './mirrorTable';
import { partsTable } from './chartTables';

const NONE = 'not said';
const CHOICES = { kind: KIND_WORDS, category: CATEGORY_WORDS } as const;

interface PartRow extends Part {
  readonly number: number;
  readonly words: string;
}

/** How many rows the table has: each of the parts, and what says none. */
const partCount = (of: PartOf): number => CHOICES[of].length + 1;

type Key = Exclude<KeyOf<ReturnType<typeof partsTable>>, 'number' | 'part'>;

/** The table with its header row at the place. */
export function partRowsTable({ analysis }: AnalysedRvu, of: PartOf, place: TablePlace): TablePlan {
  const table = partsTable(of);
  const choices: readonly (readonly [string, string, ...(readonly string[])])[] = CHOICES[of];
  const rows = valueByPart(
    analysis,
    of,
    choices.map(([key]) => key)
  ).map((part, index): PartRow => ({
    ...part,
    number: index + 1,
    words: choices[index]?.[1] ?? NONE,
  }));
  const columns = partColumns(of);
  return formulaTable({
    name: table.name,
    ...place,
    columns: [
      { header: table.headers.number, formula: null },
      { header: table.headers.part, formula: null },
      ...KEYS.map((key) => ({ header: table.headers[key], formula: columns[key].formula })),
    ],
    values: rows.map((row) => [
      row.number,
      row.words,
      ...KEYS.map((key) => columns[key].of(row) ?? ''),
    ]),
  });
}

const KEYS: readonly Key[] = [
  ...(['givenSaid', 'receivedSaid', 'given', 'received', 'label', 'left'] as const),
];

function partColumns(of: PartOf): Readonly<Record<Key, Mirrored<PartRow>>> {
  const table = partsTable(of);
  const here = (key: KeyOf<typeof table>): Expression => thisRow(table, key);
  const [given, received] = DIRECTIONS.map((direction) => columnsOf(of, direction));
  if (given === undefined || received === undefined) throw new Error('No directions');
  const size = (key: Direction): Expression => roundedSizeFormula(here(key), 10);
  return {
    givenSaid: given.said,
    receivedSaid: received.said,
    given: given.all,
    received: received.all,
    label: {
      formula: joined(here('part'), words('  '), size('given'), words(' : '), size('received')),
      of: ({ words: part, value }) =>
        `${part}  ${roundedSize(value.given, 10)} : ${roundedSize(value.received, 10)}`,
    },
    left: {
      formula: negative(here('received')),
      of: ({ value }) => (value.received === 0 ? 0 : -value.received),
    },
  };
}

/** The sum of those that say the part; of the last row all that is left, so that nothing is lost. */
function columnsOf(
  of: PartOf,
  direction: Direction
): { readonly said: Mirrored<PartRow>; readonly all: Mirrored<PartRow> } {
  const table = partsTable(of);
  const here = (key: KeyOf<typeof table>): Expression => thisRow(table, key);
  const all = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
    wholeColumn(CONTRIBUTION_TABLE, key);
  const saying = (part: Expression): Expression =>
    call(
      'SUMIFS',
      all('value'),
      ...[all('direction'), words(labelOf(DIRECTION_WORDS, direction))],
      ...[all(of), part]
    );
  // Value lines had other words in earlier versions, and cells keep them.
  const isOfLine = equal(lookup('lineNumbers'), here('number'));
  const key = direction === 'given' ? 'givenSaid' : 'receivedSaid';
  const last = partCount(of);
  return {
    said: {
      formula: when(
        equal(here('number'), last),
        0,
        of === 'category'
          ? call('SUMPRODUCT', times(saying(lookup('lineNames')), group(isOfLine)))
          : saying(here('part'))
      ),
      of: ({ number, value }) => (number === last ? 0 : value[direction]),
    },
    all: {
      formula: when(
        equal(here('number'), last),
        minus(figureReference(direction, 'all_value'), call('SUM', wholeColumn(table, key))),
        here(key)
      ),
      of: ({ value }) => value[direction],
    },
  };
}
