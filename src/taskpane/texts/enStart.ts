/** English: before there is an alliance. */
import { count } from './count';

export const outside = {
  title: 'Open this page in Excel',
  what: 'Reciprocal is an add-in: it works inside Excel, next to your workbook.',
  next: 'In Excel, choose Home, Add-ins, then Reciprocal.',
};

export const tooOld = {
  title: 'This Excel is too old for Reciprocal',
  what: 'It needs Excel 2021, Excel for Microsoft 365 or Excel on the web.',
  next: 'Open the same workbook in Excel on the web.',
};

export const start = {
  title: 'See what your alliance is worth to both sides',
  lead: 'Reciprocal compares what each contribution costs its giver with what it is worth to its receiver. Costs never leave your workbook.',
  start: 'Start our alliance',
  list: 'Paste your list',
  sample: 'See it with a sample',
  note: 'New sheets are added to this workbook. Nothing that is in it changes.',
  makingSample: 'Making the sample…',
};

export const form = {
  title: 'Start our alliance',
  intro: 'All of this can be changed later on the sheets.',
  us: 'Your company',
  partner: 'Your partner',
  name: 'Company name',
  manager: 'Alliance manager',
  sponsor: 'Executive sponsor (optional)',
  terms: 'Period, currency and form',
  cadence: 'How often you swap updates',
  period: 'First period',
  periodHint: (example: string) => `Like ${example}`,
  currency: 'Currency',
  currencyHint: 'Three letters, like USD',
  rvuForm: 'RVU form',
  rvuFormHint:
    'Long has eight value lines each way, short has four questions. You can switch later without losing a word.',
  more: 'More',
  fiscalYear: 'First month of your fiscal year',
  fiscalYearHint: 'A fiscal year is named after the year in which it ends.',
  departments: 'Departments',
  departmentsHint: 'The hourly rate turns hours into cost. Leave it empty where you don’t know it.',
  department: (n: number) => `Department ${n}`,
  departmentName: 'Name',
  side: 'Side',
  rate: (currency: string) => (currency === '' ? 'Hourly rate' : `Hourly rate, ${currency}`),
  add: 'Add a department',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  removed: (name: string) => `${name} removed`,
  create: 'Create the workbook',
  creating: 'Making your sheets…',
  cancel: 'Back',
  toRepair: (n: number) => `Correct ${count(n, 'entry', 'entries')} to create the workbook.`,
  needed: {
    name: 'Type the company’s name.',
    otherName: 'Type another name: both companies can’t be called the same.',
    manager: 'Type who manages the alliance.',
    period: (example: string) => `Type a period like ${example}.`,
    currency: 'Type a currency code of three letters, like USD.',
    department: 'Type the department’s name, or remove the row.',
    departmentName: 'Type the department’s name.',
    otherDepartment: 'Two departments have this name. Give each its own, like “Halden sales”.',
    rate: 'Type a number of 0 or more, or leave it empty.',
    rateTwice: 'Thousands or a fraction? Type it without a sign, like 1250, or like 1.25.',
    tooLong: (most: number) => `Type at most ${most} characters.`,
  },
};
