/** English: taking in a list that people have. */
import { listed } from '../../workbook/kernel/wording';
import { count } from './count';

const contributions = (n: number): string => count(n, 'contribution', 'contributions');

export const list = {
  title: 'Paste your list',
  intro:
    'From Excel or a .csv file: one line of headers, then one row for each contribution. You see what comes in before anything is written.',
  back: 'Back',
  label: 'Your list',
  hint: 'Copy the cells in Excel, then paste them here.',
  pick: 'Choose a .csv',
  drop: 'Drop the file to read it',
  from: (name: string) => `Read from ${name}`,
  reading: 'Reading your list…',
  failed: (detail: string) =>
    `The list could not be read, and nothing was written. Try again. (${detail})`,
  again: 'Try again',
  refused: 'This list can’t be read',
  columns: (used: number, all: number) => `Columns: ${used} of ${all} are used`,
  sample: (text: string) => `Such as “${text}”`,
  noSample: 'Blank in every row',
  leaveOut: 'Leave out',
  direction: 'Who gives',
  choose: 'Choose',
  missing: {
    activity: 'Choose the column that says what is done: Activity.',
    direction:
      'No column says who gives. Choose it for the whole list, or choose a column: Direction.',
  },
  preview: 'What comes in',
  fresh: (given: number, received: number) =>
    `${count(given + received, 'new contribution', 'new contributions')}: ${given} we give, ${received} they give.`,
  nothingNew: 'Nothing new.',
  present: (n: number) => `${count(n, 'row is', 'rows are')} in your workbook already.`,
  leftOut: (n: number) => `Left out: ${count(n, 'row', 'rows')}`,
  leftOutNote: 'Correct them in your list, or add the others now.',
  unread: (n: number) => `${count(n, 'cell is', 'cells are')} not understood`,
  unreadNote: 'They are added as they are, and listed on This period until you correct them.',
  unpriced: (n: number) =>
    `${count(n, 'contribution has', 'contributions have')} hours but no hourly rate: the cost is unknown until there is one.`,
  departments: (names: readonly string[]) =>
    `Not among your departments: ${listed(names)}. Add them under RVU to give them an hourly rate.`,
  add: (n: number) => `Add ${contributions(n)}`,
  create: (n: number) => `Create the workbook with ${contributions(n)}`,
  adding: 'Adding your list…',
  added: (n: number) => `Added: ${contributions(n)}.`,
  names: 'Who is in the alliance',
  us: 'Your company',
  partner: 'Your partner',
  namesNote: (period: string) =>
    `The first period is ${period}. All of this can be changed later on the sheets.`,
};
