import { DECISIONS } from '../../src/model/contribution';
import { following, goesAgainst } from '../../src/model/decision';
import { FLAGS } from '../../src/model/matrix';

test.each([
  ['cut-back', ['keep', 'renegotiate']],
  ['renegotiate', ['keep']],
  ['do-more', ['keep', 'renegotiate']],
] as const)('against %s go %p', (flag, against) => {
  expect(DECISIONS.filter((decision) => goesAgainst(flag, decision))).toEqual(against);
});

test('following a flag never goes against it', () => {
  expect(FLAGS.filter((flag) => goesAgainst(flag, following(flag)))).toEqual([]);
});
