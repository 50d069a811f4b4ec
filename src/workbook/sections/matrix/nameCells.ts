/**
 * The cells of a matrix chart's labels: a contribution's name for as long as it stands in the row in which it had
 * room, else what the table of labels says.
 */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import { LONGEST_SHORT_NAME, shortName } from '../../../model/shortName';
import type { CellBlock, CellValue, NamePlan, PlannedCell } from '../../kernel/blueprint';
import {
  NOTHING,
  call,
  equal,
  ifError,
  joined,
  reference,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { area, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { cellIn } from '../../kernel/tableRef';
import { MATRIX_DATA_SHEET } from './matrixLayout';
import { LABELS_ROW, MOST_LABELS, PAD, labelColumn, labelTable } from './pointLabels';

const HEADERS = ['Label with room', 'Letters', 'Ends with', 'Shown label'] as const;
const SHOWN = HEADERS.length - 1;
const ELLIPSIS = '…';

/** The hidden names of the cells that say which labels have room for a name; the rows are those of the labels. */
const ROOM: Readonly<Record<Direction, string>> = {
  given: 'Given_names',
  received: 'Received_names',
};

/** The column of what the chart shows. */
export function nameColumn(direction: Direction): number {
  return firstColumn(direction) + SHOWN;
}

/** Behind the tables of labels, a column apart. */
function firstColumn(direction: Direction): number {
  const behind = labelColumn('received', 'label') + 2;
  return behind + DIRECTIONS.indexOf(direction) * (HEADERS.length + 1);
}

/** As many rows as labels can have, so that it holds them however many there are. */
export function roomName(direction: Direction): NamePlan {
  const cells = area(LABELS_ROW + 1, firstColumn(direction), MOST_LABELS, SHOWN);
  return { name: ROOM[direction], target: { sheet: MATRIX_DATA_SHEET, area: cells }, hidden: true };
}

/** A row of the table of labels: what it says, and the name for which its contribution has room. */
export interface LabelRow {
  readonly label: string;
  /** As `shortNames` has it; null where there is no room. */
  readonly name: string | null;
}

/** The row behind the last contribution. */
export const NO_LABEL: LabelRow = { label: '', name: null };

/** Lengths at which a name is tried, the longest first. */
const LENGTHS = [LONGEST_SHORT_NAME + 10, LONGEST_SHORT_NAME + 5, LONGEST_SHORT_NAME] as const;

/** The names by which an activity may be called, the longest first; none where its cell says it with other blanks. */
export function shortNames(activity: string): readonly string[] {
  const names = LENGTHS.map((length) => shortName(activity, length));
  return [...new Set(names)].filter((name) => name !== '' && activity.startsWith(lettersOf(name)));
}

const lettersOf = (name: string): string =>
  name.endsWith(ELLIPSIS) ? name.slice(0, -ELLIPSIS.length) : name;

/** What the cell of a label shows. */
export function shownLabel({ label, name }: LabelRow): string {
  return name === null ? label : PAD + name + PAD;
}

/** The cells of one direction, a row each as in its table of labels. */
export function nameBlocks(direction: Direction, rows: readonly LabelRow[]): readonly CellBlock[] {
  const column = firstColumn(direction);
  return [
    fixed(LABELS_ROW, column, [HEADERS]),
    fixed(LABELS_ROW + 1, column, rows.map(roomCells)),
    computedBlock(
      LABELS_ROW + 1,
      column + SHOWN,
      rows.map((row, index) => [shownCell(direction, index + 1, row)])
    ),
  ];
}

/** No label is 0, which blank cells would be taken for. */
function roomCells({ label, name }: LabelRow): readonly CellValue[] {
  if (name === null) return [0, null, null];
  const letters = lettersOf(name);
  return [label, letters.length, (letters === name ? '' : ELLIPSIS) + PAD];
}

function shownCell(direction: Direction, number: number, row: LabelRow): PlannedCell {
  const table = labelTable(direction);
  const label = cellIn(table, 'label', number);
  const room = (header: (typeof HEADERS)[number]): Expression =>
    call('INDEX', reference(ROOM[direction]), number, HEADERS.indexOf(header) + 1);
  const activity = cellIn(CONTRIBUTION_TABLE, 'activity', cellIn(table, 'row', number));
  const name = joined(words(PAD), call('LEFT', activity, room('Letters')), room('Ends with'));
  return formula(
    ifError(when(equal(label, room('Label with room')), name, label), NOTHING),
    shownLabel(row)
  );
}
