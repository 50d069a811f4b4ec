/**
 * What of a review may be shown to the partner, each value told by tellers that know nothing but what the
 * column records call shared: no cost, no estimate that was not chosen, no note, no decision of ours.
 */
import type { Scale } from '../../model/alliance';
import type { Direction } from '../../model/contribution';
import { formatDay } from '../../model/day';
import { chosenGaps } from '../../model/gapList';
import { tellable } from '../../model/heldBack';
import { formatPeriod } from '../../model/period';
import { nextSteps, promisesOf, TAKEN_BY } from '../../model/review/promises';
import type { PromisedStep } from '../../model/review/promises';
import { statusOf } from '../../model/action';
import type { ActionStatus } from '../../model/action';
import type { Rvu } from '../../model/rvu';
import { ACTION_TABLE } from '../../workbook/kernel/shared/actionsTable';
import { ACTION_COLUMNS } from '../../workbook/sections/actions/actionColumns';
import { FACT_FIELDS } from '../../workbook/sections/start/factFields';
import type { Share } from '../send/sendOrder';
import { inOrder, shareScored } from '../send/sharedView';
import type { ScoredContribution } from '../send/sharedView';
import { shareColumn, composed, shareField, shareOrder } from '../send/sharedValue';
import type { SharedValue } from '../send/sharedValue';
import { sharedGaps } from '../send/sharedGaps';
import type { SharedGap } from '../send/sharedGaps';

export interface SharedStep {
  readonly step: SharedValue;
  /** Who sees to it, with the company. */
  readonly who: SharedValue;
  /** As `2026-11-04`; nothing where it has no day. */
  readonly due: SharedValue;
  readonly status: ActionStatus;
  readonly statusWord: SharedValue;
}

/** A gap that was chosen to be shown. */
export interface ReviewGap extends SharedGap {
  readonly key: string;
  /** The giver's and the receiver's figure. */
  readonly estimate: SharedValue;
  readonly stated: SharedValue;
}

export interface SharedReview {
  readonly title: SharedValue;
  readonly sides: SharedValue;
  readonly footer: SharedValue;
  /** As `2026-Q4`. */
  readonly period: SharedValue;
  readonly us: SharedValue;
  readonly partner: SharedValue;
  /** As `2026-12-15`; nothing where nobody said which day it is. */
  readonly day: SharedValue;
  /** What the first slide says before all else. */
  readonly thanks: SharedValue;
  readonly scale: Scale;
  /** By their ids. */
  readonly contributions: Readonly<Record<Direction, readonly ScoredContribution[]>>;
  readonly promises: readonly SharedStep[];
  readonly next: readonly SharedStep[];
  readonly gaps: readonly ReviewGap[];
}

export interface ReviewOrder {
  readonly share: Share;
  /** Null for none. */
  readonly thanks: string | null;
}

const fact = shareField('Start', FACT_FIELDS);
const action = shareColumn(ACTION_TABLE.name, ACTION_COLUMNS);

/** All that the shared edition says. */
export function sharedReview(all: Rvu, { share, thanks }: ReviewOrder): SharedReview {
  const rvu = tellable(all);
  const { alliance, period, settings } = rvu;
  const us = fact('Us_name', alliance.us.name);
  const partner = fact('Partner_name', alliance.partner.name);
  const periodValue = fact('Period', period === null ? null : formatPeriod(period));
  const sides = composed`${us} × ${partner}`;
  const steps = (of: (rvu: Rvu) => readonly PromisedStep[]): readonly SharedStep[] =>
    share.steps ? of(rvu).map((each) => shareStep(rvu, each, { us, partner })) : [];
  return {
    title: deckTitle(alliance.cadence, periodValue),
    period: periodValue,
    sides,
    footer: composed`For both sides, without costs · ${sides}`,
    us,
    partner,
    day: shareOrder('Day', rvu.today === null ? null : formatDay(rvu.today)),
    thanks: shareOrder('Thanks', thanks),
    scale: settings.scale,
    contributions: {
      given: scoredOf(rvu, 'given'),
      received: share.rvu ? scoredOf(rvu, 'received') : [],
    },
    promises: steps(promisesOf),
    next: steps(nextSteps),
    gaps: share.gaps ? reviewGaps(rvu) : [],
  };
}

function deckTitle(cadence: Rvu['alliance']['cadence'], period: SharedValue): SharedValue {
  const quarterly = cadence === 'quarterly';
  if (period.value === null)
    return quarterly ? composed`Quarterly review${period}` : composed`Half-year review${period}`;
  return quarterly ? composed`Quarterly review, ${period}` : composed`Half-year review, ${period}`;
}

const scoredOf = (rvu: Rvu, wanted: Direction): readonly ScoredContribution[] =>
  inOrder(rvu.contributions.filter(({ direction }) => direction === wanted)).map(shareScored);

type Sides = Pick<SharedReview, 'us' | 'partner'>;

function shareStep(rvu: Rvu, { action: step }: PromisedStep, sides: Sides): SharedStep {
  const which = String(rvu.actions.indexOf(step) + 1);
  const status = statusOf(step, rvu.today);
  const owner = action('owner', which, step.owner);
  const side = sides[TAKEN_BY[step.direction]];
  const due = action('due', which, step.due);
  return {
    step: action('step', which, step.step),
    who: owner.value === null ? side : composed`${owner}, ${side}`,
    due: step.due === null ? due : { ...due, value: formatDay(step.due) },
    status,
    statusWord: action('status', which, status),
  };
}

function reviewGaps(rvu: Rvu): readonly ReviewGap[] {
  const chosen = chosenGaps(rvu);
  return sharedGaps(rvu).flatMap((shared, index) => {
    const gap = chosen[index];
    if (gap === undefined) return [];
    const [estimate, stated] =
      gap.direction === 'given' ? [shared.ours, shared.theirs] : [shared.theirs, shared.ours];
    return [{ ...shared, key: gap.key, estimate, stated }];
  });
}
