/** `rvu upgrade`: brings a workbook of an earlier version to the newest, in place and in full. */
import { newsOf } from '../../workbook/book/upgradeNews';
import { planUpgrade } from '../../workbook/book/upgrade';
import { versionOf } from '../../workbook/kernel/version';
import { editWorkbook } from '../../xlsx/edit/editWorkbook';
import { fileEditProblemSentence } from '../../exchange/fileEditProblemSentence';
import { workbookSource } from '../../xlsx/workbookSource';
import { misuse, type Arguments, type Command, type Misuse } from '../command';
import { readInput, writeOutput, type Output } from '../files';
import type { ExitCode, Io } from '../io';
import { openOurs } from '../openOurs';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { presentText, upgradedText } from '../words/upgradedText';

export const UPGRADE: Command = {
  name: 'upgrade',
  about: 'writes the same workbook as the newest version makes it; nothing typed changes',
  files: ['OURS'],
  options: [{ ...OUTPUT_OPTION, required: true }, FORCE_OPTION],
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
  const written = write(path, output, io);
  if (written.ok) return 0;
  report(io, 'rvu: no workbook was written.', written.problems);
  return 1;
}

interface Upgraded {
  readonly bytes: Uint8Array;
  readonly text: string;
}

function write(path: string, output: Output, io: Io): Result<null> {
  const ours = openOurs(io, { path, output, forbids: () => false });
  if (!ours.ok) return ours;
  const input = readInput(io, path);
  if (!input.ok) return input;
  const paths = { from: path, to: output.path };
  const upgraded = upgradedFile(input.value, workbookSource(ours.value.book), paths);
  if (!upgraded.ok) return failed(...upgraded.problems.map((problem) => `${path}: ${problem}`));
  const written = writeOutput(output, upgraded.value.bytes);
  if (written.ok) io.err(upgraded.value.text);
  return written;
}

function upgradedFile(
  bytes: Uint8Array,
  source: ReturnType<typeof workbookSource>,
  paths: { readonly from: string; readonly to: string }
): Result<Upgraded> {
  const decision = planUpgrade(source);
  if (decision.kind === 'nothing') return done({ bytes, text: presentText(paths) });
  const edited = editWorkbook(bytes, decision.edit);
  if (!edited.ok) return failed(...edited.problems.map(fileEditProblemSentence));
  const text = upgradedText(newsOf(versionOf(source), decision.edit), paths);
  return done({ bytes: edited.bytes, text });
}
