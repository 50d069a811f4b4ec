/** Templates whose slides hold tokens, as PowerPoint writes them: split over runs, in tables, with pictures and charts. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { templateParts, type MadeTemplate } from './templateFile';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- made by hand -->';
const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ML = 'application/vnd.openxmlformats-officedocument.presentationml';

/** A paragraph of runs; the first is bold. */
export const paragraph = (...runs: readonly string[]): string =>
  `<a:p><a:pPr algn="ctr"/>${runs
    .map(
      (text, place) =>
        `<a:r><a:rPr lang="en-US"${place === 0 ? ' b="1"' : ''}/><a:t>${text}</a:t></a:r>`
    )
    .join('')}<a:endParaRPr lang="en-US"/></a:p>`;

export const shape = (id: number, name: string, paragraphs: string, more = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"${more}/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="914400" y="${id * 700_000}"/><a:ext cx="6858000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square"/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

export const table = (id: number, paragraphs: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="914400" y="4000000"/><a:ext cx="6858000" cy="600000"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr/><a:tblGrid><a:gridCol w="6858000"/></a:tblGrid><a:tr h="600000"><a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</a:txBody><a:tcPr/></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

export const picture = (id: number, relation: string): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="254000" cy="254000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

export const chartFrame = (id: number, relation: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart ${id}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="914400" y="4800000"/><a:ext cx="3000000" cy="1500000"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`;

export interface MadePart {
  readonly path: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  /** Kind and target of rId1, rId2, and so on; 'External' ones are addresses. */
  readonly relations?: readonly MadeRelation[];
}

export type MadeRelation = readonly [kind: string, target: string, mode?: 'External'];

export interface MadeSlide {
  readonly shapes: string;
  /** rId2, rId3, and so on: the layout is rId1. */
  readonly relations?: readonly MadeRelation[];
  /** Counts the layouts from 1; the fourth unless said. */
  readonly layout?: number;
}

const relationsXml = (all: readonly MadeRelation[]): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
      .map(
        ([kind, target, mode], place) =>
          `<Relationship Id="rId${place + 1}" Type="${OFFICE}/${kind}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`
      )
      .join('')}</Relationships>`
  );

const relationsOf = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');

const slideXml = (shapes: string): string =>
  `${HEAD}<p:sld ${NS}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

/** The template with these slides instead of its own one; `more` are parts that they need. */
export function templateWith(
  made: MadeTemplate,
  slides: readonly MadeSlide[],
  more: readonly MadePart[] = [],
  change: (path: string, xml: string) => string = (_, xml) => xml
): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...templateParts(made) };
  const edit = (path: string, by: (xml: string) => string): void => {
    parts[path] = strToU8(by(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const types: string[] = [];
  const put = ({ path, contentType, content, relations = [] }: MadePart): void => {
    parts[path] = typeof content === 'string' ? strToU8(content) : content;
    if (relations.length > 0) parts[relationsOf(path)] = relationsXml(relations);
    types.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  };
  slides.forEach(({ shapes, relations = [], layout = 4 }, place) =>
    put({
      path: `ppt/slides/slide${place + 1}.xml`,
      contentType: `${ML}.slide+xml`,
      content: slideXml(shapes),
      relations: [['slideLayout', `../slideLayouts/slideLayout${layout}.xml`], ...relations],
    })
  );
  more.forEach(put);
  const ids = slides.map(
    (_, place) => `<p:sldId id="${256 + place}" r:id="rId${50 + place * 2}"/>`
  );
  edit('ppt/presentation.xml', (xml) => xml.replace(/<p:sldId .*?\/>/, ids.join('')));
  edit('ppt/_rels/presentation.xml.rels', (xml) =>
    xml.replace(
      /<Relationship Id="rId50".*?\/>/,
      slides
        .map(
          (_, place) =>
            `<Relationship Id="rId${50 + place * 2}" Type="${OFFICE}/slide" Target="slides/slide${place + 1}.xml"/>`
        )
        .join('')
    )
  );
  edit('[Content_Types].xml', (xml) =>
    xml
      .replace(/<Override PartName="\/ppt\/slides\/slide1\.xml"[^>]*\/>/, '')
      .replace('</Types>', `${types.join('')}</Types>`)
  );
  Object.keys(parts)
    .filter((path) => path.endsWith('.xml'))
    .forEach((path) => edit(path, (xml) => change(path, xml)));
  return zipSync(parts);
}
