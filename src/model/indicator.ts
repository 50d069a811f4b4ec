/** Signs of how the alliance fares: revenue is the harvest, not the seed. */

export const INDICATOR_KINDS = ['leading', 'lagging'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export interface Indicator {
  readonly name: string;
  readonly kind: IndicatorKind | null;
  readonly unit: string | null;
  /** The period from which work on it began, as `2026-Q4`. */
  readonly since: string | null;
  /** Periods until an effect can be expected. */
  readonly delay: number | null;
  /** In the present period. */
  readonly value: number | null;
}

/** The triple win, each on the value scale: to the end customer, to us, to the partner. */
export interface TripleWin {
  readonly customer: number | null;
  readonly us: number | null;
  readonly partner: number | null;
}
