import { columnPoints } from '../../src/workbook/kernel/columnPoints';

describe('column widths', () => {
  // Excel's own pairs: 8.43 characters are 64 pixels, 20 are 145, 1 is 12; 4 pixels are 3 points.
  test.each([
    [8.43, 64],
    [20, 145],
    [1, 12],
    [36, 257],
  ])('%d characters are %d pixels', (characters, pixels) => {
    expect(columnPoints(characters)).toBe((pixels * 3) / 4);
  });
});
