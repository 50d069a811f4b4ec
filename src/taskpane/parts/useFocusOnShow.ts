/** Brings the focus to what has just been shown, so that keyboard and screen reader go on there. */
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** For the heading of a view that replaces another; it needs `tabIndex={-1}`. */
export function useFocusOnShow<Shown extends HTMLElement>(): RefObject<Shown> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    focusOn(shown.current);
  }, []);
  return shown;
}

/**
 * Gives the focus to what is in no tab order of its own; it needs `tabIndex={-1}`. `stay` keeps what is seen
 * where it is.
 */
export function focusOn(element: HTMLElement | null, stay = false): void {
  // The same listener twice is one.
  element?.addEventListener('keydown', keepTab);
  element?.focus({ preventScroll: stay });
}

/**
 * In Excel on the web office.js moves the focus itself at Tab, and from what is in no tab order it
 * leaves the pane: from there the browser is to go on.
 */
function keepTab(event: KeyboardEvent): void {
  if (event.key === 'Tab' && event.target === event.currentTarget) event.stopPropagation();
}
