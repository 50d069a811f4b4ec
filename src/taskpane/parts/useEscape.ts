/** Esc closes what is open, wherever the focus is. */
import { useEffect, useRef } from 'react';

/** Calls `onClose` at Esc, as long as the calling view is shown; what is open within it goes first. */
export function useEscape(onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
