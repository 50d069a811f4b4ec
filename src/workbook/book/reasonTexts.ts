/** What a person is told where there is nothing to change. */
import type { NothingReason } from '../kernel/edit';

interface ReasonText {
  readonly title: string;
  /** Why, and what to do next. Pane and ribbon both show it, so it names no button beside it. */
  readonly body: string;
}

/** Complete by its type: a reason without a text does not compile. */
export const REASON_TEXTS: Readonly<Record<NothingReason, ReasonText>> = {
  'not-ours': {
    title: 'There is no alliance in this workbook',
    body: 'Start one in the pane (Open pane on the Home tab), or open the workbook that holds it.',
  },
  'newer-version': {
    title: 'A newer version of Reciprocal made this workbook',
    body: 'This version can read it but may not know everything in it, so it writes nothing. Update Reciprocal, then try again.',
  },
  'present-version': {
    title: 'This workbook is up to date',
    body: 'It was made with this version. Nothing was changed.',
  },
  'nothing-to-confirm': {
    title: 'Nothing is left to confirm',
    body: 'No hours or cash from last period are open. Nothing was changed.',
  },
  'nothing-to-give': {
    title: 'Every contribution has an id',
    body: 'Nothing was changed.',
  },
  'nothing-to-take': {
    title: 'No row stands below a table that could take it',
    body: 'Where a note of yours stands between, please move it first. Nothing was changed.',
  },
  'same-scale': {
    title: 'The scores stand on the present scale',
    body: 'There is nothing to convert, and nothing was changed.',
  },
  'half-converted': {
    title: 'The scores are converted in part',
    body: 'Converting was cut off, and converting again would change some of them twice. Undo it or go back to an earlier version of the workbook; or correct them by hand and keep them as they are. Nothing was changed.',
  },
  'no-period': {
    title: 'The period can’t be read',
    body: 'Type it into the Period cell on the sheet Start, for instance 2026-Q4, then try again.',
  },
  'nothing-to-close': {
    title: 'There is nothing to close yet',
    body: 'Nothing is scored, decided or answered in this period, so it stays open, and nothing was changed.',
  },
  'nothing-to-reopen': {
    title: 'No period can be reopened',
    body: 'None was closed before this one. Nothing was changed.',
  },
  'typed-since': {
    title: 'Something of the new period is written already',
    body: 'A closed period can be reopened only until then, so that nothing is lost. Nothing was changed.',
  },
  'already-closed': {
    title: 'That period is closed already',
    body: 'It stands in History, and nothing was changed. The sheet Start says which period is open.',
  },
  'nothing-received': {
    title: 'The workbook has changed meanwhile',
    body: 'Nothing was written. The message beside the file says why.',
  },
  'no-contribution': {
    title: 'That contribution is gone',
    body: 'It is not in the list any more, or has another id by now. Nothing was changed.',
  },
  'no-department': {
    title: 'That department is gone',
    body: 'It is not in the list any more. Nothing was changed.',
  },
  'no-name': {
    title: 'The department needs a name',
    body: 'Type a name. Nothing was changed.',
  },
  'department-taken': {
    title: 'Another department has that name',
    body: 'Give it a name of its own. Nothing was changed.',
  },
  'too-many-departments': {
    title: 'There is no room for another department',
    body: 'Twenty is the most. Nothing was changed.',
  },
};
