import { isDark } from '../../../src/taskpane/theme/useTheme';

describe('isDark', () => {
  it.each(['#000000', '#262626', '#0B6A63', '1F1F1F'])('takes %s for dark', (color) => {
    expect(isDark(color)).toBe(true);
  });

  it.each(['#FFFFFF', '#f3f2f1', '#E4F6F4', 'white', '', '#FFF'])('takes %p for light', (color) => {
    expect(isDark(color)).toBe(false);
  });
});
