/** Lists of contributions as a person hands them to `rvu analyze`. */
import { parsed, workplace } from './run';

export const HEADER = 'id,activity,direction';

/** A folder in which lists are read, or refused with what is told of them. */
export function csvSetup() {
  const { run, write } = workplace();

  function refused(content: string | Uint8Array, ...options: readonly string[]): readonly string[] {
    write('c.csv', content);
    const { code, out, err } = run('analyze', 'c.csv', '--json', ...options);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const [first, ...problems] = err.trimEnd().split('\n');
    expect(first).toBe('rvu: c.csv was refused.');
    return problems.map((problem) => problem.trim());
  }

  function read(content: string | Uint8Array, ...options: readonly string[]) {
    write('c.csv', content);
    const ran = run('analyze', 'c.csv', '--json', ...options);
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    const { given, received } = parsed(ran).directions;
    return [...given.contributions, ...received.contributions];
  }

  return { run, refused, read };
}
