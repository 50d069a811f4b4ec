/** What a decision rested on: kept with it, so that a later look can tell whether it still does. */
import type { AnalysedContribution } from './analysis';
import type { Contribution, Decision } from './contribution';
import type { Quadrant } from './matrix';
import { QUADRANTS } from './matrix';

/** How the ground of a decision has changed since it was made. */
export type GroundChange =
  /** It stands in another quadrant: a line moved, or a figure did. Null is not placed. */
  | { readonly kind: 'moved'; readonly from: Quadrant | null; readonly to: Quadrant | null }
  /** The value was an estimate or last period's, and is a score now. */
  | { readonly kind: 'scored' };

const NOT_PLACED = 'not-placed';
const UNRATED = 'unrated';

/** The ground of this decision as a cell keeps it. */
export function groundOf(
  decision: Decision,
  { quadrant, basis }: Pick<AnalysedContribution, 'quadrant' | 'basis'>
): string {
  return [decision, quadrant ?? NOT_PLACED, basis ?? UNRATED].join(' ');
}

/** Whether nothing is known of what this decision rested on: people typed it into the sheet. */
export function lacksGround({ decision, decisionGround }: Contribution): boolean {
  return decision !== null && wordsOf(decisionGround)[0] !== decision;
}

/** Null where the ground is as it was, or where nothing is known of it: another decision was typed since. */
export function groundChange({
  contribution,
  quadrant,
  basis,
}: Pick<AnalysedContribution, 'contribution' | 'quadrant' | 'basis'>): GroundChange | null {
  const { decision, decisionGround } = contribution;
  const [decided, place, rested] = wordsOf(decisionGround);
  // Nothing was kept, or somebody typed another decision since.
  if (decided === undefined || decided !== decision) return null;
  const from = placeNamed(place);
  if (from !== undefined && from !== quadrant) return { kind: 'moved', from, to: quadrant };
  return basis === 'stated' && isGuessed(rested) ? { kind: 'scored' } : null;
}

const wordsOf = (ground: string | null): readonly (string | undefined)[] =>
  ground === null ? [] : ground.split(' ');

const isGuessed = (rested: string | undefined): boolean =>
  rested === 'estimate' || rested === 'carried';

/** Undefined where the word names none. */
const placeNamed = (word: string | undefined): Quadrant | null | undefined =>
  word === NOT_PLACED ? null : QUADRANTS.find((each) => each === word);
