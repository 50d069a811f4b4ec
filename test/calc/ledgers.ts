/** Ledgers of many shapes, as whole RVUs. */
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import type { Department, Settings } from '../../src/model/alliance';
import type { Contribution } from '../../src/model/contribution';
import { assignDepartmentKeys } from '../../src/model/respondents';
import { NO_DETAILS } from '../../src/model/rvu';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { contribution, pairs } from '../model/build';
import { today } from './today';

/** Only one of ours, for the sake of time: what several fill is with the papers. */
const DEPARTMENTS: readonly Department[] = assignDepartmentKeys([
  { name: 'Marketing', rate: 85, side: 'us' },
  { name: 'Engineering', rate: 110.5, side: 'partner' },
  { name: 'Volunteers', rate: 0, side: 'partner' },
  { name: 'Sales', rate: null, side: 'partner' },
]);

/** The sample's alliance with other contributions and settings, nothing else written. */
export function rvu(contributions: readonly Contribution[], settings: Partial<Settings> = {}): Rvu {
  return {
    ...SAMPLE,
    ...NO_DETAILS,
    today: today(),
    alliance: { ...SAMPLE.alliance, departments: DEPARTMENTS },
    settings: { ...DEFAULT_SETTINGS, ...settings },
    contributions,
  };
}

const received = (contributions: readonly Contribution[]): readonly Contribution[] =>
  contributions.map((each) => ({ ...each, id: `R${each.id}`, direction: 'received' }));

/** Costs and values on, just below and just above the lines, and on the edges of borderline. */
const EDGES = pairs(
  [100, 3],
  [100, 2],
  [90, 3.5],
  [110, 2.5],
  [89.99, 3.51],
  [110.01, 2.49],
  [100, 3],
  [50, 1],
  [150, 5]
);

/** Blanks wherever they may be, with and without departments. */
const BLANKS = [
  contribution({ id: 'B1', hours: 10 }),
  contribution({ id: 'B2', hours: 10, stated: 4 }),
  contribution({ id: 'B3', hours: 10, stated: 4, department: 'Marketing' }),
  contribution({ id: 'B4', hours: 10, stated: 4, department: 'engineering' }),
  contribution({ id: 'B5', hours: 10, stated: 4, department: 'Sales' }),
  contribution({ id: 'B6', hours: 10, stated: 4, department: 'Nobody', cash: 7 }),
  contribution({ id: 'B7', hours: 0, stated: 2, department: 'Sales' }),
  contribution({ id: 'B8', hours: 0, estimate: 2, cash: 5 }),
  contribution({ id: 'B9', cash: 0, estimate: 5 }),
  contribution({ id: 'B10', rate: 50, stated: 3 }),
  contribution({ id: 'B11', hours: 8, rate: 0, stated: 1 }),
  contribution({ id: 'B12', hours: 8, stated: 1, department: 'Volunteers' }),
  contribution({ id: 'B13', estimate: 3 }),
  contribution({ id: 'B14', cash: 900, estimate: 1, mustKeep: true }),
  contribution({ id: 'B15', cash: 900, stated: 1, mustKeep: true, decision: 'keep' }),
  contribution({ id: 'B16' }),
];

/** Texts that formulas could trip over. */
const WORDS = [
  contribution({ id: '1', activity: '=1+1', cash: 5, stated: 4 }),
  contribution({ id: '"', activity: 'Say "yes", please', cash: 50, stated: 1 }),
  contribution({ id: 'Ä~*', activity: 'Ünïcödé * ? ~', cash: 6, stated: 4 }),
  contribution({ id: '-x', activity: '<a & b>', cash: 60, stated: 2, mustKeep: true }),
];

/** 300 rows of both directions, all figures by a plain recurrence. */
const MANY = Array.from({ length: 300 }, (_, index) => {
  const step = (index * 7919) % 1000;
  return contribution({
    id: `M${index}`,
    direction: index % 3 === 0 ? 'received' : 'given',
    department: ['Marketing', 'Engineering', 'Sales', null][index % 4] ?? null,
    hours: step % 5 === 0 ? null : step / 10,
    cash: step % 7 === 0 ? null : step,
    estimate: step % 3 === 0 ? null : 1 + (step % 5),
    stated: step % 2 === 0 ? null : 1 + (step % 9) / 2,
    mustKeep: step % 11 === 0,
  });
});

const mixed = [...EDGES, ...received(BLANKS)];

export const LEDGERS: Readonly<Record<string, Rvu>> = {
  sample: { ...SAMPLE, today: today() },
  empty: rvu([]),
  'no names, no period': {
    ...rvu([]),
    period: null,
    alliance: {
      ...SAMPLE.alliance,
      us: { name: '', manager: '', sponsor: null },
      departments: [],
    },
  },
  'one row': rvu(pairs([120, 4])),
  'one row at no cost': rvu(pairs([0, 4])),
  'one row without anything': rvu(pairs([null, null])),
  'all equal': rvu(pairs(...Array.from({ length: 7 }, () => [50, 3] as const))),
  'all zero': rvu(pairs([0, 0], [0, 0], [0, 0]), { scale: { min: 0, max: 5 } }),
  'zero values': rvu(pairs([5, 0], [7, 0]), { scale: { min: 0, max: 5 } }),
  'on the lines': rvu(EDGES),
  'bands on their limits': rvu(pairs([10, 2], [10, 4], [40, 2], [20, 1], [20, 4], [10, 1])),
  'only received': rvu(received(EDGES)),
  'blanks of all sorts': rvu(BLANKS),
  'blanks on both sides': rvu([...BLANKS, ...received(BLANKS)]),
  'odd words': rvu(WORDS),
  'hundreds of rows': rvu(MANY),
  'mean cost, mean value': rvu(mixed, { costThreshold: 'mean', valueThreshold: 'mean' }),
  'median value': rvu(mixed, { valueThreshold: 'median' }),
  'own numbers': rvu(mixed, { costThreshold: 95.5, valueThreshold: 2.25 }),
  'own numbers of nought': rvu(mixed, { costThreshold: 0, valueThreshold: 0 }),
  'own numbers, nothing listed': rvu([], { costThreshold: 7, valueThreshold: 2 }),
  'scale 0 to 10': rvu(pairs([10, 0], [20, 10], [30, 5], [5, 7.25]), {
    scale: { min: 0, max: 10 },
  }),
  'scale below nought': rvu(pairs([10, -2], [20, 2], [30, 0], [5, -0.5]), {
    scale: { min: -2, max: 2 },
  }),
  'decimals that do not sum exactly': rvu(
    pairs([0.1, 1.1], [0.2, 2.2], [0.3, 3.3], [0.7, 1.7], [1e-6, 4.9], [123456789.01, 5])
  ),
  'no tolerance': rvu(mixed, { zoneTolerance: 0 }),
  'all tolerance': rvu(mixed, { zoneTolerance: 100 }),
};
