/** The unit of drawings: 12,700 to a point. */
import type { Box } from './box';

export const emu = (points: number): number => Math.round(points * 12_700);

/** Where a shape stands. */
export const placeXml = (tag: 'a:xfrm' | 'p:xfrm', box: Box): string =>
  `<${tag}><a:off x="${emu(box.left)}" y="${emu(box.top)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></${tag}>`;
