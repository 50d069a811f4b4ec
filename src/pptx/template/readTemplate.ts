/** Reads a company's presentation as a template. */
import type { XmlElement } from '../../xlsx/edit/parts/xmlTree';
import { childElements } from '../../xlsx/edit/parts/xmlTree';
import { FileRefusal } from '../../xlsx/fileProblem';
import { element } from '../../xlsx/write/xml';
import type { PackageRelation } from '../../xlsx/write/package';
import type { SlideBox } from '../box';
import type { Design } from '../design/design';
import { checkTokens } from './checkTokens';
import { readSlides } from './keptSlides';
import { OUR_PLACES } from '../partKinds';
import { contentArea, layoutOf, placing, placingOnCover, type SlideSize } from './placeLayout';
import { hasDarkGround } from './readGround';
import {
  descendantOf,
  contentLayout,
  firstSize,
  placedOf,
  placeholdersOf,
  titleLayout,
  type FoundLayout,
} from './readLayout';
import { lastWord, TemplatePackage, attributeText } from './templatePackage';
import { refuseTemplate, TemplateRefusal } from './templateProblem';
import type { TemplateProblem, TokenSpot } from './templateProblem';
import { NO_TOKENS, type TokenNames } from './tokens';

/** All problems at once where slides ask for words: whoever mends the template sees the whole list. */
export type TemplateResult =
  | { readonly ok: true; readonly template: Design }
  | { readonly ok: false; readonly problems: readonly [TemplateProblem, ...TemplateProblem[]] };

export interface TemplateOptions {
  /** Which tokens there are; none unless given, so that each is refused. */
  readonly names?: TokenNames;
  /** Whether the slides leave: then kept ones bring nothing that can't be searched. */
  readonly leaves?: boolean;
}

/** A presentation, a template or a show without macros. */
const PRESENTATION = /presentationml\.(presentation|template|slideshow)\.main\+xml$/;
const PRESENTATION_ML = 'http://schemas.openxmlformats.org/presentationml/2006/main';
/**
 * Points of a title where the master says nothing: PowerPoint's own default is 44, most companies'
 * less.
 */
const USUAL_TITLE = 40;
/** Other fonts are seldom wider than Arial by more, and their lines seldom higher. */
const SLACK = 1.12;

/** The main part by its relation, not by its usual path: other programs name it otherwise. */
const presentationPath = (file: TemplatePackage): string => {
  const [path] = file.related('', 'officeDocument');
  const type = path === undefined ? '' : file.contentType(path);
  if (path === undefined) return refuseTemplate({ code: 'no-presentation' });
  if (/macroEnabled/i.test(type)) return refuseTemplate({ code: 'macro', part: path });
  return PRESENTATION.test(type) ? path : refuseTemplate({ code: 'no-presentation' });
};

/** In points; the file counts EMU, of which 12,700 make a point. */
const sizeOf = (presentation: XmlElement): Design['size'] => {
  const size = descendantOf(presentation, 'sldSz');
  const width = size === null ? NaN : Number(attributeText(size, 'cx')) / 12_700;
  const height = size === null ? NaN : Number(attributeText(size, 'cy')) / 12_700;
  // What a presentation means that says none.
  return width >= 72 && height >= 72 ? { width, height } : { width: 720, height: 540 };
};

/** The layouts of a master, each with what it inherits from it. */
const layoutsOf = (file: TemplatePackage, master: string): readonly FoundLayout[] => {
  const root = file.root(master);
  const inherited = placeholdersOf(root);
  const titleSize = firstSize(descendantOf(root, 'txStyles', 'titleStyle')) ?? USUAL_TITLE;
  return file.related(master, 'slideLayout').map((path) => {
    const layout = file.root(path);
    return {
      ...{ path, master },
      type: attributeText(layout, 'type'),
      placeholders: placeholdersOf(layout),
      inherited,
      titleSize,
    };
  });
};

/** The masters as the presentation lists them, by the relations that they have now. */
const masterIds = (presentation: XmlElement, relations: readonly PackageRelation[]): string => {
  const list = descendantOf(presentation, 'sldMasterIdLst');
  const listed = list === null ? [] : childElements(list, 'sldMasterId');
  const ids = listed.flatMap((each) => {
    const place = relations.findIndex(({ id }) => id === attributeText(each, 'r:id'));
    const id = Number(attributeText(each, 'id'));
    return place < 0
      ? []
      : [
          element('p:sldMasterId', {
            id: id >= 2 ** 31 ? id : undefined,
            'r:id': `rId${place + 1}`,
          }),
        ];
  });
  return ids.length === 0 ? refuseTemplate({ code: 'no-master' }) : ids.join('');
};

/** The presentation's relations that go along, with the parts behind them. */
const keptParts = (file: TemplatePackage, path: string) => {
  const relations = ['slideMaster', 'theme', 'tableStyles'].flatMap((kind) =>
    file.relations(path).filter(({ type, target }) => lastWord(type) === kind && 'path' in target)
  );
  const parts = file.withNeeds(
    relations.flatMap(({ target }) => ('path' in target ? [target.path] : []))
  );
  const ours = parts.find((part) => OUR_PLACES.test(part.path));
  if (ours !== undefined) {
    refuseTemplate({ code: 'not-understood', part: ours.path, detail: 'in the place of ours' });
  }
  return { relations, parts };
};

/** Points: less is no slide on which a chart can be read. */
const LEAST_ROOM = 120;

/** The layouts on which our slides stand; `first` is null where the template has no title slide. */
interface Chosen {
  readonly content: FoundLayout;
  readonly first: FoundLayout | null;
  /** The room for content. */
  readonly area: SlideBox;
}

/** Refuses a template without room for content rather than letting slides overflow. */
const chosenLayouts = (layouts: readonly FoundLayout[], size: SlideSize): Chosen => {
  const content = contentLayout(layouts);
  const title = content === null ? null : placedOf(content, 'title');
  if (content === null || title === null) return refuseTemplate({ code: 'no-layout' });
  const area = contentArea(content, title.box, size);
  if (Math.min(area.width, area.height) < LEAST_ROOM) refuseTemplate({ code: 'no-layout' });
  return { content, first: titleLayout(layouts), area };
};

/** Tokens in the shapes of masters and layouts, in which all slides of theirs show them. */
const askingParts = (file: TemplatePackage, masters: readonly string[], names: TokenNames) => {
  const parts = masters.flatMap((master) => [
    { path: master, kind: 'master' as const },
    ...file.related(master, 'slideLayout').map((path) => ({ path, kind: 'layout' as const })),
  ]);
  return parts.map(({ path, kind }) => {
    const root = file.root(path);
    const title = descendantOf(root, 'cSld');
    const name = (title === null ? '' : attributeText(title, 'name')) || lastPart(path);
    const spot: TokenSpot = { kind, name };
    return { path, ...checkTokens(root, spot, names, { prompts: false }) };
  });
};

/** The file's name, for layouts that have none of their own. */
const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What of the template asks for words of ours; refused where anything in it can't be filled. */
const asked = (
  file: TemplatePackage,
  path: string,
  { names = NO_TOKENS, leaves = false }: TemplateOptions
): Pick<Design, 'kept' | 'asking' | 'tokens'> => {
  const { kept, problems } = readSlides(file, path, { names, leaves });
  const parts = askingParts(file, file.related(path, 'slideMaster'), names);
  const [first, ...more] = [...problems, ...parts.flatMap((part) => part.problems)];
  if (first !== undefined) throw new TemplateRefusal(first, more);
  const asking = parts.filter((part) => part.asked.length > 0);
  return {
    kept,
    asking: new Map(asking.map((part) => [part.path, file.text(part.path)])),
    tokens: [
      ...new Set([
        ...kept.flatMap(({ tokens }) => tokens),
        ...asking.flatMap((part) => part.asked),
      ]),
    ],
  };
};

/** Reads the template, or throws a refusal that names what can't be used. */
const designOf = (file: TemplatePackage, options: TemplateOptions): Design => {
  const path = presentationPath(file);
  const presentation = file.root(path);
  if (attributeText(presentation, 'xmlns:p') !== PRESENTATION_ML)
    refuseTemplate({ code: 'strict' });
  const masters = file.related(path, 'slideMaster');
  if (masters.length === 0) refuseTemplate({ code: 'no-master' });
  const size = sizeOf(presentation);
  const layouts = masters.flatMap((master) => layoutsOf(file, master));
  const { content, first, area } = chosenLayouts(layouts, size);
  const { relations, parts } = keptParts(file, path);
  const cover = layoutOf(first ?? content, area, size, false);
  return {
    parts,
    relations: relations.map((relation, place) => ({ ...relation, id: `rId${place + 1}` })),
    masterIds: masterIds(presentation, relations),
    ...asked(file, path, options),
    size,
    titleLayout: { ...cover, paper: hasDarkGround(file, first ?? content, area) },
    contentLayout: {
      ...layoutOf(content, area, size, true),
      paper: hasDarkGround(file, content, area),
    },
    slack: SLACK,
    place: placing(area, size),
    placeOnCover: first === null ? placing(area, size) : placingOnCover(cover, size),
  };
};

/**
 * Reads a company's presentation as what decks are laid out on: its masters with their layouts, themes and
 * pictures, and its slides that ask for words of ours (`{{headline}}`). All other slides, notes and properties
 * are left behind. Whatever the bytes are, there is an answer: what can't be used is a problem, not an exception.
 */
export function readTemplate(bytes: Uint8Array, options: TemplateOptions = {}): TemplateResult {
  try {
    return { ok: true, template: designOf(new TemplatePackage(bytes), options) };
  } catch (error) {
    if (error instanceof TemplateRefusal)
      return { ok: false, problems: [error.problem, ...error.more] };
    if (error instanceof FileRefusal) {
      return { ok: false, problems: [{ code: 'file', problem: error.problem }] };
    }
    throw error;
  }
}
