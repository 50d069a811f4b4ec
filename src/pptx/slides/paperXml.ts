/** The white sheet on which a slide's content stands where the template's ground is dark or pictured. */
import type { SlideBox } from '../box';
import { outlineXml } from '../drawing/colorXml';
import { shapeXml } from '../drawing/shapeXml';
import type { FittedSlide } from '../fit/fitSlide';

/** Points around what stands on it; to the title there are no more. */
const MARGIN = { across: 10, down: 4 };

const WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
const NO_TEXT = '<a:p><a:endParaRPr lang="en-US"/></a:p>';

/** What stands on it: all blocks, and a subtitle for which the layout has no place of its own. */
function standing({ layout, subtitle, blocks }: FittedSlide): readonly SlideBox[] {
  const beside = subtitle !== null && layout.subtitle.ref === null ? [layout.subtitle.box] : [];
  return [...beside, ...blocks.map(({ block }) => block.box)];
}

/** Below all else on the slide; nothing where no content stands. `nextId` gives the shape its id. */
export function paperXml(slide: FittedSlide, nextId: () => number): string {
  const boxes = standing(slide);
  if (boxes.length === 0) return '';
  const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - MARGIN.across);
  const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - MARGIN.down);
  const right = Math.max(...boxes.map((box) => box.left + box.width)) + MARGIN.across;
  const bottom = Math.max(...boxes.map((box) => box.top + box.height)) + MARGIN.down;
  return shapeXml({
    id: nextId(),
    name: 'Sheet',
    placeholder: null,
    box: { left, top, width: right - left, height: bottom - top },
    looks: WHITE + outlineXml(undefined),
    paragraphs: NO_TEXT,
  });
}
