/** What the command line has of the world: output, clock, files. */
import type { Day } from '../model/day';

/** Where the command line reads and writes; tests hand in their own. */
export interface Io {
  /** Relative paths start here. */
  readonly folder: string;
  /** Data. */
  readonly out: (text: string) => void;
  /** Words. */
  readonly err: (text: string) => void;
  /** Whether somebody watches the words as they come: a terminal. */
  readonly watched: boolean;
  /** Milliseconds; only ever compared. */
  readonly now: () => number;
  /** The day on which the command is given, where it is given. */
  readonly today: Day;
}

/** 0 done, 1 the input was refused or a check failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
