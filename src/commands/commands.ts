/** The ribbon's buttons that work without the pane, and the small window in which they report. */
import {
  askToClose,
  messageOf,
  questionOf,
  showMessage,
  showQuestion,
  tell,
} from './messageWindow';
import type { RibbonFunction } from './ribbonFunctions';
import { runCommand } from './runCommand';

const buttons = () => import(/* webpackChunkName: "ribbon" */ './buttons');

type RibbonAct = (event: Office.AddinCommands.Event) => void;

const ACTS: Readonly<Record<RibbonFunction, RibbonAct>> = {
  newPeriod: (event) =>
    void runCommand(async () => (await buttons()).runNextPeriod(askToClose), event, tell),
  refreshMatrix: (event) =>
    void runCommand(async () => (await buttons()).runRefresh(), event, tell),
};

/** Shows what this page was opened for as a window; false when it was opened to run buttons. */
const showWindow = (search: string): boolean => {
  const say = (word: string): void => Office.context.ui.messageParent(word);
  const message = messageOf(search);
  const question = questionOf(search);
  if (message !== null) showMessage(message, () => say('close'));
  if (question !== null) showQuestion(question, say);
  return message !== null || question !== null;
};

void Office.onReady(() => {
  if (showWindow(window.location.search)) return;
  Object.entries(ACTS).forEach(([name, act]) => Office.actions.associate(name, act));
});
