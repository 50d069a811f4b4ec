/** The order for a copy: recipient, content, and everything else that a copy needs besides the RVU. */
export interface SendOrder {
  /** The key of the department that it is for, or `whole` for everything. */
  readonly respondent: string;
  /** 1 for the first copy of a period to this respondent. */
  readonly revision: number;
  /** ISO 8601, a day or a moment. */
  readonly time: string;
  readonly allianceId: string;
  readonly share: Share;
}

/** Which parts of our own RVU the copy contains. */
export interface Share {
  readonly rvu: boolean;
  readonly steps: boolean;
  readonly charter: boolean;
  /** The gaps that were ticked. */
  readonly gaps: boolean;
}

export const SHARE_ALL: Share = { rvu: true, steps: true, charter: true, gaps: true };
