/** The shapes that slides, layouts and masters are made of. */
import { element, plainXmlAttribute } from '../../xlsx/write/xml';
import type { SlideBox } from '../box';
import { emu, placeXml } from '../emu';

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

export interface ShapeName {
  /** Unique on its slide; 1 is the slide's own tree. */
  readonly id: number;
  readonly name: string;
  /** Alternative text; '' for none. */
  readonly description?: string;
}

/** What the shape is called, for people and for screen readers. */
export function nameXml({ id, name, description }: ShapeName): string {
  return element('p:cNvPr', {
    id,
    name: plainXmlAttribute(name),
    descr:
      description === undefined || description === '' ? undefined : plainXmlAttribute(description),
  });
}

export interface ShapePlan extends ShapeName {
  /** Attributes of `p:ph`, or null for a shape that is no placeholder. */
  readonly placeholder: Readonly<Record<string, string | number>> | null;
  /** Null where the layout says it. */
  readonly box: SlideBox | null;
  /** Fillings and outlines, after the geometry. */
  readonly looks?: string;
  /** Attributes and content of `a:bodyPr`. */
  readonly body?: { readonly attributes: string; readonly content: string };
  readonly listStyle?: string;
  /** `a:p` elements. */
  readonly paragraphs: string;
}

const placementXml = ({ box, looks, placeholder }: ShapePlan): string => {
  if (box === null) return looks ?? '';
  const geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  return `${placeXml('a:xfrm', box)}${placeholder === null ? geometry : ''}${looks ?? ''}`;
};

/** A shape with text; it always has a text body, for PowerPoint asks for one. */
export function shapeXml(plan: ShapePlan): string {
  const { placeholder, body } = plan;
  const kind =
    placeholder === null
      ? '<p:cNvSpPr txBox="1"/><p:nvPr/>'
      : `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${element('p:ph', placeholder)}</p:nvPr>`;
  const place = element('p:spPr', {}, placementXml(plan));
  const style = element('a:lstStyle', {}, plan.listStyle ?? '');
  const frame = `<a:bodyPr${body?.attributes ?? ''}>${body?.content ?? ''}</a:bodyPr>`;
  return `<p:sp><p:nvSpPr>${nameXml(plan)}${kind}</p:nvSpPr>${place}<p:txBody>${frame}${style}${plan.paragraphs}</p:txBody></p:sp>`;
}

/** A text body's own margins, as attributes of `a:bodyPr`. */
export function insetAttributes(points: number): string {
  const inset = emu(points);
  return ` lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}"`;
}

const TREE_HEAD =
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The tree of a slide, layout or master. */
export function treeXml(shapes: string): string {
  return `${TREE_HEAD}${shapes}</p:spTree>`;
}

/** A table or a chart in its frame. */
export function frameXml(name: ShapeName, box: SlideBox, uri: string, content: string): string {
  const head = `<p:nvGraphicFramePr>${nameXml(name)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`;
  const place = placeXml('p:xfrm', box);
  return `<p:graphicFrame>${head}${place}<a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`;
}

/** Which of the theme's colours text and ground of a master have. */
export const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The ground of a master. */
export const GROUND_XML =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
