/** Keeps the grid from calculating what the emulator has calculated. */
import type { FUniver } from '@univerjs/presets';

const OF_THE_HOST: ReadonlySet<string> = new Set([
  'formula.mutation.set-trigger-formula-calculation-start',
  'formula.mutation.set-formula-calculation-start',
  'formula.mutation.set-formula-calculation-result',
  'sheet.mutation.set-worksheet-row-auto-height',
]);

/**
 * Keeps Univer's own calculator still: the host has calculated already, at once, and with the table
 * references and names that Univer doesn't know. Row heights are the host's as well, or charts that
 * lie over cells would drift away from them.
 */
export function keepOwnValues(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (OF_THE_HOST.has(event.id)) event.cancel = true;
  });
}
