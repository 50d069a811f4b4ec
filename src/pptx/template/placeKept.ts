/** The parts of a template as they go into a deck: tokens filled, out of the way of our own parts. */
import type { PackagePart, PackageRelation } from '../../xlsx/write/package';
import { parseXml } from '../../xlsx/edit/parts/xmlTree';
import type { Design, KeptSlide } from '../design/design';
import { OUR_PLACES } from '../partKinds';
import { filledXml } from './fillTokens';
import type { TokenValues } from './tokens';

/** A kept slide's needs go where no part of ours is. */
const freePath = (path: string): string =>
  OUR_PLACES.test(path) ? path.replace(/^ppt\//i, 'ppt/template/') : path;

const moved = (relations: readonly PackageRelation[]): readonly PackageRelation[] =>
  relations.map((relation) =>
    'path' in relation.target
      ? { ...relation, target: { path: freePath(relation.target.path) } }
      : relation
  );

/** Masters, layouts and what they need; what is said for tokens stands in them. */
export function designParts(
  { parts, asking }: Design,
  values: TokenValues
): readonly PackagePart[] {
  return parts.map((part) => {
    const xml = asking.get(part.path);
    if (xml === undefined) return part;
    return {
      ...part,
      content: filledXml(parseXml(xml, part.path).root, values, { prompts: false }),
    };
  });
}

function slidePart({ slide, xml }: KeptSlide, path: string, values: TokenValues): PackagePart {
  return {
    ...slide,
    path,
    content: filledXml(parseXml(xml, slide.path).root, values, { prompts: true }),
    relations: moved(slide.relations),
  };
}

/** The kept slides, filled, at these paths, with what they need besides the design's own parts; each part once. */
export function keptParts(
  { kept, parts }: Design,
  pathOf: (place: number) => string,
  values: TokenValues
): readonly PackagePart[] {
  const there = new Set(parts.map(({ path }) => path.toLowerCase()));
  const needs = kept
    .flatMap((each) => each.needs)
    .filter(({ path }) => {
      const isNew = !there.has(path.toLowerCase());
      there.add(path.toLowerCase());
      return isNew;
    });
  return [
    ...kept.map((each, place) => slidePart(each, pathOf(place + 1), values)),
    ...needs.map((part) => ({
      ...part,
      path: freePath(part.path),
      relations: moved(part.relations),
    })),
  ];
}
