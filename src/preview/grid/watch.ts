/** Where a person goes in the grid. */
import type { FUniver } from '@univerjs/presets';
import { fieldsOf } from '../view/fields';
import type { ShownArea } from '../view/sheetView';
import { shownAreaOf } from './intents';

export interface GridEvents {
  readonly selected: (sheet: string, area: ShownArea) => void;
  readonly scrolled: () => void;
}

/**
 * Tells where a person goes in the grid. Read from the grid's own operations: its selection and
 * scroll events begin only seconds after it is drawn.
 */
export function watch(api: FUniver, unitId: string, events: GridEvents): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const fields = fieldsOf(params);
    if (fields.unitId !== unitId) return;
    if (id === 'sheet.operation.set-scroll' || id === 'sheet.operation.set-zoom-ratio') {
      events.scrolled();
      // The grid may still hold a scroll back at the sheet's end.
      requestAnimationFrame(events.scrolled);
    }
    if (id !== 'sheet.operation.set-selections' || !Array.isArray(fields.selections)) return;
    const selection = fieldsOf(fields.selections[0]);
    if (typeof fields.subUnitId === 'string' && selection.range) {
      events.selected(fields.subUnitId, shownAreaOf(selection.range));
    }
  });
}
