/** English: sheets that Excel would not finish. */
import { listed } from '../../workbook/kernel/wording';
import type { LookKind } from '../../workbook/kernel/unfinished';

/** What is no look is told in sentences of its own. */
export type UnfinishedLook = Exclude<LookKind, 'contents' | 'opening'>;

/** What is missing; followed by "of Matrix and Gaps". */
const PARTS: Readonly<Record<UnfinishedLook, string>> = {
  names: 'the hidden state of our own names',
  tables: 'the table styles',
  links: 'the links',
  formats: 'the colours, fonts and number formats',
  sizes: 'the widths and heights',
  sheet: 'the gridlines, tab colour and frozen panes',
  rules: 'the conditional formats',
  prompts: 'the hints at cells',
  print: 'the print pages',
  charts: 'the charts',
  chartData: 'the latest rows of the charts',
  hidden: 'the hidden state',
  locks: 'the locks of cells',
  protection: 'the protection',
};

const MOST = 3;

const someOf = (titles: readonly string[]): string =>
  titles.length <= MOST + 1
    ? listed(titles)
    : listed([...titles.slice(0, MOST), `${String(titles.length - MOST)} more sheets`]);

export const unfinished = {
  cutTitle: 'Some sheets are not finished.',
  cutBody: (titles: readonly string[]) =>
    `Excel was interrupted on ${someOf(titles)}. Finish goes on where it stopped; what you typed is kept.`,
  title: 'The sheets work, but some of their formatting is missing.',
  closedTitle: 'Some sheets were not brought up to date.',
  closedBody: (titles: readonly string[]) =>
    `Excel refused to lift the protection of ${someOf(titles)}. Lift it by hand (Review, Unprotect Sheet), then press Finish; it has no password unless somebody gave it one.`,
  part: (kind: UnfinishedLook, titles: readonly string[]) => `${PARTS[kind]} of ${someOf(titles)}`,
  body: (parts: readonly string[]) =>
    `Missing: ${parts.join('; ')}. Try again later, or set them by hand.`,
  details: 'What Excel said',
  action: 'Finish',
  busy: 'Finishing the sheets…',
  done: 'Done, as far as Excel allowed.',
};
