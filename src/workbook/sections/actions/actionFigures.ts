/** What the Actions sheet says of all steps: named cells, and follow-through in words. */
import { followThrough, statusOf } from '../../../model/action';
import type { FollowThrough } from '../../../model/action';
import type { Rvu } from '../../../model/rvu';
import type { FormulaCell } from '../../kernel/blueprint';
import { STATUS_WORDS } from './actionWords';
import { NOTHING, call, equal, joined, reference, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { ACTIONS_DUE, ACTIONS_MEDIAN_LATE, ACTIONS_ON_TIME } from '../../kernel/shared/cellNames';
import { ACTION_TABLE } from '../../kernel/shared/actionsTable';
import { medianLateWords } from '../../kernel/shared/followThroughWords';
import { lookup } from '../../kernel/shared/lookups';
import type { NamedFormula } from '../../kernel/sheetParts';
import { formula } from '../../kernel/sheetParts';
import { wholeColumn } from '../../kernel/tableRef';

/** How the steps were followed through, as of the day that the workbook shows. */
const followThroughOf = ({ actions, today }: Rvu): FollowThrough => followThrough(actions, today);

/** The named cells of the figures. */
const NAMES = {
  open: 'Actions_open',
  late: 'Actions_late',
  due: ACTIONS_DUE,
  onTime: ACTIONS_ON_TIME,
  medianLate: ACTIONS_MEDIAN_LATE,
} as const;

const figure = (key: keyof typeof NAMES): Expression => reference(NAMES[key]);

const onTimeMarks = wholeColumn(ACTION_TABLE, 'onTime');
const lateBy = wholeColumn(ACTION_TABLE, 'lateBy');
const medianLate = when(equal(call('COUNT', lateBy), 0), NOTHING, call('MEDIAN', lateBy));

export function actionFigures(rvu: Rvu): readonly NamedFormula[] {
  const { due, onTime, medianDaysLate } = followThroughOf(rvu);
  const statuses = rvu.actions.map((action) => statusOf(action, rvu.today));
  const count = (status: 'open' | 'late'): FormulaCell =>
    formula(
      call('COUNTIF', wholeColumn(ACTION_TABLE, 'status'), words(STATUS_WORDS[status])),
      statuses.filter((each) => each === status).length
    );
  return [
    { name: NAMES.open, label: 'Open', cell: count('open'), numberFormat: '0' },
    { name: NAMES.late, label: 'Late', cell: count('late'), numberFormat: '0' },
    {
      name: NAMES.due,
      label: 'Due so far',
      cell: formula(call('COUNT', onTimeMarks), due),
      numberFormat: '0',
    },
    {
      name: NAMES.onTime,
      label: 'On time',
      cell: formula(call('SUM', onTimeMarks), onTime),
      numberFormat: '0',
    },
    {
      name: NAMES.medianLate,
      label: 'Days late, median',
      cell: formula(medianLate, medianDaysLate ?? ''),
      numberFormat: 'General',
    },
  ];
}

const NOTHING_DUE = 'Nothing has been due yet.';
const [OF, KEPT] = [' of ', ' done by their day'];

/** Follow-through in a sentence. */
export function followThroughCell(rvu: Rvu): FormulaCell {
  const all = figure('due');
  const kept = joined(figure('onTime'), words(OF), all, words(KEPT), lookup('lateWords'));
  return formula(
    when(equal(all, 0), words(NOTHING_DUE), kept),
    followThroughWords(followThroughOf(rvu))
  );
}

function followThroughWords({ due, onTime, medianDaysLate }: FollowThrough): string {
  return due === 0 ? NOTHING_DUE : `${onTime}${OF}${due}${KEPT}${medianLateWords(medianDaysLate)}`;
}
