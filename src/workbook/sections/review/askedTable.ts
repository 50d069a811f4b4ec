/** The decisions asked for today, each with our recommendation, a reason and an owner: `decisionsFor` as formulas. */
import type { Rvu } from '../../../model/rvu';
import { FEWEST_DECISIONS, MOST_COST_FLAGS } from '../../../model/review/decisions';
import type { TablePlan } from '../../kernel/blueprint';
import {
  NOTHING,
  and,
  atMost,
  call,
  equal,
  group,
  joined,
  less as lessThan,
  minus,
  more,
  plus,
  times,
  unequal,
  when,
  words,
} from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { ADVICE_LIST, adviceText } from '../../kernel/shared/adviceWords';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { CONTRIBUTION_TABLE } from '../../kernel/shared/contributionsTable';
import { MORE_KEYS_END } from '../../kernel/shared/flagKey';
import { GAP_PLACES } from '../../kernel/shared/gapKey';
import { cellIn, rowUnder, thisRow, wholeColumn } from '../../kernel/tableRef';
import type { KeyOf } from '../../kernel/tableRef';
import { FLAG_WORDS } from '../../kernel/words';
import { nameFormula, findingName } from './findingRows';
import { mirrorTable } from './mirrorTable';
import type { Mirrored } from './mirrorTable';
import type { ReviewParts } from './reviewParts';
import { ASKED, STEPS, WIDE, reviewNamed } from './reviewTables';
import { SURPRISE, reviewStepWords, surpriseWords } from './reviewWords';
import type { ReviewedRow } from './reviewedRows';
import { actionRow } from './stepTables';

import { adviceNumber, askedRows, baseNumber, ofSide, openNumber } from './askedRows';
import type { AskedRow } from './askedRows';
export function askedTable(
  rvu: Rvu,
  reviewed: readonly ReviewedRow[],
  { trend }: ReviewParts,
  place: { readonly row: number; readonly column: number }
): TablePlan {
  const columns = { ...CHOSEN, ...ADVISED, ...TOLD };
  return mirrorTable(ASKED, columns, askedRows(rvu, reviewed, trend), place);
}

/** A part of the table's columns: each is a formula beside what the model says of the same row. */
type Columns<Key extends KeyOf<typeof ASKED>> = Readonly<Record<Key, Mirrored<AskedRow>>>;

/** A cell of this table in the row that is being computed. */
const here = (key: KeyOf<typeof ASKED>): Expression => thisRow(ASKED, key);
/** A cell of Contributions, in the row to which this decision's flag or gap leads. */
const of = (key: KeyOf<typeof CONTRIBUTION_TABLE>): Expression =>
  cellIn(CONTRIBUTION_TABLE, key, here('row'));
/** The decision's number from 1 on; how many flags there are, and how many of those propose less. */
const [number, flags, costFlags] = [here('number'), reviewNamed('flags'), reviewNamed('costFlags')];

/**
 * At most so many places go to what should be given less, so that what should be given more keeps a
 * place.
 */
const less = call('MIN', MOST_COST_FLAGS, costFlags);
/**
 * Which of the flags in order of asking: first the gravest, then those to do more of, which are
 * ordered behind all of those.
 */
const nth = when(atMost(number, less), number, minus(plus(number, costFlags), less));
const asks = wholeColumn(CONTRIBUTION_TABLE, 'askOrder');
const late = reviewNamed('late');
/**
 * Places that no flag takes go to late steps and gaps, up to the number of decisions that are
 * always shown.
 */
const isOther = [more(number, flags), atMost(number, FEWEST_DECISIONS)];
/** Late steps stand behind those that were kept; they are found by their number among all steps. */
const before = reviewNamed('keptCount');
const isLate = and(...isOther, atMost(number, plus(flags, late)));

/**
 * What each decision is about: a flag, a step that is late, or a gap. Two of the three are 0 in
 * each row.
 */
const CHOSEN: Columns<'number' | 'at' | 'step' | 'gap' | 'row'> = {
  number: { formula: rowUnder(ASKED, 'number'), of: (row) => row.number },
  at: {
    formula: when(more(number, flags), 0, call('LARGE', asks, nth)),
    of: ({ flag }) => flag?.ask ?? 0,
  },
  step: {
    formula: when(
      isLate,
      call('MATCH', minus(plus(before, number), flags), wholeColumn(STEPS, 'kept'), 0),
      0
    ),
    of: ({ stepAt }) => stepAt,
  },
  gap: {
    formula: when(atMost(number, FEWEST_DECISIONS), cellIn(WIDE, 'key', number), 0),
    of: ({ gap }) => gap?.gapKey ?? 0,
  },
  row: {
    formula: rowFormula(),
    of: ({ flag, gap }) => (flag ?? gap)?.mirrored.index ?? 0,
  },
};

/** The row in Contributions of a flag or a gap. */
function rowFormula(): Expression {
  // One of the two is 0; both end in the row, counted down.
  const key = plus(here('at'), here('gap'));
  return when(equal(key, 0), 0, minus(GAP_PLACES, call('MOD', key, GAP_PLACES)));
}

const at = here('at');
/**
 * The number of the advice of a flag, before it is known whether it is firm: each side has a block
 * of its own.
 */
const base = plus(
  times(ofSide, group(minus(of('side'), 1))),
  1,
  when(lessThan(at, MORE_KEYS_END), ofSide - 2, 0)
);
const renegotiate = FLAG_WORDS.renegotiate;
const isRenegotiated = equal(call('LEFT', of('flag'), renegotiate.length), words(renegotiate));
/**
 * Added to that number: 2 where a renegotiation is proposed, 1 where a figure still rests on an
 * estimate.
 */
const isOpen = plus(when(isRenegotiated, 2, 0), call('SIGN', of('provisional')));
/** Late steps and gaps have one advice each, the last two of the list. */
const others = when(
  more(here('step'), 0),
  ADVICE_LIST.length - 1,
  when(unequal(here('gap'), 0), ADVICE_LIST.length, 0)
);
/**
 * The name as a sentence says it; the advice's own text has a place for it, so that all words stand
 * in one list.
 */
const quoted = joined(words('“'), here('name'), words('”'));
const template = call('INDEX', reviewNamed('advice'), here('advice'));
const named = call('SUBSTITUTE', template, words('{name}'), quoted);
const step = cellIn(ACTION_TABLE, 'step', actionRow(here('step')));
/** What the decision is called: the step's words, or the contribution's name. */
const nameIn = (row: AskedRow): string => {
  if (row.step !== null) return row.step.action.step;
  const contribution = (row.flag ?? row.gap)?.mirrored.analysed.contribution;
  return contribution === undefined ? '' : findingName(contribution);
};

/**
 * Which advice is given, and its sentence: taken from the list by number, so that a formula holds
 * no words twice.
 */
const ADVISED: Columns<'base' | 'open' | 'advice' | 'activity' | 'name' | 'title'> = {
  base: {
    formula: when(equal(at, 0), 0, base),
    of: ({ flag }) => (flag === null ? 0 : baseNumber(flag)),
  },
  open: {
    formula: when(equal(at, 0), 0, isOpen),
    of: ({ flag }) => (flag === null ? 0 : openNumber(flag)),
  },
  advice: {
    formula: when(more(at, 0), plus(here('base'), here('open')), others),
    of: adviceNumber,
  },
  activity: {
    formula: when(equal(here('row'), 0), NOTHING, nameFormula(of('activity'), of('id'))),
    of: (row) => (row.step === null ? nameIn(row) : ''),
  },
  name: {
    formula: when(more(here('step'), 0), joined(step, NOTHING), here('activity')),
    of: nameIn,
  },
  title: {
    formula: when(
      equal(here('advice'), 0),
      NOTHING,
      call('SUBSTITUTE', named, words('{partner}'), reviewNamed('partner'))
    ),
    of: (row) => {
      const advice = ADVICE_LIST[adviceNumber(row) - 1];
      return advice === undefined ? '' : adviceText(advice, nameIn(row), row.partner);
    },
  },
};

/** Why a contribution is asked about; the trend follows only where it has something to say. */
const story = joined(
  of('reason'),
  when(equal(of('trend'), NOTHING), NOTHING, words('; ')),
  of('trend')
);
/** Who decides: the contribution's owner or the step's; a gap belongs to both sides and has none. */
const owner = (row: AskedRow): string =>
  (row.step === null ? row.flag?.mirrored.analysed.contribution.owner : row.step.action.owner) ??
  '';

/** What stands beside the title on the sheet Review. */
const TOLD: Columns<'story' | 'reason' | 'owner'> = {
  story: {
    formula: when(equal(here('at'), 0), NOTHING, story),
    of: (row) => row.story,
  },
  reason: {
    formula: when(
      more(here('step'), 0),
      cellIn(STEPS, 'told', here('step')),
      when(unequal(here('gap'), 0), cellIn(WIDE, 'words', number), here('story'))
    ),
    of: ({ story: why, step: late, gap: wide }) => {
      if (late !== null) return reviewStepWords(late);
      if (wide !== null) return SURPRISE.worth + surpriseWords(wide.side, wide.gap ?? 0);
      return why;
    },
  },
  owner: {
    formula: when(
      more(here('at'), 0),
      joined(of('owner'), NOTHING),
      when(
        more(here('step'), 0),
        joined(cellIn(ACTION_TABLE, 'owner', actionRow(here('step'))), NOTHING),
        NOTHING
      )
    ),
    of: owner,
  },
};
