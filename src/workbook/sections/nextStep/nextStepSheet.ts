/** The hidden sheet that works out the next step for Start, and holds the choices that checks offer. */
import type { PeriodStep, StepFacts } from '../../../model/nextStep';
import { stepFacts } from '../../../model/nextStep';
import { filledForms } from '../../../model/filledForms';
import { MOST_RESPONDENTS, WHOLE } from '../../../model/respondents';
import { formatPeriod } from '../../../model/period';
import type { Rvu } from '../../../model/rvu';
import { CHOICE_LISTS } from '../../kernel/choiceLists';
import type { CellBlock, FormulaCell, NamePlan, PlannedCell } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  call,
  equal,
  firstCase,
  joined,
  more,
  not,
  or,
  reference,
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
import { STEP_NAMES, blankLines, copies, stepFact, stepFactFormulas } from './stepFormulas';

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
      formula(blankLines(key), form.all - form.lines),
      count(key, 'sent'),
      count(key, 'received'),
    ];
  });
}

const isNow = ({ period }: Rvu, text: string): boolean =>
  period !== null && formatPeriod(period) === text;

/** The first step that is open, in words. */
function sentence(analysed: AnalysedRvu): FormulaCell {
  const isBlank = (name: typeof US_NAME | typeof PARTNER_NAME) => equal(named(name), NOTHING);
  const cases = CASES.map(([condition, step]) => [condition, told(STEP_WORDS[step])] as const);
  return formula(
    firstCase(
      [[or(isBlank(US_NAME), isBlank(PARTNER_NAME)), words(NAMES_FIRST)], ...cases],
      told(STEP_WORDS.close)
    ),
    nextStepSaid(analysed)
  );
}

const isMore = (fact: keyof StepFacts): Expression => more(stepFact(fact), 0);
const UNSENT = and(isMore('copiesOpen'), isMore('answersOpen'));

/** As `openSteps` has it; where none holds, the period is over. */
const CASES: readonly (readonly [Expression, Exclude<PeriodStep, 'close'>])[] = [
  [equal(stepFact('listed'), 0), 'list'],
  [and(UNSENT, isMore('carried')), 'confirm'],
  [and(UNSENT, isMore('costUnknown')), 'cost'],
  [and(UNSENT, isMore('unrated')), 'score'],
  [and(UNSENT, isMore('formsOpen')), 'answer'],
  [UNSENT, 'send'],
  [isMore('answersOpen'), 'receive'],
  [and(isMore('gaps'), or(isMore('undecided'), equal(stepFact('flags'), 0))), 'gaps'],
  [isMore('undecided'), 'decide'],
  [not(stepFact('isOver')), 'review'],
];

function told({ parts: [before, after], between }: StepWords): Expression {
  if (between === null) return words(before);
  const middle = between === 'partner' ? named(PARTNER_NAME) : stepFact(between);
  return joined(words(before), middle, words(after));
}
