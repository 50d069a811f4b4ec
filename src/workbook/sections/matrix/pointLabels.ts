/**
 * What stands beside the points of a matrix chart: ids, and where more share a spot than can be named there,
 * beside the first of them how many they are and nothing beside the others. Formulas and mirror.
 */
import { MOST_NAMED } from '../../../model/mostNamed';
import { DIRECTIONS } from '../../../model/contribution';
import type { Direction } from '../../../model/contribution';
import { listOrder } from '../../kernel/shared/analysedRows';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { capacityFor, chartTable } from '../../kernel/shared/matrixTables';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { NA } from '../../kernel/blueprint';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  ifError,
  joined,
  more,
  plus,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { formulaTable } from '../../kernel/formulaTable';
import type { FormulaTable } from '../../kernel/formulaTable';
import { cellIn, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf, TableRef } from '../../kernel/tableRef';

/** More labels than this would be unreadable, and make the request to Excel large; the list names all. */
export const MOST_LABELS = 60;

/** Keeps a label clear of its marker: the series that carries the labels has no marker of its own. */
export const PAD = '\u00a0\u00a0';
const HERE = ' here';

const padded = (label: string): string => PAD + label + PAD;

/** The points that lead the list: where each stands, how many stand there, how many of these come before it. */
export function labelTable(direction: Direction) {
  return {
    name: `Labels_${direction}`,
    headers: {
      number: 'No',
      row: 'Row',
      cost: 'Cost',
      value: 'Value',
      here: 'Here',
      before: 'Before',
      label: 'Label',
    },
  } as const satisfies TableRef;
}

export type LabelKey = KeyOf<ReturnType<typeof labelTable>>;

const KEYS = Object.keys(labelTable('given').headers);

/** Where the tables' headers stand on the hidden sheet, below all else. */
export const LABELS_ROW = 36;

export function labelColumn(direction: Direction, key: LabelKey): number {
  return DIRECTIONS.indexOf(direction) * (KEYS.length + 1) + KEYS.indexOf(key);
}

export function labelRows(analysed: AnalysedRvu, direction: Direction): TablePlan {
  const listed = listOrder(analysed, direction);
  const rows = Math.min(MOST_LABELS, capacityFor(listed.length));
  const texts = labelTexts(listed);
  const shown = listed.slice(0, rows);
  const here = spotCounts(listed);
  return formulaTable({
    name: labelTable(direction).name,
    row: LABELS_ROW,
    column: labelColumn(direction, 'number'),
    columns: columnsOf(direction),
    values: Array.from({ length: rows }, (_, index) => {
      const row = shown[index];
      if (row === undefined) return [index + 1, NA, 0, NA, 0, 0, ''];
      const spot = spotOf(row);
      const count = spot === null ? 0 : (here.get(spot) ?? 0);
      const before = shown.slice(0, index).filter((each) => spotOf(each) === spot).length;
      return [
        ...[index + 1, row.index, ...placeOf(row), count],
        ...[count > MOST_NAMED ? before : 0, texts[index] ?? ''],
      ];
    }),
  });
}

/** Cost and value of what is placed, as Contributions has them. */
const PLACED = {
  given: ['givenCost', 'givenValue'],
  received: ['receivedCost', 'receivedValue'],
} as const;
type PlacedKey = (typeof PLACED)[Direction][number];

const placeOf = ({ analysed: { placed, cost, value } }: MirroredRow) =>
  placed ? [cost ?? 0, value ?? NA] : [0, NA];

function columnsOf(direction: Direction): FormulaTable['columns'] {
  const table = labelTable(direction);
  const { headers } = table;
  const here = (key: LabelKey): Expression => thisRow(table, key);
  const [cost, value] = PLACED[direction];
  // Blank text where it is not placed, so that adding to it fails.
  const placed = (key: PlacedKey): Expression =>
    plus(cellIn(CONTRIBUTION_TABLE, key, here('row')), 0);
  const isMany = more(here('here'), MOST_NAMED);
  const shared = joined(words(PAD), here('here'), words(HERE + PAD));
  const id = cellIn(CONTRIBUTION_TABLE, 'shownId', here('row'));
  const label = when(
    isMany,
    when(equal(here('before'), 0), shared, NOTHING),
    ifError(joined(words(PAD), id, words(PAD)), NOTHING)
  );
  const { isHere, isBefore } = spotCriteria(direction);
  return [
    { header: headers.number, formula: null },
    { header: headers.row, formula: cellIn(chartTable(direction), 'row', here('number')) },
    { header: headers.cost, formula: ifError(placed(cost), 0) },
    { header: headers.value, formula: ifError(placed(value), call('NA')) },
    {
      header: headers.here,
      // Nothing is counted where nothing is drawn: an error would count all errors.
      formula: when(call('ISNUMBER', here('value')), call('COUNTIFS', ...isHere), 0),
    },
    { header: headers.before, formula: when(isMany, call('COUNTIFS', ...isBefore), 0) },
    { header: headers.label, formula: label },
  ];
}

/** What stands on the spot of the formula's own row: of all contributions, and of the labels before it. */
function spotCriteria(direction: Direction) {
  const table = labelTable(direction);
  const here = (key: LabelKey): Expression => thisRow(table, key);
  const all = (key: LabelKey): Expression => wholeColumn(table, key);
  const [cost, value] = PLACED[direction].map((key) => wholeColumn(CONTRIBUTION_TABLE, key));
  return {
    isHere: [cost ?? 0, here('cost'), value ?? 0, here('value')],
    isBefore: [
      ...[all('cost'), here('cost'), all('value'), here('value')],
      ...[all('number'), joined(words('<'), here('number'))],
    ],
  };
}

/** Where it stands, by cost and value; null where it is not placed. */
export function spotOf({ analysed }: MirroredRow): string | null {
  return analysed.placed ? `${analysed.cost} ${analysed.value}` : null;
}

/** How many stand on each spot. */
export function spotCounts(listed: readonly MirroredRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const spot of listed.map(spotOf))
    if (spot !== null) counts.set(spot, (counts.get(spot) ?? 0) + 1);
  return counts;
}

/** The labels of the rows of the list, in its order; the rows that carry none are named all the same. */
export function labelTexts(listed: readonly MirroredRow[]): readonly string[] {
  const counts = spotCounts(listed);
  const spots = listed.map(spotOf);
  return listed.map(({ analysed }, index) => {
    const spot = spots[index] ?? null;
    const count = spot === null ? 0 : (counts.get(spot) ?? 0);
    if (index >= MOST_LABELS || count <= MOST_NAMED) return padded(analysed.contribution.id);
    return spots.indexOf(spot) === index ? padded(`${count}${HERE}`) : '';
  });
}
