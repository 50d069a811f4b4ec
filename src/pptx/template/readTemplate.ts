/** Reads a company's presentation as a template. */
import type { XmlElement } from '../../xlsx/edit/parts/xmlTree';
import { childElements } from '../../xlsx/edit/parts/xmlTree';
import { FileRefusal } from '../../xlsx/fileProblem';
import { element } from '../../xlsx/write/xml';
import type { PackageRelation } from '../../xlsx/write/package';
import type { SlideBox } from '../box';
import type { Design } from '../design/design';
import { contentArea, layoutOf, placing, type SlideSize } from './placeLayout';
import {
  descendantOf,
  contentLayout,
  firstSize,
  placedOf,
  placeholdersOf,
  titleLayout,
  type FoundLayout,
} from './readLayout';
import { lastWord, TemplatePackage, told } from './templatePackage';
import { refuseTemplate, TemplateRefusal, type TemplateProblem } from './templateProblem';

export type TemplateResult =
  | { readonly ok: true; readonly template: Design }
  | { readonly ok: false; readonly problems: readonly [TemplateProblem, ...TemplateProblem[]] };

const PRESENTATION = /presentationml\.(presentation|template|slideshow)\.main\+xml$/;
const PRESENTATION_ML = 'http://schemas.openxmlformats.org/presentationml/2006/main';
/** Folders in which our own parts will stand. */
const OURS =
  /^ppt\/(presentation\.xml$|slides\/|charts\/|embeddings\/|notesSlides\/|notesMasters\/)/i;
const USUAL_TITLE = 40;
/** Other fonts are seldom wider than Arial by more, and their lines seldom higher. */
const SLACK = 1.12;

const presentationPath = (file: TemplatePackage): string => {
  const [path] = file.related('', 'officeDocument');
  const type = path === undefined ? '' : file.contentType(path);
  if (path === undefined) return refuseTemplate({ code: 'no-presentation' });
  if (/macroEnabled/i.test(type)) return refuseTemplate({ code: 'macro', part: path });
  return PRESENTATION.test(type) ? path : refuseTemplate({ code: 'no-presentation' });
};

const sizeOf = (presentation: XmlElement): Design['size'] => {
  const size = descendantOf(presentation, 'sldSz');
  const width = size === null ? NaN : Number(told(size, 'cx')) / 12_700;
  const height = size === null ? NaN : Number(told(size, 'cy')) / 12_700;
  // What a presentation means that says none.
  return width >= 72 && height >= 72 ? { width, height } : { width: 720, height: 540 };
};

const layoutsOf = (file: TemplatePackage, master: string): readonly FoundLayout[] => {
  const root = file.root(master);
  const inherited = placeholdersOf(root);
  const titleSize = firstSize(descendantOf(root, 'txStyles', 'titleStyle')) ?? USUAL_TITLE;
  return file.related(master, 'slideLayout').map((path) => {
    const layout = file.root(path);
    return {
      path,
      type: told(layout, 'type'),
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
    const place = relations.findIndex(({ id }) => id === told(each, 'r:id'));
    const id = Number(told(each, 'id'));
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
  const ours = parts.find((part) => OURS.test(part.path));
  if (ours !== undefined) {
    refuseTemplate({ code: 'not-understood', part: ours.path, detail: 'in the place of ours' });
  }
  return { relations, parts };
};

const LEAST_ROOM = 120;

interface Chosen {
  readonly content: FoundLayout;
  readonly first: FoundLayout | null;
  /** The room for content. */
  readonly area: SlideBox;
}

const chosenLayouts = (layouts: readonly FoundLayout[], size: SlideSize): Chosen => {
  const content = contentLayout(layouts);
  const title = content === null ? null : placedOf(content, 'title');
  if (content === null || title === null) return refuseTemplate({ code: 'no-layout' });
  const area = contentArea(content, title.box, size);
  if (Math.min(area.width, area.height) < LEAST_ROOM) refuseTemplate({ code: 'no-layout' });
  return { content, first: titleLayout(layouts), area };
};

const designOf = (file: TemplatePackage): Design => {
  const path = presentationPath(file);
  const presentation = file.root(path);
  if (told(presentation, 'xmlns:p') !== PRESENTATION_ML) refuseTemplate({ code: 'strict' });
  const masters = file.related(path, 'slideMaster');
  if (masters.length === 0) refuseTemplate({ code: 'no-master' });
  const size = sizeOf(presentation);
  const layouts = masters.flatMap((master) => layoutsOf(file, master));
  const { content, first, area } = chosenLayouts(layouts, size);
  const { relations, parts } = keptParts(file, path);
  return {
    parts,
    relations: relations.map((relation, place) => ({ ...relation, id: `rId${place + 1}` })),
    masterIds: masterIds(presentation, relations),
    size,
    titleLayout: layoutOf(first ?? content, area, size, false),
    contentLayout: layoutOf(content, area, size, true),
    slack: SLACK,
    place: placing(area, size),
  };
};

/**
 * Reads a company's presentation as what decks are laid out on: its masters with their layouts, themes and
 * pictures. Its slides, notes and properties are left behind. Whatever the bytes are, there is an answer:
 * what can't be used is a problem, not an exception.
 */
export function readTemplate(bytes: Uint8Array): TemplateResult {
  try {
    return { ok: true, template: designOf(new TemplatePackage(bytes)) };
  } catch (error) {
    if (error instanceof TemplateRefusal) return { ok: false, problems: [error.problem] };
    if (error instanceof FileRefusal) {
      return { ok: false, problems: [{ code: 'file', problem: error.problem }] };
    }
    throw error;
  }
}
