import { runCommand, type CommandRefusal } from '../../src/commands/runCommand';

const buttonEvent = () => ({ completed: jest.fn() });

describe('running a ribbon button', () => {
  it('says nothing when all went well', async () => {
    const [event, tell] = [buttonEvent(), jest.fn(() => Promise.resolve())];
    await runCommand(() => Promise.resolve(null), event, tell);
    expect(tell).not.toHaveBeenCalled();
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('tells why it refused before Excel learns that it ended', async () => {
    const order: string[] = [];
    const event = { completed: () => void order.push('completed') };
    const tell = ({ code, detail }: CommandRefusal) => {
      order.push(`${code} ${detail}`);
      return Promise.resolve();
    };
    const refusal: CommandRefusal = { code: 'name-taken', detail: 'X' };
    await runCommand(() => Promise.resolve(refusal), event, tell);
    expect(order).toEqual(['name-taken X', 'completed']);
  });

  it('tells of a bug too, and still ends', async () => {
    const [event, tell] = [buttonEvent(), jest.fn(() => Promise.resolve())];
    await runCommand(() => Promise.reject(new TypeError('bug')), event, tell);
    expect(tell).toHaveBeenCalledWith({ code: 'unknown', detail: '' });
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('ends even when it cannot tell', async () => {
    const event = buttonEvent();
    const tell = () => Promise.reject(new Error('no window'));
    const work = () => Promise.resolve<CommandRefusal>({ code: 'protected', detail: '' });
    await expect(runCommand(work, event, tell)).rejects.toThrow('no window');
    expect(event.completed).toHaveBeenCalledTimes(1);
  });
});
