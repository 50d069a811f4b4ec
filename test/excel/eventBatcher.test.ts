import { EventBatcher } from '../../src/excel/read/eventBatcher';

/** A batcher whose batches are handled until the test says so. */
function slowBatcher() {
  const ends: (() => void)[] = [];
  const batches: (readonly string[])[] = [];
  const batcher = new EventBatcher((ids) => {
    batches.push(ids);
    return new Promise<void>((resolve) => ends.push(resolve));
  });
  const end = async (): Promise<void> => {
    ends.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { batcher, batches, end };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('EventBatcher', () => {
  it('hands a burst over at once, each id once, when it is quiet', () => {
    const { batcher, batches } = slowBatcher();
    ['a', 'b', 'a'].forEach((id) => {
      jest.advanceTimersByTime(100);
      batcher.add(id);
    });
    jest.advanceTimersByTime(149);
    expect(batches).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(batches).toEqual([['a', 'b']]);
    jest.runAllTimers();
    expect(batches).toHaveLength(1);
  });

  it('does not wait for the end of reports that have none', async () => {
    const { batcher, batches, end } = slowBatcher();
    for (let time = 0; time < 3500; time += 100) {
      batcher.add(String(time));
      jest.advanceTimersByTime(100);
      await end();
    }
    expect(batches.length).toBe(3);
    await jest.runAllTimersAsync();
    expect(batches.flat()).toHaveLength(35);
  });

  it('handles one batch at a time, and loses nothing that comes meanwhile', async () => {
    const { batcher, batches, end } = slowBatcher();
    batcher.add('a');
    jest.advanceTimersByTime(150);
    batcher.add('b');
    jest.advanceTimersByTime(5000);
    batcher.add('c');
    expect(batches).toEqual([['a']]);
    await end();
    expect(batches).toEqual([['a'], ['b', 'c']]);
    await end();
    jest.runAllTimers();
    expect(batches).toHaveLength(2);
  });

  it('waits for quiet again where the batch before is over by then', async () => {
    const { batcher, batches, end } = slowBatcher();
    batcher.add('a');
    jest.advanceTimersByTime(150);
    batcher.add('b');
    await end();
    expect(batches).toEqual([['a']]);
    jest.advanceTimersByTime(150);
    expect(batches).toEqual([['a'], ['b']]);
  });

  it('hands over nothing more once stopped', async () => {
    const { batcher, batches, end } = slowBatcher();
    batcher.add('a');
    jest.advanceTimersByTime(150);
    batcher.add('b');
    batcher.stop();
    expect(batcher.stopped).toBe(true);
    await end();
    batcher.add('c');
    jest.runAllTimers();
    expect(batches).toEqual([['a']]);
  });
});
