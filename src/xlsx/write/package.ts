import { strToU8, zipSync, type Zippable } from 'fflate';
import { folderOf, relationsPath, relativeTarget } from '../read/relations';
import { plainXmlText, XML_HEAD } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPES = {
  workbook: `${SHEET_ML}.sheet.main+xml`,
  worksheet: `${SHEET_ML}.worksheet+xml`,
  table: `${SHEET_ML}.table+xml`,
  styles: `${SHEET_ML}.styles+xml`,
  sharedStrings: `${SHEET_ML}.sharedStrings+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

export const RELATION_TYPES = {
  workbook: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  table: `${OFFICE}/table`,
  styles: `${OFFICE}/styles`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  core: `${PACKAGE}/relationships/metadata/core-properties`,
  app: `${OFFICE}/extended-properties`,
} as const;

export type PartKind = keyof typeof CONTENT_TYPES;

export interface Part {
  readonly kind: PartKind;
  /** Without a leading slash. */
  readonly path: string;
  readonly xml: string;
  /** Related parts; the one at place n has the id rId(n+1). */
  readonly related: readonly { readonly kind: PartKind; readonly path: string }[];
}

// Times of files would make two equal blueprints two different files.
const NO_TIME = new Date(1980, 0, 1);

const relationsXml = (folder: string, related: Part['related']): string => {
  const written = related.map(
    ({ kind, path }, place) =>
      `<Relationship Id="rId${place + 1}" Type="${RELATION_TYPES[kind]}" Target="${relativeTarget(folder, path)}"/>`
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
};

const contentTypesXml = (parts: readonly Part[]): string => {
  const overrides = parts.map(
    ({ kind, path }) => `<Override PartName="/${path}" ContentType="${CONTENT_TYPES[kind]}"/>`
  );
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
};

/** The properties parts: a title, and nobody's name. */
export const propertyParts = (title: string): readonly Part[] => [
  {
    kind: 'core',
    path: 'docProps/core.xml',
    related: [],
    xml: `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plainXmlText(title)}</dc:title></cp:coreProperties>`,
  },
  {
    kind: 'app',
    path: 'docProps/app.xml',
    related: [],
    xml: `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Reciprocal</Application></Properties>`,
  },
];

/** The parts as one zip: the same parts give the same bytes. */
export const zipParts = (parts: readonly Part[], roots: Part['related']): Uint8Array => {
  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypesXml(parts)),
    '_rels/.rels': strToU8(relationsXml('', roots)),
  };
  parts.forEach(({ path, xml, related }) => {
    files[path] = strToU8(xml);
    if (related.length > 0)
      files[relationsPath(path)] = strToU8(relationsXml(folderOf(path), related));
  });
  return zipSync(files, { mtime: NO_TIME, level: 6 });
};
