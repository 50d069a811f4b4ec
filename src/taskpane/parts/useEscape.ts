/** Esc closes what is open, wherever the focus is. */
import { useEffect, useRef } from 'react';

/**
 * Calls `onClose` at Esc, as long as the calling view is shown; what is open within it goes first by stopping
 * the event. Whether its default was prevented says nothing: Office.js does that with each Esc of a pane on
 * the web, to hand the focus back to the sheet.
 */
export function useEscape(onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape') close.current();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
