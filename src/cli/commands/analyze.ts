/** `rvu analyze`: the matrix, bands, zone, balance and flags of a workbook or a CSV file. */
import { analyse } from '../../model/analysis';
import { analysisJson } from '../analysisJson';
import { misuse, type Arguments, type Command, type Misuse } from '../command';
import { readInput } from '../files';
import type { ExitCode, Io } from '../io';
import type { Ledger } from '../ledger';
import { progressOn, type ReportProgress } from '../progress';
import { csvLedger, isCsv, workbookLedger, type LedgerReading } from '../readLedger';
import { REPAIR_OPTIONS, repairsIn, type Repairs } from '../repairs';
import { report } from '../report';
import type { Result } from '../result';
import { SETTINGS_OPTIONS, readSettingsOptions, type SettingsChoice } from '../settingsOptions';
import { analysisText } from '../words/analysisText';
import { besideText } from '../words/besideText';

export const ANALYZE: Command = {
  name: 'analyze',
  about: 'analyses a workbook of ours or a .csv of contributions: matrix, flags, balance',
  files: ['FILE'],
  options: [
    { name: 'json', about: 'prints data (rvu-analysis/1) instead of text' },
    ...SETTINGS_OPTIONS,
    ...REPAIR_OPTIONS,
  ],
  notes: [
    'A .csv with any problem is refused. Of a workbook, cells that cannot be read are told and',
    'the rest is analysed and printed; the exit code is 1 then too.',
  ],
  perform: analyze,
};

function analyze(given: Arguments, io: Io): ExitCode | Misuse {
  const path = given.files[0] ?? '';
  const choice = readSettingsOptions(given);
  if ('misuse' in choice) return choice;
  if (choice.scale !== undefined && !isCsv(path))
    return misuse('--scale is for .csv files only: a workbook has its scale in its settings.');
  const progress = progressOn(io);
  const repairs = repairsIn(given);
  const reading = repairs.ok
    ? readLedger(io, path, { choice, repairs: repairs.value }, progress)
    : repairs;
  if (!reading.ok) {
    report(io, `rvu: ${path} was refused.`, reading.problems);
    return 1;
  }
  const { ledger, problems, beside } = reading.value;
  io.out(printed(ledger, given.options.has('json'), progress));
  io.err(besideText(beside));
  if (problems.length === 0) return 0;
  report(io, `rvu: ${path} was read but for these places; the rest is analysed.`, problems);
  return 1;
}

function readLedger(
  io: Io,
  path: string,
  { choice, repairs }: { readonly choice: SettingsChoice; readonly repairs: Repairs },
  progress: ReportProgress
): Result<LedgerReading> {
  const input = readInput(io, path);
  if (!input.ok) return input;
  progress(`reading ${path}`, { bytes: input.value.length });
  return isCsv(path)
    ? csvLedger(input.value, choice)
    : workbookLedger(input.value, choice, repairs);
}

function printed(ledger: Ledger, json: boolean, progress: ReportProgress): string {
  const rows = ledger.contributions.length;
  progress(`analysing ${rows} contributions`, { rows });
  const analysis = analyse(ledger.contributions, ledger.settings);
  return json ? analysisJson(ledger, analysis) : analysisText(ledger, analysis);
}
