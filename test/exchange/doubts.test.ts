/** Private values that stand in words which are shared: people must say that they mean it. */
import fc from 'fast-check';
import { doubtfulWords } from '../../src/exchange/audit/doubts';
import { secretsOf } from '../../src/exchange/audit/secrets';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import { sharedView } from '../../src/exchange/send/sharedView';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { ORDER } from './orders';

const [planned] = sharedView(SAMPLE, ORDER).steps.planned;

/** The sample with these words as a step that we plan and share. */
const saying = (words: string): Rvu => ({
  ...SAMPLE,
  actions: SAMPLE.actions.map((each) =>
    each.step === planned?.step.value ? { ...each, step: words } : each
  ),
});

const doubtsOf = (words: string, share = ORDER.share) => {
  const { audit } = makeCopy(saying(words), { ...ORDER, share });
  expect(audit.findings).toEqual([]);
  return audit.doubts;
};

test('the sample says nothing of the kind', () => {
  expect(makeCopy(SAMPLE, ORDER).audit.doubts).toEqual([]);
});

test.each(['22,400', '22.400,00', '22 400', '22400'])(
  'a cost in a sentence is asked about, written as %s',
  (figure) => {
    const words = `The fair cost us ${figure} this time`;
    expect(doubtfulWords(doubtsOf(words))).toEqual([
      { words, says: [expect.stringContaining(figure)] },
    ]);
  }
);

test('a note that was copied into shared words is asked about, with its place and source', () => {
  const note = SAMPLE.contributions.flatMap(({ notes }) => notes ?? [])[0] ?? '';
  expect(doubtsOf(`As I noted: ${note}`)).toContainEqual({
    place: expect.stringMatching(/^Our RVU![A-Z]+\d+$/),
    words: `As I noted: ${note}`,
    form: expect.stringContaining(note.slice(-20)),
    source: 'Contributions.Notes',
  });
});

test('words that do not leave are not asked about', () => {
  const share = { ...ORDER.share, steps: false };
  expect(doubtsOf('The fair cost us 22,400 this time', share)).toEqual([]);
});

test('a figure that is no private one, and a short word, are nobody’s business', () => {
  expect(doubtsOf('Marketing meets 8,127 people on 3 evenings')).toEqual([]);
});

test('whatever can be searched for is asked about, or found, wherever we say it', () => {
  const rare = secretsOf(SAMPLE).filter(
    ({ forms, kind }) => kind === 'number' || forms.some(({ length }) => length > 11)
  );
  const wanted = rare.filter(({ forms }) => forms.length > 0);
  expect(wanted.length).toBeGreaterThan(300);
  fc.assert(
    fc.property(fc.constantFrom(...wanted), ({ forms }) => {
      const [form = ''] = forms;
      const { audit } = makeCopy(saying(`It is ${form} as we said`), ORDER);
      const told = audit.doubts.length + audit.findings.length;
      const left = audit.leftToAccounting.some(({ why }) => why === 'wording');
      expect(told > 0 || left).toBe(true);
    }),
    { numRuns: 15 }
  );
});
