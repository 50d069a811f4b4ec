/** The master and layouts of decks without a company's template. */
import { COLORS } from '../../workbook/kernel/palette';
import { element, plainXmlText, XML_HEAD } from '../../xlsx/write/xml';
import type { SlideBox } from '../box';
import { CONTENT, SLIDE } from '../deckPlan';
import { deckPart, relationTo, type RelatedPart } from '../partKinds';
import { solidFillXml } from '../drawing/colorXml';
import { COLOR_MAP, GROUND_XML, NAMESPACES, shapeXml, treeXml } from '../drawing/shapeXml';
import type { Design, TextPlaceholder } from './design';
import { firstLevel, levelXml, promptXml, SLIDE_NUMBER, promptRun } from './promptXml';
import type { LevelLook, Prompt } from './promptXml';
import { tableStylesXml } from './tableStylesXml';
import { themeXml } from './themeXml';

/** Where the master's and the layouts' texts stand, in points. */
const BOXES = {
  title: { left: CONTENT.left, top: 30, width: CONTENT.width, height: 64 },
  subtitle: { left: CONTENT.left, top: 96, width: CONTENT.width, height: 18 },
  footer: { left: CONTENT.left, top: 504, width: 760, height: 16 },
  number: { left: CONTENT.left + CONTENT.width - 60, top: 504, width: 60, height: 16 },
  coverTitle: { left: 84, top: 150, width: 790, height: 132 },
  coverSubtitle: { left: 84, top: 292, width: 790, height: 64 },
  coverBand: { left: 0, top: 0, width: 22, height: SLIDE.height },
} satisfies Record<string, SlideBox>;

/** Under the title of the first slide rather than at the edge of the others. */
const COVER_FOOTER: SlideBox = { ...BOXES.footer, left: BOXES.coverTitle.left };

/** Points, in five steps from the cover's title to the footer. */
const SIZES = { title: 26, subtitle: 13, small: 10, coverTitle: 38, coverSubtitle: 18 } as const;

/** The parts of the design, by their paths in the package. */
const MASTER: RelatedPart = { kind: 'slideMaster', path: 'ppt/slideMasters/slideMaster1.xml' };
const THEME: RelatedPart = { kind: 'theme', path: 'ppt/theme/theme1.xml' };
const COVER: RelatedPart = { kind: 'slideLayout', path: 'ppt/slideLayouts/slideLayout1.xml' };
const FINDING: RelatedPart = { kind: 'slideLayout', path: 'ppt/slideLayouts/slideLayout2.xml' };
const STYLES: RelatedPart = { kind: 'tableStyles', path: 'ppt/tableStyles.xml' };

/** `+mj-lt` is the theme's font for headings: changing the theme changes the titles. */
const TITLE_LOOK: LevelLook = {
  size: SIZES.title,
  bold: true,
  color: COLORS.ink,
  font: '+mj-lt',
};
const SUBTITLE_LOOK: LevelLook = { size: SIZES.subtitle, color: COLORS.quiet };
const SMALL_LOOK: LevelLook = { size: SIZES.small, color: COLORS.quiet };
const NUMBER_LOOK: LevelLook = { ...SMALL_LOOK, align: 'r' };
const COVER_TITLE_LOOK: LevelLook = { ...TITLE_LOOK, size: SIZES.coverTitle, color: COLORS.brand };
const COVER_SUBTITLE_LOOK: LevelLook = { size: SIZES.coverSubtitle, color: COLORS.quiet };

/** Which placeholder a text fills. The numbers are ours; slides and layouts find each other by them. */
const REFS = {
  title: { type: 'title' },
  subtitle: { type: 'body', sz: 'quarter', idx: 13 },
  footer: { type: 'ftr', sz: 'quarter', idx: 11 },
  number: { type: 'sldNum', sz: 'quarter', idx: 12 },
  coverTitle: { type: 'ctrTitle' },
  coverSubtitle: { type: 'subTitle', idx: 1 },
} as const;

/** A placeholder of the title; its prompt shows on new slides only. */
const title = (id: number): Prompt => ({
  id,
  name: 'Title',
  ref: REFS.title,
  box: BOXES.title,
  look: TITLE_LOOK,
  anchor: 'b',
  text: promptRun('The finding, in one or two lines'),
});

/** Bears the deck's own footer, so that slides which people add have it too. */
const footer = (id: number, text: string): Prompt => ({
  id,
  name: 'Footer',
  ref: REFS.footer,
  box: BOXES.footer,
  look: SMALL_LOOK,
  anchor: 'b',
  text: text === '' ? '<a:endParaRPr lang="en-US"/>' : promptRun(plainXmlText(text)),
});

/** A field that counts by itself. */
const number = (id: number): Prompt => ({
  id,
  name: 'Slide number',
  ref: REFS.number,
  box: BOXES.number,
  look: NUMBER_LOOK,
  anchor: 'b',
  text: SLIDE_NUMBER,
});

/** A text of its own, since PowerPoint has no subtitle on content slides. */
const subtitle = (id: number): Prompt => ({
  id,
  name: 'Subtitle',
  ref: REFS.subtitle,
  box: BOXES.subtitle,
  look: SUBTITLE_LOOK,
  anchor: 't',
  text: promptRun('What is shown, in which unit'),
});

/** The master must have a body; no layout of ours shows it. */
const body: Prompt = {
  id: 3,
  name: 'Text',
  ref: { type: 'body', idx: 1 },
  box: CONTENT,
  look: { size: 16, color: COLORS.ink },
  anchor: 't',
  text: promptRun('Text'),
};

/** The stripe on the cover's left edge. */
const bandXml = (id: number): string =>
  shapeXml({
    id,
    name: 'Band',
    placeholder: null,
    box: BOXES.coverBand,
    looks: `${solidFillXml(COLORS.brand)}<a:ln><a:noFill/></a:ln>`,
    paragraphs: '<a:p><a:endParaRPr lang="en-US"/></a:p>',
  });

/** PowerPoint knows nine levels of text, and asks for the looks of each. */
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The looks that the placeholders inherit. */
const textStyles = (): string => {
  const other = LEVELS.map((level) =>
    levelXml(`a:lvl${level}pPr`, { size: 16, color: COLORS.ink })
  ).join('');
  return `<p:txStyles><p:titleStyle>${firstLevel(TITLE_LOOK)}</p:titleStyle><p:bodyStyle>${other}</p:bodyStyle><p:otherStyle>${other}</p:otherStyle></p:txStyles>`;
};

/** Layout ids begin above the master's, as the format wants it: all of them are unique in the deck. */
const masterXml = (footerText: string): string => {
  const shapes = [
    promptXml(title(2)),
    promptXml(body),
    promptXml(footer(4, footerText)),
    promptXml(number(5)),
  ];
  const ids = [0, 1].map((place) =>
    element('p:sldLayoutId', { id: 2_147_483_649 + place, 'r:id': `rId${place + 1}` })
  );
  return (
    XML_HEAD +
    element(
      'p:sldMaster',
      NAMESPACES,
      `<p:cSld>${GROUND_XML}${treeXml(shapes.join(''))}</p:cSld>${COLOR_MAP}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>${textStyles()}`
    )
  );
};

/** Colours are the master's. */
const layoutXml = (type: string, name: string, shapes: readonly string[]): string =>
  XML_HEAD +
  element(
    'p:sldLayout',
    { ...NAMESPACES, type, preserve: true },
    `<p:cSld name="${name}">${treeXml(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`
  );

/** For the first slide. */
const coverXml = (footerText: string): string =>
  layoutXml('title', 'Title', [
    bandXml(2),
    promptXml({
      ...title(3),
      ref: REFS.coverTitle,
      box: BOXES.coverTitle,
      look: COVER_TITLE_LOOK,
      text: promptRun('Title'),
    }),
    promptXml({
      ...subtitle(4),
      ref: REFS.coverSubtitle,
      box: BOXES.coverSubtitle,
      look: COVER_SUBTITLE_LOOK,
      text: promptRun('Subtitle'),
    }),
    promptXml({ ...footer(5, footerText), box: COVER_FOOTER }),
  ]);

/** For all others: a finding as title, and room below. */
const findingXml = (footerText: string): string =>
  layoutXml('titleOnly', 'Finding', [
    promptXml(title(2)),
    promptXml(subtitle(3)),
    promptXml(footer(4, footerText)),
    promptXml(number(5)),
  ]);

/** What is needed to fit a text into it. */
const placeholder = (
  ref: TextPlaceholder['ref'],
  box: SlideBox,
  { size, bold }: LevelLook
): TextPlaceholder => ({ ref, box, size, bold: bold ?? false });

/** Our own master with its two layouts, which bear the deck's footer, so that new slides have it. */
export function ownDesign(footerText: string): Design {
  return {
    parts: [
      deckPart(MASTER, masterXml(footerText), [COVER, FINDING, THEME]),
      deckPart(COVER, coverXml(footerText), [MASTER]),
      deckPart(FINDING, findingXml(footerText), [MASTER]),
      deckPart(THEME, themeXml()),
      deckPart(STYLES, tableStylesXml()),
    ],
    relations: [MASTER, THEME, STYLES].map((part, place) => relationTo(part, place + 1)),
    masterIds: element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' }),
    kept: [],
    asking: new Map(),
    tokens: [],
    size: SLIDE,
    titleLayout: {
      path: COVER.path,
      title: placeholder(REFS.coverTitle, BOXES.coverTitle, COVER_TITLE_LOOK),
      subtitle: placeholder(REFS.coverSubtitle, BOXES.coverSubtitle, COVER_SUBTITLE_LOOK),
      footer: placeholder(REFS.footer, COVER_FOOTER, SMALL_LOOK),
      number: null,
      paper: false,
    },
    contentLayout: {
      path: FINDING.path,
      title: placeholder(REFS.title, BOXES.title, TITLE_LOOK),
      subtitle: placeholder(REFS.subtitle, BOXES.subtitle, SUBTITLE_LOOK),
      footer: placeholder(REFS.footer, BOXES.footer, SMALL_LOOK),
      number: placeholder(REFS.number, BOXES.number, NUMBER_LOOK),
      paper: false,
    },
    slack: 1,
    place: (box) => box,
    placeOnCover: (box) => box,
  };
}
