/**
 * Fills every private cell of an RVU with values that stand nowhere else. It is written from the list of
 * what stays home, not from the column records: a column that turns shared by mistake is found so.
 */
import type { Action } from '../../src/model/action';
import { ACTION_DIRECTIONS } from '../../src/model/action';
import type { Department } from '../../src/model/alliance';
import { AGREEMENTS, QUESTIONS } from '../../src/model/charter';
import type { Contribution } from '../../src/model/contribution';
import { PARTNER_LISTS, WAYS } from '../../src/model/exchange';
import type { Rvu } from '../../src/model/rvu';

export interface Canaries {
  readonly rvu: Rvu;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly days: readonly number[];
}

class CanaryMaker {
  readonly texts: string[] = [];
  readonly numbers: number[] = [];
  readonly days: number[] = [];

  text(): string {
    this.texts.push(`Kanarienvogel-${String(this.texts.length + 1).padStart(5, '0')} & "co"`);
    return this.texts[this.texts.length - 1] ?? '';
  }

  number(): number {
    this.numbers.push(7_354_021.25 + this.numbers.length * 1009);
    return this.numbers[this.numbers.length - 1] ?? 0;
  }

  /** Between 1 and 2, so that it fits every scale. */
  score(): number {
    this.numbers.push(1.000731 + this.numbers.length * 0.000001);
    return this.numbers[this.numbers.length - 1] ?? 0;
  }

  day(): number {
    this.days.push(71_003 + this.days.length * 3);
    return this.days[this.days.length - 1] ?? 0;
  }
}

/** The RVU with a canary in every private cell that can hold one. */
export function withCanaries(rvu: Rvu): Canaries {
  const maker = new CanaryMaker();
  const filled: Rvu = {
    ...rvu,
    alliance: { ...rvu.alliance, departments: rvu.alliance.departments.map(rated(maker)) },
    contributions: rvu.contributions.map(priced(maker)),
    settings: {
      ...rvu.settings,
      costThreshold: maker.number(),
      valueThreshold: maker.score(),
      contactDays: maker.number(),
      redFrom: maker.number(),
    },
    ...canaryDetails(rvu, maker),
  };
  return { rvu: filled, texts: maker.texts, numbers: maker.numbers, days: maker.days };
}

const rated =
  (maker: CanaryMaker) =>
  (department: Department): Department => ({ ...department, rate: maker.number() });

const priced =
  (maker: CanaryMaker) =>
  (each: Contribution): Contribution => ({
    ...each,
    activity: each.internal ? maker.text() : each.activity,
    owner: maker.text(),
    hours: maker.number(),
    rate: maker.number(),
    cash: maker.number(),
    estimate: maker.score(),
    notes: maker.text(),
    evidence: maker.text(),
    checkedBy: maker.text(),
    decisionReason: maker.text(),
  });

const LAWYERS = { role: 'Lawyers', us: null, partner: null } as const;

function canaryDetails(
  rvu: Rvu,
  maker: CanaryMaker
): Pick<
  Rvu,
  | 'actions'
  | 'charter'
  | 'indicators'
  | 'tripleWin'
  | 'retrospective'
  | 'history'
  | 'partnerLines'
  | 'exchanged'
> {
  return {
    actions: rvu.actions.length > 0 ? rvu.actions.map(done(maker)) : invented(maker),
    charter: {
      ...rvu.charter,
      answers: QUESTIONS.map((question, index) => ({
        question,
        ours: `We say ${index}`,
        theirs: null,
        agreement: AGREEMENTS[index % AGREEMENTS.length] ?? null,
      })),
      governance: [{ ...LAWYERS, lastContact: maker.day(), nextMeeting: maker.day() }],
    },
    indicators: [
      {
        name: maker.text(),
        kind: null,
        unit: maker.text(),
        since: '1987-Q3',
        delay: 2,
        value: maker.number(),
        baseline: maker.number(),
        target: maker.number(),
      },
    ],
    tripleWin: { customer: maker.score(), us: maker.score(), partner: maker.score() },
    retrospective: [
      { topic: 'worked', side: 'us', words: maker.text(), period: null },
      { topic: 'awry', side: 'partner', words: maker.text(), period: '1985-Q1' },
    ],
    history: pastOf(rvu, maker),
    partnerLines: PARTNER_LISTS.map((list) => ({
      period: '1985-Q1',
      respondent: 'd1',
      department: maker.text(),
      revision: 1,
      list,
      line: 'G1',
      score: maker.score(),
      worth: maker.number(),
      words: maker.text(),
      remark: maker.text(),
      category: null,
      owner: maker.text(),
      due: maker.day(),
    })),
    exchanged: WAYS.map((way) => ({
      way,
      period: '1985-Q1',
      respondent: 'd1',
      department: maker.text(),
      revision: 1,
      on: maker.day(),
    })),
  };
}

const done =
  (maker: CanaryMaker) =>
  (action: Action): Action => ({ ...action, doneOn: maker.day() });

/** Open ones that are told, and closed ones that are not, in every direction. */
const invented = (maker: CanaryMaker): readonly Action[] =>
  ACTION_DIRECTIONS.flatMap((direction) => {
    const open: Action = {
      step: `Step ${direction}`,
      direction,
      owner: 'Somebody',
      due: 46_000,
      doneOn: maker.day(),
      dropped: false,
      category: 'synergies',
      department: null,
      carriedFrom: '1986-Q2',
      closedIn: null,
    };
    return [open, { ...open, doneOn: null, dropped: true }];
  });

function pastOf({ contributions }: Rvu, maker: CanaryMaker): Rvu['history'] {
  const past = contributions.map((each) => ({
    ...priced(maker)(each),
    activity: maker.text(),
    stated: maker.score(),
    period: '1985-Q1',
    cost: maker.number(),
    value: maker.score(),
    quadrant: 'leave' as const,
    flag: 'cut-back' as const,
    running: 1,
    was: null,
  }));
  return {
    contributions: past,
    answers: [
      {
        period: '1985-Q1',
        respondent: 'd1',
        department: maker.text(),
        form: 'long',
        part: 1,
        category: 'synergies',
        score: maker.score(),
        worth: maker.number(),
        words: maker.text(),
      },
    ],
    indicators: [{ period: '1985-Q1', name: maker.text(), kind: null, value: maker.number() }],
    periods: [
      {
        period: '1985-Q1',
        closedOn: maker.day(),
        valueBalance: maker.score(),
        costBalance: maker.score(),
        gapCount: 1,
        gapMean: maker.score(),
        gapMeanAbsolute: maker.score(),
        gapAtLeastTwo: 1,
        gapWithinOne: maker.score(),
        actionsDue: 1,
        actionsOnTime: 1,
        medianDaysLate: maker.number(),
        answered: 1,
        asked: 1,
        customer: maker.score(),
        us: maker.score(),
        partner: maker.score(),
        shownGaps: null,
      },
    ],
  };
}
