/** English: what goes wrong. */

export const failure = {
  retry: 'Try again',
  dismiss: 'Dismiss',
  titles: {
    'busy-editing': 'Excel is busy with a cell',
    'too-large': 'That is more than Excel takes in one go',
    protected: 'A sheet is protected',
    'access-denied': 'This workbook can only be read',
    'not-supported': 'This Excel can’t do that',
    'name-taken': 'A name is already taken',
    gone: 'That is not in the workbook any more',
    'not-ours': 'There is no alliance in this workbook',
    'no-period': 'The period can’t be read',
    password: 'A sheet is protected by a password',
    'already-closed': 'That period is closed already',
    'nothing-to-close': 'There is nothing to close yet',
    'no-department': 'That department is gone',
    'no-name': 'The department needs a name',
    'department-taken': 'Another department has that name',
    'too-many-departments': 'There is no room for another department',
    'nothing-received': 'The workbook has changed meanwhile',
    unknown: 'Excel could not do that',
  },
  bodies: {
    'busy-editing': () =>
      'A cell is being typed in, and Excel waits for it. Press Enter to finish it; the pane then tries again by itself.',
    'too-large': () =>
      'Nothing more was written. Close other large workbooks or delete rows that you don’t need, then try again.',
    protected: () =>
      'Excel refuses changes to it. Unprotect the sheet or the workbook (Review, Unprotect), then try again.',
    'access-denied': () =>
      'Excel refuses changes. Save a copy of your own or ask for permission to edit, then try again.',
    'not-supported': () =>
      'It is older than Reciprocal needs. Open the workbook in Excel on the web: everything is there.',
    'name-taken': (detail: string) =>
      `This workbook already uses “${detail}” for something else. Rename that, or start in a new workbook, then try again.`,
    gone: (detail: string) =>
      `${detail} was not found: it may have been deleted or renamed. Undo that in Excel, or go on without it.`,
    'not-ours': () => 'Open the workbook of your alliance, or start one here.',
    'no-period': () =>
      'Type a period such as 2026-Q4 into the Period cell on the Start sheet, then try again.',
    password: () =>
      'Only whoever knows it can lift the protection. Ask for it or unprotect the sheet (Review, Unprotect Sheet), then try again.',
    'already-closed': () =>
      'It stands in History, and nothing was changed. The period on the Start sheet says which one is open.',
    'nothing-to-close': () =>
      'Nothing is scored, decided or answered in it, so it stays open, and nothing was changed.',
    'no-department': () => 'It is not in the list any more. Nothing was changed.',
    'no-name': () => 'Type a name. Nothing was changed.',
    'department-taken': () => 'Give it a name of its own. Nothing was changed.',
    'too-many-departments': () => 'Twenty is the most. Nothing was changed.',
    'nothing-received': () => 'Nothing was written. What stands in the way is said at the file.',
    unknown: (detail: string) => `Excel says: ${detail} Nothing of yours was changed. Try again.`,
  },
};

export const bug = {
  title: 'The pane has stopped',
  what: 'Something went wrong in the pane itself. Your workbook is unchanged.',
  next: 'Open the view again. If it happens once more, please report it with the text below.',
  retry: 'Open again',
};
