/**
 * The log of copies sent from the command line. `send` leaves the workbook as it is, so that the workbook can't
 * count its copies; a file beside it can. One copy a line, as JSON; lines are only ever added.
 */
import { existsSync } from 'node:fs';
import { allianceIdOf } from '../model/allianceId';
import type { Exchanged } from '../model/exchange';
import { parsePeriod } from '../model/period';
import type { Rvu } from '../model/rvu';
import type { Arguments } from './command';
import { inputProblem, outputAt, readInput, writeOutput, type Output } from './files';
import type { Io } from './io';
import { done, failed, type Result } from './result';

const LOG = 'log';

export const LOG_OPTION = {
  name: LOG,
  value: 'FILE',
  about: 'the log of copies sent from here, which numbers them (see rvu send --help)',
} as const;

export interface SendLog {
  readonly file: Output;
  /** As it stands. */
  readonly text: string;
  /** This alliance's. */
  readonly sent: readonly Exchanged[];
}

/** The log that the user names; null where none is named. A file that is not there yet is an empty log. */
export function logIn({ options }: Arguments, rvu: Rvu, io: Io): Result<SendLog | null> {
  const path = options.get(LOG);
  if (path === undefined) return done(null);
  const file = outputAt(io, path, true);
  if (!existsSync(file.full)) return done({ file, text: '', sent: [] });
  const input = readInput(io, path);
  if (!input.ok) return input;
  const text = new TextDecoder().decode(input.value);
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), at: at + 1 }));
  const sent: Exchanged[] = [];
  for (const { line, at } of lines) {
    if (line === '') continue;
    const entry = entryIn(line);
    if (entry === null)
      return failed(
        `${path}: line ${at} is no entry of a log of copies; please mend it, or name another file.`
      );
    if (entry.alliance === allianceIdOf(rvu)) sent.push(entry.sent);
  }
  return done({ file, text, sent });
}

/** The RVU with the log's copies among those that it knows. */
export function withLog(rvu: Rvu, log: SendLog | null): Rvu {
  const isKnown = (one: Exchanged): boolean =>
    rvu.exchanged.some(
      (each) =>
        each.way === one.way &&
        each.period === one.period &&
        each.respondent === one.respondent &&
        each.revision === one.revision
    );
  const more = (log?.sent ?? []).filter((each) => !isKnown(each));
  return more.length === 0 ? rvu : { ...rvu, exchanged: [...rvu.exchanged, ...more] };
}

/** Adds a copy. It is noted before the copy is written: a number too many harms nobody, one twice does. */
export function noteSent(
  { file, text }: SendLog,
  rvu: Rvu,
  { period, respondent, department, revision, on }: Exchanged
): Result<null> {
  const entry = { alliance: allianceIdOf(rvu), period, respondent, department, revision, on };
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return writeOutput(file, new TextEncoder().encode(`${before}${JSON.stringify(entry)}\n`));
}

/** Why the log can't be one of these files; null where it is none. */
export function logProblem(log: SendLog | null, io: Io, others: readonly string[]): string | null {
  return log === null ? null : inputProblem(io, log.file, others);
}

interface Entry {
  readonly alliance: string;
  readonly sent: Exchanged;
}

function entryIn(line: string): Entry | null {
  const { alliance, period, respondent, department, revision, on } = fieldsOf(line);
  const isWhole = typeof alliance === 'string' && typeof respondent === 'string';
  if (!isWhole || typeof period !== 'string' || parsePeriod(period) === null) return null;
  if (!isCount(revision)) return null;
  const name = typeof department === 'string' ? department : null;
  const day = isCount(on) ? on : null;
  const sent = { way: 'sent', period, respondent, department: name, revision, on: day } as const;
  return { alliance, sent };
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 1;

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
