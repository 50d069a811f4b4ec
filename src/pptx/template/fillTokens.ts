/** Fills the tokens of a slide, layout or master. */
import { plainXmlText, XML_HEAD } from '../../xlsx/write/xml';
import { childElement, elementXml, textOf } from '../../xlsx/edit/parts/xmlTree';
import type { XmlChild, XmlElement } from '../../xlsx/edit/parts/xmlTree';
import { paragraphText, paragraphsIn, runText } from './tokenParagraphs';
import { tokensIn, type FoundToken, type TokenValues } from './tokens';

/** A piece of a paragraph: something that stays, or the lines that stand for a token in this run's look. */
type Piece =
  | { readonly kind: 'kept'; readonly element: XmlElement }
  | { readonly kind: 'value'; readonly lines: readonly string[]; readonly run: XmlElement };

/** The same run with another text. */
const runWith = (run: XmlElement, text: string): XmlElement => ({
  ...run,
  children: run.children.map((child) =>
    typeof child !== 'string' && child.name === 't'
      ? { ...child, children: [plainXmlText(text)], end: '' }
      : child
  ),
  end: '',
});

/** A token that stands in several runs is said in the first one's look; each in a run of its own. */
function runPieces(
  run: XmlElement,
  begin: number,
  tokens: readonly FoundToken[],
  values: TokenValues
): readonly Piece[] {
  const text = runText(run) ?? '';
  const end = begin + text.length;
  const touching = tokens.filter(({ from, to }) => from < end && to > begin);
  if (touching.length === 0) return [{ kind: 'kept', element: run }];
  const literal = (from: number, to: number): readonly Piece[] =>
    to > from
      ? [{ kind: 'kept', element: runWith(run, text.slice(from - begin, to - begin)) }]
      : [];
  let at = begin;
  const pieces = touching.flatMap(({ name, from, to }): readonly Piece[] => {
    const before = literal(at, Math.max(from, begin));
    at = Math.min(to, end);
    return from < begin ? [] : [...before, { kind: 'value', lines: values.get(name) ?? [], run }];
  });
  return [...pieces, ...literal(at, end)];
}

const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

/** The paragraph with its tokens filled; one more for each further line, in the same look. */
function filledParagraphs(
  paragraph: XmlElement,
  tokens: readonly FoundToken[],
  values: TokenValues
): readonly XmlElement[] {
  let at = 0;
  const pieces = elementsOf(paragraph).flatMap((child): readonly Piece[] => {
    if (child.name === 'pPr' || child.name === 'endParaRPr') return [];
    const begin = at;
    at += runText(child)?.length ?? 1;
    return child.name === 'r'
      ? runPieces(child, begin, tokens, values)
      : [{ kind: 'kept', element: child }];
  });
  const lines: XmlElement[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'kept') lines.at(-1)?.push(piece.element);
    else
      piece.lines.forEach((line, place) => {
        if (place > 0) lines.push([]);
        if (line !== '') lines.at(-1)?.push(runWith(piece.run, line));
      });
  }
  const look = childElement(paragraph, 'pPr');
  const last = childElement(paragraph, 'endParaRPr');
  const around = (each: XmlElement | null): readonly XmlElement[] => (each === null ? [] : [each]);
  return lines.map((runs) => ({
    ...paragraph,
    children: [...around(look), ...runs, ...around(last)],
    end: '',
  }));
}

/** Without comments and instructions, which nobody sees: a file of ours has none. */
function plain(element: XmlElement): void {
  element.children = element.children.flatMap((child): readonly XmlChild[] => {
    if (typeof child !== 'string') {
      plain(child);
      return [child];
    }
    if (child.startsWith('<![CDATA['))
      return [plainXmlText(textOf({ ...element, children: [child] }))];
    return child.startsWith('<') ? [] : [child];
  });
}

/**
 * The part's XML with all its tokens filled; `root` itself is changed. A token without a value is an empty
 * text. Values come into runs of their own, escaped.
 */
export function filledXml(
  root: XmlElement,
  values: TokenValues,
  options: { readonly prompts: boolean }
): string {
  plain(root);
  for (const { paragraph, parent } of paragraphsIn(root, options)) {
    const tokens = tokensIn(paragraphText(paragraph));
    if (tokens.length === 0) continue;
    parent.children = parent.children.flatMap((child): readonly XmlChild[] =>
      child === paragraph ? filledParagraphs(paragraph, tokens, values) : [child]
    );
  }
  return XML_HEAD + elementXml(root);
}
