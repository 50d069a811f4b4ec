/** Brings the focus to what has just been shown, so that keyboard and screen reader go on there. */
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** For the heading of a view that replaces another; it needs `tabIndex={-1}`. */
export function useFocusOnShow<Shown extends HTMLElement>(): RefObject<Shown> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    const { current } = shown;
    current?.addEventListener('keydown', keepTab);
    current?.focus();
    return () => current?.removeEventListener('keydown', keepTab);
  }, []);
  return shown;
}

/**
 * In Excel on the web office.js moves the focus itself at Tab, and from what is in no tab order it
 * leaves the pane: from there the browser is to go on.
 */
function keepTab(event: KeyboardEvent): void {
  if (event.key === 'Tab' && event.target === event.currentTarget) event.stopPropagation();
}
