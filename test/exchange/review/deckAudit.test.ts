/** The audit of slides finds what was put into them on purpose. */
import { unzipSync, zipSync } from 'fflate';
import { auditDeck } from '../../../src/exchange/audit/deckAudit';
import { sortedValues } from '../../../src/exchange/audit/secrets';
import type { Finding } from '../../../src/exchange/audit/finding';
import type { DeckReader } from '../../../src/exchange/review/deckReader';
import { sharedDeck } from '../../../src/exchange/review/sharedDeck';
import { sharedReview } from '../../../src/exchange/review/sharedReview';
import { SHARE_ALL } from '../../../src/exchange/send/sendOrder';
import type { SharedValue } from '../../../src/exchange/send/sharedValue';
import { parseDay } from '../../../src/model/day';
import type { Rvu } from '../../../src/model/rvu';
import type { DeckPlan } from '../../../src/pptx/deckPlan';
import { writeDeck } from '../../../src/pptx/writeDeck';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { tampered } from '../orders';

const OURS: Rvu = {
  ...SAMPLE,
  today: parseDay('2026-12-15'),
  shownGaps: ['contribution|G1', 'contribution|G8'],
};
const MARK = '\u{F0000}';
const view = sharedReview(OURS, { share: SHARE_ALL, thanks: null });
const shared: SharedValue[] = [];
const marking: DeckReader = {
  text: (each) => {
    shared.push(each);
    return each.value === null ? '' : `${MARK}${shared.length}${MARK}`;
  },
  number: (each) => {
    shared.push(each);
    return typeof each.value === 'number' ? 1 : null;
  },
};
const marked = writeDeck(sharedDeck(view, marking));
const plan = sharedDeck(view);
const values = sortedValues(OURS);

const findings = (real: Uint8Array): readonly Finding[] =>
  auditDeck({ real, marked, mark: MARK, shared }, values).findings;

const codes = (real: Uint8Array): readonly string[] => [
  ...new Set(findings(real).map(({ code }) => code)),
];

test('clean slides have no finding', () => {
  expect(findings(writeDeck(plan))).toEqual([]);
});

const withSlide = (change: (slide: DeckPlan['slides'][number]) => DeckPlan['slides'][number]) => ({
  ...plan,
  slides: plan.slides.map((slide, index) => (index === 1 ? change(slide) : slide)),
});

test.each<readonly [string, DeckPlan]>([
  [
    'a note in a title',
    withSlide((slide) => ({ ...slide, title: SAMPLE.contributions[0]?.notes ?? '' })),
  ],
  ['a cost in the line below', withSlide((slide) => ({ ...slide, subtitle: '22,400 USD' }))],
  [
    'an owner in the speaker’s notes',
    withSlide((slide) => ({ ...slide, notes: 'Ask Tom Alvarez' })),
  ],
  [
    'a decision in an alternative text',
    withSlide((slide) => ({
      ...slide,
      blocks: slide.blocks.map((block) => ({ ...block, description: 'We renegotiate it' })),
    })),
  ],
  ['a sentence in the foot', { ...plan, footer: 'with costs of 168,730' }],
  ['a name as the file’s title', { ...plan, title: 'Nadia’s own slides' }],
])('%s is found', (_, changed) => {
  expect(codes(writeDeck(changed))).toContain('untraced');
});

test('a cost among a chart’s values is found in the chart and in its workbook', () => {
  const changed: DeckPlan = {
    ...plan,
    slides: plan.slides.map((slide) => ({
      ...slide,
      blocks: slide.blocks.map((block) =>
        block.kind === 'chart' && block.chart.kind === 'bar'
          ? {
              ...block,
              chart: {
                ...block.chart,
                series: block.chart.series.map((series) => ({
                  ...series,
                  values: series.values.map((value, index) => (index === 0 ? 22_400 : value)),
                })),
              },
            }
          : block
      ),
    })),
  };
  const parts = findings(writeDeck(changed)).map(({ part }) => part);
  expect(parts.some((part) => /^ppt\/charts\/chart\d+\.xml$/.test(part))).toBe(true);
  expect(parts.some((part) => part.startsWith('ppt/embeddings/'))).toBe(true);
});

describe('bytes that were changed afterwards', () => {
  const bytes = writeDeck(plan);

  test('a comment in a slide', () => {
    const changed = tampered(bytes, 'ppt/slides/slide1.xml', (xml) =>
      xml.replace('</p:sld>', '<!-- 22,400 --></p:sld>')
    );
    expect(codes(changed)).toContain('markup');
  });

  test('an element that no deck of ours has', () => {
    const changed = tampered(bytes, 'ppt/slides/slide1.xml', (xml) =>
      xml.replace('</p:sld>', '<p:secret/></p:sld>')
    );
    expect(codes(changed)).toContain('markup');
  });

  test('a part that is neither XML nor a workbook', () => {
    const parts = unzipSync(bytes);
    const changed = zipSync({ ...parts, 'ppt/media/costs.bin': new Uint8Array([1, 2, 3]) });
    expect(findings(changed).some(({ part }) => part === 'ppt/media/costs.bin')).toBe(true);
  });

  test('a workbook with a sheet of ours in it', () => {
    const parts = unzipSync(bytes);
    const path = Object.keys(parts).find((each) => each.endsWith('.xlsx'));
    if (path === undefined) throw new Error('no chart has a workbook');
    const inner = tampered(parts[path] ?? new Uint8Array(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="90"><c r="A90"><v>22400</v></c></row></sheetData>')
    );
    const changed = zipSync({ ...parts, [path]: inner });
    expect(findings(changed).some(({ part }) => part.startsWith(path))).toBe(true);
  });

  test('bytes behind the end', () => {
    const longer = new Uint8Array([...bytes, ...new TextEncoder().encode('22,400 USD')]);
    expect(findings(longer)).not.toEqual([]);
  });

  test('what is no file of parts at all', () => {
    expect(codes(new TextEncoder().encode('22,400 USD'))).toContain('unreadable');
  });
});

test('a column that is not shared is found by its record, whoever told it', () => {
  const smuggled: SharedValue = {
    value: 'x',
    source: 'Contributions.Notes',
    columns: ['Contributions.Notes'],
  };
  const real = writeDeck(plan);
  const { findings: found } = auditDeck(
    { real, marked, mark: MARK, shared: [...shared, smuggled] },
    values
  );
  expect(found.map(({ code }) => code)).toContain('not-shared');
});
