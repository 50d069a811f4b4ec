/** Reads what is to be analysed: a workbook of ours, or a CSV file of contributions. */
import { extname } from 'node:path';
import { csvProblemSentence } from '../exchange/csv/csvProblem';
import { readContributionList } from '../exchange/csv/readContributions';
import { ledgerOf, NO_TREND, type Ledger } from './ledger';
import { placedSentence, readRvuWorkbook } from './readRvuWorkbook';
import type { Repairs } from './repairs';
import { done, failed, type Result } from './result';
import { chosenSettings, csvSettings, type SettingsChoice } from './settingsOptions';

export interface LedgerReading {
  readonly ledger: Ledger;
  /** Cells of a workbook that can't be read; the rest is in the ledger. */
  readonly problems: readonly string[];
  /** Cells beside the lists of a workbook, which nothing counts. */
  readonly beside: readonly string[];
}

export function isCsv(path: string): boolean {
  return extname(path).toLowerCase() === '.csv';
}

/** The ledger in a CSV file, with the settings chosen; refused as a whole for any problem. */
export function csvLedger(bytes: Uint8Array, choice: SettingsChoice): Result<LedgerReading> {
  const settings = csvSettings(choice);
  const reading = readContributionList(bytes, settings.scale);
  if (!reading.ok) return failed(...reading.problems.map((problem) => csvProblemSentence(problem)));
  const { contributions } = reading;
  const bare = { title: null, currency: null, period: null, trend: NO_TREND };
  const ledger = { ...bare, settings, contributions };
  return done({ ledger, problems: [], beside: [] });
}

/** The ledger in a workbook of ours, by its own settings but for those chosen. */
export function workbookLedger(
  bytes: Uint8Array,
  choice: SettingsChoice,
  repairs: Repairs
): Result<LedgerReading> {
  const ours = readRvuWorkbook(bytes, { repairs, only: true });
  if (!ours.ok) return ours;
  const { rvu, problems, beside } = ours.value.reading;
  const ledger = ledgerOf(rvu);
  const settings = chosenSettings(ledger.settings, choice);
  return done({
    ledger: { ...ledger, settings },
    problems: problems.map(placedSentence),
    beside,
  });
}
