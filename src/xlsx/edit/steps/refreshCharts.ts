/** The step that brings charts up to date. */
import type { ChartPlan } from '../../../workbook/kernel/chartPlan';
import { chartXml } from '../../write/chartXml';
import type { OpenFile } from '../openFile';
import { RelationsDoc } from '../parts/relationsDoc';
import {
  attributeOf,
  childElement,
  documentXml,
  eachElement,
  elementXml,
  parseXml,
  removeChild,
  textOf,
  type XmlDocument,
  type XmlElement,
} from '../parts/xmlTree';
import type { SheetDoc } from '../sheet/sheetDoc';
import { movedChart } from './movedChart';

const elementsNamed = (root: XmlElement, name: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  eachElement(root, (element) => {
    if (element.name === name) found.push(element);
  });
  return found;
};

const relationId = ({ attributes }: XmlElement): string =>
  /\s[^\s=]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';

/** The parts of a sheet's charts by the names under which they are drawn. */
const chartParts = (file: OpenFile, sheet: SheetDoc): ReadonlyMap<string, string> => {
  const parts = new Map<string, string>();
  new RelationsDoc(file.parts, sheet.path).paths('drawing').forEach((drawing) => {
    const related = new RelationsDoc(file.parts, drawing).list();
    const { root } = file.parts.tree(drawing);
    elementsNamed(root, 'graphicFrame').forEach((frame) => {
      const named = elementsNamed(frame, 'cNvPr')[0];
      const chart = elementsNamed(frame, 'chart')[0];
      const id = chart === undefined ? '' : relationId(chart);
      const path = related.find((relation) => relation.id === id)?.path;
      const name = named === undefined ? null : attributeOf(named, 'name');
      if (name !== null && path !== undefined) parts.set(name, path);
    });
  });
  return parts;
};

/** Which cells the chart shows, in their order. */
const referencesIn = (root: XmlElement): string => elementsNamed(root, 'f').map(textOf).join('\n');

/** Puts the new child of this name where the old one is. */
const replaceChild = (parent: XmlElement, from: XmlElement, name: string): void => {
  const [before, after] = [childElement(parent, name), childElement(from, name)];
  if (before === null || after === null || elementXml(before) === elementXml(after)) return;
  parent.children.splice(parent.children.indexOf(before), 1, after);
  removeChild(from, after);
};

/** What depends on the values: of series their points, of axes their ends. */
const VALUES: readonly (readonly [string, readonly string[]])[] = [
  ['ser', ['xVal', 'yVal', 'cat', 'val']],
  ['valAx', ['scaling', 'majorUnit']],
];

const updateValues = (present: XmlElement, fresh: XmlElement): void =>
  VALUES.forEach(([name, children]) => {
    const news = elementsNamed(fresh, name);
    elementsNamed(present, name).forEach((element, place) => {
      const from = news[place];
      if (from !== undefined) children.forEach((child) => replaceChild(element, from, child));
    });
  });

/** Colours that people chose stay, unless the chart shows other cells now. */
const updated = (present: XmlDocument, fresh: XmlDocument): string => {
  const same =
    present.root.prefix === fresh.root.prefix &&
    referencesIn(present.root) === referencesIn(fresh.root);
  if (!same) return documentXml(fresh);
  updateValues(present.root, fresh.root);
  return documentXml(present);
};

/** Brings a sheet's charts up to date; one that people took away or renamed stays as it is. */
export function refreshChartsInFile(
  file: OpenFile,
  sheet: SheetDoc,
  plans: readonly ChartPlan[]
): void {
  if (plans.length === 0) return;
  const parts = chartParts(file, sheet);
  const titles = new Map(file.stampedTitles());
  plans.forEach((plan) => {
    const path = parts.get(plan.name);
    if (path === undefined) return;
    const fresh = parseXml(chartXml(movedChart(file, plan), titles), path);
    file.parts.put(path, updated(file.parts.tree(path), fresh));
  });
}
