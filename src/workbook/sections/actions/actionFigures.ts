/** What the Actions sheet says of all steps: named cells, and follow-through in words. */
import { followThrough, statusOf } from '../../../model/action';
import type { FollowThrough } from '../../../model/action';
import type { Rvu } from '../../../model/rvu';
import type { FormulaCell } from '../../kernel/blueprint';
import { STATUS_WORDS } from './actionWords';
import type { NamedFormula } from '../../kernel/sheetParts';
import { formula } from '../../kernel/sheetParts';

/** How the steps were followed through, as of the day that the workbook shows. */
const followThroughOf = ({ actions, today }: Rvu): FollowThrough => followThrough(actions, today);

export function actionFigures(rvu: Rvu): readonly NamedFormula[] {
  const { due, onTime, medianDaysLate } = followThroughOf(rvu);
  const statuses = rvu.actions.map((action) => statusOf(action, rvu.today));
  const count = (status: 'open' | 'late'): FormulaCell =>
    formula(
      `=COUNTIF(Actions[Status],"${STATUS_WORDS[status]}")`,
      statuses.filter((each) => each === status).length
    );
  const lateBy = 'Actions[Late by]';
  return [
    { name: 'Actions_open', label: 'Open', cell: count('open'), numberFormat: '0' },
    { name: 'Actions_late', label: 'Late', cell: count('late'), numberFormat: '0' },
    {
      name: 'Actions_due',
      label: 'Due so far',
      cell: formula('=COUNT(Actions[On time])', due),
      numberFormat: '0',
    },
    {
      name: 'Actions_on_time',
      label: 'On time',
      cell: formula('=SUM(Actions[On time])', onTime),
      numberFormat: '0',
    },
    {
      name: 'Actions_median_late',
      label: 'Days late, median',
      cell: formula(`=IF(COUNT(${lateBy})=0,"",MEDIAN(${lateBy}))`, medianDaysLate ?? ''),
      numberFormat: 'General',
    },
  ];
}

const NOTHING_DUE = 'Nothing has been due yet.';
const [OF, KEPT] = [' of ', ' done by their day'];
const [LATE, DAY, DAYS] = [
  '; the late ones are ',
  ' day late at the median.',
  ' days late at the median.',
];

/** Follow-through in a sentence. */
export function followThroughCell(rvu: Rvu): FormulaCell {
  const median = 'Actions_median_late';
  const late = `"${LATE}"&${median}&IF(${median}=1,"${DAY}","${DAYS}")`;
  return formula(
    `=IF(Actions_due=0,"${NOTHING_DUE}",Actions_on_time&"${OF}"&Actions_due&"${KEPT}"&IF(${median}="",".",${late}))`,
    followThroughWords(followThroughOf(rvu))
  );
}

function followThroughWords({ due, onTime, medianDaysLate }: FollowThrough): string {
  if (due === 0) return NOTHING_DUE;
  const kept = `${onTime}${OF}${due}${KEPT}`;
  if (medianDaysLate === null) return `${kept}.`;
  return kept + LATE + String(medianDaysLate) + (medianDaysLate === 1 ? DAY : DAYS);
}
