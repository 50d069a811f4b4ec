/** What is read of the workbook besides the book itself. */
import { useEffect, useState } from 'react';
import type { Book } from '../state/book';

/**
 * Reads once for each state of the workbook; `before` until it is known, and where it can't be read. `read` must be the same
 * function at every call.
 */
export function useReadOf<T>(book: Book, read: (book: Book) => Promise<T>, before: T): T {
  const [found, setFound] = useState(before);
  useEffect(() => {
    let shown = true;
    void read(book).then(
      (now) => shown && setFound(now),
      () => undefined
    );
    return () => {
      shown = false;
    };
  }, [book, read]);
  return found;
}
