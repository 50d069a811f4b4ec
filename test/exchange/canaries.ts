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

class Cage {
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
  const cage = new Cage();
  const filled: Rvu = {
    ...rvu,
    alliance: { ...rvu.alliance, departments: rvu.alliance.departments.map(rated(cage)) },
    contributions: rvu.contributions.map(priced(cage)),
    settings: {
      ...rvu.settings,
      costThreshold: cage.number(),
      valueThreshold: cage.score(),
      contactDays: cage.number(),
      redFrom: cage.number(),
    },
    ...papers(rvu, cage),
  };
  return { rvu: filled, texts: cage.texts, numbers: cage.numbers, days: cage.days };
}

const rated =
  (cage: Cage) =>
  (department: Department): Department => ({ ...department, rate: cage.number() });

const priced =
  (cage: Cage) =>
  (each: Contribution): Contribution => ({
    ...each,
    activity: each.internal ? cage.text() : each.activity,
    owner: cage.text(),
    hours: cage.number(),
    rate: cage.number(),
    cash: cage.number(),
    estimate: cage.score(),
    notes: cage.text(),
    evidence: cage.text(),
    checkedBy: cage.text(),
    decisionReason: cage.text(),
  });

const LAWYERS = { role: 'Lawyers', us: null, partner: null } as const;

function papers(
  rvu: Rvu,
  cage: Cage
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
    actions: rvu.actions.length > 0 ? rvu.actions.map(done(cage)) : invented(cage),
    charter: {
      ...rvu.charter,
      answers: QUESTIONS.map((question, index) => ({
        question,
        ours: `We say ${index}`,
        theirs: null,
        agreement: AGREEMENTS[index % AGREEMENTS.length] ?? null,
      })),
      governance: [{ ...LAWYERS, lastContact: cage.day(), nextMeeting: cage.day() }],
    },
    indicators: [
      {
        name: cage.text(),
        kind: null,
        unit: cage.text(),
        since: '1987-Q3',
        delay: 2,
        value: cage.number(),
        baseline: cage.number(),
        target: cage.number(),
      },
    ],
    tripleWin: { customer: cage.score(), us: cage.score(), partner: cage.score() },
    retrospective: [
      { topic: 'worked', side: 'us', words: cage.text(), period: null },
      { topic: 'awry', side: 'partner', words: cage.text(), period: '1985-Q1' },
    ],
    history: pastOf(rvu, cage),
    partnerLines: PARTNER_LISTS.map((list) => ({
      period: '1985-Q1',
      respondent: 'd1',
      department: cage.text(),
      revision: 1,
      list,
      line: 'G1',
      score: cage.score(),
      worth: cage.number(),
      words: cage.text(),
      remark: cage.text(),
      category: null,
      owner: cage.text(),
      due: cage.day(),
    })),
    exchanged: WAYS.map((way) => ({
      way,
      period: '1985-Q1',
      respondent: 'd1',
      department: cage.text(),
      revision: 1,
      on: cage.day(),
    })),
  };
}

const done =
  (cage: Cage) =>
  (action: Action): Action => ({ ...action, doneOn: cage.day() });

/** Open ones that are told, and closed ones that are not, in every direction. */
const invented = (cage: Cage): readonly Action[] =>
  ACTION_DIRECTIONS.flatMap((direction) => {
    const open: Action = {
      step: `Step ${direction}`,
      direction,
      owner: 'Somebody',
      due: 46_000,
      doneOn: cage.day(),
      dropped: false,
      category: 'synergies',
      department: null,
      carriedFrom: '1986-Q2',
      closedIn: null,
    };
    return [open, { ...open, doneOn: null, dropped: true }];
  });

function pastOf({ contributions }: Rvu, cage: Cage): Rvu['history'] {
  const past = contributions.map((each) => ({
    ...priced(cage)(each),
    activity: cage.text(),
    stated: cage.score(),
    period: '1985-Q1',
    cost: cage.number(),
    value: cage.score(),
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
        department: cage.text(),
        form: 'long',
        part: 1,
        category: 'synergies',
        score: cage.score(),
        worth: cage.number(),
        words: cage.text(),
      },
    ],
    indicators: [{ period: '1985-Q1', name: cage.text(), kind: null, value: cage.number() }],
    periods: [
      {
        period: '1985-Q1',
        closedOn: cage.day(),
        valueBalance: cage.score(),
        costBalance: cage.score(),
        gapCount: 1,
        gapMean: cage.score(),
        gapMeanAbsolute: cage.score(),
        gapAtLeastTwo: 1,
        gapWithinOne: cage.score(),
        actionsDue: 1,
        actionsOnTime: 1,
        medianDaysLate: cage.number(),
        answered: 1,
        asked: 1,
        customer: cage.score(),
        us: cage.score(),
        partner: cage.score(),
        shownGaps: null,
      },
    ],
  };
}
