/** English: what is said in views that are fetched when first opened. */
import { gaps } from './enGaps';
import { closing } from './enClosing';
import { list } from './enList';
import { draft, rvu } from './enRvu';
import { manual } from './enManual';
import { receiveTexts } from './enReceive';
import { remind } from './enRemind';
import { review } from './enReview';
import { send } from './enSend';
import { unfinished } from './enUnfinished';
import { upgrade } from './enUpgrade';

export const enMore = {
  closing,
  remind,
  rvu,
  draft,
  gaps,
  send,
  receive: receiveTexts,
  review,
  upgrade,
  unfinished,
  manual,
  list,
};
