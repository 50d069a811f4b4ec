/** Content types and relations of the parts that we write. */
import { folderOf, relationsPath, relativeTarget } from '../read/relations';
import { packBytes, packPart } from './partPacker';
import { plainXmlAttribute, plainXmlText, XML_HEAD } from './xml';
import { zipBytes, type PackedPart } from './zipBytes';

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
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

/** Addresses from ECMA-376, parts 1 and 2: they are names, nothing is fetched from them. */
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

/** What kinds of parts we write; each has one content type. */
export type PartKind = keyof typeof CONTENT_TYPES;

export interface WrittenPart {
  readonly kind: PartKind;
  /** Without a leading slash. */
  readonly path: string;
  /** Its text, or the part as it is packed already. */
  readonly xml: string | PackedPart;
  /** Related parts; the one at place n has the id rId(n+1). */
  readonly related: readonly { readonly kind: PartKind; readonly path: string }[];
}

/** A relation of a part or of the whole package; `type` is the full address. */
export interface PackageRelation {
  readonly id: string;
  readonly type: string;
  /** A part's path without a leading slash, or an address outside of the package. */
  readonly target: { readonly path: string } | { readonly address: string };
}

/** A part as it goes into a package of whatever format. */
export interface PackagePart {
  /** Without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  readonly content: string | Uint8Array | PackedPart;
  readonly relations: readonly PackageRelation[];
}

/**
 * Relative to the part's folder, as Excel writes it; outside addresses are marked, or Excel looks
 * for them inside the file.
 */
const targetXml = (folder: string, target: PackageRelation['target']): string =>
  'path' in target
    ? `Target="${plainXmlAttribute(relativeTarget(folder, target.path))}"`
    : `Target="${plainXmlAttribute(target.address)}" TargetMode="External"`;

/** The relations of one part as the part that holds them. */
const relationsXml = (folder: string, relations: readonly PackageRelation[]): string => {
  const written = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${type}" ${targetXml(folder, target)}/>`
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
};

/** Each part is named: a default by its extension would take a part of another kind for ours. */
const contentTypesXml = (parts: readonly PackagePart[]): string => {
  const overrides = parts.map(
    ({ path, contentType }) =>
      `<Override PartName="/${plainXmlAttribute(path)}" ContentType="${contentType}"/>`
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
export function propertyParts(title: string): readonly WrittenPart[] {
  return [
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
}

/** The parts as one zip: the same parts give the same bytes. `stored` leaves short texts as they are. */
export function zipPackage(
  parts: readonly PackagePart[],
  roots: readonly PackageRelation[],
  stored = false
): Uint8Array {
  const pack = (path: string, text: string): PackedPart => packPart(path, text, stored);
  const packed = parts.flatMap(({ path, content, relations }) => [
    packedContent(path, content, pack),
    ...(relations.length > 0
      ? [pack(relationsPath(path), relationsXml(folderOf(path), relations))]
      : []),
  ]);
  return zipBytes([
    pack('[Content_Types].xml', contentTypesXml(parts)),
    pack('_rels/.rels', relationsXml('', roots)),
    ...packed,
  ]);
}

/** Packs a text or bytes; what is packed already is taken as it is. */
const packedContent = (
  path: string,
  content: PackagePart['content'],
  pack: typeof packPart
): PackedPart => {
  if (typeof content === 'string') return pack(path, content);
  return content instanceof Uint8Array ? packBytes(path, content) : content;
};

/** Ids follow the order of the list, so that writers can compute them. */
const relationsTo = (related: WrittenPart['related']): readonly PackageRelation[] =>
  related.map(({ kind, path }, place) => ({
    id: `rId${place + 1}`,
    type: RELATION_TYPES[kind],
    target: { path },
  }));

/** A workbook's part as one of any package. */
export function packagePart({ kind, path, xml, related }: WrittenPart): PackagePart {
  return {
    path,
    contentType: CONTENT_TYPES[kind],
    content: xml,
    relations: relationsTo(related),
  };
}

/** A workbook's parts as one zip. */
export function zipParts(
  parts: readonly WrittenPart[],
  roots: WrittenPart['related'],
  stored = false
): Uint8Array {
  return zipPackage(parts.map(packagePart), relationsTo(roots), stored);
}
