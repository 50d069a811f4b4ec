/** Private values that stand in words which are shared: people must say that they mean it. */
import { warnedSentences } from '../../src/exchange/audit/disclosureWarnings';
import { disclosuresIn } from '../../src/exchange/audit/disclosures';
import { sortedValues } from '../../src/exchange/audit/secrets';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import { sharedView } from '../../src/exchange/send/sharedView';
import type { Contribution } from '../../src/model/contribution';
import { closePeriod } from '../../src/model/closePeriod';
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

/** The sample with these private values in its first contribution. */
const keeping = (values: Partial<Contribution>): Rvu => ({
  ...SAMPLE,
  contributions: SAMPLE.contributions.map((each, at) => (at === 0 ? { ...each, ...values } : each)),
});

const warningsOf = (words: string, share = ORDER.share) => {
  const { audit } = makeCopy(saying(words), { ...ORDER, share });
  expect(audit.findings).toEqual([]);
  return audit.warnings;
};

test('the sample says nothing of the kind', () => {
  expect(makeCopy(SAMPLE, ORDER).audit.warnings).toEqual([]);
});

test.each(['22,400', '22.400,00', '22 400', '22400'])(
  'a cost in a sentence is asked about, written as %s',
  (figure) => {
    const words = `The fair cost us ${figure} this time`;
    expect(warnedSentences(warningsOf(words))).toEqual([
      { number: 1, words, isFigure: true, says: [expect.objectContaining({ form: figure })] },
    ]);
  }
);

test('a note that was copied into shared words is asked about, with its place and source', () => {
  const note = SAMPLE.contributions.flatMap(({ notes }) => notes ?? [])[0] ?? '';
  expect(warningsOf(`As I noted: ${note}`)).toContainEqual({
    place: expect.stringMatching(/^Our RVU![A-Z]+\d+$/),
    words: `As I noted: ${note}`,
    form: expect.stringContaining(note.slice(-20, -1)),
    source: expect.stringMatching(/^Contributions\.Notes, /),
    kind: 'words',
  });
});

test('words that do not leave are not asked about', () => {
  const share = { ...ORDER.share, steps: false };
  expect(warningsOf('The fair cost us 22,400 this time', share)).toEqual([]);
});

test('a figure that is no private one, and a short word, are nobody’s business', () => {
  expect(warningsOf('Marketing meets 8,127 people on 3 evenings')).toEqual([]);
});

const saidIn = ({ cash, hours, rate, notes, owner }: Contribution): readonly (string | null)[] => [
  cash === null ? null : `${cash} USD`,
  hours === null ? null : `${hours} hours`,
  rate === null ? null : `USD ${rate} an hour`,
  notes,
  owner,
];

test('whatever somebody would recognise is asked about, wherever we say it', () => {
  const { facts, known } = sortedValues(SAMPLE).facts;
  // Those who see to a step, and what something is worth to either side, are told already.
  const owners = new Set(SAMPLE.actions.map(({ owner }) => owner));
  const isKnown = (said: string) =>
    owners.has(said) || known.numbers.has(Number(/\d[\d.]*/.exec(said)?.[0]));
  const told = SAMPLE.contributions
    .flatMap(saidIn)
    .filter((each) => each !== null && !isKnown(each) && !/^\d (?!\d)/.test(each));
  expect(told.length).toBeGreaterThan(50);
  const words = told.map((each) => `It is ${String(each)} as we said`);
  const missed = words.filter((each) => disclosuresIn(each, facts, known).length === 0);
  // Anybody says that.
  expect(missed).toEqual(['It is Not scored by us yet. as we said']);
});

test.each([
  '14.5k',
  '€14,5K',
  '14.5 thousand',
  '14,5 Tsd.',
  '0.0145m',
  '1.45e4',
  '１４，５００',
  '14_500',
  '14,500',
  "14'500.00",
  '14 500,-',
  'TEUR 14,5',
  'k€14.5',
  '14.5kEUR',
  '14,5 T€',
  '14,5 tkr',
  '14,5 tys. zł',
  '14½ thousand',
  '1.45 x 10^4',
  '1,45·10⁴',
  '120 working hours',
  '(hours: 120)',
  '120 Mannstunden',
  '120 godz.',
  '95 à l’heure',
  'a Stundensatz von 95',
  '120h x 95EUR',
  '95 EUR/h',
  '95 per hour',
  'EUR 95',
  '120 hours',
  '120 Std.',
  'anna  BERG',
  'Anna\u00a0Berg',
  'Jo',
  'Kestrel Freight',
  'I think they would pay twice the price',
])('%s is recognised, and nothing like it is', (said) => {
  const rvu = keeping({
    cash: 14_500,
    hours: 120,
    rate: 95,
    owner: 'Anna Berg',
    decisionReason: 'Jo',
    notes:
      'Same offer as to Kestrel Freight last year. I think they would pay twice the price. Ask again.',
  });
  const owned = {
    ...rvu,
    contributions: rvu.contributions.map((each, at) =>
      at === 1 ? { ...each, owner: 'Jo' } : each
    ),
  };
  const { facts, known } = sortedValues(owned).facts;
  const asked = (text: string) => disclosuresIn(text, facts, known);
  expect(asked(`As said, ${said}, all in`)).not.toEqual([]);
  const harmless = [
    'In spring 2026 we met 14,000 guests on 95 stands and 120 evenings',
    'Joint work and a bergamot from Anna Lund, Freight to come',
    'Chapter 14.5 on page 120, room 95',
    'A success rate of 95 % with 14.5 grandparents, 120 hourglasses',
    'They paid the price twice, as they would',
  ];
  expect(harmless.flatMap(asked)).toEqual([]);
});

test('a sentence kept from last period, their own words and an activity made longer are no secrets', () => {
  const closed = closePeriod(
    keeping({ activity: 'Fair stand for 22,400 visitors of ours', cash: 22_400 })
  );
  if (!closed.ok) throw new Error(closed.reason);
  const rvu = {
    ...closed.rvu,
    answers: SAMPLE.answers,
    contributions: closed.rvu.contributions.map((each, at) =>
      at === 0
        ? { ...each, activity: 'Fair stand for 22,400 visitors of ours, and a second one' }
        : each
    ),
    charter: {
      ...SAMPLE.charter,
      answers: SAMPLE.charter.answers.map((each) => ({ ...each, theirs: 'We pay 22,400 at most' })),
    },
  };
  const { audit } = makeCopy(rvu, ORDER);
  expect(audit.findings).toEqual([]);
  expect(audit.warnings).toEqual([]);
});

test('what people keep in columns and sheets of their own is private too', () => {
  const own = [
    { source: 'Budget!B7', value: 31_900 },
    { source: 'Budget!A2', value: 'Board wants to leave the north by spring' },
    // Repeats what both sides know.
    { source: 'Budget!A3', value: String(planned?.step.value) },
  ];
  const ask = (words: string) =>
    makeCopy(saying(words), ORDER, undefined, own).audit.warnings.map(({ source }) => source);
  expect(ask('We have 31.9k for it')).toEqual(['Budget!B7']);
  expect(ask('As the board wants to leave the north by spring')).toEqual(['Budget!A2']);
  expect(makeCopy(SAMPLE, ORDER, undefined, own).audit.warnings).toEqual([]);
});

/** The first activity and its private note, and what is asked about the activity. */
const askedOf = (activity: string, notes: string) =>
  makeCopy(keeping({ activity, notes }), ORDER).audit.warnings.filter(({ words }) =>
    words.includes(activity)
  );

test.each([
  ['Webinars (14.5k)', 'They pay 14,500 for it', '14.5k', 'figure'],
  ['Webinars (14 500 EUR)', 'Careful: they pay 0.0145m for it', '14 500', 'figure'],
  ['Webinars, up 12.5 %', 'Our margin is 12.5 percent', '12.5', 'figure'],
  [
    'Webinars: they would leave us for a cheaper offer',
    'Careful. They would leave us for a cheaper offer. Ask again.',
    'they would leave us for a cheaper offer',
    'words',
  ],
  [
    'They would leave us for a cheaper offer (webinars)',
    'They would leave us for a cheaper offer',
    'They would leave us for a cheaper offer',
    'words',
  ],
])('what a private note says is asked about in the activity “%s”', (activity, note, form, kind) => {
  expect(askedOf(activity, note)).toContainEqual(
    expect.objectContaining({ form, kind, source: 'Contributions.Notes, G1' })
  );
});

test.each([
  [
    'Webinars on safe storage for depot staff in the north',
    'Webinars on safe storage for depot staff in the north',
  ],
  [
    'Webinars on safe storage for depot staff in the north',
    'The webinars on safe storage for depot staff in the north bore us',
  ],
  [
    'Webinars on safe storage for depot staff in the north (spring)',
    'Webinars on safe storage for depot staff in the north bore us',
  ],
  ['Webinars for 2,500 people', 'Only 2,500 people came'],
  ['Webinars until 2031', 'The contract ends in 2031'],
  ['Webinars on 3 evenings', 'We lost 3 evenings'],
])('a note that speaks of the activity “%s” asks nothing', (activity, note) => {
  expect(askedOf(activity, note)).toEqual([]);
});
