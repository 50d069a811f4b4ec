import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { writeDeck } from '../../src/pptx/writeDeck';
import { bookOf } from '../xlsx/parts';
import { anyDeck } from './anyDeck';
import { deckFaults } from './deckFaults';
import { openDeck, slidePaths, wordsOf } from './deckPackage';
import { chartBlock, deck, INK, line, slide, textBlock } from './planParts';
import { matrixChart, trendChart } from './sampleCharts';
import { sampleDeck } from './sampleDeck';
import { attribute, elements, valueOf, type XmlElement } from './xmlTree';

const bytes = writeDeck(sampleDeck);
const opened = openDeck(bytes);
const slideOf = (place: number): string => slidePaths(opened)[place - 1] ?? '';
const documentOf = (path: string, from = opened): XmlElement => {
  const document = from.documents.get(path);
  if (document === undefined) throw new Error(`no part ${path}`);
  return document;
};

describe('a deck', () => {
  it('holds together', () => {
    expect(deckFaults(bytes)).toEqual([]);
    expect(slidePaths(opened)).toHaveLength(9);
  });

  it('is the same bytes each time', () => {
    expect(writeDeck(sampleDeck)).toEqual(bytes);
  });

  it('bears neither names nor times', () => {
    const core = strFromU8(opened.bytes.get('docProps/core.xml') ?? new Uint8Array());
    expect(core).toContain('<dc:title>Quarterly review</dc:title>');
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/);
    const entries = unzipSync(bytes);
    expect(Object.keys(entries).filter((path) => /thumb|custom|printer/i.test(path))).toEqual([]);
  });

  it('says what the plan says, in its order', () => {
    expect(wordsOf(opened, slideOf(2))).toBe(
      [
        'Three decisions today',
        '1',
        'Stop the printed catalogue',
        'score 1 for three periods; frees 19,600; holds in 98 of 100 cases',
        'Nadia Brooks',
        '2',
        'Share one trade-fair stand',
        'would leave this group under 11,000',
        'Priya Nair',
        '3',
        'A fourth webinar evening',
        '+2 over our estimate at 4 % of our cost',
        'Priya Nair',
        'Brightwater × Halden · internal, with costs',
        '2',
      ].join('\n')
    );
  });

  it('lays the first slide out as a title, without a number', () => {
    const kinds = elements(documentOf(slideOf(1)), 'ph').map((each) => attribute(each, 'type'));
    expect(kinds).toEqual(['ctrTitle', 'subTitle', 'ftr']);
  });

  it('keeps notes beside their slides', () => {
    expect(wordsOf(opened, 'ppt/notesSlides/notesSlide3.xml')).toContain('Thank Tom');
    expect([...opened.bytes.keys()].filter((path) => path.includes('notesSlides/notes'))).toEqual([
      'ppt/notesSlides/notesSlide1.xml',
      'ppt/notesSlides/notesSlide3.xml',
    ]);
  });

  it('has no part of notes where nobody has any', () => {
    const plain = openDeck(writeDeck(deck([slide('A finding', [])])));
    expect([...plain.bytes.keys()].filter((path) => path.includes('notes'))).toEqual([]);
    expect(plain.bytes.size).toBe(16);
  });

  it('tells those who do not see it what tables and charts show', () => {
    const named = slidePaths(opened).flatMap((path) =>
      elements(documentOf(path), 'graphicFrame').map((frame) =>
        elements(frame, 'cNvPr')[0]?.attributes.get('descr')
      )
    );
    expect(named).toHaveLength(8);
    expect(named.every((text) => text !== undefined && text !== '')).toBe(true);
  });
});

describe('a chart of a deck', () => {
  it('brings the plotted cells and nothing else', () => {
    const plan = deck([
      slide('A finding', [
        chartBlock({
          ...trendChart(),
          kind: 'line',
          size: 12,
          categories: ['Q3', 'Q4'],
          series: [
            {
              name: 'Kept',
              values: [61, null],
              line: { color: INK, width: 1, dashed: false },
              marker: null,
              end: { text: 'Kept 61 %', color: INK },
            },
          ],
          categoryAxis: { title: '' },
          valueAxis: {
            title: '',
            min: 0,
            max: 100,
            majorUnit: 25,
            numberFormat: '0',
            gridlines: false,
          },
        }),
      ]),
    ]);
    const data = openDeck(writeDeck(plan)).bytes.get('ppt/embeddings/data1.xlsx');
    const [sheet] = bookOf(data ?? new Uint8Array()).sheets;
    const rows = [...(sheet?.rows ?? [])].map(([row, cells]) => [
      row,
      Array.from(cells, (each) => each?.value ?? null),
    ]);
    expect(rows).toEqual([
      [0, [null, 'Kept', 'Label']],
      [1, ['Q3', 61, 'Kept 61 %']],
      [2, ['Q4']],
    ]);
  });

  it('gives every series as many points', () => {
    const path = 'ppt/charts/chart1.xml';
    const counts = elements(documentOf(path), 'xVal').map((each) => valueOf(each, 'ptCount'));
    expect(counts.length).toBeGreaterThan(8);
    expect(new Set(counts).size).toBe(1);
  });

  it('draws a hollow marker as a smaller one in the colour of the ground below an unfilled one', () => {
    const series = elements(documentOf('ppt/charts/chart1.xml'), 'ser');
    const names = series.map((each) => elements(each, 'tx')[0]?.text ?? '');
    const hollow = series.filter(
      (_, place) => names[place]?.includes('cut-back, estimate') === true
    );
    expect(hollow.map((each) => valueOf(each, 'size'))).toEqual(['6', '9']);
    const fills = hollow.map((each) => elements(each, 'marker')[0]?.source ?? '');
    expect(fills[0]).toContain('<a:schemeClr val="bg1"/></a:solidFill><a:ln><a:noFill/></a:ln>');
    expect(fills[1]).toMatch(/<c:spPr><a:noFill\/><a:ln w/);
  });

  it('places labels as fractions of the chart', () => {
    const chart = matrixChart('given');
    const moved = {
      ...chart,
      series: [
        {
          name: 'One',
          marker: null,
          line: null,
          points: [
            {
              x: 1,
              y: 1,
              label: {
                text: 'There',
                color: INK,
                position: 'right' as const,
                offset: { right: 43, down: -18.2 },
              },
            },
          ],
        },
      ],
    };
    const file = openDeck(writeDeck(deck([slide('A finding', [chartBlock(moved)])])));
    const layout = elements(documentOf('ppt/charts/chart1.xml', file), 'dLbl')[0];
    expect(layout === undefined ? [] : [valueOf(layout, 'x'), valueOf(layout, 'y')]).toEqual([
      '0.05',
      '-0.05',
    ]);
  });

  it('keeps labels at the ends of lines apart', () => {
    const labels = elements(documentOf('ppt/charts/chart6.xml'), 'dLbl').filter(
      (label) => elements(label, 't').length > 0
    );
    // 81 and 79 of 100 are nearer to each other than a label is high; 26 is alone.
    expect(labels.map((label) => elements(label, 'manualLayout').length)).toEqual([0, 1, 0]);
    expect(Number(valueOf(labels[1] ?? documentOf('x'), 'y'))).toBeGreaterThan(0);
  });
});

describe('any deck', () => {
  it('holds together, whatever people wrote', () => {
    fc.assert(
      fc.property(anyDeck, (plan) => {
        expect(deckFaults(writeDeck(plan))).toEqual([]);
      }),
      { numRuns: 25 }
    );
  });

  it('says what can be said of characters that files can not hold', () => {
    const awkward = deck([
      slide('a\u0000b \ud800 <&>', [
        textBlock({ left: 50, top: 130, width: 400, height: 80 }, [line('one\ntwo\u0007')]),
      ]),
    ]);
    const file = openDeck(writeDeck(awkward));
    const [path = ''] = slidePaths(file);
    expect(wordsOf(file, path)).toContain('a b \ufffd <&>');
    expect(elements(documentOf(path, file), 'br')).toHaveLength(1);
  });
});
