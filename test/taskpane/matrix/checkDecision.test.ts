import { checkDecision } from '../../../src/taskpane/matrix/checkDecision';

describe('checkDecision', () => {
  it('takes a choice with a reason, without stray spaces', () => {
    expect(checkDecision('keep', ' by contract ')).toEqual({
      ok: true,
      decision: 'keep',
      reason: 'by contract',
    });
  });

  it.each([
    [null, 'a good reason', 'choice'],
    ['defer', '  no ', 'reason'],
    ['defer', 'x'.repeat(501), 'shorter'],
  ] as const)('asks for more of %p, %p', (decision, reason, need) => {
    expect(checkDecision(decision, reason)).toEqual({ ok: false, need });
  });

  it('takes the shortest and the longest reason', () => {
    expect(checkDecision('accept', 'yes').ok).toBe(true);
    expect(checkDecision('accept', 'x'.repeat(500)).ok).toBe(true);
  });
});
