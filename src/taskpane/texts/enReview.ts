/** English: the review of a period. */
import { AGENDA_WORDS } from '../../workbook/kernel/shared/agendaWords';
import { count } from './count';

const contributions = (n: number): string => count(n, 'contribution', 'contributions');

export const review = {
  title: (period: string, partner: string) => `Review ${period} with ${partner}`,
  intro:
    'One meeting, both sides: promises first, then what costs much and brings little, then what comes next.',
  before: 'Before the meeting',
  ready: 'Everything is in: costs, scores, forms, answers and decisions.',
  missing: {
    cost: (n: number) => `${contributions(n)} of ours without a cost`,
    score: (n: number) => `${contributions(n)} without a value`,
    forms: (n: number) => `${count(n, 'form of ours has', 'forms of ours have')} blank lines`,
    answers: (n: number) => `${count(n, 'copy has', 'copies have')} not come back`,
    undecided: (n: number) => `${count(n, 'flag', 'flags')} without a decision`,
    late: (n: number) => `${count(n, 'promised step is', 'promised steps are')} late`,
  },
  missingNote: 'You can still meet: the slides mark what is an estimate.',
  agenda: (minutes: number) => `Agenda, ${minutes} minutes`,
  minutes: (n: number) => `${n} min`,
  points: AGENDA_WORDS,
  make: 'Make the slides or sheets',
  edition: 'For whom are they?',
  editions: {
    internal: 'For ourselves, with costs',
    shared: 'For both sides, without costs',
  },
  editionFacts: {
    internal: 'matrices, flags, decisions, figures: these stay at home',
    shared: 'promises, scores and the gaps that you chose; searched before they leave',
  },
  thanks: 'A thank-you to begin with',
  thanksHint: 'What they did unasked, in a sentence. Optional.',
  template: 'Your company’s template',
  templateHint: 'A PowerPoint file: its design, and its slides with tokens. Optional.',
  templateChosen: (name: string) => `Template: ${name}`,
  pickTemplate: 'Choose a .pptx file',
  noTemplate: 'Remove',
  templateUnread:
    'This file can’t be read: it may have been moved, or be open elsewhere. Choose it again.',
  refused: 'The template can’t be used',
  refusedBody: (name: string) => `Nothing was made. What is wrong with ${name}:`,
  asWhat: 'As what?',
  files: { slides: 'slides', sheets: 'sheets' },
  fileNames: { slides: 'Slides', sheets: 'Sheets' },
  fileFacts: {
    slides: 'a PowerPoint file to present',
    sheets: 'an Excel file to print or save as PDF, with a one-page pre-read',
  },
  makeFile: (things: string) => `Make the ${things}`,
  working: (things: string) => `Making the ${things}`,
  failed: 'The review could not be made',
  failedBody: (detail: string) =>
    `Your workbook is unchanged. Try again; if it fails again, close the pane and reopen it. Details: ${detail}`,
  made: {
    internal: (things: string) => `The ${things} for yourselves are ready`,
    shared: (things: string) => `The ${things} for both sides are ready`,
  },
  madeBody: {
    internal: 'They show your costs: keep them at home.',
    shared: 'Read your words once more, then save and send them yourself.',
  },
  save: (things: string) => `Save the ${things}`,
  saved: (name: string) => `In your downloads: ${name}`,
  noSaving: (things: string) =>
    `Excel on this computer does not let add-ins save files. Open this workbook in Excel on the web and make the ${things} there.`,
  stale: (things: string) => `The workbook has changed since these ${things} were made.`,
  again: 'Make them again',
  back: 'Back',
  cancel: 'Cancel',
  paste:
    'Don’t paste charts of this workbook into slides for your partner: a pasted chart takes the whole workbook along, costs included. Use these slides, or paste as a picture.',
  after: 'After the meeting',
  afterBody: 'Note what was decided at each flag, and what was promised as an action.',
  retrospect: {
    open: 'Note what worked and what went awry',
    noted: (n: number) => `${count(n, 'line', 'lines')} on the sheet Retrospective`,
    staysHome: 'This stays home: no copy and no slide for your partner holds it.',
    hint: (most: number) => `One thing a line, at most ${most}`,
    slots: {
      worked: {
        us: () => 'What worked, as we see it',
        partner: (partner: string) => `What worked, as ${partner} sees it`,
      },
      awry: {
        us: () => 'What went awry, as we see it',
        partner: (partner: string) => `What went awry, as ${partner} sees it`,
      },
    },
    tooMany: (most: number) => `Leave the ${most} that matter most.`,
    tooLong: (most: number) => `Say each in at most ${most} characters.`,
    saving: 'Writing to the sheet Retrospective',
    saved: 'Noted on the sheet Retrospective.',
    save: 'Save',
    cancel: 'Cancel',
  },
  toSheet: 'Open the Review sheet',
  toDecisions: 'Note decisions',
  toActions: 'Note promises',
  repair: (n: number) =>
    `${count(n, 'entry', 'entries')} can’t be read. Correct ${n === 1 ? 'it' : 'them'} on This period first, so that nothing is left out.`,
};
