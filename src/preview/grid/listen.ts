/** From the grid's commands to intents. */
import type { FUniver } from '@univerjs/presets';
import { fieldsOf } from '../view/fields';
import { intentOf } from './intents';
import type { Intent } from './intents';
import { FROM_HOST } from './mutate';

/** What Univer runs when a cell's editor or list is closed with a value. */
const TYPING = 'sheet.command.set-range-values';

/** One cell that its editor or its list gives is typed; whatever else fills cells is a block. */
const asGiven = (intent: Intent, isTyping: boolean): Intent =>
  intent.kind === 'type' && !(isTyping && intent.cells.length === 1)
    ? { ...intent, kind: 'paste' }
    : intent;

/**
 * Hands on what a person does in the grid, and stops the grid from doing it by itself: the host
 * does it, and what comes of it is drawn. So grid and workbook can never disagree.
 */
export function listen(api: FUniver, unitId: string, act: (intent: Intent) => void): void {
  let isTyping = false;
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === TYPING) {
      isTyping = true;
      // Its mutation comes at once, before anything else can.
      queueMicrotask(() => {
        isTyping = false;
      });
    }
    if (event.options?.[FROM_HOST] || fieldsOf(event.params).unitId !== unitId) return;
    const intent = intentOf(event.id, event.params);
    if (!intent) return;
    event.cancel = true;
    act(asGiven(intent, isTyping));
  });
}
