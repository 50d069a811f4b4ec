/** `rvu demo`: the main job on the built-in sample alliance. */
import { analyse } from '../../model/analysis';
import type { Day } from '../../model/day';
import { readRvu } from '../../workbook/book/readRvu';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { SAMPLE } from '../../workbook/sample/sample';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { workbookSource } from '../../xlsx/workbookSource';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import type { Arguments, Command } from '../command';
import { holdsFile, outputAt, outputProblem, readInput, writeOutput, type Output } from '../files';
import type { ExitCode, Io } from '../io';
import { ledgerOf } from '../ledger';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { report } from '../report';
import { analysisText } from '../words/analysisText';

const DEFAULT_FILE = 'rvu-demo.xlsx';

export const DEMO: Command = {
  name: 'demo',
  about: 'does the main job on an invented alliance: writes its workbook, prints matrix and flags',
  files: [],
  options: [
    {
      ...OUTPUT_OPTION,
      about: `the workbook to write; ${DEFAULT_FILE} in this folder unless said`,
    },
    FORCE_OPTION,
  ],
  notes: [`Run again, it leaves a ${DEFAULT_FILE} that you have changed as it is, and says so.`],
  perform: demo,
};

function demo(given: Arguments, io: Io): ExitCode {
  const ledger = ledgerOf(SAMPLE);
  io.out(analysisText(ledger, analyse(ledger.contributions, ledger.settings)));
  const chosen = outputOf(given, io);
  const output = chosen ?? outputAt(io, DEFAULT_FILE, given.options.has(FORCE_OPTION.name));
  if (chosen === null && isUntouched(output, io)) {
    io.err(`\nrvu: the workbook is in ${output.path} already, just as it would be written now.\n`);
    return 0;
  }
  return write(output, demoOn(io.today), io);
}

const demoOn = (today: Day | null): Uint8Array => writeWorkbook(rvuBlueprint({ ...SAMPLE, today }));

/** Whether the file is the demo as it was written, on whatever day: it finds its day anew when opened. */
function isUntouched(output: Output, io: Io): boolean {
  const input = readInput(io, output.path);
  const read = input.ok ? readWorkbook(input.value) : null;
  if (read === null || !read.ok) return false;
  const reading = readRvu(workbookSource(read.book));
  return reading.kind === 'rvu' && holdsFile(output, demoOn(reading.rvu.today));
}

function write(output: Output, bytes: Uint8Array, io: Io): ExitCode {
  const refused = outputProblem(output);
  const written = refused === null ? writeOutput(output, bytes) : null;
  if (written?.ok === true) {
    io.err(`\nrvu: the workbook is in ${output.path}: open it to see sheets, flags and charts.\n`);
    return 0;
  }
  const problems = written === null ? [refused ?? ''] : written.problems;
  report(io, '\nrvu: no workbook was written; what is printed above is complete.', problems);
  return 1;
}
