/** A deck as a quarterly review would be, with every kind of block. */
import type { DeckPlan, SlidePlan, TableBlock } from '../../src/pptx/deckPlan';
import { CONTENT } from '../../src/pptx/deckPlan';
import {
  BRAND,
  cell,
  chartBlock,
  deck,
  GREEN,
  INK,
  line,
  ORANGE,
  QUIET,
  slide,
  textBlock,
} from './planParts';
import { bridgeChart, gapChart, kindsChart, matrixChart, trendChart } from './sampleCharts';

const table = (more: Omit<TableBlock, 'kind' | 'box' | 'size' | 'color'>): TableBlock => ({
  kind: 'table',
  box: CONTENT,
  size: 15,
  color: INK,
  ...more,
});

const decision = (number: string, what: string, why: string, who: string) => [
  cell(line(number, { bold: true })),
  cell(line(what, { bold: true }), line(why, { size: 12, color: QUIET })),
  cell(who),
];

const decisions: SlidePlan = slide('Three decisions today', [
  table({
    description: 'The decisions asked for today, with their reason and owner.',
    columns: [{ width: 40 }, { width: 640 }, { width: 180 }],
    header: null,
    padding: 5,
    rows: [
      decision(
        '1',
        'Stop the printed catalogue',
        'score 1 for three periods; frees 19,600; holds in 98 of 100 cases',
        'Nadia Brooks'
      ),
      decision(
        '2',
        'Share one trade-fair stand',
        'would leave this group under 11,000',
        'Priya Nair'
      ),
      decision(
        '3',
        'A fourth webinar evening',
        '+2 over our estimate at 4 % of our cost',
        'Priya Nair'
      ),
    ],
  }),
]);

const promises: SlidePlan = slide(
  'Two of four promises of last period were kept; one is 42 days late',
  [
    table({
      description: 'The promises of last period with owner and outcome.',
      columns: [{ width: 460 }, { width: 200 }, { width: 200, align: 'right' }],
      header: [cell('Promise'), cell('Owner'), cell('Outcome')],
      rows: [
        [cell('Clinic for depot staff in Reno'), cell('Priya Nair'), cell('done 14 Oct')],
        [cell("Hand October's temperature traces over"), cell('Tom Alvarez'), cell('done 4 Nov')],
        [
          cell('Price a second van for the southern route'),
          cell('Marcus Oyelaran'),
          cell(line('42 days late', { color: '#8F3F00', bold: true })),
        ],
        [
          cell('Share the blank readings of the two wet weeks'),
          cell('both'),
          cell('dropped 3 Dec'),
        ],
      ],
    }),
  ],
  { notes: 'Ask Marcus what holds the van up.\nThank Tom for the traces.' }
);

const figure = (place: number, number: string, words: string, change: string, color: string) => ({
  ...textBlock({ left: 50 + place * 174, top: 130, width: 164, height: 92 }, [
    line(number, { size: 26, bold: true }),
    line(words, { color: QUIET, size: 12 }),
    line(change, { color, size: 12 }),
  ]),
  outline: '#D1D1D1',
  inset: 10,
});

const figures: SlidePlan = slide(
  'We give a little more than we get, and agree more often',
  [
    figure(0, '63', 'value given', '▲ 4 since Q3', GREEN),
    figure(1, '163,780', 'cost to us', '▲ 8 %', ORANGE),
    figure(2, '+0.03', 'balance of value', 'about even', QUIET),
    figure(3, '81 %', 'agree within a step', '▲ 6', GREEN),
    figure(4, '67 %', 'promises kept', '▼ 8', ORANGE),
    textBlock({ left: 50, top: 250, width: 860, height: 220 }, [
      line('What comes next', { bold: true, color: BRAND, size: 18 }),
      { ...line('Offer one shared stand: Priya Nair, 31 January'), list: 'number', before: 6 },
      { ...line('Web page in place of the catalogue: Nadia Brooks, 15 February'), list: 'number' },
      {
        ...line('Price the southern van, or drop it: Marcus Oyelaran, 28 February'),
        list: 'number',
      },
      { ...line('A bullet, for those who like them'), list: 'bullet', before: 10 },
    ]),
  ],
  { subtitle: 'Five figures of 2026-Q4 against Q3' }
);

const half = { ...CONTENT, width: 420 };
const otherHalf = { ...half, left: CONTENT.left + 440 };

export const sampleDeck: DeckPlan = deck([
  slide('Quarterly review, 2026-Q4', [], {
    kind: 'title',
    subtitle:
      'Brightwater Instruments × Halden Logistics\nInternal edition, with costs · 12 January 2027',
    notes: 'Thank Halden for the depot data first.',
  }),
  decisions,
  promises,
  slide(
    'Two of sixteen contributions cost 26 % and bring 6 % of the value',
    [chartBlock(matrixChart('given'))],
    { subtitle: 'What we give, 2026-Q4 · cost in USD, value as Halden scored it' }
  ),
  slide('What they give is cheap to them and dear to us', [chartBlock(matrixChart('received'))], {
    subtitle: 'What they give · our estimate of their cost; hollow marks rest on an estimate',
  }),
  slide(
    'Halden values our webinars more, and the catalogue less, than we thought when the year began',
    [chartBlock(gapChart(), { ...CONTENT, height: 330 })],
    { subtitle: 'Our estimate ○ and their score ●, 1 to 5 · the widest differences of fourteen' }
  ),
  slide(
    'New work brought six points, and two falling scores took four back',
    [chartBlock(bridgeChart(), half), chartBlock(kindsChart(), otherHalf)],
    { subtitle: 'Value given since last period, and shares by kind' }
  ),
  slide('Agreement has risen for a year', [chartBlock(trendChart())], {
    subtitle: 'Percent of contributions, promises and cost, by period',
  }),
  figures,
]);
