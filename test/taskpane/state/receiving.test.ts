import type { ReceivedChange } from '../../../src/exchange/receive/receivePreview';
import type { Exchanged } from '../../../src/model/exchange';
import { groupedChanges, receiveStep } from '../../../src/taskpane/state/receiving';
import { bookWith, passed } from '../rvu/build';

const received = (change: Partial<Exchanged>): Exchanged => passed({ way: 'received', ...change });

const step = (...exchanged: readonly Exchanged[]) => receiveStep(bookWith({ exchanged }).rvu);

describe('who has answered', () => {
  it('is nobody before a file was taken, whatever was sent or came in other periods', () => {
    const others = [received({ way: 'sent' }), received({ period: '2026-Q3' })];
    expect(step(...others)).toEqual({
      done: false,
      received: [],
      missing: ['Marketing', 'Engineering'],
      on: null,
    });
  });

  it('is told by department, with the latest day', () => {
    const first = step(received({}));
    expect(first).toEqual({
      done: false,
      received: ['Marketing'],
      missing: ['Engineering'],
      on: 46_400,
    });
    expect(step(received({ on: null }), received({ respondent: 'd2', on: 46_398 }))).toMatchObject({
      done: true,
      missing: [],
      on: 46_398,
    });
  });

  it('is everybody once one file for all of us was taken', () => {
    expect(step(received({ respondent: 'whole', department: null })).done).toBe(true);
  });
});

describe('what a file changes', () => {
  const change = (facts: Partial<ReceivedChange>): ReceivedChange => ({
    kind: 'new',
    target: 'stated',
    list: 'did',
    line: 'G1',
    name: 'Joint webinars',
    before: null,
    after: 5,
    ...facts,
  });
  const line = { target: 'partner-rvu' } as const;

  it('is told once where a line is the same news as its score or step', () => {
    const score = change({});
    expect(groupedChanges([score, change(line)])).toMatchObject({ new: [score], unchanged: [] });
    const kept = change({ kind: 'kept' });
    expect(groupedChanges([kept, change(line)])).toMatchObject({ new: [], kept: [kept] });
  });

  it('is told once of the charter, whose line holds nothing else', () => {
    const answer = change({ kind: 'unchanged', target: 'charter', list: 'charter', line: 'fair' });
    const filed = change({ ...line, list: 'charter', line: 'fair' });
    expect(groupedChanges([answer, filed])).toMatchObject({ new: [], unchanged: [answer] });
  });

  it('is told of the line where only that is new', () => {
    const words = change({ ...line, kind: 'changed', after: 'In other words' });
    const same = change({ kind: 'unchanged' });
    expect(groupedChanges([same, words])).toMatchObject({ changed: [words], unchanged: [same] });
    const other = change({ ...line, line: 'G2' });
    expect(groupedChanges([change({}), other]).new).toContain(other);
  });
});
