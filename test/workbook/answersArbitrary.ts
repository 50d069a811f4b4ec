/** Answers of many shapes to both forms. */
import fc from 'fast-check';
import type { Department, Scale } from '../../src/model/alliance';
import { isAnswered, longAnswers } from '../../src/model/answers';
import type { Answers, FormLine } from '../../src/model/answers';
import { CATEGORIES, DIRECTIONS } from '../../src/model/contribution';
import { WHOLE, respondents } from '../../src/model/respondents';
import { RESPONDENT_KEYS } from '../../src/workbook/sections/forms/readAnswers';

const words = fc.option(
  fc.constantFrom('a third fewer errors', '=1+1', '7', 'Überführung', 'two\nlines', "it's “so”"),
  { freq: 2 }
);
const worth = fc.option(fc.constantFrom(0, 12.5, 12000), { freq: 1 });

const lineArbitrary = (scale: Scale): fc.Arbitrary<FormLine> =>
  fc.record({ score: fc.option(fc.integer(scale), { freq: 2 }), worth, words });

/** What that respondent may have written; at least something. */
function answersArbitrary(respondent: string, scale: Scale): fc.Arbitrary<Answers> {
  const line = lineArbitrary(scale);
  const part = fc.record({ score: fc.option(fc.integer(scale)), words });
  const count = DIRECTIONS.length * CATEGORIES.length;
  return fc
    .record({
      lines: fc.array(line, { minLength: count, maxLength: count }),
      short: fc.record({ received: part, given: part, planned: words, asked: words }),
    })
    .map(({ lines, short }) => ({
      respondent,
      short,
      long: longAnswers((direction, category) => {
        const at = DIRECTIONS.indexOf(direction) * CATEGORIES.length;
        return lines[at + CATEGORIES.indexOf(category)] ?? { score: 1, worth: null, words: null };
      }),
    }))
    .filter(isAnswered);
}

/** What some of the respondents wrote, and some who are gone since; in the order in which it is read. */
export function someAnswers(
  departments: readonly Department[],
  scale: Scale
): fc.Arbitrary<readonly Answers[]> {
  const present = respondents({ departments }).map(({ key }) => key);
  const keys = [...new Set([...present, 'd19', WHOLE])].sort(
    (a, b) => RESPONDENT_KEYS.indexOf(a) - RESPONDENT_KEYS.indexOf(b)
  );
  return fc
    .subarray(keys, { maxLength: Math.min(3, keys.length) })
    .chain((some) => fc.tuple(...some.map((key) => answersArbitrary(key, scale))));
}
