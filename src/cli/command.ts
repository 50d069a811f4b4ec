/** What a command of the command line is, as data that parsing and help are built from. */
import type { ExitCode, Io } from './io';

export interface OptionRecord {
  /** Without its dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in help; none for a switch. */
  readonly value?: string;
  readonly required?: true;
  readonly about: string;
}

export interface Arguments {
  readonly files: readonly string[];
  /** The value of each option given; a switch has an empty one. */
  readonly options: ReadonlyMap<string, string>;
}

/** Wrong usage: what is wrong, in a sentence. */
export interface Misuse {
  readonly misuse: string;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly about: string;
  /** What stands for each file in help, in order; all are needed. */
  readonly files: readonly string[];
  readonly options: readonly OptionRecord[];
  /** More lines for the command's own help. */
  readonly notes: readonly string[];
  readonly perform: (given: Arguments, io: Io) => ExitCode | Misuse;
}

export function misuse(sentence: string): Misuse {
  return { misuse: sentence };
}

/** What an option lists with commas; nothing where it was not given. */
export function listedIn(option: string | undefined): readonly string[] {
  return (option ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
