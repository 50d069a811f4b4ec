import type { FUniver } from '@univerjs/presets';

const CALCULATIONS: ReadonlySet<string> = new Set([
  'formula.mutation.set-trigger-formula-calculation-start',
  'formula.mutation.set-formula-calculation-start',
  'formula.mutation.set-formula-calculation-result',
]);

/**
 * Keeps Univer's own calculator still: the host has calculated already, at once, and with the table
 * references and names that Univer doesn't know.
 */
export function keepOwnValues(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (CALCULATIONS.has(event.id)) event.cancel = true;
  });
}
