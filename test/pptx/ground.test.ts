/** Slides on a company's dark or pictured ground: our content stands on a white sheet, and can be read. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Design } from '../../src/pptx/design/design';
import { readTemplate } from '../../src/pptx/template/readTemplate';
import { writeDeck } from '../../src/pptx/writeDeck';
import { deckFaults } from './deckFaults';
import { openDeck, slidePaths } from './deckPackage';
import { sampleDeck } from './sampleDeck';
import { templateParts } from './templateFile';
import { NARROW } from './templates';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
/** Of "Title Only". */
const LAYOUT = 'ppt/slideLayouts/slideLayout4.xml';

const changed = (...changes: readonly (readonly [string, string, string])[]): Design => {
  const parts = templateParts(NARROW);
  changes.forEach(([path, from, to]) => {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    if (!xml.includes(from)) throw new Error(`no ${from} in ${path}`);
    parts[path] = strToU8(xml.replace(from, to));
  });
  const result = readTemplate(zipSync(parts));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.template;
};

const ground = (fill: string): string =>
  `<p:cSld><p:bg><p:bgPr>${fill}<a:effectLst/></p:bgPr></p:bg>`;
const solid = (color: string): string => `<a:solidFill>${color}</a:solidFill>`;
const onMaster = (fill: string): Design => changed([MASTER, '<p:cSld>', ground(fill)]);

/** In points, as the file counts them. */
const shape = (looks: string, [left, top, width, height]: readonly number[]): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="80" name="Panel"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${(left ?? 0) * 12_700}" y="${(top ?? 0) * 12_700}"/><a:ext cx="${(width ?? 0) * 12_700}" cy="${(height ?? 0) * 12_700}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${looks}</p:spPr></p:sp>`;
const withShape = (looks: string, place: readonly number[]): Design =>
  changed([MASTER, '</p:spTree>', `${shape(looks, place)}</p:spTree>`]);
const WHOLE = [0, 0, 720, 540];

const NEEDED: readonly (readonly [string, () => Design])[] = [
  ['a dark colour', () => onMaster(solid('<a:srgbClr val="003366"/>'))],
  ['a colour of the theme by the map', () => onMaster(solid('<a:schemeClr val="tx1"/>'))],
  [
    'a light colour made dark',
    () => onMaster(solid('<a:schemeClr val="bg1"><a:lumMod val="50000"/></a:schemeClr>')),
  ],
  ['a shade', () => onMaster('<a:gradFill><a:gsLst/></a:gradFill>')],
  ['a picture', () => onMaster('<a:blipFill><a:blip r:embed="rId90"/></a:blipFill>')],
  [
    'a reference to a dark colour',
    () =>
      changed([
        MASTER,
        '<p:cSld>',
        '<p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="tx1"/></p:bgRef></p:bg>',
      ]),
  ],
  [
    'the layout’s own',
    () => changed([LAYOUT, '<p:cSld>', ground(solid('<a:prstClr val="black"/>'))]),
  ],
  ['a dark shape over the content', () => withShape(solid('<a:srgbClr val="101010"/>'), WHOLE)],
];

const NOT_NEEDED: readonly (readonly [string, () => Design])[] = [
  ['no ground at all', () => changed()],
  ['white', () => onMaster(solid('<a:schemeClr val="bg1"/>'))],
  ['a light grey', () => onMaster(solid('<a:srgbClr val="F2F2F2"/>'))],
  [
    'a light layout of a dark master',
    () =>
      changed(
        [MASTER, '<p:cSld>', ground(solid('<a:srgbClr val="003366"/>'))],
        [LAYOUT, '<p:cSld>', ground(solid('<a:srgbClr val="FFFFFF"/>'))]
      ),
  ],
  ['a light shape', () => withShape(solid('<a:srgbClr val="FAFAFA"/>'), WHOLE)],
  ['a dark bar at the edge', () => withShape(solid('<a:srgbClr val="101010"/>'), [0, 0, 20, 540])],
  ['an empty frame', () => withShape('<a:noFill/>', WHOLE)],
];

test.each(NEEDED)('a sheet is needed on %s', (_, template) => {
  expect(template().contentLayout.paper).toBe(true);
});

test.each(NOT_NEEDED)('none is needed on %s', (_, template) => {
  expect(template().contentLayout.paper).toBe(false);
});

describe('a deck on a dark ground', () => {
  const bytes = writeDeck(sampleDeck, onMaster(solid('<a:srgbClr val="003366"/>')));
  const deck = openDeck(bytes);
  const xmlOf = (path: string): string => strFromU8(deck.bytes.get(path) ?? new Uint8Array());
  const contents = slidePaths(deck).slice(1);

  it('holds together', () => {
    expect(deckFaults(bytes)).toEqual([]);
  });

  it('has a white sheet below all else on each slide', () => {
    contents.forEach((path) =>
      expect(xmlOf(path)).toMatch(/<p:cNvPr id="2" name="Sheet"\/>.*?<a:srgbClr val="FFFFFF"\/>/)
    );
  });

  it('writes on it in ink of its own: the theme’s may be white', () => {
    const charts = [...deck.bytes.keys()].filter((path) => /^ppt\/charts\/[^_]/.test(path));
    expect(charts.length).toBeGreaterThan(3);
    charts.forEach((path) => expect(xmlOf(path)).not.toMatch(/schemeClr val="(tx1|bg1)"/));
    const table = contents.map(xmlOf).find((xml) => xml.includes('Stop the printed catalogue'));
    expect(table).toMatch(/<a:srgbClr val="242424"\/><\/a:solidFill>.*?Stop the printed catalogue/);
  });
});
