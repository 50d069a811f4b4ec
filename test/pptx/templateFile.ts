/** Companies' presentations, made by hand as PowerPoint, python-pptx and others write them. */
import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ML = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Left, top, width and height in points, or null where the master says it. */
type Place = readonly [number, number, number, number] | null;

export interface MadeLayout {
  readonly type: string;
  /** Attributes of `p:ph` and the place of each placeholder. */
  readonly placeholders: readonly (readonly [string, Place])[];
}

export interface MadeTemplate {
  readonly width: number;
  readonly height: number;
  readonly masters: readonly {
    readonly placeholders: MadeLayout['placeholders'];
    readonly layouts: readonly MadeLayout[];
  }[];
  readonly font: string;
  readonly contentType?: string;
  /** Of the layouts of the first master. */
  readonly layoutRelation?: readonly [string, string];
}

const relation = (id: number, type: string, target: string, more = ''): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;

const relations = (...all: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

const frame = (place: Place): string =>
  place === null
    ? '<p:spPr/>'
    : `<p:spPr><a:xfrm><a:off x="${place[0] * 12_700}" y="${place[1] * 12_700}"/><a:ext cx="${place[2] * 12_700}" cy="${place[3] * 12_700}"/></a:xfrm></p:spPr>`;

const tree = (placeholders: MadeLayout['placeholders'], picture: boolean): string => {
  const shapes = placeholders.map(
    ([ph, place], index) =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="Placeholder ${index}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>${frame(place)}<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>Prompt</a:t></a:r></a:p></p:txBody></p:sp>`
  );
  const logo = picture
    ? '<p:pic><p:nvPicPr><p:cNvPr id="90" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId90"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="254000" cy="254000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    : '';
  return `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes.join('')}${logo}</p:spTree></p:cSld>`;
};

const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const SAME_MAP = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

const COLORS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

const theme = (font: string): string =>
  [
    `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Company"><a:themeElements><a:clrScheme name="c">`,
    ...COLORS.map(
      (name, place) =>
        `<a:${name}><a:srgbClr val="${name === 'lt1' ? 'FFFFFF' : `1020${String(10 + place)}`}"/></a:${name}>`
    ),
    `</a:clrScheme><a:fontScheme name="f"><a:majorFont><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="s"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln>${FILL}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  ].join('');

/** The smallest picture there is. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  ),
  (char) => char.charCodeAt(0)
);

const firstMasterId = 2_147_483_648;

/** The parts by their paths. */
export const templateParts = (made: MadeTemplate): Record<string, Uint8Array> => {
  const parts: Record<string, string> = {};
  const types: string[] = [];
  const put = (path: string, kind: string, xml: string): void => {
    parts[path] = xml;
    types.push(`<Override PartName="/${path}" ContentType="${kind}"/>`);
  };
  let layouts = 0;
  made.masters.forEach((master, place) => {
    const number = place + 1;
    const first = layouts + 1;
    const id = firstMasterId + place * 100;
    master.layouts.forEach((layout) => {
      layouts += 1;
      const path = `ppt/slideLayouts/slideLayout${layouts}.xml`;
      put(
        path,
        `${ML}.slideLayout+xml`,
        `${HEAD}<p:sldLayout ${NS}${layout.type === '' ? '' : ` type="${layout.type}"`}>${tree(layout.placeholders, false)}${SAME_MAP}</p:sldLayout>`
      );
      const extra = place === 0 ? (made.layoutRelation ?? null) : null;
      parts[`ppt/slideLayouts/_rels/slideLayout${layouts}.xml.rels`] = relations(
        relation(1, 'slideMaster', `../slideMasters/slideMaster${number}.xml`),
        extra === null ? '' : relation(2, ...extra)
      );
    });
    const ids = master.layouts.map(
      (_, index) => `<p:sldLayoutId id="${id + index + 1}" r:id="rId${index + 1}"/>`
    );
    put(
      `ppt/slideMasters/slideMaster${number}.xml`,
      `${ML}.slideMaster+xml`,
      `${HEAD}<p:sldMaster ${NS}>${tree(master.placeholders, true)}${MAP}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="3200"/></a:lvl1pPr></p:titleStyle></p:txStyles></p:sldMaster>`
    );
    parts[`ppt/slideMasters/_rels/slideMaster${number}.xml.rels`] = relations(
      ...master.layouts.map((_, index) =>
        relation(index + 1, 'slideLayout', `../slideLayouts/slideLayout${first + index}.xml`)
      ),
      relation(80, 'theme', `../theme/theme${number}.xml`),
      relation(90, 'image', '../media/image1.png')
    );
    put(
      `ppt/theme/theme${number}.xml`,
      'application/vnd.openxmlformats-officedocument.theme+xml',
      theme(made.font)
    );
  });
  put(
    'ppt/slides/slide1.xml',
    `${ML}.slide+xml`,
    `${HEAD}<p:sld ${NS}>${tree([['type="title"', null]], false).replace('Prompt', 'A secret of last year')}${SAME_MAP}</p:sld>`
  );
  parts['ppt/slides/_rels/slide1.xml.rels'] = relations(
    relation(1, 'slideLayout', '../slideLayouts/slideLayout1.xml')
  );
  const masterIds = made.masters.map(
    (_, place) => `<p:sldMasterId id="${firstMasterId + place * 100}" r:id="rId${place + 1}"/>`
  );
  put(
    'ppt/presentation.xml',
    made.contentType ?? `${ML}.presentation.main+xml`,
    `${HEAD}<p:presentation ${NS}><p:sldMasterIdLst>${masterIds.join('')}</p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId50"/></p:sldIdLst><p:sldSz cx="${made.width * 12_700}" cy="${made.height * 12_700}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`
  );
  parts['ppt/_rels/presentation.xml.rels'] = relations(
    ...made.masters.map((_, place) =>
      relation(place + 1, 'slideMaster', `slideMasters/slideMaster${place + 1}.xml`)
    ),
    relation(50, 'slide', 'slides/slide1.xml'),
    relation(51, 'theme', 'theme/theme1.xml')
  );
  parts['_rels/.rels'] = relations(relation(1, 'officeDocument', 'ppt/presentation.xml'));
  parts['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}</Types>`;
  return {
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    'ppt/media/image1.png': PNG,
  };
};

export const templateFile = (made: MadeTemplate): Uint8Array => zipSync(templateParts(made));
