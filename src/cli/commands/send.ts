/** `rvu send`: the partner's copy, and what leaves with it. */
import { warnedSentences } from '../../exchange/audit/disclosureWarnings';
import { findingSentence } from '../../exchange/audit/findingSentence';
import { allianceIdOf } from '../../model/allianceId';
import type { OwnCell } from '../../exchange/audit/ownCell';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { makeCopy } from '../../exchange/copy/makeCopy';
import { ownCells } from '../../exchange/audit/ownCells';
import type { Share } from '../../exchange/send/sendOrder';
import { sharedWords } from '../../exchange/send/sharedWords';
import { unlisted } from '../../exchange/send/sharedView';
import { formatDay } from '../../model/day';
import { lastRevision } from '../../model/exchange';
import { formatPeriod } from '../../model/period';
import { WHOLE, respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { fileStanding } from '../../xlsx/fileStanding';
import { ALLOW_OPTION, YES_OPTION, allowedIn, notAllowed, type Allowed } from '../allowOption';
import { misuse, type Arguments, type Command, type Misuse } from '../command';
import { DEPARTMENT, respondentOf } from '../departmentOption';
import { writeOutput, type Output } from '../files';
import type { ExitCode, Io } from '../io';
import type { HiddenRow } from '../../workbook/kernel/standing';
import { hiddenContributions, hiddenSentences } from '../hiddenRows';
import { openRvuWorkbook } from '../openRvuWorkbook';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { progressOn } from '../progress';
import { REPAIR_OPTIONS } from '../repairs';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { LOG_OPTION, logIn, logProblem, noteSent, withLog, type SendLog } from '../sendLog';
import { shareIn, WITHOUT_OPTION } from '../shareOption';
import { besideText } from '../words/besideText';
import { sentText } from '../words/sentText';

export const SEND: Command = {
  name: 'send',
  about: "makes the partner's copy: their form to fill and our RVU, and nothing that stays home",
  files: ['OURS'],
  options: [
    { ...OUTPUT_OPTION, about: "the partner's copy to write (.xlsx)", required: true },
    {
      name: DEPARTMENT,
      value: 'NAME',
      about: 'a copy for one department of ours; for all of them unless said',
    },
    WITHOUT_OPTION,
    ALLOW_OPTION,
    YES_OPTION,
    LOG_OPTION,
    ...REPAIR_OPTIONS,
    FORCE_OPTION,
  ],
  notes: [
    'Prints every column that leaves with its number of cells, our words to be read once more, and what',
    'the audit of the finished file says. Where it finds anything, no file is written and the exit code is 1.',
    'Sentences of ours that say what stays home are numbered; each is changed, or allowed by its number.',
    'OURS stays as it is, so that it cannot count the copies that are sent from here: --log FILE keeps them',
    'in a file, one a line, and gives each its own revision. rvu next and rvu receive with the same --log',
    'take them into the workbook. Without it two copies of one period bear the same revision, and receiving',
    'asks before answers of one replace those of the other. Correct cells that cannot be read first.',
  ],
  perform: send,
};

function send(given: Arguments, io: Io): ExitCode | Misuse {
  const path = given.files[0] ?? '';
  const output = outputOf(given, io);
  if (output === null) return misuse('send needs -o FILE.');
  const asked = orderIn(given, path, output, io);
  const made = asked.ok ? make(asked.value, output, io) : asked;
  if (made.ok) return 0;
  report(io, 'rvu: no copy was written.', made.problems);
  return 1;
}

interface Asked {
  readonly rvu: Rvu;
  readonly respondent: string;
  readonly share: Share;
  /** Which sentences of ours mean what they say. */
  readonly allowed: Allowed;
  /** What people keep in the workbook besides ours. */
  readonly own: readonly OwnCell[];
  /** Rows of contributions that people hid. */
  readonly hidden: readonly HiddenRow[];
  readonly log: SendLog | null;
}

/** The RVU, if all of it can be read and it says who writes to whom and when; and to whose department. */
function orderIn(given: Arguments, path: string, output: Output, io: Io): Result<Asked> {
  const ours = openRvuWorkbook(io, { path, output, forbids: () => true, given });
  if (!ours.ok) return ours;
  const read = { ...ours.value.reading.rvu, today: io.today };
  const log = logIn(given, read, io);
  if (!log.ok) return log;
  const wrong = logProblem(log.value, io, [path, output.path]);
  if (wrong !== null) return failed(wrong);
  const rvu = withLog(read, log.value);
  const named = respondentOf(given, rvu);
  if (!named.ok) return named;
  const share = shareIn(given);
  if (!share.ok) return share;
  const respondent = named.value ?? usualRespondent(rvu);
  const allowed = allowedIn(given);
  if (!allowed.ok) return allowed;
  io.err(besideText(ours.value.reading.beside));
  const own = ownCells(fileStanding(ours.value.book), rvuBlueprint(rvu));
  const hidden = hiddenContributions(ours.value.book);
  const choices = { respondent, share: share.value, allowed: allowed.value };
  return done({ rvu, ...choices, own, hidden, log: log.value });
}

function usualRespondent({ alliance }: Rvu): string {
  const [only, ...others] = respondents(alliance);
  return others.length === 0 && only !== undefined ? only.key : WHOLE;
}

/** OURS stays as it is: the copy has the next number, also where this one was asked for before. */
const nextRevision = ({ exchanged, period }: Rvu, respondent: string): number =>
  period === null ? 1 : lastRevision(exchanged, 'sent', formatPeriod(period), respondent) + 1;

function make(
  { rvu, respondent, share, allowed, own, hidden, log }: Asked,
  output: Output,
  io: Io
): Result<null> {
  progressOn(io)(`making ${output.path}`, { rows: rvu.contributions.length });
  const copied = {
    respondent,
    revision: nextRevision(rvu, respondent),
    time: formatDay(io.today),
    allianceId: allianceIdOf(rvu),
    share,
  };
  const { bytes, audit, view } = makeCopy(rvu, copied, undefined, own);
  io.out(sentText(audit, sharedWords(view)));
  const found = [
    ...audit.findings.map(findingSentence),
    ...(allowed.rest ? [] : hiddenSentences(view, hidden)),
    ...notAllowed(warnedSentences(audit.warnings), allowed),
  ];
  if (found.length > 0) return failed(...found);
  const written = write({ rvu, respondent, log }, copied.revision, output, bytes);
  if (!written.ok) return written;
  noteUnlisted(rvu, respondent, io);
  io.err(
    `rvu: the copy is in ${output.path}, revision ${copied.revision}, to be sent to ${rvu.alliance.partner.name.replace(/\.$/, '')}.\n`
  );
  return done(null);
}

/** The copy, noted before it is there; a name that is taken is told before both. */
function write(
  { rvu, respondent, log }: Pick<Asked, 'rvu' | 'respondent' | 'log'>,
  revision: number,
  output: Output,
  bytes: Uint8Array
): Result<null> {
  const department = respondents(rvu.alliance).find(({ key }) => key === respondent)?.name ?? null;
  if (log !== null && rvu.period !== null) {
    const period = formatPeriod(rvu.period);
    const sent = { way: 'sent', period, respondent, department, revision, on: rvu.today } as const;
    const noted = noteSent(log, rvu, sent);
    if (!noted.ok) return noted;
  }
  return writeOutput(output, bytes);
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
