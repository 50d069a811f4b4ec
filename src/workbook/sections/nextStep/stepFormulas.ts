/** What the rule of the next step looks at, as formulas: see `model/nextStep.ts`. */
import type { Way } from '../../../model/exchange';
import type { StepFacts } from '../../../model/nextStep';
import { WHOLE } from '../../../model/respondents';
import {
  and,
  atLeast,
  atMost,
  call,
  equal,
  group,
  minus,
  more,
  plus,
  reference,
  times,
  when,
  words,
} from '../../kernel/formula';
import type { Expression, Operand } from '../../kernel/formula';
import {
  FORM,
  PERIOD,
  PERIOD_END,
  PREVIOUS_PERIOD,
  TODAY,
  named,
} from '../../kernel/shared/cellNames';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { EXCHANGE_TABLE, SHOWN_GAP_TABLE } from '../../kernel/shared/exchangeTables';
import { figureReference } from '../../kernel/shared/figures';
import { longTable, shortTable } from '../../kernel/shared/formTables';
import { wideGaps } from '../../kernel/shared/gapListTables';
import { WAY_WORDS } from '../../kernel/shared/partnerWords';
import { wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { DIRECTION_WORDS, FORM_WORDS, labelOf } from '../../kernel/words';

/** The key of the hidden sheet. */
export const STEP_SHEET = 'step_data';

/** The named cell of each fact. */
export const STEP_NAMES: Readonly<Record<keyof StepFacts, string>> = {
  listed: 'Step_listed',
  carried: 'Step_carried',
  costUnknown: 'Step_cost_unknown',
  unrated: 'Step_unrated',
  formsOpen: 'Step_forms_open',
  copiesOpen: 'Step_copies_open',
  answersOpen: 'Step_answers_open',
  gaps: 'Step_gaps',
  flags: 'Step_flags',
  undecided: 'Step_undecided',
  isOver: 'Step_is_over',
};

export function stepFact(fact: keyof StepFacts): Expression {
  return reference(STEP_NAMES[fact]);
}

const contributions = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
  wholeColumn(CONTRIBUTION_TABLE, key);

/** How many cells show anything. */
const filled = (column: Expression): Expression =>
  call('SUMPRODUCT', times(more(call('LEN', column), 0), 1));

const LISTED = group(plus(figureReference('given', 'count'), figureReference('received', 'count')));

const withCost = call(
  'COUNTIFS',
  contributions('direction'),
  words(labelOf(DIRECTION_WORDS, 'given')),
  contributions('cost'),
  words('>=0')
);

/** Flags beside which that decision stands; no other can be read. */
export function decided(word: string): Expression {
  return call(
    'SUMPRODUCT',
    times(
      more(call('LEN', contributions('flag')), 0),
      equal(call('TRIM', contributions('decision')), words(word))
    )
  );
}

/** Whether the period's last day has passed; one before the spreadsheet's calendar has, whatever the day. */
function isOver(): Expression {
  const [today, end] = [call('N', named(TODAY)), named(PERIOD_END)];
  // Where the cell holds no period there is none before it.
  const isPeriod = more(call('LEN', named(PREVIOUS_PERIOD)), 0);
  return when(call('ISNUMBER', end), more(today, end), and(isPeriod, more(today, 0)));
}

/** The named cells that count the flags by what was decided. */
export const DECIDED = 'Step_decided';

/** The columns beside each respondent's key whose open ones are counted. */
export interface RespondentCounts {
  readonly formsOpen: Expression;
  readonly copiesOpen: Expression;
  readonly answersOpen: Expression;
}

/** Each fact's formula; the respondents' are counted beside their keys. */
export function stepFactFormulas(counts: RespondentCounts): Record<keyof StepFacts, Expression> {
  return {
    listed: LISTED,
    carried: filled(contributions('carriedOver')),
    costUnknown: minus(figureReference('given', 'count'), withCost),
    unrated: minus(LISTED, call('COUNT', contributions('value'))),
    ...counts,
    gaps: when(more(call('COUNTA', wholeColumn(SHOWN_GAP_TABLE, 'gap')), 0), 0, wideGaps()),
    flags: filled(contributions('flag')),
    undecided: minus(stepFact('flags'), call('SUM', reference(DECIDED))),
    isOver: isOver(),
  };
}

/** Array by array, 1 where the cell holds a number that the reader takes: of a score, one on the scale. */
function isNumberIn(column: Expression, least: Operand, most: Operand | null): Expression {
  const upTo = most === null ? [] : [group(atMost(column, most))];
  return times(call('ISNUMBER', column), group(atLeast(column, least)), ...upTo);
}

const isScore = (column: Expression): Expression =>
  isNumberIn(column, named('Used_scale_min'), named('Used_scale_max'));

const isWritten = (column: Expression): Expression =>
  group(more(call('LEN', call('TRIM', column)), 0));

/** How many lines hold nothing of what can be read. */
const blank = (...filledIn: readonly [Expression, ...Expression[]]): Expression => {
  const [first, ...others] = filledIn;
  return call('SUMPRODUCT', times(group(equal(group(plus(first, ...others)), 0)), 1));
};

/** Parts of a form whose lines can be blank: the short form, and what was received and given in the long one. */
export const FORM_PARTS = ['short', 'received', 'given'] as const;
type FormPart = (typeof FORM_PARTS)[number];

/** How many lines of that part of the respondent's form are blank, as the reader has it: junk and spaces are nothing. */
export function blankLinesOf(key: string, part: FormPart): Expression {
  const [long, short] = [longTable(key), shortTable(key)];
  if (part === 'short')
    return blank(isScore(wholeColumn(short, 'score')), isWritten(wholeColumn(short, 'words')));
  return blank(
    wholeColumn(long, `${part}Scored`),
    isWritten(wholeColumn(long, `${part}Words`)),
    isNumberIn(wholeColumn(long, `${part}Worth`), 0, null)
  );
}

/** The same of the form in use, for the respondent whose parts are counted in that row of the named cells. */
export function blankLines(row: number): Expression {
  const [short, received, given] = FORM_PARTS.map((_, index) =>
    call('INDEX', reference(BLANK_LINES), row, index + 1)
  );
  return when(
    equal(named(FORM), words(labelOf(FORM_WORDS, 'short'))),
    short ?? 0,
    plus(received ?? 0, given ?? 0)
  );
}

/** The named cells that count blank lines part by part, a row a respondent. */
export const BLANK_LINES = 'Step_blank';

/** How many copies went this way in this period, to the respondent or to all of us. */
export function copies(key: string, way: Way): Expression {
  const column = (name: keyof typeof EXCHANGE_TABLE.headers): Expression =>
    wholeColumn(EXCHANGE_TABLE, name);
  const of = (respondent: string): Expression =>
    call(
      'COUNTIFS',
      column('way'),
      words(labelOf(WAY_WORDS, way)),
      column('period'),
      call('TRIM', named(PERIOD)),
      column('respondent'),
      words(respondent)
    );
  return key === WHOLE ? of(key) : plus(of(key), of(WHOLE));
}
