/** Named cells that several sheets' formulas stand on. */

/** The named cell that counts our departments. */
export const OUR_DEPARTMENTS = 'Our_departments';

/** The named cell in which the sheet keeps the present day. */
export const TODAY = 'RVU_today';
