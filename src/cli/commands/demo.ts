/** `rvu demo`: the main job on the built-in sample alliance. */
import { analyse } from '../../model/analysis';
import { rvuBlueprint } from '../../workbook/rvuBlueprint';
import { SAMPLE } from '../../workbook/sample';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import type { Arguments, Command } from '../command';
import { holds, outputAt, outputProblem, writeOutput, type Output } from '../files';
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
  const bytes = writeWorkbook(rvuBlueprint(SAMPLE));
  const chosen = outputOf(given, io);
  const output = chosen ?? outputAt(io, DEFAULT_FILE, given.options.has(FORCE_OPTION.name));
  if (chosen === null && holds(output, bytes)) {
    io.err(`\nrvu: the workbook is in ${output.path} already, just as it would be written now.\n`);
    return 0;
  }
  return write(output, bytes, io);
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
