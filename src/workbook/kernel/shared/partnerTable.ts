/** The Partner_RVU table, in which what the partner wrote is kept. */
import type { TableRef } from '../tableRef';

export const PARTNER_TABLE = {
  name: 'Partner_RVU',
  headers: {
    period: 'Period',
    respondent: 'Respondent',
    department: 'Department',
    revision: 'Revision',
    list: 'List',
    line: 'Line',
    what: 'What',
    score: 'Score',
    worth: 'Worth',
    words: 'Words',
    remark: 'Remark',
    category: 'Category',
    owner: 'Owner',
    due: 'Due',
    scoreKey: 'Key',
    tells: 'Tells',
    contributionRow: 'Contribution row',
    activity: 'Activity',
    lineName: 'Line name',
  },
} as const satisfies TableRef;

/** Stands between id and score in the key by which a score is found: `G1|4`. */
export const SCORE_KEY_SIGN = '|';
