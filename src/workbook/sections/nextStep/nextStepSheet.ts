/** The hidden sheet that works out the next step for Start, and holds the choices that checks offer. */
import type { StepFacts } from '../../../model/nextStep';
import { stepFacts } from '../../../model/nextStep';
import { filledForms } from '../../../model/filledForms';
import { MOST_RESPONDENTS, WHOLE } from '../../../model/respondents';
import { formatPeriod } from '../../../model/period';
import type { Rvu } from '../../../model/rvu';
import { CHOICE_LISTS } from '../../kernel/choiceLists';
import type { CellBlock, FormulaCell, NamePlan, PlannedCell } from '../../kernel/blueprint';
import { call, reference, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { NEXT_STEP } from '../../kernel/shared/cellNames';
import type { PlannedSheet } from '../../kernel/sheetParts';
import {
  area,
  columnOf,
  computedBlock,
  fixed,
  formula,
  hiddenSheet,
  nameOf,
} from '../../kernel/sheetParts';
import { countBlocks, countNames } from './stepCounts';
import { STEP_NAMES, STEP_SHEET, blankLines, copies, stepFactFormulas } from './stepFormulas';
import { sentence, stepBlocks, nextStepNames } from './stepRows';

/** Pieces stand side by side; each has the columns that its rows need. */
const STEP_ROW = 3;
const FACTS_ROW = 5;
const VALUES = 1;
const KEYS = 3;
const CHOICES = 8;

/** Labels for whoever unhides the sheet. */
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

/** The sentence on Start, the facts that it follows from, and the lists that checks offer. */
export function nextStepSheet(analysed: AnalysedRvu): PlannedSheet {
  const { rvu, analysis } = analysed;
  const facts = stepFacts(rvu, analysis, rvu.today);
  const formulas = stepFactFormulas({
    formsOpen: openIn('lines', '>0'),
    copiesOpen: openIn('sent', '=0'),
    answersOpen: openIn('received', '=0'),
  });
  return {
    sheet: hiddenSheet({
      key: STEP_SHEET,
      title: 'Step data',
      about: 'What the next step on Start is worked out from, and what lists offer.',
      blocks: [
        fixed(STEP_ROW, 0, [['Next step']]),
        computedBlock(STEP_ROW, VALUES, [[sentence(analysed)]]),
        fixed(FACTS_ROW, 0, columnOf(FACT_KEYS.map((fact) => FACTS[fact]))),
        computedBlock(
          FACTS_ROW,
          VALUES,
          columnOf(FACT_KEYS.map((fact) => formula(formulas[fact], facts[fact])))
        ),
        ...respondentBlocks(rvu),
        ...stepBlocks(analysed),
        ...countBlocks(analysed),
        ...choiceBlocks(),
      ],
    }),
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

/** Everything on the sheet is found by name, nothing by place. */
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
    ...nextStepNames(),
    ...countNames(),
    ...CHOICE_LISTS.map(({ name, labels }, index) => ({
      name,
      target: { sheet: STEP_SHEET, area: area(FACTS_ROW, CHOICES + index, labels.length) },
    })),
  ].map((name) => ({ ...name, hidden: true }));
}

/** How many respondents' counts are so; blank rows are none of theirs. */
const openIn = (column: keyof typeof COLUMNS, criterion: string): Expression =>
  call('COUNTIF', reference(COLUMNS[column]), words(criterion));

/** One row a respondent: blank lines of the form, copies sent, answers received. */
const respondentBlocks = (rvu: Rvu): readonly CellBlock[] => [
  fixed(FACTS_ROW - 1, KEYS, [['Form', 'Blank lines', 'Sent', 'Received']]),
  computedBlock(FACTS_ROW, KEYS, respondentRows(rvu)),
];

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

/** Exchanges of other periods are kept in the same list. */
const isNow = ({ period }: Rvu, text: string): boolean =>
  period !== null && formatPeriod(period) === text;
