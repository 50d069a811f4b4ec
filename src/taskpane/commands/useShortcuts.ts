/** The commands by keyboard, wherever the focus is in the pane. */
import { useEffect } from 'react';
import type { PaneCommand } from './registry';

/** Performs the enabled command whose key is pressed with Alt and Shift. */
export function useShortcuts(commands: readonly PaneCommand[]): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      const command = commands.find(({ shortcut }) => shortcut.code === event.code);
      if (command?.enabled !== true) return;
      event.preventDefault();
      command.perform();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}
