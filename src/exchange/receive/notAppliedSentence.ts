/** Puts into words which received values are on Partner RVU only. */
import { labelOf } from '../../workbook/kernel/words';
import { QUESTION_WORDS } from '../../workbook/kernel/shared/charterWords';
import type { NotApplied } from './missingTargets';
import { counted } from './receiveSentence';

const NOT_APPLIED: Readonly<Record<NotApplied['of'], (count: number) => string>> = {
  stated: (count) => counted(count, 'score of theirs', 'scores of theirs'),
  charter: (count) => counted(count, 'answer to the charter', 'answers to the charter'),
  step: (count) => counted(count, 'step of theirs', 'steps of theirs'),
  owner: (count) => `the owner of ${counted(count, 'step', 'steps')}`,
  due: (count) => `the day of ${counted(count, 'step', 'steps')}`,
  category: (count) => `the category of ${counted(count, 'step', 'steps')}`,
};

/** Names the values that only Partner RVU has, the reason, and the remedy. */
export function notAppliedSentence(target: NotApplied): string {
  return `Kept on Partner RVU only: ${NOT_APPLIED[target.of](target.count)}. The table ${target.table} ${missingWords(target)} and receive the file again.`;
}

function missingWords({ header, question }: NotApplied): string {
  if (header !== null) return `has no column “${header}”; please bring it back under that header`;
  if (question === null) return 'is gone; please bring it back';
  return `has no row for “${labelOf(QUESTION_WORDS, question)}”; please bring it back`;
}
