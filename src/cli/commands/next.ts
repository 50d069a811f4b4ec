/** `rvu next`: closes the period of a workbook of ours and writes the next period's. */
import { closePeriod, type ClosedPeriod } from '../../model/closePeriod';
import { formatPeriod, type Period } from '../../model/period';
import type { Problem } from '../../workbook/problem';
import { rvuBlueprint } from '../../workbook/rvuBlueprint';
import { misuse, type Arguments, type Command, type Misuse } from '../command';
import { drawn } from '../drawn';
import { inputProblem, outputProblem, readInput, writeOutput, type Output } from '../files';
import type { ExitCode, Io } from '../io';
import { notOursIn } from '../notOurs';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { progressOn } from '../progress';
import { placedSentence, readOurs, type OurBook } from '../readOurs';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { closedText, notOursText } from '../words/closedText';

export const NEXT: Command = {
  name: 'next',
  about: "closes a workbook's period and writes the next period's: history, open steps, estimates",
  files: ['OURS'],
  options: [{ ...OUTPUT_OPTION, required: true }, FORCE_OPTION],
  notes: [
    'OURS stays as it is. What was scored, answered, decided and measured goes to the history of the',
    'new workbook; open steps, contributions with their estimates, charter and settings come along.',
    'A workbook with cells that cannot be read is refused: what is typed there would be lost.',
    'Sheets of your own and columns that you added to our tables stay in OURS, and are named.',
  ],
  perform: next,
};

function next(given: Arguments, io: Io): ExitCode | Misuse {
  const path = given.files[0] ?? '';
  const output = outputOf(given, io);
  if (output === null) return misuse('next needs -o FILE.');
  const begun = begin(path, output, io);
  if (begun.ok) return 0;
  report(io, 'rvu: no workbook was written.', begun.problems);
  return 1;
}

function begin(path: string, output: Output, io: Io): Result<null> {
  const refused = inputProblem(io, output, [path]) ?? outputProblem(output);
  const input = readInput(io, path);
  const ours = input.ok ? readWhole(input.value) : input;
  if (refused !== null || !ours.ok) return failed(...problemsOf(path, refused, input, ours));
  const { book, reading } = ours.value;
  const rvu = { ...reading.rvu, today: io.today };
  const closing = closePeriod(rvu);
  if (!closing.ok) return failed(`${path}: ${refusal(closing, rvu.period)}`);
  progressOn(io)(`writing ${output.path}`, { rows: closing.rvu.history.contributions.length });
  const blueprint = rvuBlueprint(closing.rvu);
  const file = drawn(blueprint);
  const written = file.ok ? writeOutput(output, file.value) : file;
  if (!written.ok) return written;
  io.err(closedText(rvu, closing.rvu, { from: path, to: output.path }));
  io.err(notOursText(notOursIn(book, blueprint), path));
  return done(null);
}

/** What was wrong with the file's name is told already; the rest needs it. */
function problemsOf(
  path: string,
  refused: string | null,
  input: Result<Uint8Array>,
  ours: Result<OurBook>
): readonly string[] {
  const inFile = ours.ok ? [] : ours.problems;
  return [
    ...(refused === null ? [] : [refused]),
    ...(input.ok ? inFile.map((problem) => `${path}: ${problem}`) : inFile),
  ];
}

/** The same numbers mean other days there, and nothing says which cells are days. */
const OTHER_DAYS =
  'its days count from 1904, as in some Mac workbooks, and would be read four years off; please turn that off in Excel (Options, Advanced, 1904 date system), check the days and save it.';

/** The workbook, if all that is typed in it can be read. */
function readWhole(bytes: Uint8Array): Result<OurBook> {
  const ours = readOurs(bytes);
  if (!ours.ok) return ours;
  if (ours.value.book.dateSystem === 1904) return failed(OTHER_DAYS);
  const losses = ours.value.reading.problems.filter(wouldLose);
  return losses.length === 0 ? ours : failed(...losses.map(placedSentence));
}

/** A blank cell has nothing to lose, unless its row can't be used without it; two of one id go along both. */
function wouldLose(problem: Problem): boolean {
  if (problem.code === 'duplicate-id') return false;
  return problem.code !== 'missing-cell' || !problem.rowUsed;
}

type Refused = Extract<ClosedPeriod, { readonly ok: false }>;

function refusal({ reason }: Refused, period: Period | null): string {
  if (reason === 'no-period' || period === null)
    return 'it names no period that could be closed; please fill in Period, for instance 2026-Q4.';
  return `${formatPeriod(period)} has only begun: nothing was scored, answered, decided, done or measured in it yet, so there is nothing to close. Please fill it in first.`;
}
