/** English: receiving what the partner wrote. */
import { listed } from '../../workbook/kernel/wording';
import { count } from './count';

/** What is shown of long words: the rest stands on the sheet. */
const MOST = 140;

const shown = (value: string | number): string => {
  const text = String(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
};

export const receiveTexts = {
  title: (partner: string) => `Receive from ${partner}`,
  intro: 'You see what will change before anything is written.',
  drop: 'Drop the returned file here. You can drop several.',
  pick: 'Choose a file',
  pickAnother: 'Choose another file',
  back: 'Back to the steps',
  waiting: (names: readonly string[]) => `Next: ${listed(names)}`,
  reading: (name: string) => `Reading ${name}…`,
  cancel: 'Cancel',
  notTaken: (name: string) => `${name} can’t be received`,
  failed: (detail: string) =>
    `The file could not be read, and nothing was written. Try again; close other programs if that does not help. (${detail})`,
  skip: 'Skip this file',
  whose: 'Whose answers are these?',
  whichForm: 'Which form should be received?',
  whichFormNote: 'The file holds several. You can receive it again for another one.',
  lateAnswers: 'These answers are for a closed period',
  intoHistory: 'Add them to Past periods',
  otherScale: 'What do their scores mean?',
  scales: {
    convert: 'Convert them to our scale',
    keep: 'Keep the numbers as they are',
  },
  otherNames: (n: number) => `${count(n, 'line has', 'lines have')} another name than yours`,
  otherNamesNote: 'Tick a line if both names mean the same. The others are left out.',
  otherName: (id: string, ours: string, theirs: string) =>
    `${id}: yours “${shown(ours)}”, theirs “${shown(theirs)}”`,
  comments: 'Comments in the file',
  commentsNote: 'They are not part of the form. Read them here or in the file.',
  remarks: 'Written beside the lists',
  remarksNote: 'Not part of the form. Partner RVU keeps it, with the comments.',
  all: (us: string) => `All of ${us}`,
  file: (name: string, revision: number) => `${name}, revision ${revision}`,
  from: (partner: string, whom: string) => `${partner}’s answers to ${whom}`,
  confirmations: 'Before you go on',
  agree: 'Continue anyway',
  needAgree: 'Tick “Continue anyway” first.',
  notes: 'About the file',
  nothingNew: 'Nothing in it is new.',
  groups: {
    new: (n: number) => `${n} new`,
    changed: (n: number) => `${n} changed`,
    kept: (n: number) => `${n} kept as you typed ${n === 1 ? 'it' : 'them'}`,
    unchanged: (n: number) => `${n} unchanged`,
  },
  conflicts: (n: number) => `${count(n, 'score differs', 'scores differ')} from what you noted`,
  conflictsNote:
    'A stated value is what the receiver says, so theirs counts unless you keep yours.',
  conflict: {
    theirs: (partner: string, score: string | number) => `${partner}’s score, ${score}`,
    ours: (score: string | number) => `Your note, ${score}`,
  },
  keptNote: 'Your entries stay. Theirs are kept on Partner RVU.',
  showUnchanged: 'Show them',
  refused: (n: number) => `${count(n, 'cell was', 'cells were')} left out`,
  refusedNote:
    'The rest of each row is received. Correct the cells in the file and receive it again if they matter.',
  targets: {
    stated: 'their score',
    history: 'their score, in Past contributions',
    step: 'step',
    charter: 'charter',
  },
  becomes: (what: string, after: string | number) => `${what}: ${shown(after)}`,
  changes: (what: string, before: string | number, after: string | number) =>
    `${what}: ${shown(before)} → ${shown(after)}`,
  keeps: (what: string, ours: string | number, theirs: string | number) =>
    `${what}: yours ${shown(ours)}, theirs ${shown(theirs)}`,
  blank: 'blank',
  flags: 'Flags that change',
  take: 'Accept changes',
  none: 'Discard',
  taking: 'Writing what they sent…',
  taken: (name: string) => `${name} is received`,
  wrote: (fresh: number, changed: number) =>
    `${fresh} new, ${changed} changed. Partner RVU holds it as received.`,
  noFlags: 'No flag has changed.',
  gaps: 'See the gaps',
  next: (name: string) => `Continue with ${name}`,
};
