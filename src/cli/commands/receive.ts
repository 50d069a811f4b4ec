/** `rvu receive`: checks what came back from the partner and merges it into a new workbook. */
import { readReturned } from '../../exchange/receive/readReturned';
import { renamedDepartment } from '../../exchange/receive/checkReturned';
import { receive } from '../../exchange/receive/receive';
import {
  confirmationSentence,
  otherNameSentence,
  refusedSentence,
  rejectionSentence,
} from '../../exchange/receive/receiveSentence';
import type { ReceiveOrder, ScoreChoice } from '../../exchange/receive/receivePreview';
import type { Confirmation, Returned } from '../../exchange/receive/returned';
import { idKey } from '../../model/idKey';
import { WHOLE, respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { listedIn, misuse, type Arguments, type Command, type Misuse } from '../command';
import { DEPARTMENT, respondentOf } from '../departmentOption';
import { drawn } from '../drawn';
import { readInput, writeOutput, type Output } from '../files';
import type { ExitCode, Io } from '../io';
import { foreignContent } from '../foreignContent';
import { openRvuWorkbook, losesData } from '../openRvuWorkbook';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { progressOn } from '../progress';
import { type RvuBook } from '../readRvuWorkbook';
import { REPAIR_OPTIONS } from '../repairs';
import { LOG_OPTION, logIn, withLog } from '../sendLog';
import { TIME_OPTIONS, rejectionWords, timeAnswers } from '../receiveRejections';
import { receivedJson } from '../receivedJson';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { foreignContentText } from '../words/closedText';
import { receivedText, type Received } from '../words/receivedText';

/** Names of the options, once: help, reading and messages take them from here. */
const YES = 'yes';
const KEEP = 'keep-scores';
const FORM = 'form';
const SAME = 'same';

/** The command with its options; help is printed from it. */
export const RECEIVE: Command = {
  name: 'receive',
  about: 'checks what came back from the partner and merges it; prints what changed',
  files: ['OURS', 'RETURNED'],
  options: [
    { ...OUTPUT_OPTION, required: true },
    { name: 'json', about: 'prints data (rvu-receive/1) instead of text' },
    {
      name: DEPARTMENT,
      value: 'NAME',
      about: 'whose copy it is, where its stamp is missing; “whole” for the one for all',
    },
    {
      name: KEEP,
      value: 'IDS',
      about: 'keeps the scores that you typed for these, as G1,G4; else theirs count',
    },
    {
      name: FORM,
      value: 'SHEET',
      about: 'which form is meant, where the file holds several; its sheet’s name',
    },
    {
      name: SAME,
      value: 'IDS',
      about: 'accepts these lines (G1,G4) although their names differ from ours; “all” for all',
    },
    ...TIME_OPTIONS,
    LOG_OPTION,
    {
      name: YES,
      about:
        'continues although the stamp is missing or unclear, a department was renamed, the currency is another, or a later revision was taken',
    },
    ...REPAIR_OPTIONS,
    FORCE_OPTION,
  ],
  notes: [
    'OURS and RETURNED stay as they are. Scores become stated values, steps go to Actions, answers to',
    'Charter, and all that they wrote to Partner RVU. What you typed yourself stays, but for a score',
    'that they give otherwise: a stated value is what the receiver says.',
    'Cells that cannot be taken are told on standard error; the rest is taken, and the exit code is 0.',
    'A workbook with cells that cannot be read is refused: what is typed there would be lost.',
  ],
  perform: receiveFile,
};

/** The three files; only the output is written. */
interface Paths {
  readonly ours: string;
  readonly returned: string;
  readonly output: Output;
}

/**
 * Exit code 1 where nothing was written; what was not taken of a good file is told, and the code
 * stays 0.
 */
function receiveFile(given: Arguments, io: Io): ExitCode | Misuse {
  const [ours = '', returned = ''] = given.files;
  const output = outputOf(given, io);
  if (output === null) return misuse('receive needs -o FILE.');
  const paths = { ours, returned, output };
  const merged = merge(given, paths, io);
  if (merged.ok) {
    tell(merged.value, paths, given, io);
    return 0;
  }
  report(io, 'rvu: no workbook was written.', merged.problems);
  return 1;
}

/** Both files are read before anything is judged, so that problems of either are told together. */
function merge(given: Arguments, paths: Paths, io: Io): Result<Received> {
  const { ours: path, returned: other, output } = paths;
  const ours = openRvuWorkbook(io, {
    path,
    output,
    others: [other],
    forbids: losesData,
    given,
  });
  const file = readFile(other, io);
  if (!ours.ok || !file.ok)
    return failed(...(ours.ok ? [] : ours.problems), ...(file.ok ? [] : file.problems));
  const log = logIn(given, ours.value.reading.rvu, io);
  if (!log.ok) return log;
  const rvu = { ...withLog(ours.value.reading.rvu, log.value), today: io.today };
  const received = judged(rvu, file.value, given, io);
  if (!received.ok) return failed(...received.problems.map((problem) => `${other}: ${problem}`));
  const written = write(received.value, ours.value, paths, io);
  return written.ok ? received : written;
}

/** A returned file is hostile until it has passed the guard. */
function readFile(path: string, io: Io): Result<Returned> {
  const input = readInput(io, path);
  if (!input.ok) return input;
  progressOn(io)(`reading ${path}`, { bytes: input.value.length });
  const reading = readReturned(input.value);
  return reading.ok
    ? done(reading.returned)
    : failed(`${path}: ${rejectionSentence(reading.rejection)}`);
}

/** What taking the file would do, if the user does not have to decide anything first. */
function judged(rvu: Rvu, returned: Returned, given: Arguments, io: Io): Result<Received> {
  const order = orderIn(rvu, returned, given, io);
  if (!order.ok) return order;
  const scores = keptScores(rvu, given);
  if (!scores.ok) return scores;
  const form = given.options.get(FORM);
  const times = timeAnswers(given);
  if (!times.ok) return times;
  const reception = receive(rvu, returned, {
    ...order.value,
    scores: scores.value,
    same: sameIds(returned, given),
    ...times.value,
    ...(form !== undefined && { form }),
  });
  if (reception.kind === 'stopped')
    return failed(
      ...reception.rejections.map((each) => rejectionWords(each, (key) => nameOf(rvu, key)))
    );
  const open = given.options.has(YES)
    ? []
    : reception.confirmations.filter((each) => needsConsent(each, reception));
  if (open.length === 0) return done(reception);
  return failed(...open.map((each) => `${confirmationSentence(each)} To go on, please add --yes.`));
}

/** The ids whose line is taken under whatever name. */
function sameIds({ activities, others }: Returned, { options }: Arguments): ReadonlySet<string> {
  const named = listedIn(options.get(SAME));
  if (!named.includes('all')) return new Set(named);
  const every = [{ activities }, ...others].flatMap((form) => form.activities);
  return new Set(every.map(({ id }) => id));
}

/** The ids whose typed score stays. */
function keptScores(rvu: Rvu, given: Arguments): Result<ReadonlyMap<string, ScoreChoice>> {
  const named = listedIn(given.options.get(KEEP));
  const found = named.map((id) => rvu.contributions.find((each) => idKey(each.id) === idKey(id)));
  const unknown = named.filter((_, at) => found[at] === undefined);
  if (unknown.length > 0)
    return failed(`--${KEEP}: there is no contribution ${unknown.join(', ')}; please name its ID.`);
  return done(new Map(found.flatMap((each) => (each === undefined ? [] : [[each.id, 'ours']]))));
}

/** A stamp knows better whose file it is. */
function orderIn(
  rvu: Rvu,
  { stamp }: Returned,
  given: Arguments,
  { today }: Io
): Result<ReceiveOrder> {
  const named = respondentOf(given, rvu);
  if (!named.ok) return named;
  const respondent = named.value;
  if (respondent === null) return done({ on: today });
  const stamped = stamp?.respondent ?? null;
  return stamped === null || stamped === respondent || renamedDepartment(rvu, stamp) !== null
    ? done({ on: today, respondent })
    : failed(`its stamp says that it is ${copyOf(rvu, stamped)}; please leave --department out.`);
}

/** A file received once more asks nothing, unless it would put other answers in place of those received. */
const needsConsent = ({ code }: Confirmation, { changes }: Received): boolean =>
  code !== 'same-revision' || changes.some(({ kind }) => kind === 'changed');

/** A respondent that has no department any more is called by its key. */
const nameOf = ({ alliance }: Rvu, respondent: string): string =>
  respondents(alliance).find(({ key }) => key === respondent)?.name ?? respondent;

const copyOf = (rvu: Rvu, respondent: string): string =>
  respondent === WHOLE ? 'the copy for all of us' : `the copy for ${nameOf(rvu, respondent)}`;

/** A new workbook: ours stays as it is, whatever happens. */
function write(received: Received, book: RvuBook, paths: Paths, io: Io): Result<null> {
  const { ours, output } = paths;
  const { partnerLines, contributions } = received.rvu;
  progressOn(io)(`writing ${output.path}`, { rows: partnerLines.length + contributions.length });
  const blueprint = rvuBlueprint(received.rvu);
  const file = drawn(blueprint);
  const written = file.ok ? writeOutput(output, file.value) : file;
  if (written.ok) io.err(foreignContentText(foreignContent(book, blueprint), ours));
  return written;
}

/** The result on standard output, all that needs a look on standard error. */
function tell(received: Received, { ours, output }: Paths, given: Arguments, io: Io): void {
  io.out(given.options.has('json') ? receivedJson(received) : receivedText(received));
  const refused = received.refused.map(refusedSentence);
  if (refused.length > 0)
    report(io, 'rvu: these cells were not taken; all the others were.', refused, Infinity);
  const others = received.otherNames.filter(({ taken }) => !taken);
  if (others.length > 0)
    report(
      io,
      'rvu: another name stands beside these ids, so their lines were not taken; --same IDS takes them.',
      others.map(otherNameSentence),
      Infinity
    );
  io.err(`rvu: it is merged in ${output.path}; ${ours} stays as it was.\n`);
}
