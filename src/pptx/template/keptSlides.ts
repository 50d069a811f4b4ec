/** The slides of a company's presentation that ask for words of ours, with what they are made of. */
import {
  attributeOf,
  childElements,
  eachElement,
  type XmlElement,
} from '../../xlsx/edit/parts/xmlTree';
import type { KeptSlide } from '../design/design';
import { checkTokens, unfilledTokens } from './checkTokens';
import { descendantOf } from './readLayout';
import { lastWord, attributeText, type TemplatePackage, type Treat } from './templatePackage';
import { refuseTemplate, type TemplateProblem, type TokenSpot } from './templateProblem';
import { shapeProperties, paragraphsIn } from './tokenParagraphs';
import { withoutTokens, type TokenNames } from './tokens';

/** What slides are carried along for: what leaves may bring nothing that can't be searched. */
export interface SlideRules {
  readonly names: TokenNames;
  /** For the edition that leaves. */
  readonly leaves: boolean;
}

/** Notes and comments stay behind: they speak to the company's own people. */
const LEFT = /^(notesSlide|comments|commentAuthors|slideUpdateInfo)$/;
/** What programs need to draw a slide and nothing else. */
const CARRIED =
  /^(image|tags|chart|chartEx|chartStyle|chartColorStyle|chartUserShapes|themeOverride|package|diagram\w+|hdphoto|media|audio|video|svg)$/;
const SEARCHABLE = /^(image|tags|hdphoto|svg)$/;

const isCarried = (kind: string, contentType: string): boolean =>
  CARRIED.test(kind) && !/macroEnabled|vbaProject/i.test(contentType);

const treatment =
  (slide: number, { leaves }: SlideRules, file: TemplatePackage): Treat =>
  ({ type, target }, part) => {
    const kind = lastWord(type);
    const refuse = (code: 'slide-needs' | 'slide-unsearched', at: string): never =>
      refuseTemplate({ code, slide, part: at, detail: kind });
    if (LEFT.test(kind)) return 'drop';
    if (kind === 'slideLayout') return 'name';
    if ('address' in target) return kind === 'hyperlink' ? 'name' : refuse('slide-needs', part);
    const { path } = target;
    if (!isCarried(kind, file.contentType(path))) return refuse('slide-needs', path);
    return leaves && !SEARCHABLE.test(kind) ? refuse('slide-unsearched', path) : 'take';
  };

/** In the order in which they are shown. */
function slidePathsOf(file: TemplatePackage, presentation: string): readonly string[] {
  const list = descendantOf(file.root(presentation), 'sldIdLst');
  const relations = file.relations(presentation);
  return (list === null ? [] : childElements(list, 'sldId')).flatMap((each) => {
    const relation = relations.find(({ id }) => id === attributeText(each, 'r:id'));
    return relation !== undefined && 'path' in relation.target ? [relation.target.path] : [];
  });
}

/** What it says besides its tokens. */
function wordsOf(root: XmlElement): readonly string[] {
  const words = paragraphsIn(root, { prompts: true }).map(({ text }) => withoutTokens(text));
  eachElement(root, (element) => {
    const properties = shapeProperties(element);
    if (properties !== null) words.push(...attributesOf(properties, ['descr', 'title']));
  });
  return words.filter((text) => text !== '');
}

/** What nobody reads: names of shapes, and the tags of other programs. */
function namesOf(roots: readonly XmlElement[]): readonly string[] {
  const names: string[] = [];
  roots.forEach((root) =>
    eachElement(root, (element) => {
      const properties = element.name === 'tag' ? element : shapeProperties(element);
      if (properties !== null) names.push(...attributesOf(properties, ['name', 'val']));
    })
  );
  return names.filter((text) => text !== '');
}

const attributesOf = (element: XmlElement, names: readonly string[]): readonly string[] =>
  names.map((name) => attributeOf(element, name) ?? '');

/** A slide's tokens in its notes would be lost with them. */
const notesProblems = (file: TemplatePackage, path: string, spot: TokenSpot) =>
  file.related(path, 'notesSlide').flatMap((notes) => unfilledTokens(file.root(notes), spot));

export interface ReadSlides {
  readonly kept: readonly KeptSlide[];
  readonly problems: readonly TemplateProblem[];
}

/** Slides with a token at least; the rest stay behind. Refuses the template where one needs what can't come along. */
export function readSlides(
  file: TemplatePackage,
  presentation: string,
  rules: SlideRules
): ReadSlides {
  const problems: TemplateProblem[] = [];
  const kept = slidePathsOf(file, presentation).flatMap((path, place): readonly KeptSlide[] => {
    const number = place + 1;
    const spot = { kind: 'slide', number } as const;
    const checked = checkTokens(file.root(path), spot, rules.names, { prompts: true });
    problems.push(...checked.problems, ...notesProblems(file, path, spot));
    if (checked.asked.length === 0 || problems.length > 0) return [];
    const parts = file.withNeeds([path], treatment(number, rules, file));
    const [slide, ...needs] = parts;
    if (slide === undefined) return [];
    const drawn = needs
      .filter(({ contentType }) => contentType.endsWith('+xml'))
      .map((part) => file.root(part.path));
    problems.push(...drawn.flatMap((root) => unfilledTokens(root, spot)));
    const root = file.root(path);
    return [
      {
        slide,
        xml: file.text(path),
        needs,
        tokens: checked.asked,
        words: wordsOf(root),
        names: namesOf([root, ...drawn]),
      },
    ];
  });
  return { kept, problems };
}
