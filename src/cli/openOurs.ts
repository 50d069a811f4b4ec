/** Opens a workbook of ours for a command that makes another file of it. */
import type { Problem } from '../workbook/kernel/problem';
import { inputProblem, outputProblem, readInput, type Output } from './files';
import type { Io } from './io';
import { placedSentence, readOurs, type OurBook } from './readOurs';
import { done, failed, type Result } from './result';

export interface Opening {
  readonly path: string;
  readonly output: Output;
  /** Other files that are read. */
  readonly others?: readonly string[];
  /** Which cells that can't be read forbid to go on. */
  readonly forbids: (problem: Problem) => boolean;
}

/** The workbook, if it can be read as far as needed; what is wrong with the file to write is told with the rest. */
export function openOurs(io: Io, opening: Opening): Result<OurBook> {
  const { path, output, others = [] } = opening;
  const refused = inputProblem(io, output, [path, ...others]) ?? outputProblem(output);
  const ours = readPath(io, opening);
  if (refused === null) return ours;
  return failed(refused, ...(ours.ok ? [] : ours.problems));
}

function readPath(io: Io, { path, forbids }: Opening): Result<OurBook> {
  const input = readInput(io, path);
  if (!input.ok) return input;
  const ours = readWhole(input.value, forbids);
  return ours.ok ? ours : failed(...ours.problems.map((problem) => `${path}: ${problem}`));
}

/** The same numbers mean other days there, and nothing says which cells are days. */
const OTHER_DAYS =
  'its days count from 1904, as in some Mac workbooks, and would be read four years off; please turn that off in Excel (Options, Advanced, 1904 date system), check the days and save it.';

function readWhole(bytes: Uint8Array, forbids: Opening['forbids']): Result<OurBook> {
  const ours = readOurs(bytes);
  if (!ours.ok) return ours;
  if (ours.value.book.dateSystem === 1904) return failed(OTHER_DAYS);
  const problems = ours.value.reading.problems.filter(forbids);
  return problems.length === 0 ? done(ours.value) : failed(...problems.map(placedSentence));
}

/**
 * Whether a workbook that is written anew would lack what stands in that cell. A blank cell has nothing
 * to lose, unless its row can't be used without it; two of one id go along both.
 */
export function wouldLose(problem: Problem): boolean {
  if (problem.code === 'duplicate-id') return false;
  return problem.code !== 'missing-cell' || !problem.rowUsed;
}
