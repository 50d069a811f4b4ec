/** RVUs of the shapes that a workbook must stand: none, few, the sample, very many. */
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { contribution } from '../model/build';

const EMPTY: Rvu = {
  ...SAMPLE,
  alliance: {
    us: { name: '', manager: '', sponsor: null },
    partner: { name: '', manager: '', sponsor: null },
    currency: '',
    cadence: 'quarterly',
    departments: [],
  },
  period: null,
  contributions: [],
};

const MANY: Rvu = {
  ...SAMPLE,
  settings: {
    costThreshold: 400,
    valueThreshold: 'mean',
    scale: { min: 0, max: 20 },
    zoneTolerance: 5,
    redFrom: 2,
    contactDays: 45,
    fiscalYearStart: 'october',
    costAxes: 'same',
  },
  contributions: Array.from({ length: 300 }, (_, index) =>
    contribution({
      id: `C${index + 1}`,
      direction: index % 3 === 0 ? 'received' : 'given',
      cash: index % 7 === 0 ? null : (index * 37) % 900,
      stated: index % 5 === 0 ? null : (index * 11) % 21,
      estimate: index % 11 === 0 ? null : (index * 3) % 21,
    })
  ),
};

export const SHAPES: readonly (readonly [string, Rvu])[] = [
  ['the sample', SAMPLE],
  ['an empty workbook', EMPTY],
  ['300 contributions', MANY],
];
