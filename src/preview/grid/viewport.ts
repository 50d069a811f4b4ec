/** What part of a sheet the grid shows. */
import type { FUniver } from '@univerjs/presets';
import type { Viewport } from '../charts/layer';
import type { SheetView, ShownTrack } from '../view/sheetView';

/** Univer's headings, in pixels: row numbers at the left, column letters at the top. */
const HEADINGS = { width: 46, height: 20 } as const;

/** How far from the sheet's corner a row or column begins, at 100 %. */
export function offsetOf(
  tracks: ReadonlyMap<number, ShownTrack>,
  size: number,
  index: number
): number {
  let offset = index * size;
  for (const [at, track] of tracks) {
    if (at < index) offset += (track.hidden ? 0 : track.size) - size;
  }
  return offset;
}

interface Scroll {
  readonly sheetViewStartRow: number;
  readonly sheetViewStartColumn: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

const START: Scroll = {
  sheetViewStartRow: 0,
  sheetViewStartColumn: 0,
  offsetX: 0,
  offsetY: 0,
};

/** Where the scrolling part of the grid lies, and what it shows. Univer counts scrolling from A1. */
export function viewportOf(api: FUniver, sheet: SheetView): Viewport {
  const book = api.getActiveWorkbook();
  const scroll = book?.getScrollStateBySheetId(sheet.id) ?? START;
  const zoom = book?.getSheetBySheetId(sheet.id)?.getZoom() ?? 1;
  const x = (index: number): number => offsetOf(sheet.columns, sheet.defaultColumn, index);
  const y = (index: number): number => offsetOf(sheet.rows, sheet.defaultRow, index);
  const [frozenX, frozenY] = [x(sheet.freeze.columns), y(sheet.freeze.rows)];
  return {
    left: (HEADINGS.width + frozenX) * zoom,
    top: (HEADINGS.height + frozenY) * zoom,
    sheetX: x(scroll.sheetViewStartColumn) + scroll.offsetX + frozenX,
    sheetY: y(scroll.sheetViewStartRow) + scroll.offsetY + frozenY,
    zoom,
  };
}
