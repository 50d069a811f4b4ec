/** Where our slides' texts and blocks come to stand on a company's layout. */
import type { SlideBox } from '../box';
import { CONTENT, COVER_TEXT } from '../deckPlan';
import type { Design, Layout, TextPlaceholder } from '../design/design';
import { placedOf, type FoundLayout } from './readLayout';
import { refuseTemplate } from './templateProblem';

/** PowerPoint's own margins between a placeholder's frame and its text. */
const INSET = { across: 7.2, down: 3.6 };
/** Points of footer and number where the template says no size. */
const SMALL = 10;

/** The room for text within a frame; never less than a point, whatever a template says. */
const shrunk = (box: SlideBox): SlideBox => ({
  left: box.left + INSET.across,
  top: box.top + INSET.down,
  width: Math.max(1, box.width - 2 * INSET.across),
  height: Math.max(1, box.height - 2 * INSET.down),
});

/** Of the template: most are 16:9, some 4:3. */
export type SlideSize = Design['size'];

/** Where content may stand: where the master has its text, or below the title down to footer and number. */
export function contentArea(layout: FoundLayout, title: SlideBox, size: SlideSize): SlideBox {
  const bottoms = ['ftr', 'sldNum', 'dt'].flatMap((kind) => {
    const box = placedOf(layout, kind)?.box;
    return box !== undefined && box.top > size.height * 0.8 ? [box.top] : [];
  });
  const top = title.top + title.height + 4;
  const bottom = Math.min(...bottoms, size.height * 0.94) - 6;
  const body = layout.inherited.find(({ kind, box }) => kind === 'body' && box !== null)?.box;
  const beside = body ?? title;
  const left = Math.max(0, beside.left + INSET.across);
  const right = Math.min(size.width, beside.left + beside.width - INSET.across);
  return { left, top, width: right - left, height: bottom - top };
}

/** Points of one line each. */
const SUBTITLE = 20;
const FOOTER = 14;

/** Stands in where the layout has no such placeholder. */
const textBox = (box: SlideBox, size: number): TextPlaceholder => ({
  ref: null,
  box,
  size,
  bold: false,
});

/** Measured as bold, which is the wider. */
const titleOf = (
  layout: FoundLayout,
  placed: { readonly box: SlideBox; readonly size: number | null }
) => ({
  box: shrunk(placed.box),
  size: placed.size ?? layout.titleSize,
  // The theme may well have a bold font.
  bold: true,
});

/** One line above the content; on a first slide, as much as there is below its title, up to four lines. */
const subtitleBox = (
  layout: FoundLayout,
  title: SlideBox,
  area: SlideBox,
  size: SlideSize
): SlideBox => {
  if (layout.type !== 'title') return { ...area, height: SUBTITLE };
  const { left, width, ...frame } = shrunk(title);
  const top = Math.min(frame.top + frame.height + 8, size.height - 2 * SUBTITLE);
  return { left, top, width, height: Math.min(4 * SUBTITLE, size.height - top - SUBTITLE) };
};

/** A found layout as slides are drawn on it. */
export function layoutOf(
  layout: FoundLayout,
  area: SlideBox,
  size: SlideSize,
  withNumber: boolean
): Layout {
  const title = placedOf(layout, 'title') ?? refuseTemplate({ code: 'no-layout' });
  const subtitle = layout.type === 'title' ? placedOf(layout, 'subTitle') : null;
  const footer = placedOf(layout, 'ftr');
  const number = placedOf(layout, 'sldNum');
  const foot = {
    left: area.left,
    top: size.height - FOOTER - 6,
    width: area.width,
    height: FOOTER,
  };
  const small = (placed: NonNullable<typeof footer>): TextPlaceholder => ({
    ref: placed.ref,
    box: shrunk(placed.box),
    size: placed.size ?? SMALL,
    bold: false,
  });
  return {
    path: layout.path,
    title: { ref: title.ref, ...titleOf(layout, title) },
    subtitle:
      subtitle === null
        ? textBox(subtitleBox(layout, title.box, area, size), 13)
        : { ref: subtitle.ref, box: shrunk(subtitle.box), size: subtitle.size ?? 24, bold: false },
    footer: footer === null ? textBox({ ...foot, width: foot.width - 60 }, SMALL) : small(footer),
    number: !withNumber || number === null ? null : small(number),
    paper: false,
  };
}

/** Lays `CONTENT` over the room for content; nothing leaves the slide. */
export function placing(area: SlideBox, size: SlideSize) {
  const room = { ...area, top: area.top + SUBTITLE + 6, height: area.height - SUBTITLE - 6 };
  return laidOver(CONTENT, room, size);
}

/** Below this a block has no room for a line. */
const LEAST_COVER = 24;

/** Lays `COVER_TEXT` over what is left below the subtitle of a first slide. */
export function placingOnCover({ subtitle: { box } }: Layout, size: SlideSize) {
  const bottom = size.height * 0.93;
  const top = Math.min(box.top + box.height + 8, bottom - LEAST_COVER);
  return laidOver(COVER_TEXT, { ...box, top, height: bottom - top }, size);
}

function laidOver(planned: SlideBox, room: SlideBox, size: SlideSize) {
  const across = room.width / planned.width;
  const down = room.height / planned.height;
  const within = (value: number, most: number): number => Math.min(Math.max(0, value), most);
  return (box: SlideBox): SlideBox => {
    const left = within(room.left + (box.left - planned.left) * across, size.width - 1);
    const top = within(room.top + (box.top - planned.top) * down, size.height - 1);
    return {
      left,
      top,
      width: Math.min(box.width * across, size.width - left),
      height: Math.min(box.height * down, size.height - top),
    };
  };
}
