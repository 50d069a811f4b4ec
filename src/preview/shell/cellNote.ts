/** The note beside a selected cell. */
import type { Viewport } from '../charts/layer';
import type { CellPlace } from '../grid/place';
import { offsetOf } from '../grid/viewport';
import type { SheetView } from '../view/sheetView';

export interface NoteText {
  readonly title: string;
  readonly text: string;
}

/** The note beside the selected cell that says what belongs there. */
export interface CellNote {
  readonly show: (sheet: SheetView | null, place: CellPlace, note: NoteText | null) => void;
  readonly move: (viewport: Viewport) => void;
}

const GAP = 4;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The lower left corner of a cell, in pixels of the sheet. */
const below = (sheet: SheetView, { row, column }: CellPlace): Spot => ({
  x: offsetOf(sheet.columns, sheet.defaultColumn, column),
  y: offsetOf(sheet.rows, sheet.defaultRow, row + 1),
});

function fill(note: HTMLElement, prompt: NoteText): void {
  const title = document.createElement('strong');
  title.textContent = prompt.title;
  note.replaceChildren(...(prompt.title ? [title] : []), prompt.text);
}

/** Makes the note from an element that lies in the same box as the chart layer. */
export function createCellNote(note: HTMLElement): CellNote {
  let spot: Spot | null = null;
  return {
    show: (sheet, place, prompt) => {
      spot = sheet && prompt ? below(sheet, place) : null;
      note.hidden = spot === null;
      if (prompt) fill(note, prompt);
    },
    move: (view) => {
      if (!spot) return;
      // Frozen cells stay where they are; the others move with the sheet.
      const left = view.left + (spot.x - view.sheetX) * view.zoom;
      const top = view.top + (spot.y - view.sheetY) * view.zoom;
      note.style.left = `${Math.max(0, left) + GAP}px`;
      note.style.top = `${Math.max(0, top) + GAP}px`;
    },
  };
}
