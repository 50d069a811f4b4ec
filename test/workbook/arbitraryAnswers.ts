/** RVU forms of many shapes, filled by some of those who are asked. */
import fc from 'fast-check';
import { FORMS, isAnswered, longAnswers } from '../../src/model/answers';
import type { Answers, Line } from '../../src/model/answers';
import type { Scale } from '../../src/model/alliance';
import { CATEGORIES } from '../../src/model/contribution';
import { respondents } from '../../src/model/respondents';
import type { Rvu } from '../../src/model/rvu';
import { blankOr, words } from './arbitraryWords';

const rarely = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });

function answers(respondent: string, scale: Scale): fc.Arbitrary<Answers> {
  const score = rarely(fc.integer(scale));
  const line: fc.Arbitrary<Line> = fc.record({
    score,
    worth: rarely(fc.nat(900)),
    words: rarely(words),
  });
  const part = fc.record({ score, words: blankOr(words) });
  const lines = fc.array(line, { minLength: CATEGORIES.length, maxLength: CATEGORIES.length });
  return fc.record({
    respondent: fc.constant(respondent),
    long: fc.tuple(lines, lines).map(([received, given]) =>
      longAnswers((direction, category) => {
        const all = direction === 'received' ? received : given;
        const blank = { score: null, worth: null, words: null };
        return all[CATEGORIES.indexOf(category)] ?? blank;
      })
    ),
    short: fc.record({ received: part, given: part, planned: rarely(words), asked: rarely(words) }),
  });
}

/** The RVU with forms filled by some of its respondents. */
export function withAnswers(rvu: Rvu): fc.Arbitrary<Rvu> {
  const keys = respondents(rvu.alliance).map(({ key }) => key);
  return fc
    .record({
      form: fc.constantFrom(...FORMS),
      answers: fc
        .subarray(keys)
        .chain((some) => fc.tuple(...some.map((key) => answers(key, rvu.settings.scale)))),
    })
    .map((written) => ({ ...rvu, ...written, answers: written.answers.filter(isAnswered) }));
}
