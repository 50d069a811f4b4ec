export const HISTORY_CONTRIBUTIONS = 'History_contributions';
