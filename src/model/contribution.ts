/** What one side does for the other, and the words that describe it. */

export const DIRECTIONS = ['given', 'received'] as const;
/** `given` is us to partner, `received` is partner to us. */
export type Direction = (typeof DIRECTIONS)[number];

export const CATEGORIES = [
  'core-competency',
  'synergies',
  'cost-reduction',
  'less-duplication',
  'innovation',
  'new-markets',
  'competition',
  'other',
] as const;
/** The eight value lines of the long form. */
export type Category = (typeof CATEGORIES)[number];

export const KINDS = ['cash', 'people', 'equipment', 'data', 'access', 'other'] as const;
/** What is put in. */
export type Kind = (typeof KINDS)[number];

export const MODES = ['creation', 'exchange', 'extraction'] as const;
/** What the contribution does with value. */
export type Mode = (typeof MODES)[number];

export const DECISIONS = ['accept', 'keep', 'renegotiate', 'defer'] as const;
/** What people chose for a flag. */
export type Decision = (typeof DECISIONS)[number];

export const EVIDENCE_STATUSES = ['claimed', 'confirmed', 'disputed'] as const;
/** How sure what a value rests on is: said by the giver, seen by somebody, or doubted. */
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** One contribution of one period. Null is unknown, never 0; money is in the alliance's currency. */
export interface Contribution {
  readonly id: string;
  readonly activity: string;
  readonly direction: Direction;
  readonly category: Category | null;
  readonly department: string | null;
  readonly kind: Kind | null;
  readonly mode: Mode | null;
  readonly owner: string | null;
  readonly hours: number | null;
  /** Money per hour, the department's unless typed over. */
  readonly rate: number | null;
  readonly cash: number | null;
  /** The partner told what it costs them: without it, a cost of theirs is our estimate. */
  readonly costTold: boolean;
  /** Last period's hours and money were looked at, and hold for this one. */
  readonly confirmed: boolean;
  readonly mustKeep: boolean;
  /** Held back: it counts at home, and is neither listed nor countable in what leaves. */
  readonly internal: boolean;
  /** The giver's own estimate of the value to the receiver, on the value scale. */
  readonly estimate: number | null;
  /** The receiver's last score of an earlier period. */
  readonly carried: number | null;
  /** The receiver's own score, from the receiver's RVU. */
  readonly stated: number | null;
  readonly notes: string | null;
  /** What its value can be seen in. */
  readonly evidence: string | null;
  readonly evidenceStatus: EvidenceStatus | null;
  /** Who confirmed or disputed it. */
  readonly checkedBy: string | null;
  readonly decision: Decision | null;
  readonly decisionReason: string | null;
  /** What the decision rested on (see `decisionGround.ts`); null where nobody kept it. */
  readonly decisionGround: string | null;
}

/** A contribution of which nothing is known but what it is called and who gives it. */
export const UNKNOWN_DETAILS: Omit<Contribution, 'id' | 'activity' | 'direction'> = {
  category: null,
  department: null,
  kind: null,
  mode: null,
  owner: null,
  hours: null,
  rate: null,
  cash: null,
  costTold: false,
  confirmed: false,
  mustKeep: false,
  internal: false,
  estimate: null,
  carried: null,
  stated: null,
  notes: null,
  evidence: null,
  evidenceStatus: null,
  checkedBy: null,
  decision: null,
  decisionReason: null,
  decisionGround: null,
};

/** The figures of a contribution, each of which may be unknown. */
export type Figure = {
  readonly [Key in keyof Contribution]: Contribution[Key] extends number | null ? Key : never;
}[keyof Contribution];

/** The same contribution with these figures from elsewhere. */
export function withFigures<Key extends Figure>(
  contribution: Contribution,
  figures: readonly Key[],
  amountOf: (figure: Key) => number | null
): Contribution {
  return figures.reduce((rest, figure) => ({ ...rest, [figure]: amountOf(figure) }), contribution);
}
