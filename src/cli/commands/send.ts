/** `rvu send`: the partner's copy, and what leaves with it. */
import { doubtfulWords } from '../../exchange/audit/doubts';
import { findingSentence } from '../../exchange/audit/findingSentence';
import { allianceIdOf } from '../../model/allianceId';
import type { OwnCell } from '../../exchange/audit/ownCell';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { makeCopy } from '../../exchange/copy/makeCopy';
import { ownCells } from '../../exchange/audit/ownCells';
import type { Share } from '../../exchange/send/sendOrder';
import { toldWords } from '../../exchange/send/toldWords';
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
import { openOurs } from '../openOurs';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { progressOn } from '../progress';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { shareIn, WITHOUT_OPTION } from '../shareOption';
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
    FORCE_OPTION,
  ],
  notes: [
    'Prints every column that leaves with its number of cells, our words to be read once more, and what',
    'the audit of the finished file says. Where it finds anything, no file is written and the exit code is 1.',
    'Sentences of ours that say what stays home are numbered; each is changed, or allowed by its number.',
    'OURS stays as it is: the revision is noted where a copy is sent from the pane, so that two copies',
    'of one period that are sent from here bear the same one. Correct cells that cannot be read first.',
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
}

/** The RVU, if all of it can be read and it says who writes to whom and when; and to whose department. */
function orderIn(given: Arguments, path: string, output: Output, io: Io): Result<Asked> {
  const ours = openOurs(io, { path, output, forbids: () => true });
  if (!ours.ok) return ours;
  const rvu = { ...ours.value.reading.rvu, today: io.today };
  const named = respondentOf(given, rvu);
  if (!named.ok) return named;
  const share = shareIn(given);
  if (!share.ok) return share;
  const respondent = named.value ?? usualRespondent(rvu);
  const allowed = allowedIn(given);
  if (!allowed.ok) return allowed;
  const own = ownCells(fileStanding(ours.value.book), rvuBlueprint(rvu));
  const hidden = hiddenContributions(ours.value.book);
  return done({ rvu, respondent, share: share.value, allowed: allowed.value, own, hidden });
}

function usualRespondent({ alliance }: Rvu): string {
  const [only, ...others] = respondents(alliance);
  return others.length === 0 && only !== undefined ? only.key : WHOLE;
}

/** OURS stays as it is: the copy has the next number, also where this one was asked for before. */
const nextRevision = ({ exchanged, period }: Rvu, respondent: string): number =>
  period === null ? 1 : lastRevision(exchanged, 'sent', formatPeriod(period), respondent) + 1;

function make(
  { rvu, respondent, share, allowed, own, hidden }: Asked,
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
  io.out(sentText(audit, toldWords(view)));
  const found = [
    ...audit.findings.map(findingSentence),
    ...(allowed.rest ? [] : hiddenSentences(view, hidden)),
    ...notAllowed(doubtfulWords(audit.doubts), allowed),
  ];
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
