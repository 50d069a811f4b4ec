/** English: sending the partner their copy. */
import { COST_FIGURE_WORDS } from '../../workbook/kernel/shared/costWords';
import { listed } from '../../workbook/kernel/wording';
import { count } from './count';

export const send = {
  title: (partner: string) => `Send ${partner} their copy`,
  intro: (partner: string) =>
    `A new workbook with the form for ${partner} to fill in, and what you choose to share. You see everything that leaves first.`,
  whom: 'Whose update do you send?',
  listed: (n: number) => `${count(n, 'contribution', 'contributions')} for them to score`,
  whole: 'All of us, in one copy',
  sent: (day: string | null, revision: number) =>
    day === null ? `Sent, revision ${revision}` : `Sent ${day}, revision ${revision}`,
  notSent: 'Not sent yet',
  share: 'What you share',
  shares: {
    rvu: 'Our RVU: words and scores',
    steps: 'Our action steps',
    charter: 'Our charter answers',
  },
  gaps: (n: number) =>
    n === 0
      ? 'No gaps: none is chosen to be shown.'
      : `And ${count(n, 'gap', 'gaps')} that you chose to show.`,
  repair: (n: number) =>
    `${count(n, 'entry', 'entries')} can’t be read. Correct ${n === 1 ? 'it' : 'them'} on This period first, so that nothing is left out.`,
  noPeriod: 'Type a period such as 2026-Q4 into the Period cell on the Start sheet first.',
  see: 'See what leaves',
  back: 'Back',
  cancel: 'Cancel',
  working: 'Making the copy',
  stages: {
    opening: 'Getting ready…',
    writing: 'Writing the copy…',
    checking: 'Searching the finished file for anything private…',
    reading: 'Reading…',
  },
  failed: 'The copy could not be made',
  failedBody: (detail: string) =>
    `Nothing has left, and your workbook is unchanged. Try again; if it fails again, close the pane and reopen it. Details: ${detail}`,
  again: 'Try again',
  leaves: 'What leaves',
  copyOf: (partner: string, period: string, revision: number, department: string | null) =>
    [`${partner}’s copy for ${period}, revision ${revision}`, department]
      .filter((each) => each !== null)
      .join(' · '),
  groups: {
    form: 'Their RVU form',
    rvu: 'Our RVU',
    gaps: 'Gaps you chose',
    steps: 'Our action steps',
    charter: 'Charter answers',
    cover: 'Who, when, which copy',
  },
  groupFacts: {
    form: 'blank, with what we did for them by name',
    rvu: 'value received and given, in words and scores',
    gaps: 'our estimate beside their score, or theirs beside ours',
    steps: 'planned, and asked of them',
    charter: 'ours, and theirs as we know them',
    cover: 'names of both sides, period, form, scale, stamp',
  },
  names: (n: number) => count(n, 'name', 'names'),
  steps: (n: number) => count(n, 'step', 'steps'),
  gapCount: (n: number) => count(n, 'gap', 'gaps'),
  cells: (n: number) => count(n, 'cell', 'cells'),
  unlisted: (names: readonly string[]) =>
    `On no department’s copy, because no department of ours is given: ${listed(names)}.`,
  clean: 'Checked: nothing private is in the file',
  cleanBut: 'Checked: nothing private that could be read is in the file',
  cleanBody: (searched: number, parts: number, cells: number, left: number) =>
    `${count(searched, 'private value', 'private values')} looked for in ${count(parts, 'part', 'parts')} of the finished file. None found. ${left} more are too common to look for, as a score of 3 is: for these each of its ${count(cells, 'cell', 'cells')} was traced to where it comes from.`,
  found: (n: number) => `${count(n, 'finding', 'findings')}: this file does not leave`,
  foundBody:
    'If your own words contain a private value, change them. If not, please report this with the lines below.',
  warnings: (n: number) =>
    n === 1 ? 'One sentence says something private' : `${n} sentences say something private`,
  warningsBody:
    'Change the words on their sheet and make the copy again, or select what you mean to share. Nothing else private was found.',
  hidden: (n: number) =>
    n === 1
      ? 'One contribution in a hidden row would leave too'
      : `${n} contributions in hidden rows would leave too`,
  hiddenBody: 'Mark what should stay home as Internal, or show the rows. Or confirm:',
  hiddenRow: (row: number, id: string) => `Contributions, row ${row}: ${id}`,
  hiddenMeant: (n: number) => (n === 1 ? 'It is meant to leave' : 'They are meant to leave'),
  unread: 'Not everything of yours was searched',
  unreadBody: 'Check your words below with this in mind.',
  unreadSheet: (title: string, fromRow: number | null, detail: string) =>
    fromRow === null
      ? `${title}: Excel did not allow it to be read. Excel says: ${detail}`
      : `${title}: too large; searched down to row ${fromRow - 1}.`,
  unreadHidden: (detail: string) =>
    `Contributions: Excel did not say which rows are hidden. Excel says: ${detail}`,
  staysHome: 'Stays home',
  homeOf: `${COST_FIGURE_WORDS}, costs and what follows from them, who owns what, flags, decisions, notes, our estimates, settings, history, names of authors, columns and sheets of your own`,
  words: 'Your words: please check them',
  readAll: (n: number) => `Read all ${n}`,
  readLess: 'Show fewer',
  wordGroups: {
    rvu: 'Our RVU',
    gaps: 'Gaps you chose',
    steps: 'Steps and their owners',
    charter: 'Charter',
    names: 'Contributions by name',
    ids: 'Their ids',
    departments: 'Departments',
    contact: 'Contact',
    template: 'Template',
  },
  stale: 'The workbook has changed since this copy was made.',
  makeAgain: 'Make the copy again',
  open: 'Open the copy in Excel',
  opening: 'Opening the copy…',
  download: 'Download the copy',
  refused: 'Excel did not open the copy',
  refusedBody: {
    download: (detail: string) =>
      `The browser may have blocked the new window: allow pop-ups for Excel and try again, or download the copy below. Excel says: ${detail}`,
    none: (detail: string) =>
      `Nothing has left. Finish typing in any cell, close other workbooks and try again. If it stays so, open this workbook in Excel on the web and send from there. Excel says: ${detail}`,
  },
  left: {
    opened: 'The copy is open',
    downloaded: 'The copy is in your downloads',
  },
  leftBody: {
    opened: 'It is open in a window of its own, perhaps behind this one, and not saved yet.',
    downloaded: (name: string) => `It is called ${name}.`,
  },
  todo: {
    save: 'Save it there: File, Save As.',
    mail: (partner: string) => `Mail it to ${partner}, from your own mail program.`,
    wait: (partner: string) =>
      `When ${partner} sends it back, open it with “Receive” on This period.`,
  },
  noting: 'Noting the revision…',
  noted: (day: string, revision: number) => `✓ Noted on Exchange: revision ${revision}, ${day}.`,
  next: (name: string) => `Next: ${name}`,
  finish: 'Back to this period',
  reopen: 'Open it again',
  redownload: 'Download it again',
};
