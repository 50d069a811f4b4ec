/** What is counted part by part: flags by decision, and blank lines by respondent. */
import { BLANK_LINE } from '../../../model/answers';
import { CATEGORIES } from '../../../model/contribution';
import type { Decision } from '../../../model/contribution';
import { filledForms } from '../../../model/filledForms';
import { MOST_RESPONDENTS, respondents } from '../../../model/respondents';
import type { Rvu } from '../../../model/rvu';
import type { CellBlock, NamePlan, PlannedCell } from '../../kernel/blueprint';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import { area, columnOf, computedBlock, fixed, formula } from '../../kernel/sheetParts';
import { DECISION_WORDS } from '../../kernel/words';
import {
  BLANK_LINES,
  DECIDED,
  FORM_PARTS,
  STEP_SHEET,
  blankLinesOf,
  decided,
} from './stepFormulas';

const KEYS = 3;

/** Below the steps: what is counted part by part, flags by decision and blank lines by respondent. */
const COUNTS_ROW = 46;

export function countBlocks({ rvu, analysis }: AnalysedRvu): readonly CellBlock[] {
  return [
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
}

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

/** Where both are counted. */
export function countNames(): readonly Omit<NamePlan, 'hidden'>[] {
  return [
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
  ];
}
