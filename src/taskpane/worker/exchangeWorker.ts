/** The worker's own side: it is fetched when a file is made or read, and does one job. */
import { answerJob } from './answerJob';
import type { Job } from './job';

self.onmessage = ({ data }: MessageEvent<Job>) =>
  answerJob(data, (message) => self.postMessage(message));
