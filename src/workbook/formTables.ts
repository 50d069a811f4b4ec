/** What the tables of a respondent's RVU form are called. */

export const longTable = (respondent: string): string => `RVU_long_${respondent}`;
export const shortTable = (respondent: string): string => `RVU_short_${respondent}`;
