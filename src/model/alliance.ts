/** Who the two sides are, and the settings by which their contributions are judged. */

/** How often the two sides write to each other. */
export const CADENCES = ['quarterly', 'semiannual'] as const;
export type Cadence = (typeof CADENCES)[number];

/** In the year's order. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
export type Month = (typeof MONTHS)[number];

/** The workbook's owner comes first. */
export const SIDES = ['us', 'partner'] as const;
export type Side = (typeof SIDES)[number];

/** A company with the two people who answer for the alliance. */
export interface Party {
  readonly name: string;
  readonly manager: string;
  readonly sponsor: string | null;
}

export interface Department {
  readonly name: string;
  /** Money per hour in the alliance's currency; null is unknown. */
  readonly rate: number | null;
  readonly side: Side;
  /** Keeps its RVU form for good, whatever its name; none until the workbook gives one (see `respondents.ts`). */
  readonly key?: string;
}

/** What is agreed once and holds for all periods. */
export interface Alliance {
  readonly us: Party;
  readonly partner: Party;
  /** ISO 4217 code, for instance `USD`. */
  readonly currency: string;
  readonly cadence: Cadence;
  readonly departments: readonly Department[];
}

/** The lowest and the highest score, both of them allowed. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** Median by default: one very dear contribution would move a mean, and with it all the others. */
export const COST_METHODS = ['median', 'mean'] as const;
export const VALUE_METHODS = ['midpoint', 'median', 'mean'] as const;

/** A number is a threshold of the user's own, in the unit of what it divides. */
export type CostThreshold = (typeof COST_METHODS)[number] | number;
export type ValueThreshold = (typeof VALUE_METHODS)[number] | number;

export const COST_AXES = ['each', 'same'] as const;

/** Whether the matrices' cost axes end where each one's costs do, or both at the same cost. */
export type CostAxes = (typeof COST_AXES)[number];

/** How we judge. Only the scale is told to the partner. */
export interface Settings {
  readonly costThreshold: CostThreshold;
  readonly valueThreshold: ValueThreshold;
  readonly scale: Scale;
  /** Of the value control zone, in percentage points. */
  readonly zoneTolerance: number;
  /** From which period running in one quadrant a flag is red: the first is a sign, no more. */
  readonly redFrom: number;
  /** Days after which a contact is overdue. */
  readonly contactDays: number;
  /** The fiscal year's first month: with it a period's first and last day move. */
  readonly fiscalYearStart: Month;
  readonly costAxes: CostAxes;
}

/** What a new workbook begins with. */
export const DEFAULT_SETTINGS: Settings = {
  costThreshold: 'median',
  valueThreshold: 'midpoint',
  scale: { min: 1, max: 5 },
  zoneTolerance: 10,
  redFrom: 2,
  contactDays: 45,
  fiscalYearStart: 'january',
  costAxes: 'each',
};

/** The written anchors of the default scale, lowest first. */
export const ANCHORS = [
  'hardly noticed',
  'nice to have',
  'useful',
  'important to our results',
  'we would miss it badly',
] as const;
