import { randomBytes } from 'node:crypto';
import { drawn } from '../../src/cli/drawn';
import type { SheetPlan } from '../../src/workbook/kernel/blueprint';
import { LIMITS } from '../../src/xlsx/guard/limits';
import { blueprintOf, emptySheet } from '../xlsx/makeBlueprint';
import { bookOf } from '../xlsx/parts';

/** Words that no packing makes smaller, so that the file is large. */
const noise: SheetPlan = {
  ...emptySheet('noise', 'Noise'),
  blocks: [
    {
      role: 'input',
      row: 0,
      column: 0,
      cells: Array.from({ length: 200 }, () => [randomBytes(12_000).toString('base64')]),
    },
  ],
};

test('a large workbook is drawn where it can be read again', () => {
  const file = drawn(blueprintOf([noise]));
  expect(file.ok && bookOf(file.value).sheets).toHaveLength(1);
});

test('a workbook that could not be read again is refused', () => {
  const many = Array.from({ length: LIMITS.sheets }, (_, n) => emptySheet(`s${n}`, `S${n}`));
  expect(drawn(blueprintOf([noise, ...many]))).toEqual({
    ok: false,
    problems: [expect.stringContaining('its file could not be read again')],
  });
});
