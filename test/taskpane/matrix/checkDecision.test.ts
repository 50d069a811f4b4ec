import { checkDecision } from '../../../src/taskpane/matrix/checkDecision';

const step = (what: string) => ({ step: what, owner: ' Nadia ', due: '2027-02-15' });

describe('checkDecision', () => {
  it('asks for no reason where the flag is followed or put off', () => {
    const nothing = { ok: true, reason: null, step: null };
    expect(checkDecision('cut-back', 'accept', ' ', null)).toEqual(nothing);
    expect(checkDecision('renegotiate', 'renegotiate', '', null)).toEqual(nothing);
    expect(checkDecision('do-more', 'defer', '', null)).toEqual(nothing);
  });

  it('takes a reason without stray spaces', () => {
    expect(checkDecision('cut-back', 'keep', ' by contract ', null)).toMatchObject({
      ok: true,
      reason: 'by contract',
    });
  });

  it.each([
    ['cut-back', 'keep', '  no ', null, 'reason'],
    ['do-more', 'keep', '', step('Call'), 'reason'],
    ['cut-back', 'accept', 'x'.repeat(501), null, 'shorter'],
    ['cut-back', 'accept', '', step('  '), 'step'],
    ['cut-back', 'accept', '', step('x'.repeat(301)), 'step'],
  ] as const)('%s, %s, %p: asks for more', (flag, decision, reason, draft, need) => {
    expect(checkDecision(flag, decision, reason, draft)).toEqual({ ok: false, need });
  });

  it('takes a step with owner and day, or without', () => {
    expect(checkDecision('cut-back', 'accept', '', step(' Call '))).toMatchObject({
      step: { step: 'Call', owner: 'Nadia', due: 46_433 },
    });
    const bare = { step: 'Call', owner: '', due: '' };
    expect(checkDecision('cut-back', 'accept', '', bare)).toMatchObject({
      step: { step: 'Call', owner: null, due: null },
    });
  });
});
