/** Reads what is to be analysed: a workbook of ours, or a CSV file of contributions. */
import { extname } from 'node:path';
import { problemSentence, placeWords } from '../workbook/problemSentence';
import type { Problem } from '../workbook/problem';
import { readRvu } from '../workbook/readRvu';
import { readWorkbook } from '../xlsx/readWorkbook';
import { workbookSource } from '../xlsx/workbookSource';
import { csvProblemSentence } from './csv/csvProblem';
import { readContributions } from './csv/readContributions';
import { fileProblemSentence } from './fileProblemSentence';
import { ledgerOf, type Ledger } from './ledger';
import { done, failed, type Result } from './result';
import { chosenSettings, csvSettings, type SettingsChoice } from './settingsOptions';

export interface LedgerReading {
  readonly ledger: Ledger;
  /** Cells of a workbook that can't be read; the rest is in the ledger. */
  readonly problems: readonly string[];
}

export const isCsv = (path: string): boolean => extname(path).toLowerCase() === '.csv';

/** The ledger in a CSV file, with the settings chosen; refused as a whole for any problem. */
export function csvLedger(bytes: Uint8Array, choice: SettingsChoice): Result<LedgerReading> {
  const settings = csvSettings(choice);
  const reading = readContributions(bytes, settings.scale);
  if (!reading.ok) return failed(...reading.problems.map((problem) => csvProblemSentence(problem)));
  const { contributions } = reading;
  const ledger = { title: null, currency: null, period: null, settings, contributions };
  return done({ ledger, problems: [] });
}

/** The ledger in a workbook of ours, by its own settings but for those chosen. */
export function workbookLedger(bytes: Uint8Array, choice: SettingsChoice): Result<LedgerReading> {
  const read = readWorkbook(bytes);
  if (!read.ok)
    return failed(...read.problems.map((problem) => `${capital(fileProblemSentence(problem))}.`));
  const reading = readRvu(workbookSource(read.book));
  if (reading.kind === 'not-ours')
    return failed(
      'No sheet of ours is in this workbook; please name one that the add-in, rvu new or rvu demo made.'
    );
  const ledger = ledgerOf(reading.rvu);
  const settings = chosenSettings(ledger.settings, choice);
  const problems = reading.problems.map(placedSentence);
  return done({ ledger: { ...ledger, settings }, problems });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function placedSentence(problem: Problem): string {
  const sentence = problemSentence(problem);
  return 'place' in problem ? `${placeWords(problem.place)}: ${sentence}` : sentence;
}
