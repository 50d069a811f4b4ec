import { createReloadScheduler } from '../../../src/taskpane/state/reloadScheduler';

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

describe('createReloadScheduler', () => {
  it('reads at once', () => {
    const { read } = slowRead();
    createReloadScheduler(read).request();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads again after a change during a reading, and only once', async () => {
    const { read, end } = slowRead();
    const scheduler = createReloadScheduler(read);
    scheduler.request();
    scheduler.request();
    scheduler.request();
    expect(read).toHaveBeenCalledTimes(1);
    await end();
    expect(read).toHaveBeenCalledTimes(2);
    await end();
    expect(read).toHaveBeenCalledTimes(2);
    scheduler.request();
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('reads no more once stopped', async () => {
    const { read, end } = slowRead();
    const scheduler = createReloadScheduler(read);
    scheduler.request();
    scheduler.request();
    scheduler.stop();
    await end();
    scheduler.request();
    expect(read).toHaveBeenCalledTimes(1);
  });
});
