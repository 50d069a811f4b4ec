/** The worker's own side: it is fetched when a list is pasted or chosen, and does one job. */
import { answerListJob } from './answerListJob';
import type { ListJob } from './job';

self.onmessage = ({ data }: MessageEvent<ListJob>) =>
  answerListJob(data, (message) => self.postMessage(message));
