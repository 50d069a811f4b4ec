/** Somebody's own list: what comes in, what is left out and why, what is not understood. */
import fc from 'fast-check';
import { headerKey } from '../../../src/exchange/csv/guessColumns';
import { NOTHING_PRESENT, asCounted, incoming } from '../../../src/exchange/csv/incoming';
import type { KnownContributions } from '../../../src/exchange/csv/incoming';
import { readList } from '../../../src/exchange/csv/readList';
import type { ListFacts, ListOrder } from '../../../src/exchange/csv/readList';

const FACTS: ListFacts = {
  scale: { min: 1, max: 5 },
  signs: null,
  currency: null,
  us: 'Acme',
  partner: 'Halden',
  departments: [{ name: 'Lab', rate: 80, side: 'us' }],
  present: NOTHING_PRESENT,
};

function read(
  list: string | Uint8Array,
  order: Partial<ListOrder> = {},
  present?: KnownContributions
) {
  const facts = present === undefined ? FACTS : { ...FACTS, present };
  const reading = readList({ list, choices: new Map(), direction: null, ...order }, facts);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return {
    ...reading,
    rows: incoming(reading.readings, facts.present).rows.map(asCounted),
  };
}

const ROWS = [
  ['Item', 'Who gives', 'Hrs', 'Rate/h', 'Value'],
  ['Training', 'We give', '40', '85', '4'],
  ['Data feed', 'they give', '10', '90', '3'],
  ['Webinars', 'ACME', '12.5', '80', '2'],
  ['Leads', 'Halden', '', '', '5'],
];

test.each([
  ['tabs, as Excel copies', '\t', '\r\n'],
  ['commas', ',', '\n'],
  ['semicolons', ';', '\r\n'],
])('a list parted by %s', (_, delimiter, end) => {
  const { rows, columns, preview, missing } = read(
    ROWS.map((cells) => cells.join(delimiter)).join(end) + end
  );
  expect(columns[2]).toEqual({ id: 'hrs', name: 'Hrs', sample: '40', key: 'hours' });
  expect(missing).toEqual([]);
  expect(preview).toMatchObject({ given: 2, received: 2, present: 0, leftOut: [], unread: [] });
  expect(
    rows.map(({ id, activity, direction, hours, rate, estimate }) =>
      [id, activity, direction, hours, rate, estimate].join(' ')
    )
  ).toEqual([
    'G1 Training given 40 85 4',
    'R1 Data feed received 10 90 3',
    'G2 Webinars given 12.5 80 2',
    'R2 Leads received   5',
  ]);
});

test('a list of names alone comes in once it is said who gives, commas and all', () => {
  const list = 'Item\nTraining, on site\nLeads';
  expect(read(list).missing).toEqual(['direction']);
  expect(read(list).rows).toEqual([]);
  expect(
    read(list, { direction: 'received' }).rows.map(({ id, activity }) => [id, activity])
  ).toEqual([
    ['R1', 'Training, on site'],
    ['R2', 'Leads'],
  ]);
});

test('rows that can’t come in say where and why, and the others come in', () => {
  const { preview, rows } = read(
    'Item,Gives,Hours\n,we give,1\nA,somebody,1\nB,,1\nTotal,,99\nC,given,3\n'
  );
  expect(rows).toMatchObject([{ id: 'G1', activity: 'C', hours: 3 }]);
  expect(preview.leftOut).toEqual([
    'Line 2, Item: found nothing; please fill it.',
    'Line 3, Gives: found “somebody”; wanted one of: given, received.',
    'Line 4, Gives: found nothing; please fill it.',
    'Line 5: this is a total, which would count everything twice; please take the line out.',
  ]);
});

test('a cell that is not understood is told, and its cost is not counted in part', () => {
  const { preview, rows, readings } = read('Item,Gives,Hours,Rate,Cash\nA,given,10,80,1 k\n');
  expect(preview.unread).toEqual([
    'Line 2, Cash: found “1 k”; wanted a number of 0 or more, as plain digits with a point, or nothing.',
  ]);
  expect(rows).toMatchObject([{ hours: null, rate: null, cash: null }]);
  expect(readings[0]?.unread.get('cash')).toBe('1 k');
});

test('what is in the workbook already is not taken twice', () => {
  const present: KnownContributions = {
    contributions: [
      { id: 'G1', activity: 'Training', direction: 'given' },
      { id: 'G7', activity: 'Old', direction: 'given' },
    ],
    pastIds: ['R3'],
  };
  const list =
    'Id,Item,Gives\n,training,we give\ng1,Training,we give\nG7,New,we give\n,Next,given\n,Feed,received';
  const { preview, rows } = read(list, {}, present);
  expect(preview).toMatchObject({ given: 1, received: 1, present: 2 });
  expect(preview.leftOut).toEqual([
    'Line 4, id: “G7” is “Old” in the workbook; please give this one another id, or none.',
  ]);
  expect(rows.map(({ id, activity }) => [id, activity])).toEqual([
    ['G8', 'Next'],
    ['R4', 'Feed'],
  ]);
});

test('hours without a rate and departments that nobody lists are told', () => {
  const { preview } = read('Item,Gives,Hours,Team\nA,given,10,lab\nB,given,10,Shop\n');
  expect(preview).toMatchObject({ unpriced: 1, departments: ['Shop'] });
});

test('choices count by the header, and a choice may leave a column out', () => {
  const choices = new Map([
    [headerKey('Ticket'), 'activity' as const],
    [headerKey('Item'), null],
  ]);
  const { columns } = read('Ticket,Item,Gives\nA,b,given', { choices });
  expect(columns.map(({ key }) => key)).toEqual(['activity', null, 'direction']);
});

test.each([
  ['', 'The file is empty'],
  ['Item,Gives\nA,"b', 'Line 2: a quotation mark is not closed'],
])('%j can’t be read at all', (list, sentence) => {
  const reading = readList({ list, choices: new Map(), direction: null }, FACTS);
  expect(reading.ok ? [] : reading.problems.join()).toContain(sentence);
});

test('ids that are given are new and differ, whatever is there', () => {
  const id = fc.oneof(
    fc.constantFrom('', 'G1', 'g2', 'R1', 'R10', 'X'),
    fc.string({ maxLength: 4 })
  );
  const words = fc.stringMatching(/^[a-z]{1,4}$/);
  const direction = fc.constantFrom('given' as const, 'received' as const);
  fc.assert(
    fc.property(
      fc.array(fc.record({ id, activity: words, direction })),
      fc.array(fc.tuple(words, direction)),
      (contributions, added) => {
        const list = ['Item\tDirection', ...added.map((cells) => cells.join('\t'))].join('\n');
        const { rows } = read(list, {}, { contributions, pastIds: ['G4'] });
        const known = [...contributions.map((each) => each.id), 'G4'].map((each) =>
          each.toLowerCase()
        );
        const ids = rows.map((each) => each.id.toLowerCase());
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((each) => known.includes(each))).toEqual([]);
      }
    )
  );
});

describe('amounts in a pasted list', () => {
  const list = 'Item\tGives\tCash\nA\tgiven\t1.250\nB\tgiven\t1.250,50\nC\tgiven\t1’250';
  const under = (signs: ListFacts['signs']) => {
    const reading = readList({ list, choices: new Map(), direction: null }, { ...FACTS, signs });
    if (!reading.ok) throw new Error(reading.problems.join());
    const { rows } = incoming(reading.readings, NOTHING_PRESENT);
    return {
      cash: rows.map(({ contribution }) => contribution.cash),
      unread: reading.preview.unread,
    };
  };

  test.each([
    ['an English', { decimal: '.', thousands: ',' }, 1.25],
    ['a German', { decimal: ',', thousands: '.' }, 1250],
  ])('follow the signs of %s Excel', (_, signs, first) => {
    expect(under(signs)).toEqual({ cash: [first, 1250.5, 1250], unread: [] });
  });

  test('are told where they can be two, and come in as they are', () => {
    const french = { decimal: ',', thousands: '\u202f' };
    for (const signs of [null, french])
      expect(under(signs)).toEqual({
        cash: [null, 1250.5, 1250],
        unread: [
          'Line 2, Cash: found “1.250”, which can be 1250 or 1.25; please write 1250 or 1.25.',
        ],
      });
  });
});
