/** The unit of drawings: 12,700 to a point. */
import type { SlideBox } from './box';

/** Points as English Metric Units, 12,700 to a point, whole. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}

/** Where a shape stands. */
export function placeXml(tag: 'a:xfrm' | 'p:xfrm', box: SlideBox): string {
  return `<${tag}><a:off x="${emu(box.left)}" y="${emu(box.top)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></${tag}>`;
}
