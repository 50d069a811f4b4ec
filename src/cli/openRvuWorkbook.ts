/** Opens a workbook of ours for a command that makes another file of it. */
import type { Problem } from '../workbook/kernel/problem';
import { WORKBOOK_VERSION } from '../workbook/kernel/version';
import type { Arguments } from './command';
import { inputProblem, outputProblem, readInput, type Output } from './files';
import type { Io } from './io';
import { placedSentence, readRvuWorkbook, type RvuBook } from './readRvuWorkbook';
import { NO_REPAIRS, repairsIn, type Repairs } from './repairs';
import { done, failed, type Result } from './result';

export interface OpenedFile {
  readonly path: string;
  readonly output: Output;
  /** Other files that are read. */
  readonly others?: readonly string[];
  /** Which cells that can't be read forbid to go on. */
  readonly forbids: (problem: Problem) => boolean;
  /** Where the options say how to read it. */
  readonly given?: Arguments;
}

/** The workbook, if it can be read as far as needed; what is wrong with the file to write is told with the rest. */
export function openRvuWorkbook(io: Io, opening: OpenedFile): Result<RvuBook> {
  const { path, output, others = [] } = opening;
  const refused = inputProblem(io, output, [path, ...others]) ?? outputProblem(output);
  const ours = readPath(io, opening);
  if (refused === null) return ours;
  return failed(refused, ...(ours.ok ? [] : ours.problems));
}

function readPath(io: Io, { path, forbids, given }: OpenedFile): Result<RvuBook> {
  const repairs = given === undefined ? done(NO_REPAIRS) : repairsIn(given);
  if (!repairs.ok) return repairs;
  const input = readInput(io, path);
  if (!input.ok) return input;
  const ours = readWhole(input.value, forbids, repairs.value);
  return ours.ok ? ours : failed(...ours.problems.map((problem) => `${path}: ${problem}`));
}

/** The same numbers mean other days there, and nothing says which cells are days. */
const OTHER_DAYS =
  'its days count from 1904, as in some Mac workbooks, and would be read four years off; please turn that off in Excel (Options, Advanced, 1904 date system), check the days and save it.';

/** What is new in it may be what must stay home, or what a line means: nothing is made of half-known data. */
const newer = (version: number): string =>
  `a newer Reciprocal made it (workbook version ${version}; this one knows ${WORKBOOK_VERSION}), so it can be read here, but no other file is made of it; please update Reciprocal.`;

function readWhole(
  bytes: Uint8Array,
  forbids: OpenedFile['forbids'],
  repairs: Repairs
): Result<RvuBook> {
  const ours = readRvuWorkbook(bytes, { repairs });
  if (!ours.ok) return ours;
  const { book, reading } = ours.value;
  if (reading.version > WORKBOOK_VERSION) return failed(newer(reading.version));
  if (book.dateSystem === 1904) return failed(OTHER_DAYS);
  const problems = reading.problems.filter(forbids);
  return problems.length === 0 ? done(ours.value) : failed(...problems.map(placedSentence));
}

/**
 * Whether a workbook that is written anew would lack what stands in that cell, or could not say whose it is: answers and
 * kept periods go by the id. A blank cell has nothing to lose, unless its row can't be used without it.
 */
export function losesData(problem: Problem): boolean {
  return problem.code !== 'missing-cell' || !problem.rowUsed;
}
