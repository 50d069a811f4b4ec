/** `rvu upgrade`: brings a workbook of an earlier version to the newest, in place and in full. */
import { besideLists } from '../../workbook/book/besideLists';
import { looseRows } from '../../workbook/book/looseRows';
import { mergedCells } from '../../workbook/book/mergedCells';
import { otherScale, planRescale } from '../../workbook/book/planRescale';
import { planTakeRows } from '../../workbook/book/planTakeRows';
import { changesIn } from '../../workbook/book/upgradeChanges';
import { planUpgrade } from '../../workbook/book/upgrade';
import type { EditDecision } from '../../workbook/kernel/edit';
import type { WorkbookSource } from '../../workbook/kernel/source';
import { versionOf } from '../../workbook/kernel/version';
import { editWorkbook } from '../../xlsx/edit/editWorkbook';
import { fileEditProblemSentence } from '../../exchange/fileEditProblemSentence';
import { fileProblemSentence } from '../../exchange/fileProblemSentence';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { workbookSource } from '../../xlsx/workbookSource';
import { misuse, type Arguments, type Command, type Misuse } from '../command';
import { readInput, writeOutput, type Output } from '../files';
import type { ExitCode, Io } from '../io';
import { openRvuWorkbook } from '../openRvuWorkbook';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { placedSentence } from '../readRvuWorkbook';
import { REPAIR_OPTIONS, repairsIn, type Repairs } from '../repairs';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { besideText } from '../words/besideText';
import { presentText, upgradedText } from '../words/upgradedText';

export const UPGRADE: Command = {
  name: 'upgrade',
  about: 'writes the same workbook as the newest version makes it; nothing typed changes',
  files: ['OURS'],
  options: [{ ...OUTPUT_OPTION, required: true }, ...REPAIR_OPTIONS, FORCE_OPTION],
  notes: [
    'OURS stays as it is. Sheets, columns, named cells and formulas that came since it was made are added.',
    'What you typed stays, and so do sheets, columns and formulas of your own.',
    'A workbook that a newer version made is refused: this program does not know what is in it.',
  ],
  perform: upgrade,
};

function upgrade(given: Arguments, io: Io): ExitCode | Misuse {
  const path = given.files[0] ?? '';
  const output = outputOf(given, io);
  if (output === null) return misuse('upgrade needs -o FILE.');
  const repairs = repairsIn(given);
  const written = repairs.ok ? write(path, output, repairs.value, io) : repairs;
  if (written.ok) return 0;
  report(io, 'rvu: no workbook was written.', written.problems);
  return 1;
}

interface Upgraded {
  readonly bytes: Uint8Array;
  readonly text: string;
}

function write(path: string, output: Output, repairs: Repairs, io: Io): Result<null> {
  const file = opened(path, output, repairs, io);
  if (!file.ok) return file;
  const { bytes, source } = file.value;
  const upgraded = upgradedFile(bytes, source, { from: path, to: output.path });
  if (!upgraded.ok) return failed(...upgraded.problems.map((problem) => `${path}: ${problem}`));
  const written = writeOutput(output, upgraded.value.bytes);
  if (!written.ok) return written;
  io.err(upgraded.value.text);
  // An upgrade leaves everything where it is: what nothing counts is told all the same.
  tellOpen(source, repairs, io);
  return written;
}

function tellOpen(source: WorkbookSource, { scores }: Repairs, io: Io): void {
  const loose = looseRows(source).map(placedSentence);
  if (loose.length > 0) report(io, 'rvu: it still stands outside the tables:', loose);
  io.err(besideText(besideLists(source)));
  const merged = mergedCells(source).map(placedSentence);
  if (merged.length > 0) report(io, 'rvu: cells are still merged:', merged);
  const open = otherScale(source).map(placedSentence);
  if (open.length > 0) report(io, 'rvu: nothing says yet what these scores mean:', open);
  else if (scores !== null)
    io.err(`rvu: the scores ${scores === 'convert' ? 'are converted' : 'stay as they are'}.\n`);
}

function opened(path: string, output: Output, repairs: Repairs, io: Io): Result<File> {
  const ours = openRvuWorkbook(io, { path, output, forbids: () => false });
  if (!ours.ok) return ours;
  const input = readInput(io, path);
  if (!input.ok) return input;
  const file = { bytes: input.value, source: workbookSource(ours.value.book) };
  const repaired = repairedFile(file, repairs);
  return repaired.ok
    ? repaired
    : failed(...repaired.problems.map((problem) => `${path}: ${problem}`));
}

interface File {
  readonly bytes: Uint8Array;
  readonly source: WorkbookSource;
}

/** The file with the rows below its tables in them, and its scores on its scale. */
function repairedFile(file: File, { takeRows, scores }: Repairs): Result<File> {
  const taken = takeRows ? edited(file, planTakeRows) : done(file);
  if (!taken.ok || scores === null) return taken;
  return edited(taken.value, (source) => planRescale(source, scores));
}

function edited(file: File, plan: (source: WorkbookSource) => EditDecision): Result<File> {
  const decision = plan(file.source);
  if (decision.kind === 'nothing') return done(file);
  const changed = editWorkbook(file.bytes, decision.edit);
  if (!changed.ok) return failed(...changed.problems.map(fileEditProblemSentence));
  const read = readWorkbook(changed.bytes);
  return read.ok
    ? done({ bytes: changed.bytes, source: workbookSource(read.book) })
    : failed(...read.problems.map(fileProblemSentence));
}

function upgradedFile(
  bytes: Uint8Array,
  source: WorkbookSource,
  paths: { readonly from: string; readonly to: string }
): Result<Upgraded> {
  const decision = planUpgrade(source);
  if (decision.kind === 'nothing') return done({ bytes, text: presentText(paths) });
  const changed = editWorkbook(bytes, decision.edit);
  if (!changed.ok) return failed(...changed.problems.map(fileEditProblemSentence));
  const text = upgradedText(changesIn(versionOf(source), decision.edit), paths);
  return done({ bytes: changed.bytes, text });
}
