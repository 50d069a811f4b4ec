/** `rvu next`: closes the period of a workbook of ours and writes the next period's. */
import { closePeriod, type ClosedPeriod } from '../../model/closePeriod';
import { formatPeriod, type Period } from '../../model/period';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { misuse, type Arguments, type Command, type Misuse } from '../command';
import { drawn } from '../drawn';
import { writeOutput, type Output } from '../files';
import type { ExitCode, Io } from '../io';
import { foreignContent } from '../foreignContent';
import { openRvuWorkbook, losesData } from '../openRvuWorkbook';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { progressOn } from '../progress';
import { REPAIR_OPTIONS } from '../repairs';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { logIn, LOG_OPTION, withLog } from '../sendLog';
import { closedText, foreignContentText, stillOpenText } from '../words/closedText';

export const NEXT_COMMAND: Command = {
  name: 'next',
  about: "closes a workbook's period and writes the next period's: history, open steps, estimates",
  files: ['OURS'],
  options: [{ ...OUTPUT_OPTION, required: true }, LOG_OPTION, ...REPAIR_OPTIONS, FORCE_OPTION],
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
  const begun = begin(path, output, given, io);
  if (begun.ok) return 0;
  report(io, 'rvu: no workbook was written.', begun.problems);
  return 1;
}

function begin(path: string, output: Output, given: Arguments, io: Io): Result<null> {
  const ours = openRvuWorkbook(io, { path, output, forbids: losesData, given });
  if (!ours.ok) return ours;
  const { reading } = ours.value;
  const log = logIn(given, reading.rvu, io);
  if (!log.ok) return log;
  const rvu = { ...withLog(reading.rvu, log.value), today: io.today };
  const closing = closePeriod(rvu);
  if (!closing.ok) return failed(`${path}: ${refusal(closing, rvu.period)}`);
  progressOn(io)(`writing ${output.path}`, { rows: closing.rvu.history.contributions.length });
  const blueprint = rvuBlueprint(closing.rvu);
  const file = drawn(blueprint);
  const written = file.ok ? writeOutput(output, file.value) : file;
  if (!written.ok) return written;
  io.err(stillOpenText(rvu));
  io.err(closedText(rvu, closing.rvu, { from: path, to: output.path }));
  io.err(foreignContentText(foreignContent(ours.value, blueprint), path));
  return done(null);
}

type Refused = Extract<ClosedPeriod, { readonly ok: false }>;

/** By the reason; `period` is the one that is open. */
const REFUSALS: Readonly<Record<Refused['reason'], (period: string) => string>> = {
  'no-period': () =>
    'it names no period that could be closed; please fill in Period, for instance 2026-Q4.',
  'nothing-to-close': (period) =>
    `${period} has only begun: nothing was scored, answered, decided, done or measured in it yet, so there is nothing to close. Please fill it in first.`,
};

const refusal = ({ reason }: Refused, period: Period | null): string =>
  REFUSALS[reason](period === null ? '' : formatPeriod(period));
