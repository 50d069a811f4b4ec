/** The hidden sheet that works out the next step for Start, and holds the choices that checks offer. */
import type { PeriodStep, StepFacts } from '../../../model/nextStep';
import { openSteps, stepFacts } from '../../../model/nextStep';
import { BLANK_LINE } from '../../../model/answers';
import { CATEGORIES } from '../../../model/contribution';
import type { Decision } from '../../../model/contribution';
import { filledForms } from '../../../model/filledForms';
import { MOST_RESPONDENTS, WHOLE, respondents } from '../../../model/respondents';
import { formatPeriod } from '../../../model/period';
import type { Rvu } from '../../../model/rvu';
import { CHOICE_LISTS } from '../../kernel/choiceLists';
import type { CellBlock, FormulaCell, NamePlan, PlannedCell } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  asText,
  call,
  equal,
  joined,
  more,
  not,
  or,
  reference,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { NEXT_STEP, PARTNER_NAME, US_NAME, named } from '../../kernel/shared/cellNames';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  SUBTITLE,
  TITLE,
  area,
  columnOf,
  computedBlock,
  fixed,
  formula,
  nameOf,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { NAMES_FIRST, STEP_WORDS, nextStepSaid } from '../../kernel/shared/nextStepWords';
import type { StepWords } from '../../kernel/shared/nextStepWords';
import { DECISION_WORDS } from '../../kernel/words';
import {
  BLANK_LINES,
  DECIDED,
  FORM_PARTS,
  STEP_NAMES,
  blankLines,
  blankLinesOf,
  copies,
  decided,
  stepFact,
  stepFactFormulas,
} from './stepFormulas';

export const STEP_SHEET = 'step_data';

const STEP_ROW = 3;
const FACTS_ROW = 5;
const VALUES = 1;
const KEYS = 3;
const CHOICES = 8;

const FACTS: Readonly<Record<keyof StepFacts, string>> = {
  listed: 'Contributions',
  carried: 'With last period’s hours or cash',
  costUnknown: 'Given, without a cost',
  unrated: 'Without a value',
  formsOpen: 'Forms with blank lines',
  copiesOpen: 'Copies not sent',
  answersOpen: 'Answers not received',
  gaps: 'Gaps to look at',
  flags: 'Flags',
  undecided: 'Flags undecided',
  isOver: 'Period is over',
};

/** The names of `Object.keys`, which forgets what they are. */
const FACT_KEYS = [
  'listed',
  'carried',
  'costUnknown',
  'unrated',
  'formsOpen',
  'copiesOpen',
  'answersOpen',
  'gaps',
  'flags',
  'undecided',
  'isOver',
] as const satisfies readonly (keyof StepFacts)[];

export function nextStepSheet(analysed: AnalysedRvu): PlannedSheet {
  const { rvu, analysis } = analysed;
  const facts = stepFacts(rvu, analysis, rvu.today);
  const formulas = stepFactFormulas({
    formsOpen: openIn('lines', '>0'),
    copiesOpen: openIn('sent', '=0'),
    answersOpen: openIn('received', '=0'),
  });
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: STEP_SHEET,
      title: 'Step data',
      hidden: true,
      blocks: [
        fixed(0, 0, [['Step data']]),
        fixed(1, 0, [
          [
            'What the next step on Start is worked out from, and what lists offer. Nothing to type here.',
          ],
        ]),
        fixed(STEP_ROW, 0, [['Next step']]),
        computedBlock(STEP_ROW, VALUES, [[sentence(analysed)]]),
        fixed(FACTS_ROW, 0, columnOf(FACT_KEYS.map((fact) => FACTS[fact]))),
        computedBlock(
          FACTS_ROW,
          VALUES,
          columnOf(FACT_KEYS.map((fact) => formula(formulas[fact], facts[fact])))
        ),
        fixed(FACTS_ROW - 1, KEYS, [['Form', 'Blank lines', 'Sent', 'Received']]),
        computedBlock(FACTS_ROW, KEYS, respondentRows(rvu)),
        ...stepBlocks(analysed),
        ...countBlocks(analysed),
        ...choiceBlocks(),
      ],
      formats: [run(area(0, 0), TITLE), run(area(1, 0), SUBTITLE)],
      print: onePageWide('landscape'),
    },
    names: hiddenNames(),
  };
}

/** What checks of other sheets offer. */
const choiceBlocks = (): readonly CellBlock[] => [
  fixed(STEP_ROW, CHOICES, [['Choices that the other sheets offer']]),
  ...CHOICE_LISTS.map(({ labels }, index) => fixed(FACTS_ROW, CHOICES + index, columnOf(labels))),
];

/** The named cells under each of the respondents' headers. */
const COLUMNS = { lines: 'Step_lines', sent: 'Step_sent', received: 'Step_received' } as const;

function hiddenNames(): readonly NamePlan[] {
  return [
    nameOf(NEXT_STEP, STEP_SHEET, STEP_ROW, VALUES),
    ...FACT_KEYS.map((fact, index) =>
      nameOf(STEP_NAMES[fact], STEP_SHEET, FACTS_ROW + index, VALUES)
    ),
    ...Object.values(COLUMNS).map((name, index) => ({
      name,
      target: { sheet: STEP_SHEET, area: area(FACTS_ROW, KEYS + 1 + index, MOST_RESPONDENTS) },
    })),
    ...Object.values(STEP_CELLS).map((name, index) => ({
      name,
      target: { sheet: STEP_SHEET, area: area(STEPS_ROW + 1, 1 + index, STEP_ROWS.length) },
    })),
    {
      name: DECIDED,
      target: { sheet: STEP_SHEET, area: area(COUNTS_ROW + 1, 1, DECISION_WORDS.length) },
    },
    {
      name: BLANK_LINES,
      target: {
        sheet: STEP_SHEET,
        area: area(COUNTS_ROW + 1, KEYS + 1, MOST_RESPONDENTS, FORM_PARTS.length),
      },
    },
    ...CHOICE_LISTS.map(({ name, labels }, index) => ({
      name,
      target: { sheet: STEP_SHEET, area: area(FACTS_ROW, CHOICES + index, labels.length) },
    })),
  ].map((name) => ({ ...name, hidden: true }));
}

/** How many respondents' counts are so; blank rows are none of theirs. */
const openIn = (column: keyof typeof COLUMNS, criterion: string): Expression =>
  call('COUNTIF', reference(COLUMNS[column]), words(criterion));

/** Rows that nobody takes are written too, empty: they held others before. */
function respondentRows(rvu: Rvu): readonly (readonly PlannedCell[])[] {
  const forms = filledForms(rvu);
  const count = (key: string, way: 'sent' | 'received'): FormulaCell => {
    const facts = rvu.exchanged.filter((each) => each.way === way && isNow(rvu, each.period));
    const found = facts.filter(({ respondent }) => [key, WHOLE].includes(respondent));
    return formula(copies(key, way), found.length);
  };
  return Array.from({ length: MOST_RESPONDENTS }, (_, index) => {
    const form = forms[index];
    if (form === undefined) return [null, null, null, null];
    const { key } = form.respondent;
    return [
      key,
      formula(blankLines(index + 1), form.all - form.lines),
      count(key, 'sent'),
      count(key, 'received'),
    ];
  });
}

const isNow = ({ period }: Rvu, text: string): boolean =>
  period !== null && formatPeriod(period) === text;

/** Where the steps stand, one a row: whether it is open, and the parts of its sentence. */
const STEPS_ROW = 30;
const STEP_CELLS = {
  open: 'Step_open',
  before: 'Step_before',
  between: 'Step_between',
  after: 'Step_after',
} as const;

interface StepRow {
  readonly open: Expression | number;
  readonly words: StepWords;
}

const isBlank = (name: typeof US_NAME | typeof PARTNER_NAME): Expression =>
  equal(named(name), NOTHING);
const isMore = (fact: keyof StepFacts): Expression => more(stepFact(fact), 0);
const UNSENT = [isMore('copiesOpen'), isMore('answersOpen')];

/** As `openSteps` has it; where none holds, the period is over. */
const CASES: readonly (readonly [Expression, Exclude<PeriodStep, 'close'>])[] = [
  [equal(stepFact('listed'), 0), 'list'],
  [and(...UNSENT, isMore('carried')), 'confirm'],
  [and(...UNSENT, isMore('costUnknown')), 'cost'],
  [and(...UNSENT, isMore('unrated')), 'score'],
  [and(...UNSENT, isMore('formsOpen')), 'answer'],
  [and(...UNSENT), 'send'],
  [isMore('answersOpen'), 'receive'],
  [and(isMore('gaps'), or(isMore('undecided'), equal(stepFact('flags'), 0))), 'gaps'],
  [isMore('undecided'), 'decide'],
  [not(stepFact('isOver')), 'review'],
];

const STEP_ROWS: readonly StepRow[] = [
  {
    open: or(isBlank(US_NAME), isBlank(PARTNER_NAME)),
    words: { parts: [NAMES_FIRST, ''], between: null },
  },
  ...CASES.map(([open, step]) => ({ open, words: STEP_WORDS[step] })),
  { open: 1, words: STEP_WORDS.close },
];

/** The first step that is open, in words. */
function sentence(analysed: AnalysedRvu): FormulaCell {
  const first = call('MATCH', 1, reference(STEP_CELLS.open), 0);
  const part = (key: 'before' | 'between' | 'after'): Expression =>
    call('INDEX', reference(STEP_CELLS[key]), first);
  return formula(joined(part('before'), part('between'), part('after')), nextStepSaid(analysed));
}

const stepBlocks = (analysed: AnalysedRvu): readonly CellBlock[] => [
  fixed(STEPS_ROW, 0, [['Step', 'Open', 'Words', 'Between', 'Words after']]),
  fixed(STEPS_ROW + 1, 0, columnOf(STEP_ROWS.map((_, index) => index + 1))),
  computedBlock(
    STEPS_ROW + 1,
    1,
    STEP_ROWS.map((row, index) => stepCells(analysed, row, index))
  ),
];

function stepCells(
  analysed: AnalysedRvu,
  { open, words: { parts, between } }: StepRow,
  index: number
): readonly PlannedCell[] {
  const isOpen =
    typeof open === 'number' ? open : formula(when(open, 1, 0), openMirror(analysed, index));
  return [isOpen, parts[0], betweenCell(analysed, between), parts[1]];
}

/** Whether the step of that row is open: the names come first, closing last. */
function openMirror({ rvu, analysis }: AnalysedRvu, index: number): number {
  const { us, partner } = rvu.alliance;
  if (index === 0) return us.name === '' || partner.name === '' ? 1 : 0;
  const step = CASES[index - 1]?.[1] ?? 'close';
  return openSteps(stepFacts(rvu, analysis, rvu.today)).includes(step) ? 1 : 0;
}

function betweenCell({ rvu, analysis }: AnalysedRvu, between: StepWords['between']): PlannedCell {
  if (between === null) return null;
  if (between === 'partner') return formula(asText(named(PARTNER_NAME)), rvu.alliance.partner.name);
  return formula(stepFact(between), stepFacts(rvu, analysis, rvu.today)[between]);
}

/** Below the steps: what is counted part by part, flags by decision and blank lines by respondent. */
const COUNTS_ROW = 46;

const countBlocks = ({ rvu, analysis }: AnalysedRvu): readonly CellBlock[] => [
  fixed(COUNTS_ROW, 0, [['Flags decided', 'Number']]),
  fixed(COUNTS_ROW + 1, 0, columnOf(DECISION_WORDS.map(([, word]) => word))),
  computedBlock(
    COUNTS_ROW + 1,
    1,
    columnOf(
      DECISION_WORDS.map(([decision, word]) =>
        formula(decided(word), flagsDecided(analysis, decision))
      )
    )
  ),
  fixed(COUNTS_ROW, KEYS, [['Blank lines', 'Short form', 'Received', 'Given']]),
  computedBlock(COUNTS_ROW + 1, KEYS, blankRows(rvu)),
];

const flagsDecided = ({ directions }: AnalysedRvu['analysis'], decision: Decision): number =>
  [...directions.given.contributions, ...directions.received.contributions].filter(
    ({ flag, contribution }) => flag !== null && contribution.decision === decision
  ).length;

/** Rows that nobody takes are written too, empty: they held others before. */
function blankRows(rvu: Rvu): readonly (readonly PlannedCell[])[] {
  const keys = respondents(rvu.alliance).map(({ key }) => key);
  return Array.from({ length: MOST_RESPONDENTS }, (_, index) => {
    const key = keys[index];
    if (key === undefined) return [null, ...FORM_PARTS.map(() => null)];
    return [
      key,
      ...FORM_PARTS.map((part) => formula(blankLinesOf(key, part), blankMirror(rvu, key, part))),
    ];
  });
}

function blankMirror(rvu: Rvu, key: string, part: (typeof FORM_PARTS)[number]): number {
  if (part === 'short') {
    const found = filledForms({ ...rvu, form: 'short' }).find(
      ({ respondent }) => respondent.key === key
    );
    return found === undefined ? 0 : found.all - found.lines;
  }
  const answers = rvu.answers.find(({ respondent }) => respondent === key);
  return CATEGORIES.filter((category) =>
    Object.values(answers?.long[part][category] ?? BLANK_LINE).every((value) => value === null)
  ).length;
}
