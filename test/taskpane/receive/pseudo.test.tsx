/** @jest-environment ./test/pageEnvironment.js */
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { notAppliedSentence } from '../../../src/exchange/receive/notAppliedSentence';
import {
  commentSentence,
  confirmationSentence,
  noteSentence,
  refusedSentence,
} from '../../../src/exchange/receive/receiveSentence';
import type { ReceivedChange } from '../../../src/exchange/receive/receivePreview';
import { allGaps, gapsOf } from '../../../src/model/gapList';
import { GapsView } from '../../../src/taskpane/gaps/GapsView';
import { FileCard } from '../../../src/taskpane/receive/FileCard';
import { Preview } from '../../../src/taskpane/receive/Preview';
import { ReceivePage } from '../../../src/taskpane/receive/ReceivePage';
import { ReceivedSummary } from '../../../src/taskpane/receive/ReceivedSummary';
import { ReadError } from '../../../src/taskpane/receive/ReadError';
import type { Ready } from '../../../src/taskpane/receive/useReceive';
import { RespondentPicker } from '../../../src/taskpane/receive/RespondentPicker';
import {
  GAP_SIDES,
  agreementWords,
  flagChangeSentence,
  gapHeadline,
  gapName,
} from '../../../src/workbook/sections/gaps/gapWords';
import { bookOfContributions, contribution } from '../contributions';
import { bookWithGaps } from '../gaps/build';
import { person, show } from '../page';
import { PSEUDO, PSEUDO_MORE, textsOf, unmarked } from '../texts';

const nothing = () => undefined;
const book = bookWithGaps();
const change = (facts: Partial<ReceivedChange>): ReceivedChange => ({
  kind: 'new',
  target: 'stated',
  list: 'did',
  line: 'G1',
  name: 'Joint webinars',
  before: null,
  after: 5,
  ...facts,
});
const reception: Ready = {
  kind: 'ready',
  respondent: 'd1',
  department: 'Marketing',
  period: '2026-Q4',
  revision: 2,
  confirmations: [{ code: 'no-stamp' }, { code: 'older-revision', found: 2, received: 3 }],
  notes: [{ code: 'rows-added', list: 'did', sheet: 'RVU', count: 2 }],
  refused: [
    {
      code: 'out-of-range',
      place: { sheet: 'RVU', row: 3, column: 2 },
      list: 'did',
      field: 'Your score',
      found: 9,
      wanted: { kind: 'number', min: 1, max: 5 },
    },
  ],
  otherNames: [{ id: 'G2', ours: 'Field data', theirs: 'Data from the field', taken: false }],
  remarks: [{ sheet: 'Notes', row: 0, column: 0, text: 'In February' }],
  comments: [{ sheet: 'RVU', row: 4, column: 3, text: 'In January' }],
  changes: [
    change({}),
    change({ kind: 'changed', before: 4 }),
    change({ kind: 'kept', before: 4, after: null }),
    change({ kind: 'conflict', before: 4, after: 3, take: 'theirs' }),
    change({ kind: 'unchanged', before: 5, target: 'charter' }),
    change({ target: 'step', name: 'Call them', after: 'Call them' }),
    change({ target: 'partner-rvu', list: 'more', line: '1' }),
  ],
  notApplied: [
    { of: 'stated', table: 'Contributions', header: 'Stated value', question: null, count: 4 },
  ],
  flags: [
    {
      id: 'G2',
      activity: 'Field data',
      direction: 'given',
      before: { flag: 'cut-back', provisional: true },
      after: { flag: null, provisional: false },
    },
  ],
  rvu: book.rvu,
};

const gaps = (of: typeof book, direction: 'given' | 'received') => (
  <GapsView
    {...{ book: of, direction }}
    onDirection={nothing}
    busy={false}
    onChoose={() => Promise.resolve(true)}
    onShow={nothing}
    onSteps={nothing}
  />
);
const task = {
  running: false,
  busy: null,
  done: null,
  failure: null,
  run: () => Promise.resolve(true),
  dismiss: nothing,
};

const VIEWS: Readonly<Record<string, ReactElement>> = {
  'the gaps': gaps(book, 'given'),
  'the gaps the other way': gaps(book, 'received'),
  'no gaps': gaps(bookOfContributions([contribution({})]), 'given'),
  receiving: <ReceivePage {...{ book, task }} onBack={nothing} onGaps={nothing} />,
  'another file': <FileCard primary={false} over={false} onFiles={nothing} />,
  'what would change': (
    <Preview
      {...{ book, reception }}
      busy={false}
      name="a.xlsx"
      onSame={nothing}
      onScore={nothing}
      onTake={nothing}
      onSkip={nothing}
    />
  ),
  'a file that is not taken': (
    <ReadError name="a.xlsx" says={[]} onSkip={nothing} onAgain={nothing} />
  ),
  'whose it is': <RespondentPicker alliance={book.rvu.alliance} chosen={null} onChoose={nothing} />,
  'what was taken': (
    <ReceivedSummary
      name="a.xlsx"
      what={reception}
      next="b.xlsx"
      onNext={nothing}
      onGaps={nothing}
    />
  ),
};

/** The workbook's own words, which pane, sheets and command line share, and what people typed. */
const FOREIGN: ReadonlySet<string> = new Set([
  'G1',
  ...[...reception.comments, ...reception.remarks].map(commentSentence),
  ...(['given', 'received'] as const).flatMap((direction) => {
    const sides = GAP_SIDES[direction];
    const found = gapsOf(book.rvu)[direction];
    return [
      gapHeadline(found, direction).replace(/[.]$/, ''),
      sides.estimate,
      sides.score,
      agreementWords(found.ofContributions),
      agreementWords(found.ofLines),
    ];
  }),
  ...allGaps(gapsOf(book.rvu)).flatMap((item) => [gapName(item)]),
  ...reception.confirmations.map(confirmationSentence),
  ...reception.notes.map(noteSentence),
  ...reception.refused.map(refusedSentence),
  ...reception.notApplied.map(notAppliedSentence),
  ...reception.flags.map(flagChangeSentence),
  ...book.rvu.alliance.departments.map(({ name }) => name),
  'Call them',
  'Joint webinars',
]);

/** What a dumbbell says: the sides' own words and figures. */
const isBelief = (text: string) => /^(our|their) (estimate|score) [\d.]+, /.test(text);

describe('every word of receiving and of the gaps is in the catalogue', () => {
  it.each(Object.entries(VIEWS))('in %s', async (_, view) => {
    const user = person();
    const { container } = show(view, PSEUDO, PSEUDO_MORE);
    for (const text of [PSEUDO_MORE.receive.take, PSEUDO_MORE.receive.showUnchanged]) {
      const [button] = screen.queryAllByRole('button', { name: text });
      if (button) await user.click(button);
    }
    const strays = textsOf(container).filter((text) => {
      const rest = unmarked(text).replace(/^: /, '');
      return /\p{L}/u.test(rest) && !FOREIGN.has(rest) && !isBelief(rest);
    });
    expect(strays).toEqual([]);
    expect(textsOf(container).some((text) => text.includes('⟦'))).toBe(true);
  });
});
