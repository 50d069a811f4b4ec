/** @jest-environment ./test/pageEnvironment.js */
import { screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { blankAnswers, longAnswers } from '../../src/model/answers';
import { assignDepartmentKeys } from '../../src/model/respondents';
import { draftGiven } from '../../src/workbook/sections/forms/draftWords';
import { shortName } from '../../src/model/shortName';
import type { RvuHost } from '../../src/taskpane/rvu/host';
import { RvuView } from '../../src/taskpane/rvu/RvuView';
import {
  flagAsides,
  flagSentence,
  headline,
  unplacedSentence,
} from '../../src/workbook/kernel/shared/sentences';
import { QUADRANTS } from '../../src/model/matrix';
import { trendWords } from '../../src/workbook/sections/contributions/trendWords';
import { problemSentence } from '../../src/workbook/kernel/problemSentence';
import type { Problem } from '../../src/workbook/kernel/problem';
import {
  CADENCE_WORDS,
  CATEGORY_WORDS,
  DECISION_WORDS,
  DIRECTION_WORDS,
  FORM_WORDS,
  MONTH_WORDS,
  QUADRANT_WORDS,
  SIDE_WORDS,
  labelsOf,
} from '../../src/workbook/kernel/words';
import { HelpView } from '../../src/taskpane/help/HelpView';
import { MatrixView } from '../../src/taskpane/matrix/MatrixView';
import { BugBoundary } from '../../src/taskpane/parts/BugBoundary';
import { capitalized } from '../../src/taskpane/parts/capital';
import { FailurePanel } from '../../src/taskpane/parts/FailurePanel';
import { Footer } from '../../src/taskpane/parts/Footer';
import { Notice } from '../../src/taskpane/parts/Notice';
import { PeriodView } from '../../src/taskpane/period/PeriodView';
import { paneCommands } from '../../src/taskpane/commands/registry';
import { StartForm } from '../../src/taskpane/start/StartForm';
import { StartView } from '../../src/taskpane/start/StartView';
import { emptyDraft } from '../../src/taskpane/state/draft';
import { SAMPLE_CONTRIBUTIONS, action, bookOfContributions, past } from './contributions';
import { person, show } from './page';
import { PSEUDO, PSEUDO_MORE, textsOf, unmarked } from './texts';

const nothing = () => undefined;
const problem: Problem = {
  code: 'bad-cell',
  place: { sheet: 'Contributions', row: 7, column: 3 },
  field: 'Hours',
  found: 'about ten',
  wanted: { kind: 'number', min: 0, max: null },
  rowUsed: true,
};
const entries = [past('2026-Q3', 'leave', { id: 'G2' }), past('2026-Q2', null, { id: 'G2' })];
const book = { ...bookOfContributions(SAMPLE_CONTRIBUTIONS, entries), problems: [problem] };
const commands = paneCommands(
  { hasAlliance: true, busy: false },
  {
    ...{ closePeriod: nothing, pasteList: nothing, refreshMatrix: nothing },
    ...{ showSettings: nothing, openHelp: nothing },
  },
  PSEUDO
);
const period = { year: 2026, cadence: 'quarterly', part: 4 } as const;
const matrix = (asTable: boolean) => (
  <MatrixView
    book={book}
    direction="given"
    onDirection={nothing}
    asTable={asTable}
    onAsTable={nothing}
    host={{
      busy: false,
      partner: 'Halden',
      onShow: nothing,
      onDecide: () => Promise.resolve(true),
      onAsk: nothing,
    }}
    onShowProblems={nothing}
  />
);
const periodView = (closing: boolean) => (
  <PeriodView
    book={book}
    busy={false}
    task={{ running: false, run: () => Promise.resolve(true) }}
    commands={commands.filter(({ where }) => where === 'view')}
    onGo={nothing}
    onFlags={nothing}
    onLate={nothing}
    onShowPlace={nothing}
    closing={closing ? { period, onStart: nothing, onCancel: nothing } : null}
  />
);

const rvuBook = {
  ...book,
  rvu: {
    ...book.rvu,
    alliance: {
      ...book.rvu.alliance,
      departments: assignDepartmentKeys(book.rvu.alliance.departments),
    },
    answers: ['d1', 'd2'].map((key, index) => ({
      ...blankAnswers(key),
      long: longAnswers((_, category) => ({
        score: category === 'innovation' ? index * 3 + 1 : null,
        worth: null,
        words: category === 'synergies' && index === 0 ? 'Ours' : null,
      })),
    })),
    actions: [
      action({ due: book.today - 3 }),
      action({ due: 1, doneOn: book.today, dropped: true }),
    ],
  },
};
const rvuHost: RvuHost = {
  busy: false,
  onShowForm: nothing,
  onShowActions: nothing,
  onForm: nothing,
  onMakeForms: nothing,
  onDraft: () => Promise.resolve(true),
  onRename: () => Promise.resolve(true),
  onAdd: () => Promise.resolve(true),
};
const forms = new Map([['d1', { sheet: 'RVU Marketing', row: 3, column: 1 }]]);

const VIEWS: Readonly<Record<string, ReactElement>> = {
  'the start': <StartView busy={false} onStart={nothing} onList={nothing} onSample={nothing} />,
  'the form': (
    <StartForm
      draft={emptyDraft(new Date(2026, 10, 21))}
      busy={false}
      onChange={nothing}
      onCreate={nothing}
      onCancel={nothing}
    />
  ),
  'this period': periodView(false),
  'the next period': periodView(true),
  'the matrix': matrix(false),
  'the table': matrix(true),
  'our RVU': <RvuView book={{ ...rvuBook, answerPlaces: forms }} host={rvuHost} />,
  help: <HelpView version="1.0.0" commands={commands} onBack={nothing} />,
  'a notice': <Notice about="tooOld" />,
  footer: <Footer brand commands={commands} />,
  'a failure': (
    <FailurePanel
      problem={{ code: 'protected', detail: '' }}
      onRetry={nothing}
      onDismiss={nothing}
    />
  ),
};

/** The workbook's own words, which pane and sheets share, and what people typed. */
const FOREIGN: ReadonlySet<string> = new Set(
  [
    ...[
      DECISION_WORDS,
      DIRECTION_WORDS,
      CADENCE_WORDS,
      FORM_WORDS,
      CATEGORY_WORDS,
      MONTH_WORDS,
      SIDE_WORDS,
    ].flatMap(labelsOf),
    ...Object.values(QUADRANT_WORDS),
    ...Object.values(book.analysis.directions).flatMap((direction) => [
      headline(direction),
      ...direction.contributions.flatMap((each) => [
        flagAsides(each),
        flagSentence(each),
        unplacedSentence(each),
      ]),
    ]),
    ...SAMPLE_CONTRIBUTIONS.flatMap(({ id, activity, decisionReason }) => [
      id,
      activity,
      shortName(activity),
      `${id} ${activity}`,
      `“${decisionReason}”`,
    ]),
    ...QUADRANTS.map((now) => `${trendWords({ running: 1, was: 'leave', entry: null }, now)}.`),
    ...draftGiven(rvuBook.rvu, 'd1').lines.map(({ words }) => words),
    ...rvuBook.rvu.alliance.departments.map(({ name }) => name),
    ...rvuBook.rvu.actions.map(({ step }) => step),
    problemSentence(problem),
    'Contributions D8',
    'Alt+Shift+N',
    'Alt+Shift+L',
    'Alt+Shift+R',
    'Alt+Shift+H',
    'Alt+Shift+S',
    '1.0.0',
  ].flatMap((text) => [text, capitalized(text)])
);

/** Figures and signs belong to no language. */
const isFigure = (text: string) => !/\p{L}/u.test(text);

describe('every word of the pane is in the catalogue', () => {
  it.each(Object.entries(VIEWS))('in %s', async (_, view) => {
    const user = person();
    const { container } = show(view, PSEUDO, PSEUDO_MORE);
    await screen.findAllByText(/⟦/);
    const submit = container.querySelector('button[type="submit"]');
    if (submit) await user.click(submit);
    for (const name of [/Draft part 2: Marketing/, /Rename Marketing/, /Add a department$/]) {
      const [opener] = within(container).queryAllByRole('button', { name });
      if (opener) await user.click(opener);
    }
    const decide = screen.queryAllByRole('button', { name: /Decide on|Change the decision/ })[0];
    if (decide) await user.click(decide);
    const strays = textsOf(container).filter((text) => {
      // A figure does not part from its percent sign.
      const rest = unmarked(text).replaceAll('\u00a0', ' ');
      return !isFigure(rest) && !FOREIGN.has(rest);
    });
    expect(strays).toEqual([]);
  });

  it('also when the pane itself breaks', () => {
    jest.spyOn(console, 'error').mockImplementation(nothing);
    const Broken = () => {
      throw new Error('broken on purpose');
    };
    const { container } = show(
      <BugBoundary>
        <Broken />
      </BugBoundary>,
      PSEUDO
    );
    expect(textsOf(container).map(unmarked).filter(Boolean)).toEqual(['broken on purpose']);
  });

  it('finds a word that is not', () => {
    const { container } = show(<p>{PSEUDO.help.title} stray</p>, PSEUDO);
    expect(textsOf(container).map(unmarked)).toContain('stray');
  });
});
