import type { FUniver } from '@univerjs/presets';
import { fieldsOf } from '../view/fields';
import { intentOf } from './intents';
import type { Intent } from './intents';
import { FROM_HOST } from './mutate';

/**
 * Hands on what a person does in the grid, and stops the grid from doing it by itself: the host
 * does it, and what comes of it is drawn. So grid and workbook can never disagree.
 */
export function listen(api: FUniver, unitId: string, act: (intent: Intent) => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.options?.[FROM_HOST] || fieldsOf(event.params).unitId !== unitId) return;
    const intent = intentOf(event.id, event.params);
    if (!intent) return;
    event.cancel = true;
    act(intent);
  });
}
