/** Whether the tokens of a template are ones that this edition says, place by place. */
import { attributeOf, eachElement, textOf, type XmlElement } from '../../xlsx/edit/parts/xmlTree';
import type { TemplateProblem, TokenPlace, TokenSpot } from './templateProblem';
import { paragraphsIn, shapeProperties } from './tokenParagraphs';
import { isHalfToken, tokensIn, type TokenNames } from './tokens';

export interface CheckedTokens {
  /** Those asked for, each once. */
  readonly asked: readonly string[];
  readonly problems: readonly TemplateProblem[];
}

function textProblems(
  text: string,
  place: TokenPlace,
  { known, internal }: TokenNames
): readonly TemplateProblem[] {
  const tokens = tokensIn(text).flatMap(({ name }): readonly TemplateProblem[] => {
    if (known.includes(name)) return [];
    const code = internal.includes(name) ? 'token-internal' : 'token-unknown';
    return [{ code, place, token: name }];
  });
  return isHalfToken(text) ? [...tokens, { code: 'token-half', place }] : tokens;
}

/** Alternative texts and names of shapes that hold braces: they are not filled. */
function unfilledNames(root: XmlElement, spot: TokenSpot): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  eachElement(root, (element) => {
    const properties = shapeProperties(element);
    if (properties === null) return;
    const shape = attributeOf(properties, 'name') ?? '';
    ['descr', 'title'].forEach((name) => {
      const text = attributeOf(properties, name) ?? '';
      if (hasTokens(text)) problems.push({ code: 'token-elsewhere', place: { spot, shape, text } });
    });
  });
  return problems;
}

const hasTokens = (text: string): boolean => tokensIn(text).length > 0 || isHalfToken(text);

/** The tokens of a slide, layout or master; whatever is wrong with them. */
export function checkTokens(
  root: XmlElement,
  spot: TokenSpot,
  names: TokenNames,
  options: { readonly prompts: boolean }
): CheckedTokens {
  const paragraphs = paragraphsIn(root, options);
  const asked = paragraphs.flatMap(({ text }) => tokensIn(text).map(({ name }) => name));
  return {
    asked: [...new Set(asked)],
    problems: [
      ...paragraphs.flatMap(({ text, shape }) => textProblems(text, { spot, shape, text }, names)),
      ...(options.prompts ? unfilledNames(root, spot) : []),
    ],
  };
}

/** Tokens in a part that is carried along as it is, such as a chart. */
export function unfilledTokens(root: XmlElement, spot: TokenSpot): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  eachElement(root, (element) => {
    const text = textOf(element);
    if (hasTokens(text))
      problems.push({ code: 'token-elsewhere', place: { spot, shape: '', text } });
  });
  return problems;
}
