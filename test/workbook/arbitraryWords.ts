/** What people might type, or leave blank. */
import fc from 'fast-check';

const WORDS = ['webinar', 'clinic', 'data', 'Überführung', 'joint “stand”', 'a & b', "it's", '7'];

/** What people might type: never blank, no spaces at its ends, nothing that a cell can't hold. */
export const words: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^[!-~]{1,6}$/)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));

export const blankOr = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(some, { freq: 3 });
