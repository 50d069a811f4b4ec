export const PARTNER_RVU = 'Partner_RVU';
