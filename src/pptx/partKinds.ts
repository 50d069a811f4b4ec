/** The parts that a presentation has beyond those of a workbook. */
import { OFFICE, type PackagePart, type PackageRelation } from '../xlsx/write/package';

const PRESENTATION_ML = 'application/vnd.openxmlformats-officedocument.presentationml';

const KINDS = {
  presentation: [`${PRESENTATION_ML}.presentation.main+xml`, 'officeDocument'],
  slideMaster: [`${PRESENTATION_ML}.slideMaster+xml`, 'slideMaster'],
  slideLayout: [`${PRESENTATION_ML}.slideLayout+xml`, 'slideLayout'],
  slide: [`${PRESENTATION_ML}.slide+xml`, 'slide'],
  notesMaster: [`${PRESENTATION_ML}.notesMaster+xml`, 'notesMaster'],
  notesSlide: [`${PRESENTATION_ML}.notesSlide+xml`, 'notesSlide'],
  tableStyles: [`${PRESENTATION_ML}.tableStyles+xml`, 'tableStyles'],
  theme: ['application/vnd.openxmlformats-officedocument.theme+xml', 'theme'],
  chart: ['application/vnd.openxmlformats-officedocument.drawingml.chart+xml', 'chart'],
  data: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'package'],
} as const;

export type DeckPartKind = keyof typeof KINDS;

export interface RelatedPart {
  readonly kind: DeckPartKind;
  readonly path: string;
}

/** Where our own parts stand in a presentation. */
export const OUR_PLACES =
  /^ppt\/(presentation\.xml$|slides\/|charts\/|embeddings\/|notesSlides\/|notesMasters\/)/i;

/** A relation; its id is `rId` and the place, which counts from 1. */
export function relationTo({ kind, path }: RelatedPart, place: number): PackageRelation {
  return {
    id: `rId${place}`,
    type: `${OFFICE}/${KINDS[kind][1]}`,
    target: { path },
  };
}

/** A part of a presentation; the related part at place n has the id rId(n+1). */
export function deckPart(
  { kind, path }: RelatedPart,
  content: string | Uint8Array,
  related: readonly RelatedPart[] = []
): PackagePart {
  return {
    path,
    contentType: KINDS[kind][0],
    content,
    relations: related.map((part, place) => relationTo(part, place + 1)),
  };
}
