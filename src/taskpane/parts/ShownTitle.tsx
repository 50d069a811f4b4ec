/** Titles that take the focus. */
import { useParts } from './styles';
import { useFocusOnShow } from './useFocusOnShow';

/** The title of what has just taken the place of something else: keyboard and screen reader go on here. */
export function ShownTitle({ children }: { readonly children: string }) {
  const parts = useParts();
  const heading = useFocusOnShow<HTMLHeadingElement>();
  return (
    <h2 ref={heading} tabIndex={-1} className={parts.title}>
      {children}
    </h2>
  );
}
