import { makeCopy } from '../../../src/exchange/copy/makeCopy';
import type { CopyJob, Stage } from '../../../src/taskpane/worker/job';
import { runJob } from '../../../src/taskpane/worker/runJob';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { ORDER } from '../../exchange/orders';
import { installWorker } from './inProcess';
import type { Behaviour } from './inProcess';

const standing = { sheets: [], tables: [], names: [], comments: [], unread: [] };
const JOB: CopyJob = { kind: 'copy', rvu: SAMPLE, order: ORDER, standing, hidden: [] };

let installed: ReturnType<typeof installWorker> | null = null;
const withWorker = (behaviour?: Behaviour) => {
  installed = installWorker(behaviour);
  return installed;
};

afterEach(() => {
  installed?.uninstall();
  installed = null;
});

describe('a job beside the page', () => {
  it('makes the same copy as the command line, and says how far it is', async () => {
    const { open } = withWorker();
    const stages: Stage[] = [];
    const ended = await runJob(JOB, (stage) => stages.push(stage)).result;
    const made = makeCopy(SAMPLE, ORDER);
    expect(ended).toMatchObject({ ok: true, result: { audit: made.audit } });
    expect(ended.ok && Buffer.compare(ended.result.bytes, made.bytes)).toBe(0);
    expect(stages).toEqual(['writing', 'checking']);
    expect(open()).toBe(0);
  });

  it('says every text of ours that leaves, and each is in the file', async () => {
    withWorker();
    const ended = await runJob(JOB).result;
    const texts = ended.ok ? ended.result.words.map(({ text }) => text) : [];
    expect(texts).toEqual(expect.arrayContaining([SAMPLE.contributions[0]?.activity]));
    const given = SAMPLE.answers.flatMap(({ long }) => Object.values(long.given));
    const words = given.flatMap(({ words: each }) => each ?? []);
    expect(words.length).toBeGreaterThan(0);
    expect(texts).toEqual(expect.arrayContaining(words));
    expect(texts).not.toEqual(expect.arrayContaining([expect.stringMatching(/^\s*$/)]));
  });

  it('reads a file that came back', async () => {
    withWorker();
    const { bytes } = makeCopy(SAMPLE, ORDER);
    const ended = await runJob({ kind: 'read', bytes }).result;
    expect(ended).toMatchObject({
      ok: true,
      result: { ok: true, returned: { stamp: { allianceId: ORDER.allianceId } } },
    });
  });

  it('is called off in the middle, and answers no more', async () => {
    const { open } = withWorker({ passes: ({ kind }) => kind === 'stage' });
    const job = runJob(JOB, () => job.cancel());
    expect(await job.result).toEqual({ ok: false, why: 'cancelled', detail: '' });
    expect(open()).toBe(0);
  });

  it('tells a bug of the worker as a value', async () => {
    const { open } = withWorker();
    const order = { ...ORDER, respondent: 'd99' };
    const ended = await runJob({ ...JOB, order }).result;
    expect(ended).toMatchObject({ ok: false, why: 'failed', detail: /d99/ });
    expect(open()).toBe(0);
  });

  it('says so where the worker’s file can’t be fetched, or workers are forbidden', async () => {
    withWorker({ breaks: 'no such file' });
    expect(await runJob(JOB).result).toEqual({ ok: false, why: 'failed', detail: 'no such file' });
    Reflect.set(globalThis, 'Worker', undefined);
    expect(await runJob(JOB).result).toMatchObject({ ok: false, why: 'failed' });
  });
});
