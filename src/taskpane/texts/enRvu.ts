/** English: our RVU. */
import { listed } from '../../workbook/kernel/wording';
import { count } from './count';

export const rvu = {
  headline: (answered: number, asked: number) => {
    if (asked > 1) return `${answered} of ${asked} forms are complete`;
    return answered === 1 ? 'Our RVU is complete' : 'Our RVU has blank lines';
  },
  open: (name: string) => `Open the form: ${name}`,
  form: 'Form in use',
  formNote: 'You can switch at any time. What you typed into the other form is kept.',
  switching: 'Switching the form…',
  switched: (form: string) => `The ${form} form is shown.`,
  forms: 'Forms',
  lines: (written: number, all: number) => `${written} of ${all} lines answered`,
  noForm: 'no form yet',
  makeForms: 'Make the missing forms',
  making: 'Making the forms…',
  made: 'The forms are ready.',
  show: 'Show form',
  showOf: (name: string) => `Show form: ${name}`,
  drafts: 'Draft part 2',
  draftsOf: (name: string) => `Draft part 2: ${name}`,
  departments: 'Departments',
  rename: 'Rename',
  renameOf: (name: string) => `Rename ${name}`,
  newName: (name: string) => `New name of ${name}`,
  renameHint: 'The name changes on every sheet. Past periods keep the old name.',
  save: 'Save name',
  cancel: 'Cancel',
  renaming: 'Renaming…',
  renamed: (name: string) => `Renamed to ${name}.`,
  add: 'Add a department',
  addTitle: 'A new department',
  addHint: 'One of ours gets an RVU form of its own.',
  adding: 'Adding the department…',
  added: (name: string) => `${name} was added.`,
  disagree: 'Where departments see it differently',
  agree: 'No line on which departments differ by 2 or more.',
  apart: {
    received: (line: string | null) =>
      line === null ? 'Value we received' : `${line}: value we received`,
    given: (line: string | null) =>
      line === null ? 'Value they received' : `${line}: value they received`,
  },
  scores: (scores: readonly string[], spread: string) =>
    `${scores.join(', ')}: ${spread} steps apart`,
  steps: 'Promised steps',
  stepsFacts: (open: number, late: number) =>
    open === 0 ? 'No open steps.' : `${count(open, 'open step', 'open steps')}, ${late} late.`,
  noSteps: 'No steps yet. Type the steps of parts 3 and 4 on the Actions sheet.',
  dueOn: (day: string) => `was due on ${day}`,
  onTime: (onTime: number, due: number) =>
    `${onTime} of ${count(due, 'step', 'steps')} that fell due ${onTime === 1 ? 'was' : 'were'} done on time.`,
  medianLate: (days: string) => `The others are ${days} days late at the median.`,
  showSteps: 'Show the steps',
};

export const draft = {
  title: (name: string) => `Draft of part 2: ${name}`,
  intro:
    'Made from the names of contributions, without costs. Edit it as you like. Nothing is written until you confirm.',
  words: (line: string) => `Words for ${line}`,
  kept: (line: string) => `${line} has words already and is left as it is.`,
  loose: (activities: readonly string[]) =>
    `Not in the draft because they have no category on Contributions: ${listed(activities)}.`,
  nothing: 'There is nothing to draft: no contribution of ours belongs to a line without words.',
  needed: {
    blank: () => 'Type some words, or untick the line.',
    tooLong: (most: number) => `Type at most ${most} characters.`,
  },
  none: 'Tick at least one line.',
  write: 'Put into the form',
  writing: 'Writing into the form…',
  written: (n: number) => `${count(n, 'line is', 'lines are')} in the form.`,
};
