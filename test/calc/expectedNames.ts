/** The labels of the matrix charts where people typed: names stay with the labels that had room when it was written. */
import { DIRECTIONS } from '../../src/model/contribution';
import type { Direction } from '../../src/model/contribution';
import type { CellBlock, PlannedCell, SheetPlan } from '../../src/workbook/kernel/blueprint';
import type { AnalysedRvu } from '../../src/workbook/kernel/shared/analysedRows';
import { listOrder } from '../../src/workbook/kernel/shared/analysedRows';
import { nameColumn } from '../../src/workbook/sections/matrix/nameCells';
import { LABELS_ROW, PAD, labelTexts } from '../../src/workbook/sections/matrix/pointLabels';
import { isFormula } from './differences';

/** Label, letters and end of each row that has room for a name. */
const ROOM_COLUMNS = 3;

/** The model's sheet with the cells of names that `written` has. */
export function withWrittenNames(
  model: SheetPlan,
  written: SheetPlan,
  analysed: AnalysedRvu
): SheetPlan {
  const blocks = DIRECTIONS.reduce(
    (all, direction) => asWritten(all, written.blocks, direction, analysed),
    model.blocks
  );
  return { ...model, blocks };
}

const blockAt = (blocks: readonly CellBlock[], column: number): CellBlock | undefined =>
  blocks.find((block) => block.row === LABELS_ROW + 1 && block.column === column);

function asWritten(
  blocks: readonly CellBlock[],
  written: readonly CellBlock[],
  direction: Direction,
  analysed: AnalysedRvu
): readonly CellBlock[] {
  const at = nameColumn(direction);
  const room = blockAt(written, at - ROOM_COLUMNS);
  const shown = blockAt(written, at);
  if (room === undefined || shown === undefined) throw new Error('no cells for names');
  const listed = listOrder(analysed, direction);
  const texts = labelTexts(listed);
  const cells = shown.cells.map(([cell = null], row) => {
    const activity = listed[row]?.analysed.contribution.activity ?? '';
    return [withValue(cell, shownNow(texts[row] ?? '', activity, room.cells[row] ?? []))];
  });
  const ours = [at, at - ROOM_COLUMNS];
  const others = blocks.filter(
    (block) => block.row !== LABELS_ROW + 1 || !ours.includes(block.column)
  );
  return [...others, room, { ...shown, cells }];
}

function shownNow(label: string, activity: string, room: readonly PlannedCell[]): string {
  const [withRoom, letters, end] = room;
  if (withRoom !== label || typeof letters !== 'number' || typeof end !== 'string') return label;
  return PAD + activity.slice(0, letters) + end;
}

const withValue = (cell: PlannedCell, value: string): PlannedCell =>
  isFormula(cell) ? { ...cell, value } : cell;
