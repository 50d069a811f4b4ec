/** The writer of presentations: from a plan to the bytes of a file. */
import { packagePart, propertyParts, zipPackage } from '../xlsx/write/package';
import type { PackagePart, PackageRelation } from '../xlsx/write/package';
import { OFFICE, PACKAGE } from '../xlsx/write/package';
import { drawChart } from './charts/drawChart';
import { checkDeck } from './check/checkDeck';
import type { DeckPlan } from './deckPlan';
import type { Design } from './design/design';
import { ownDesign } from './design/ownDesign';
import { themeXml } from './design/themeXml';
import { inkOnPaper } from './drawing/colorXml';
import { fitSlide, type FittedSlide } from './fit/fitSlide';
import { deckPart, relationTo, type RelatedPart } from './partKinds';
import { presentationXml } from './presentationXml';
import { notesMasterXml, notesXml } from './slides/notesXml';
import { slideXml } from './slides/slideXml';
import { designParts, keptParts } from './template/placeKept';

/** Parts of each deck, whatever its design. */
const PRESENTATION: RelatedPart = { kind: 'presentation', path: 'ppt/presentation.xml' };
const NOTES_MASTER: RelatedPart = {
  kind: 'notesMaster',
  path: 'ppt/notesMasters/notesMaster1.xml',
};
const NOTES_THEME: RelatedPart = { kind: 'theme', path: 'ppt/theme/notesTheme1.xml' };

/** Numbers the charts through all slides. */
interface Counter {
  charts: number;
}

/** A slide with the charts, workbooks and notes that it brings. */
interface SlideParts {
  readonly slide: RelatedPart;
  readonly parts: readonly PackagePart[];
}

/** A chart and its workbook are two parts, of which the first names the second. */
const chartParts = (slide: FittedSlide, language: string, counter: Counter) =>
  slide.blocks.flatMap((fitted) => {
    if (fitted.kind !== 'chart') return [];
    const { chart, box } = fitted.block;
    const files = drawChart(chart, { ...box, size: chart.size, language });
    counter.charts += 1;
    const data: RelatedPart = { kind: 'data', path: `ppt/embeddings/data${counter.charts}.xlsx` };
    const part: RelatedPart = { kind: 'chart', path: `ppt/charts/chart${counter.charts}.xml` };
    const xml = slide.layout.paper ? inkOnPaper(files.xml) : files.xml;
    return [{ part, parts: [deckPart(part, xml, [data]), deckPart(data, files.workbook)] }];
  });

/** The template's own slides come first and take the first numbers. */
const slidePath = (place: number): string => `ppt/slides/slide${place}.xml`;

/** The layout must be the first relation: `slideXml` numbers the charts after it. */
const slideParts = (
  slide: FittedSlide,
  place: number,
  language: string,
  counter: Counter
): SlideParts => {
  const own: RelatedPart = { kind: 'slide', path: slidePath(place) };
  const page: RelatedPart = { kind: 'notesSlide', path: `ppt/notesSlides/notesSlide${place}.xml` };
  const charts = chartParts(slide, language, counter);
  const { notes } = slide.plan;
  const related: readonly RelatedPart[] = [
    { kind: 'slideLayout', path: slide.layout.path },
    ...charts.map(({ part }) => part),
    ...(notes === null ? [] : [page]),
  ];
  const notesParts =
    notes === null ? [] : [deckPart(page, notesXml(notes, language), [NOTES_MASTER, own])];
  return {
    slide: own,
    parts: [
      deckPart(own, slideXml(slide, place, language), related),
      ...charts.flatMap(({ parts }) => parts),
      ...notesParts,
    ],
  };
};

/** Notes need a master with a theme of its own, or PowerPoint repairs the file. */
const notesMasterParts = (): readonly PackagePart[] => [
  deckPart(NOTES_MASTER, notesMasterXml(), [NOTES_THEME]),
  deckPart(NOTES_THEME, themeXml()),
];

/** The presentation with its masters first, then the notes' one, then slides. */
const presentationPart = (
  design: Design,
  slides: readonly RelatedPart[],
  withNotes: boolean
): PackagePart => {
  const further: readonly RelatedPart[] = [...(withNotes ? [NOTES_MASTER] : []), ...slides];
  const first = design.relations.length + 1;
  const relations = [
    ...design.relations,
    ...further.map((part, place) => relationTo(part, first + place)),
  ];
  const ids = further.map((_, place) => `rId${first + place}`);
  const xml = presentationXml({
    masterIds: design.masterIds,
    notesMaster: withNotes ? (ids[0] ?? null) : null,
    slides: withNotes ? ids.slice(1) : ids,
    size: design.size,
  });
  return { ...deckPart(PRESENTATION, xml), relations };
};

/** What the package itself names: the presentation and the two parts of properties. */
const ROOTS: readonly PackageRelation[] = [
  { id: 'rId1', type: `${OFFICE}/officeDocument`, target: { path: PRESENTATION.path } },
  {
    id: 'rId2',
    type: `${PACKAGE}/relationships/metadata/core-properties`,
    target: { path: 'docProps/core.xml' },
  },
  {
    id: 'rId3',
    type: `${OFFICE}/extended-properties`,
    target: { path: 'docProps/app.xml' },
  },
];

/**
 * Draws a plan as the bytes of a .pptx file, the same bytes for the same plan; with no name, time or
 * path in it. Slides of the template that ask for words come first, filled. Each chart is native and brings a workbook of the plotted cells only. Text that is too
 * long for its box is made smaller or cut: ask `deckOverflows`. Throws a `DeckError` that names slide
 * and block where a presentation can't hold what is asked.
 */
export function writeDeck(plan: DeckPlan, template?: Design): Uint8Array {
  checkDeck(plan);
  const design = template ?? ownDesign(plan.footer);
  const counter = { charts: 0 };
  const tokens = plan.tokens ?? new Map();
  const first = design.kept.length + 1;
  const slides = plan.slides.map((slide, place) =>
    slideParts(fitSlide(slide, plan.footer, design), first + place, plan.language, counter)
  );
  const withNotes = plan.slides.some(({ notes }) => notes !== null);
  const kept = design.kept.map((_, place): RelatedPart => ({
    kind: 'slide',
    path: slidePath(place + 1),
  }));
  const presentation = presentationPart(
    design,
    [...kept, ...slides.map(({ slide }) => slide)],
    withNotes
  );
  const parts = [
    presentation,
    ...designParts(design, tokens),
    ...keptParts(design, slidePath, tokens),
    ...(withNotes ? notesMasterParts() : []),
    ...slides.flatMap((each) => each.parts),
    ...propertyParts(plan.title).map(packagePart),
  ];
  return zipPackage(parts, ROOTS);
}
