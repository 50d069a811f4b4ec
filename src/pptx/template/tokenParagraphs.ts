/** The paragraphs of a slide, layout or master, with the shapes that they stand in. */
import { attributeOf, childElements, textOf, type XmlElement } from '../../xlsx/edit/parts/xmlTree';
import { descendantOf } from './readLayout';
import { NO_RUN } from './tokens';

export interface FoundParagraph {
  readonly paragraph: XmlElement;
  /** In whose place others may come. */
  readonly parent: XmlElement;
  /** The shape's name, as PowerPoint's selection pane shows it; '' where it has none. */
  readonly shape: string;
  readonly text: string;
}

const PROPERTIES: Readonly<Record<string, string>> = {
  sp: 'nvSpPr',
  pic: 'nvPicPr',
  graphicFrame: 'nvGraphicFramePr',
  grpSp: 'nvGrpSpPr',
  cxnSp: 'nvCxnSpPr',
};

/** The properties of a shape that bear its name; null for what is no shape. */
export function shapeProperties(element: XmlElement): XmlElement | null {
  const holder = PROPERTIES[element.name];
  return holder === undefined ? null : descendantOf(element, holder, 'cNvPr');
}

/** A run's own text; null for what is no run. */
export function runText(child: XmlElement): string | null {
  if (child.name !== 'r') return null;
  const text = descendantOf(child, 't');
  return text === null ? '' : textOf(text);
}

const LOOKS = new Set(['pPr', 'endParaRPr']);

/** All runs as one text, whatever stands between them as one sign. */
export function paragraphText({ children }: XmlElement): string {
  return children
    .map((child) =>
      typeof child === 'string' || LOOKS.has(child.name) ? '' : (runText(child) ?? NO_RUN)
    )
    .join('');
}

/** Whether a shape shows no text of its own but tells what slides may write there. */
const isPrompt = (element: XmlElement): boolean =>
  descendantOf(element, PROPERTIES[element.name] ?? '', 'nvPr', 'ph') !== null;

/** All paragraphs within; of layouts and masters without `prompts`, whose text no slide shows. */
export function paragraphsIn(
  root: XmlElement,
  { prompts }: { readonly prompts: boolean }
): readonly FoundParagraph[] {
  const found: FoundParagraph[] = [];
  const walk = (element: XmlElement, shape: string): void => {
    const properties = shapeProperties(element);
    if (properties !== null && !prompts && isPrompt(element)) return;
    const name = properties === null ? shape : (attributeOf(properties, 'name') ?? '');
    childElements(element, 'p').forEach((paragraph) =>
      found.push({ paragraph, parent: element, shape: name, text: paragraphText(paragraph) })
    );
    element.children.forEach((child) => {
      if (typeof child !== 'string' && child.name !== 'p') walk(child, name);
    });
  };
  walk(root, '');
  return found;
}
