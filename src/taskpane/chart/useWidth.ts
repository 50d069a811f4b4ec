/** How wide an element is, in pixels, as the pane is drawn wider and narrower. */
import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/** The usual pane less its margins; also where nothing is laid out. */
const USUAL = 310;

export function useWidth(): { readonly ref: RefObject<HTMLElement>; readonly width: number } {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => setWidth(Math.round(element.clientWidth) || USUAL);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
