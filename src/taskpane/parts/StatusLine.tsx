/** The line that says what was done. */
import { useParts } from './styles';

/** Says what has just been done, on the page and to a screen reader. */
export function StatusLine({ text }: { readonly text: string | null }) {
  const parts = useParts();
  return (
    <p role="status" className={text === null ? parts.unseen : parts.quiet}>
      {text !== null && `✓ ${text}`}
    </p>
  );
}
