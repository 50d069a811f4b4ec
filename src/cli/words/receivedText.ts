/** What taking a returned file changed, in words. */
import {
  LIST_NAMES,
  commentSentence,
  confirmationSentence,
  noteSentence,
} from '../../exchange/receive/receiveSentence';
import type { ReceivedChange, ReceivePreview } from '../../exchange/receive/receivePreview';
import { flagChangeSentence } from '../../workbook/sections/gaps/gapWords';
import { withNoun } from './letters';
import { capital, cut, oneLine } from '../../workbook/kernel/wording';
import { textTable } from './textTable';

export type Received = Extract<ReceivePreview, { readonly kind: 'ready' }>;

/** What changed, what stayed ours, which flags moved, and what people should look at. */
export function receivedText(received: Received): string {
  const { changes, flags, notes, confirmations, comments, remarks } = received;
  const unchanged = changes.filter(({ kind }) => kind === 'unchanged').length;
  const lines = [
    heading(received),
    ...section('What changed', table(changes, ['new', 'changed'])),
    ...section(
      'Scores that differ from what you noted; theirs counts unless --keep-scores says otherwise',
      table(changes, ['conflict'])
    ),
    ...section('What was typed here and stays; theirs is on Partner RVU', table(changes, ['kept'])),
    ...section('Flags', flags.map(flagChangeSentence).map(bullet)),
    ...section('Please look at', [
      ...confirmations.map(confirmationSentence).map(bullet),
      ...notes.map(noteSentence).map(bullet),
    ]),
    ...section('Comments in the file; please read them', comments.map(commentSentence).map(bullet)),
    ...section(
      'Written beside the lists; please read it',
      remarks.map(commentSentence).map(bullet)
    ),
    '',
    `${withNoun(unchanged, 'value')} as before.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Whose copy it is, since several may come in a day. */
function heading({ period, department, revision }: Received): string {
  const whose = department === null ? 'the copy for all of us' : `the copy for ${department}`;
  return `Received for ${period}: ${oneLine(whose)}, revision ${revision}`;
}

/** No title stands over nothing. */
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** In one line: words from a file could otherwise look like ours. */
const bullet = (sentence: string): string => `  ${oneLine(sentence)}`;

/** Characters: a row then fits a terminal of 120 with its other columns. */
const [NAME_WIDTH, VALUE_WIDTH] = [44, 30];

/** The sheets on which people find what was written. */
const TARGETS: Readonly<Record<ReceivedChange['target'], string>> = {
  stated: 'Contributions',
  history: 'Past contributions',
  charter: 'Charter',
  step: 'Actions',
  'partner-rvu': 'Partner RVU',
};

/** What becomes of a value, in a word. */
const KINDS: Readonly<Record<ReceivedChange['kind'], string>> = {
  new: 'new',
  changed: 'changed',
  unchanged: 'as before',
  kept: 'stays',
  conflict: 'differs',
};

/** Where two scores differ, whose counts. */
const kindText = ({ kind, take }: ReceivedChange): string =>
  take === undefined ? KINDS[kind] : take === 'theirs' ? 'theirs' : 'yours stays';

/** Nothing where no change is of these kinds. */
function table(
  changes: readonly ReceivedChange[],
  kinds: readonly ReceivedChange['kind'][]
): readonly string[] {
  const shown = changes.filter(({ kind }) => kinds.includes(kind));
  if (shown.length === 0) return [];
  return textTable<ReceivedChange>(
    [
      { header: '', align: 'left', cell: kindText },
      { header: 'Sheet', align: 'left', cell: ({ target }) => TARGETS[target] },
      { header: 'About', align: 'left', cell: about },
      { header: 'Here', align: 'left', cell: ({ before }) => valueText(before) },
      { header: 'Theirs', align: 'left', cell: ({ after }) => valueText(after) },
    ],
    shown
  );
}

/** Our contributions by id and name, lines of forms by their list. */
const about = ({ list, line, name }: ReceivedChange): string =>
  list === 'did'
    ? cut(`${line} ${name}`, NAME_WIDTH)
    : cut(`${capital(LIST_NAMES[list])}: ${name}`, NAME_WIDTH + VALUE_WIDTH);

/** Blank for nothing, cut where it is long. */
const valueText = (value: ReceivedChange['before']): string =>
  value === null ? '' : cut(String(value), VALUE_WIDTH);
