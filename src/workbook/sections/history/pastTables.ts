/** The History table that no other sheet's formulas look into. */
import type { TableRef } from '../../kernel/tableRef';

export const HISTORY_ANSWER_TABLE = {
  name: 'History_answers',
  headers: {
    period: 'Period',
    respondent: 'Respondent',
    department: 'Department',
    form: 'Form',
    part: 'Part',
    category: 'Category',
    score: 'Score',
    worth: 'Worth',
    words: 'Words',
  },
} as const satisfies TableRef;
