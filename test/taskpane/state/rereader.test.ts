import { createRereader } from '../../../src/taskpane/state/rereader';

/** A reading that ends when the test says so. */
function slowRead() {
  const ends: (() => void)[] = [];
  const read = jest.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const end = async () => {
    ends.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { read, end };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('createRereader', () => {
  it('reads once for a burst of changes', () => {
    const { read } = slowRead();
    const rereader = createRereader(read, 30);
    rereader.request();
    rereader.request();
    jest.advanceTimersByTime(29);
    expect(read).not.toHaveBeenCalled();
    jest.advanceTimersByTime(31);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads again after a change during a reading, and only once', async () => {
    const { read, end } = slowRead();
    const rereader = createRereader(read, 30);
    rereader.now();
    rereader.now();
    rereader.now();
    expect(read).toHaveBeenCalledTimes(1);
    await end();
    expect(read).toHaveBeenCalledTimes(2);
    await end();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads no more once stopped', async () => {
    const { read, end } = slowRead();
    const rereader = createRereader(read, 30);
    rereader.now();
    rereader.request();
    rereader.stop();
    await end();
    jest.runAllTimers();
    rereader.now();
    expect(read).toHaveBeenCalledTimes(1);
  });
});
