/** Brings the focus to what has just been shown, so that keyboard and screen reader go on there. */
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** For the heading of a view that replaces another; it needs `tabIndex={-1}`. */
export function useFocusOnShow<Shown extends HTMLElement>(): RefObject<Shown> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    shown.current?.focus();
  }, []);
  return shown;
}
