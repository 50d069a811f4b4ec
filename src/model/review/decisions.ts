/** What a review asks people to decide: a few questions, the weightiest first. */
import type { Analysis } from '../analysis';
import type { Direction } from '../contribution';
import { DIRECTIONS } from '../contribution';
import { excess, firmnessOf, isCostFlag } from '../flags';
import type { FlaggedContribution } from '../flags';
import type { GapItem } from '../gapList';
import { allGaps, gapsOf } from '../gapList';
import { isWide } from '../gaps';
import type { Rvu } from '../rvu';
import { promisesOf } from './promises';
import type { PromisedStep } from './promises';

export type ReviewDecision =
  /** What to do about a flag. */
  | { readonly kind: 'flag'; readonly flagged: FlaggedContribution }
  /** Whether a late step gets another day, or is dropped. */
  | { readonly kind: 'promise'; readonly step: PromisedStep }
  /** What to expect from now on, where the two sides saw it differently. */
  | { readonly kind: 'gap'; readonly gap: GapItem };

/** A meeting that is to decide more decides nothing. */
export const MOST_DECISIONS = 5;
export const FEWEST_DECISIONS = 3;
/** So many of them ask for less at most: a review that only takes away is none. */
export const MOST_COST_FLAGS = 3;

/** Whether people still have to decide about it. */
export function isOpen({ contribution }: Pick<FlaggedContribution, 'contribution'>): boolean {
  return contribution.decision === null || contribution.decision === 'defer';
}

/**
 * One direction's flags of that sort: firm ones first, then by how far cost and value are apart; ties as they
 * are listed, so that the sheet's formulas can tell them apart.
 */
export function flagsFor(
  { directions }: Analysis,
  direction: Direction,
  costs: boolean
): readonly FlaggedContribution[] {
  const flagged = directions[direction].contributions.filter(
    (each): each is FlaggedContribution =>
      each.flag !== null && isCostFlag({ flag: each.flag }) === costs
  );
  return firmFirst([...flagged].sort((a, b) => weightOf(b) - weightOf(a)));
}

/** What is asked first: much cost for little value where less is asked for, else the other way round. */
export function weightOf(flagged: FlaggedContribution): number {
  return isCostFlag(flagged) ? excess(flagged) : 0 - excess(flagged);
}

const firmFirst = (flagged: readonly FlaggedContribution[]): readonly FlaggedContribution[] => [
  ...flagged.filter((each) => firmnessOf(each) === 'firm'),
  ...flagged.filter((each) => firmnessOf(each) !== 'firm'),
];

/**
 * At most five: open flags first, at most three of them for less; where those are fewer than three, late
 * steps and wide gaps come along. Firm ones first, of what we give before what they give: there we decide alone.
 */
export function decisionsFor(rvu: Rvu, analysis: Analysis): readonly ReviewDecision[] {
  const open = (costs: boolean): readonly FlaggedContribution[] =>
    firmFirst(
      DIRECTIONS.flatMap((direction) => flagsFor(analysis, direction, costs)).filter(isOpen)
    );
  const [costs, more] = [open(true), open(false)];
  const asked = [...costs.slice(0, MOST_COST_FLAGS), ...more].slice(0, MOST_DECISIONS);
  const flags = asked.map((flagged): ReviewDecision => ({ kind: 'flag', flagged }));
  return flags.length >= FEWEST_DECISIONS ? flags : [...flags, ...others(rvu, flags.length)];
}

function others(rvu: Rvu, have: number): readonly ReviewDecision[] {
  const late = promisesOf(rvu)
    .filter(({ state }) => state === 'late')
    .map((step): ReviewDecision => ({ kind: 'promise', step }));
  const wide = allGaps(gapsOf(rvu))
    .filter(({ gap, subject }) => isWide(gap) && subject.kind === 'contribution')
    .map((gap): ReviewDecision => ({ kind: 'gap', gap }));
  return [...late, ...wide].slice(0, FEWEST_DECISIONS - have);
}
