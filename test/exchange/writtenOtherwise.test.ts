/** Private values that somebody writes otherwise than the workbook does: in other letters, languages, signs. */
import { SAMPLE } from '../../src/workbook/sample/sample';
import { asking } from './asking';

test.each([
  ['GROSSKOPF', 'GROSSKOPF'],
  ['Jürgen Grosskopf', 'Jürgen Grosskopf'],
  ['Juergen Grosskopf', 'Juergen Grosskopf'],
  ['j.grosskopf@example.com', 'j.grosskopf@example.com'],
  ['Soren Agard', 'Soren Agard'],
  ['Soeren Aagaard', 'Soeren Aagaard'],
  ['Lukasz Wojcik', 'Lukasz Wojcik'],
  ['YILDIZ', 'YILDIZ'],
])('an owner as %s', (said, found) => {
  const owners = ['Jürgen Großkopf', 'Søren Ågård', 'Łukasz Wójcik', 'Deniz Yıldız'];
  const asked = asking(...owners.map((owner) => ({ owner })));
  expect(asked(`bitte ${said} danach fragen`)).toEqual([found]);
  expect(asked('The big head of a sore guard, ask a star')).toEqual([]);
});

test.each([
  '77 тыс. руб',
  '77 tis. Kč',
  '77к',
  '77 tūkst.',
  '77 хиляди лв',
  '77 tisuća',
  '77 nghìn đồng',
  '77 พัน',
  '77 אלף',
  '77 ألف',
  '77·000',
  'R$ 77k',
  '0,077 Mill.',
  '7,7萬元',
  '137 שעות',
  '137 ساعة',
  '١٣٧ ساعة',
  '137 giờ',
  '137 jam',
  '137 ชั่วโมง',
  '83 Kč za hod',
  '83 грн',
  '₪83',
  '77 (EUR ’000)',
  'EUR’000: 77',
  '(€000) 77',
  '77 (k€)',
  '77 (in thousands)',
  '77 x 1,000',
  '77 ths.',
  '77 miles de euros',
  '٧٧٬٠٠٠',
  '77´000 CHF',
  '0.0077 crore',
  '0,077 milj.',
  '0.077 ล้าน',
  'rate @ 83',
])('a figure as %s', (said) => {
  const asked = asking({ cash: 77_000, hours: 137, rate: 83 });
  expect(asked(`Wie gesagt ${said}, alles`)).toHaveLength(1);
  expect(asking({ cash: 79_000, hours: 139, rate: 89 })(`Wie gesagt ${said}, alles`)).toEqual([]);
});

test.each([
  [
    'Frau Dubois von Lumière Optique wollte 18.750 dafür zahlen.',
    ['Lumiere Optique', 'Frau Dubois', '18.750', '18,75k'],
  ],
  ['Angebot der Firma Holtmann liegt vor', ['Holtmann']],
  ['Konkurrenz: Trumpf', ['Trumpf']],
  ['Signor Rossi della Ferrero S.p.A. chiede lo sconto', ['Rossi', 'Ferrero']],
  ['Pan Kowalski z firmy Budimex S.A. naciska', ['Kowalski', 'Budimex']],
  ['Blue Anchor GmbH asked first', ['Blue Anchor']],
  ['IKEA pays twelve', ['IKEA']],
  ['We lost Volvo over this', ['Volvo']],
])('a name in the note “%s”', (notes, said) => {
  const asked = asking({ notes });
  said.forEach((each) => expect(asked(`so wie bei ${each} damals`)).toHaveLength(1));
});

test.each([
  ['Load factor 61%, break-even 74%', ['61 %', '74 per cent', '61 por cento', '７４％']],
  ['Margen 11 %', ['11 por ciento', '11%']],
  ['They pay GBP 38 a seat', ['38 quid', '£38', '38 libras']],
  ['Una nevera cuesta 350 dólares', ['US$ 350', '350 dólares', '350 dollari']],
  ['The lamp is €3.75', ['3,75 €', 'EUR 3.75']],
  ['Could rent it to Finntrans at any time', ['Finntrans']],
])('a figure or a name of the note “%s”', (notes, said) => {
  const asked = asking({ notes });
  said.forEach((each) => expect(asked(`wie gesagt ${each}, damals`)).toHaveLength(1));
});

test('hours times a rate need no unit; other products are let be', () => {
  const asked = asking({ hours: 37, rate: 88, cash: 4100 });
  for (const said of ['37 x 88', '37×88', '88 * 37', '37 à 88'])
    expect(asked(`wie gesagt ${said}, alles`)).toEqual([said]);
  expect(asked('37 x 90 cm, 88 x 4, 37 and 88')).toEqual([]);
});

test('round shares of a note are what anybody says', () => {
  expect(asking({ notes: 'About 50% of it, 35% at night' })('half, so 50%, and 35 %')).toEqual([]);
});

test.each([
  ['ISO 27001 audit', 'The ISO 27001 audit takes nine days', 'ISO 27001 was passed'],
  ['Data from 1,250 sensors', '1,250 sensors need a van', 'All 1,250 sensors speak'],
  ['Hotline 0800 123456', 'Hotline 0800 123456 is staffed by two', 'Call 0800 123456'],
  ['Room 2.150 for meetings', 'Room 2.150 is empty anyway', 'Meet in Room 2.150'],
  ['On time in 97% of cases', 'These 97% are easy', 'On time in 97%'],
])('what the activity “%s” names is shared with its figure', (activity, notes, text) => {
  const asked = asking({ activity, notes });
  expect(asked(activity)).toEqual([]);
  expect(asked(text)).toEqual([]);
});

test.each([
  ['Data from 1,250 sensors', '1,250 sensors at 1,250 a month'],
  ['Room 2.150 for meetings', 'Room 2.150 rents at 2,150 elsewhere'],
  ['Spring campaign (budget 12,345)', 'Budget 12,345'],
  ['Fixtures, 14.5k', 'They pay 14,500 for it'],
])('an amount of the note stays private in “%s”', (activity, notes) => {
  expect(asking({ activity, notes })(activity)).not.toEqual([]);
});

test.each(['The VAT pays nothing', 'Card of thanks and Bank of Springs', 'Marketing pays twelve'])(
  'no name in the note “%s”',
  (notes) => {
    const asked = asking({ notes });
    expect(asked('VAT, Card, Springs, Marketing and thanks')).toEqual([]);
  }
);

test('a round number of things in a note is nobody’s figure, an exact one is', () => {
  const asked = asking({ notes: 'It had 5,000 visitors, 18,750 parcels.' });
  expect(asked('5,000 brochures and 18,750 in all')).toEqual(['18,750']);
});

test('a sentence from another’s note is told as an activity too; one’s own name in its note is not', () => {
  const said = 'The plant in Zittau closes next spring.';
  const [first] = SAMPLE.contributions;
  const asked = asking({ notes: `${first?.activity}. ${said}` }, { activity: said });
  expect(asked(said)).toEqual([said.slice(0, -1)]);
  expect(asked(first?.activity ?? '')).toEqual([]);
  expect(asking({ activity: said, notes: `${said} Ask again.` })(said)).toEqual([]);
});

test('unseen signs between groups, a fraction alone and an abbreviation are read as well', () => {
  const asked = asking({ cash: 250_000, notes: 'Our margin is 22.5 % here' });
  expect(asked('It cost 250\u200b000')).toHaveLength(1);
  expect(asked('It cost 250\u00ad000 EUR')).toHaveLength(1);
  expect(asked('It cost ¼ million')).toEqual(['¼ million']);
  expect(asked('We make 22.5 pct')).toEqual(['22.5']);
  expect(asked('Moved by ¼ of a day')).toEqual([]);
});

test('a k between the digits is the sign of the decimals', () => {
  expect(asking({ cash: 18_600 })('It cost 18k6')).toEqual(['18k6']);
  expect(asking({ cash: 18_600 })('Type AB18k6 and 18k600m')).toEqual([]);
});

test.each(['within 48 hours', 'binnen 48 Stunden', 'from 16:48 h on', 'à 48h30'])(
  'a time of the day or a limit is no effort: %s',
  (said) => {
    const asked = asking({ hours: 48 });
    expect(asked(`We answer ${said}`)).toEqual([]);
    expect(asked('We put in 48 hours, or 48h')).toEqual(['48', '48']);
  }
);
