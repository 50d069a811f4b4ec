/**
 * Properties are tried with the seed that `jest.config.js` takes from the commit: each commit tries other cases, and
 * the same ones again wherever it is tested. What is red is printed with its seed and becomes an example.
 */
import type * as FastCheck from 'fast-check';

const seed = Number(process.env['SEED']);

// Only where a test asks for it: loading it takes its time.
if (process.env['SEED'] !== undefined && Number.isInteger(seed)) {
  jest.doMock('fast-check', () => {
    const loaded = jest.requireActual<typeof FastCheck>('fast-check');
    loaded.configureGlobal({ ...loaded.readConfigureGlobal(), seed });
    return loaded;
  });
}
