/** The pane's colours: Fluent themes made from the brand teal, with the matrix's own colours beside them. */
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import { QUADRANT_LOOKS } from '../../workbook/kernel/palette';

const BRAND: BrandVariants = {
  10: '#001412',
  20: '#001F1C',
  30: '#002B27',
  40: '#003632',
  50: '#00433E',
  60: '#004F4A',
  70: '#055D56',
  80: '#0B6A63',
  90: '#077E76',
  100: '#2A9088',
  110: '#41A39A',
  120: '#56B6AD',
  130: '#6BCAC0',
  140: '#96D9D1',
  150: '#BEE8E2',
  160: '#E4F6F4',
};

/** Each becomes a CSS variable of the same name, set by the provider. `ink` is for text, at 4.5:1 or better. */
interface MatrixColors {
  readonly doMoreMark: string;
  readonly keepMark: string;
  readonly leaveMark: string;
  readonly cutBackMark: string;
  readonly doMoreInk: string;
  readonly keepInk: string;
  readonly leaveInk: string;
  readonly cutBackInk: string;
  readonly doMoreTint: string;
  readonly keepTint: string;
  readonly leaveTint: string;
  readonly cutBackTint: string;
  readonly estimateInk: string;
  readonly estimateTint: string;
  readonly nextTint: string;
}

export type PaneTheme = Theme & MatrixColors;

const LIGHT: MatrixColors = {
  doMoreMark: QUADRANT_LOOKS['do-more'].color,
  keepMark: QUADRANT_LOOKS.keep.color,
  leaveMark: QUADRANT_LOOKS.leave.color,
  cutBackMark: QUADRANT_LOOKS['cut-back'].color,
  doMoreInk: QUADRANT_LOOKS['do-more'].ink,
  keepInk: QUADRANT_LOOKS.keep.ink,
  leaveInk: QUADRANT_LOOKS.leave.ink,
  cutBackInk: QUADRANT_LOOKS['cut-back'].ink,
  doMoreTint: '#EEF8F5',
  keepTint: '#FFFFFF',
  leaveTint: '#FFFFFF',
  cutBackTint: '#FDF3ED',
  estimateInk: '#6B5200',
  estimateTint: '#FFF4CC',
  nextTint: '#ECF6F5',
};

/** The same hues, lighter: the originals are too dim to see on a dark page. */
const DARK: MatrixColors = {
  doMoreMark: '#2FBF93',
  keepMark: '#4DA3DB',
  leaveMark: '#B3B0AD',
  cutBackMark: '#F2893A',
  doMoreInk: '#5AD3AD',
  keepInk: '#7CC0EC',
  leaveInk: '#C7C4C1',
  cutBackInk: '#FFA565',
  doMoreTint: '#1F3531',
  keepTint: '#292929',
  leaveTint: '#292929',
  cutBackTint: '#3B2C22',
  estimateInk: '#F5D76E',
  estimateTint: '#453B16',
  nextTint: '#1E3331',
};

export const lightTheme: PaneTheme = { ...createLightTheme(BRAND), ...LIGHT };

/** Fluent takes brand text on dark from shades that suit its own blue; teal needs lighter ones. */
export const darkTheme: PaneTheme = {
  ...createDarkTheme(BRAND),
  ...DARK,
  colorBrandForeground1: BRAND[130],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[120],
  colorCompoundBrandForeground1: BRAND[130],
  colorCompoundBrandForeground1Hover: BRAND[140],
  colorCompoundBrandStroke: BRAND[120],
};
