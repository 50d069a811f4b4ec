/** Speaker notes: a page for each slide that has some, and the master that PowerPoint asks for. */
import { element, XML_HEAD } from '../../xlsx/write/xml';
import { COLOR_MAP, GROUND_XML, nameXml, NAMESPACES, shapeXml, treeXml } from '../drawing/shapeXml';
import { placeXml } from '../emu';
import { inheritedXml } from './textXml';

/** Places on a page of notes, which is 540 by 720 points. */
const IMAGE = { left: 60, top: 60, width: 420, height: 236 };
const WORDS = { left: 60, top: 330, width: 420, height: 330 };

/** The picture of the slide; PowerPoint draws it. */
const imageXml = (placed: boolean): string =>
  [
    `<p:sp><p:nvSpPr>${nameXml({ id: 2, name: 'Slide' })}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>`,
    placed
      ? `<p:spPr>${placeXml('a:xfrm', IMAGE)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
      : '<p:spPr/>',
    '</p:sp>',
  ].join('');

const wordsXml = (paragraphs: string, placed: boolean): string =>
  shapeXml({
    id: 3,
    name: 'Notes',
    placeholder: { type: 'body', sz: 'quarter', idx: 1 },
    box: placed ? WORDS : null,
    paragraphs,
  });

/** The master of all pages of notes; its theme is related as rId1. */
export function notesMasterXml(): string {
  const shapes = imageXml(true) + wordsXml('<a:p><a:endParaRPr lang="en-US"/></a:p>', true);
  return (
    XML_HEAD +
    element(
      'p:notesMaster',
      NAMESPACES,
      `<p:cSld>${GROUND_XML}${treeXml(shapes)}</p:cSld>${COLOR_MAP}`
    )
  );
}

/** The page of one slide. */
export function notesXml(notes: string, language: string): string {
  const shapes = imageXml(false) + wordsXml(inheritedXml(notes, language), false);
  return (
    XML_HEAD +
    element(
      'p:notes',
      NAMESPACES,
      `<p:cSld>${treeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`
    )
  );
}
