/** The ribbon's buttons that work without the pane, and the small window in which they report. */
import { MATRIX_SHEET } from '../workbook/matrixLayout';
import { planNextPeriod } from '../workbook/nextPeriod';
import { planRefresh } from '../workbook/refresh';
import { START_SHEET } from '../workbook/startSheet';
import { messageOf, showMessage, tell } from './messageWindow';
import { runCommand, runEdit } from './runCommand';

const refreshMatrix = (event: Office.AddinCommands.Event): void =>
  void runCommand(() => runEdit(planRefresh, MATRIX_SHEET), event, tell);

const newPeriod = (event: Office.AddinCommands.Event): void =>
  void runCommand(() => runEdit(planNextPeriod, START_SHEET), event, tell);

void Office.onReady(() => {
  const message = messageOf(window.location.search);
  if (message !== null) {
    showMessage(message.code, message.detail, () => Office.context.ui.messageParent('close'));
    return;
  }
  Office.actions.associate('refreshMatrix', refreshMatrix);
  Office.actions.associate('newPeriod', newPeriod);
});
