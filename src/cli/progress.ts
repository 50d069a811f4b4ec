/** Says what is being done while long work lasts. */
import type { Io } from './io';

/** Work on more rows, or on larger files, takes long enough to be worth a word. */
const MANY_ROWS = 2000;
const MANY_BYTES = 400_000;
const LONG_MS = 1000;

export interface Extent {
  readonly rows?: number;
  readonly bytes?: number;
}

export type ReportProgress = (doing: string, extent: Extent) => void;

/** Speaks up for large work, and on a terminal for whatever follows a second of work. */
export function progressOn(io: Io): ReportProgress {
  const began = io.now();
  return (doing, { rows = 0, bytes = 0 }) => {
    const large = rows > MANY_ROWS || bytes > MANY_BYTES;
    if (large || (io.watched && io.now() - began > LONG_MS)) io.err(`rvu: ${doing} …\n`);
  };
}
