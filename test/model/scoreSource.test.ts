import type { PartnerLine } from '../../src/model/exchange';
import { scoreSources } from '../../src/model/scoreSource';
import { partnerLine } from './build';

const PERIOD = { year: 2026, cadence: 'quarterly', part: 4 } as const;

const did = (line: string, score: number | null, other: Partial<PartnerLine> = {}) =>
  partnerLine('did', line, score, other);

const exchanged = [
  { way: 'sent', period: '2026-Q4', respondent: 'd1', department: null, revision: 1, on: 1 },
  {
    way: 'received',
    period: '2026-Q4',
    respondent: 'd1',
    department: null,
    revision: 1,
    on: 46_340,
  },
] as const;

const sourceOf = (stated: number | null, lines: readonly PartnerLine[], id = 'G1') =>
  scoreSources({ period: PERIOD, partnerLines: lines, exchanged })({
    id,
    direction: 'given',
    stated,
  });

describe('where a stated value comes from', () => {
  test('a copy of this period that says the same, with its revision and the day it was taken', () => {
    expect(sourceOf(4, [did('G1', 4)])).toEqual({ kind: 'received', revision: 1, on: 46_340 });
  });

  test('ids know no case', () => {
    expect(sourceOf(4, [did('g1', 4)])).toMatchObject({ kind: 'received' });
  });

  test('the highest revision that says it', () => {
    const lines = [did('G1', 4, { revision: 3 }), did('G1', 4, { respondent: 'd2' }), did('G1', 5)];
    expect(sourceOf(4, lines)).toEqual({ kind: 'received', revision: 3, on: null });
  });

  test.each([
    ['another score', [did('G1', 3)]],
    ['another contribution', [did('G2', 4)]],
    ['another period', [did('G1', 4, { period: '2026-Q3' })]],
    ['another list', [did('G1', 4, { list: 'received' })]],
    ['nothing', [did('G1', null)]],
  ])('%s makes it our note', (_, lines) => {
    expect(sourceOf(4, lines)).toEqual({ kind: 'noted' });
  });

  test('without a period nothing is known to be of it', () => {
    const of = scoreSources({ period: null, partnerLines: [did('G1', 4)], exchanged: [] });
    expect(of({ id: 'G1', direction: 'given', stated: 4 })).toEqual({ kind: 'noted' });
  });

  test('what they give is scored by us, and what nobody scored has no source', () => {
    const of = scoreSources({ period: PERIOD, partnerLines: [], exchanged: [] });
    expect(of({ id: 'R1', direction: 'received', stated: 4 })).toEqual({ kind: 'own' });
    expect(of({ id: 'R1', direction: 'received', stated: null })).toBeNull();
  });
});
