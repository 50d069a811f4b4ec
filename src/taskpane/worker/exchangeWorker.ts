/** The worker's own side: it is fetched when a file is made or read, and does one job. */
import { answerJob } from './answerJob';
import type { FileJob } from './job';

self.onmessage = ({ data }: MessageEvent<FileJob>) =>
  answerJob(data, (message) => self.postMessage(message));
