import { analysed, column, contribution, pairs, result } from './build';

type Points = Parameters<typeof pairs>;

const codes = (facts: Points, settings = {}) =>
  column(analysed(pairs(...facts), settings), 'reasons').map((reasons) =>
    reasons.map((reason) => reason.code)
  );

test('an unplaced contribution says what is missing', () => {
  const direction = analysed([
    contribution({ id: 'unrated', cash: 5 }),
    contribution({ id: 'free?', stated: 5 }),
    contribution({ id: 'unpriced', hours: 5, cash: 5, stated: 5 }),
    contribution({ id: 'neither' }),
  ]);
  expect(column(direction, 'reasons')).toEqual([
    [{ code: 'unrated' }],
    [{ code: 'cost-unknown', cause: 'blank' }],
    [{ code: 'cost-unknown', cause: 'rate-missing' }],
    [{ code: 'unrated' }, { code: 'cost-unknown', cause: 'blank' }],
  ]);
});

test('all the reasons of a provisional, borderline, must-keep contribution, in their order', () => {
  const direction = analysed(
    [
      contribution({ id: 'A', cash: 105, estimate: 2.5, mustKeep: true }),
      contribution({ id: 'B', cash: 95, stated: 5 }),
    ],
    { costThreshold: 100 }
  );
  expect(result(direction, 'A').reasons).toEqual([
    { code: 'shares', costShare: 105 / 200, valueShare: 2.5 / 7.5 },
    { code: 'low-value', value: 2.5, threshold: 3, by: 0.5 },
    { code: 'high-cost', cost: 105, threshold: 100, by: 5 },
    { code: 'way-out', costUnder: 100, valueFrom: 3 },
    { code: 'must-keep' },
    { code: 'provisional', cause: 'estimate' },
    { code: 'borderline', of: 'value', by: 0.5 },
    { code: 'borderline', of: 'cost', by: 5 },
  ]);
  expect(result(direction, 'B').reasons).toEqual([
    { code: 'shares', costShare: 95 / 200, valueShare: 5 / 7.5 },
    { code: 'high-value', value: 5, threshold: 3, by: 2 },
    { code: 'low-cost', cost: 95, threshold: 100, by: 5 },
    { code: 'borderline', of: 'cost', by: 5 },
  ]);
});

test('on a threshold is high in the reasons too, rounding noise or not', () => {
  const [first] = column(
    analysed(pairs([0.3, 0.3]), { costThreshold: 0.1 + 0.2, valueThreshold: 0.1 + 0.2 }),
    'reasons'
  );
  expect(first?.map((reason) => reason.code)).toContain('high-value');
  expect(first?.map((reason) => reason.code)).toContain('high-cost');
});

test('must keep is a reason only where it changes the flag', () => {
  const kept = pairs([10, 1], [500, 5], [10, 5], [500, 1]).map((each) => ({
    ...each,
    mustKeep: true,
  }));
  const keeps = column(analysed(kept), 'reasons').map((reasons) =>
    reasons.some((reason) => reason.code === 'must-keep')
  );
  expect(keeps).toEqual([false, false, false, true]);
});

test('a cheap contribution with a bad ratio sits in leave: the disagreement is a reason', () => {
  // 40 of 200 for 1 of 11: value per cost 0.4545.
  const direction = analysed(pairs([40, 1], [60, 5], [100, 5]));
  expect(result(direction, 'C1')).toMatchObject({ quadrant: 'leave', band: 'low' });
  expect(result(direction, 'C1').reasons).toContainEqual({
    code: 'band-disagrees',
    band: 'low',
    quadrant: 'leave',
  });
});

test('a good ratio outside do more disagrees, a medium one or an agreeing one does not', () => {
  // Shares of cost 1, 2 and 97 %, of value 1/3 each.
  const even: Points = [
    [1, 4],
    [2, 4],
    [97, 4],
  ];
  const disagrees = (settings: object) =>
    codes(even, settings).map((each) => each.includes('band-disagrees'));
  expect(disagrees({ costThreshold: 50 })).toEqual([false, false, true]);
  expect(disagrees({ costThreshold: 2 })).toEqual([false, true, true]);
  expect(disagrees({ costThreshold: 50, valueThreshold: 5 })).toEqual([true, true, false]);
  expect(
    codes([
      [10, 2],
      [10, 4],
    ]).flat()
  ).not.toContain('band-disagrees');
});

test('without a band there is nothing to disagree', () => {
  expect(
    codes([
      [0, 1],
      [0, 5],
    ]).flat()
  ).not.toContain('band-disagrees');
});
