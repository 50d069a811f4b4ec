/** Puts a finding into words: its place and its kind. */
import type { Finding, FindingCode } from './finding';

const WORDS: Readonly<Record<FindingCode, string>> = {
  unreadable: 'the file can’t be read as a plain workbook',
  'extra-part': 'a part that no copy has',
  'loose-bytes': 'something besides the parts of the file',
  markup: 'something that no copy has there',
  untraced: 'a value that was told for no such place',
  missing: 'what should stand there is not there',
  'not-shared': 'a column that stays home',
  secret: 'a private value',
};

const LONGEST = 80;

/** One line, for instance `xl/worksheets/sheet1.xml, RVU!D8: a private value (Contributions.Cash: 1,200)`. */
export function findingSentence({ code, part, place, what }: Finding): string {
  const where = [part, place].filter((each) => each !== '').join(', ');
  const shown = what.length > LONGEST ? `${what.slice(0, LONGEST)}…` : what;
  return `${where === '' ? 'The file' : where}: ${WORDS[code]} (${shown})`;
}
