/** The part that names a presentation's slides, masters and size. */
import { element, XML_HEAD } from '../xlsx/write/xml';
import { NAMESPACES } from './drawing/shapeXml';
import { emu } from './emu';

export interface PresentationPlan {
  readonly masterIds: string;
  /** Relations, as all that follow. */
  readonly notesMaster: string | null;
  readonly slides: readonly string[];
  /** Points. */
  readonly size: { readonly width: number; readonly height: number };
}

/** The least id that a slide may have. */
const FIRST_SLIDE = 256;

/** The presentation's own part. */
export function presentationXml({
  masterIds,
  notesMaster,
  slides,
  size,
}: PresentationPlan): string {
  const ids = slides.map((relation, place) =>
    element('p:sldId', { id: FIRST_SLIDE + place, 'r:id': relation })
  );
  const notes =
    notesMaster === null
      ? ''
      : `<p:notesMasterIdLst>${element('p:notesMasterId', { 'r:id': notesMaster })}</p:notesMasterIdLst>`;
  const content = [
    `<p:sldMasterIdLst>${masterIds}</p:sldMasterIdLst>${notes}`,
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
    element('p:sldSz', { cx: emu(size.width), cy: emu(size.height) }),
    '<p:notesSz cx="6858000" cy="9144000"/>',
  ];
  return XML_HEAD + element('p:presentation', NAMESPACES, content.join(''));
}
