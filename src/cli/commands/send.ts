/** `rvu send`: the partner's copy, and what leaves with it. */
import { findingSentence } from '../../exchange/audit/findingSentence';
import { allianceIdOf } from '../../model/allianceId';
import { makeCopy } from '../../exchange/send/makeCopy';
import { SHARE_ALL } from '../../exchange/send/sendOrder';
import { unlisted } from '../../exchange/send/sharedView';
import { formatDay } from '../../model/day';
import { WHOLE, respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { misuse, type Arguments, type Command, type Misuse } from '../command';
import { inputProblem, outputProblem, readInput, writeOutput, type Output } from '../files';
import type { ExitCode, Io } from '../io';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { progressOn } from '../progress';
import { placedSentence, readOurs } from '../readOurs';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { sentText } from '../words/sentText';

export const SEND: Command = {
  name: 'send',
  about: "makes the partner's copy: their form to fill and our RVU, and nothing that stays home",
  files: ['OURS'],
  options: [
    { ...OUTPUT_OPTION, about: "the partner's copy to write (.xlsx)", required: true },
    {
      name: 'department',
      value: 'NAME',
      about: 'a copy for one department of ours; for all of them unless said',
    },
    FORCE_OPTION,
  ],
  notes: [
    'Prints every column that leaves with its number of cells, and what the audit of the finished file',
    'says. Where the audit finds anything, no file is written and the exit code is 1.',
    'OURS stays as it is. Cells that cannot be read are to be mended first.',
  ],
  perform: send,
};

function send(given: Arguments, io: Io): ExitCode | Misuse {
  const path = given.files[0] ?? '';
  const output = outputOf(given, io);
  if (output === null) return misuse('send needs -o FILE.');
  const asked = orderIn(path, given.options.get('department'), output, io);
  const made = asked.ok ? make(asked.value, output, io) : asked;
  if (made.ok) return 0;
  report(io, 'rvu: no copy was written.', made.problems);
  return 1;
}

interface Asked {
  readonly rvu: Rvu;
  readonly respondent: string;
}

function orderIn(path: string, wanted: string | undefined, output: Output, io: Io): Result<Asked> {
  const refused = inputProblem(io, output, [path]) ?? outputProblem(output);
  if (refused !== null) return failed(refused);
  const ours = readWhole(path, io);
  if (!ours.ok) return ours;
  const respondent = respondentIn(ours.value, wanted);
  return respondent.ok ? done({ rvu: ours.value, respondent: respondent.value }) : respondent;
}

/** The RVU, if all of it can be read and it says who writes to whom and when. */
function readWhole(path: string, io: Io): Result<Rvu> {
  const input = readInput(io, path);
  if (!input.ok) return input;
  const ours = readOurs(input.value);
  const problems = ours.ok ? ours.value.reading.problems.map(placedSentence) : ours.problems;
  if (!ours.ok || problems.length > 0)
    return failed(...problems.map((problem) => `${path}: ${problem}`));
  return done({ ...ours.value.reading.rvu, today: io.today });
}

function respondentIn(rvu: Rvu, wanted: string | undefined): Result<string> {
  const all = respondents(rvu.alliance);
  const [only] = all;
  if (wanted === undefined) return done(all.length === 1 && only ? only.key : WHOLE);
  const name = wanted.trim().toLowerCase();
  const found = all.find((each) => each.name?.trim().toLowerCase() === name);
  if (found !== undefined) return done(found.key);
  const names = all.flatMap((each) => each.name ?? []);
  return failed(
    names.length === 0
      ? `--department: found “${wanted}”, but the workbook has no departments of ours; please leave the option out.`
      : `--department: found “${wanted}”; wanted one of: ${names.join(', ')}.`
  );
}

/** Until the workbook keeps what was sent, each copy is its first. */
const FIRST_REVISION = 1;

function make({ rvu, respondent }: Asked, output: Output, io: Io): Result<null> {
  progressOn(io)(`making ${output.path}`, { rows: rvu.contributions.length });
  const { bytes, audit } = makeCopy(rvu, {
    respondent,
    revision: FIRST_REVISION,
    time: formatDay(io.today),
    allianceId: allianceIdOf(rvu),
    share: SHARE_ALL,
  });
  io.out(sentText(audit));
  const found = audit.findings.map(findingSentence);
  const written = found.length === 0 ? writeOutput(output, bytes) : failed(...found);
  if (!written.ok) return written;
  noteUnlisted(rvu, respondent, io);
  io.err(`rvu: the copy is in ${output.path}, to be sent to ${rvu.alliance.partner.name}.\n`);
  return done(null);
}

/** A department's copy lists what that department gave. */
function noteUnlisted(rvu: Rvu, respondent: string, io: Io): void {
  const left = respondent === WHOLE ? [] : unlisted(rvu);
  if (left.length === 0) return;
  const ids = left.map(({ id }) => id).join(', ');
  io.err(
    `rvu: ${left.length} of what we give has no department of ours, so that no department's copy lists it: ${ids}\n`
  );
}
