/** Checks and conditional formats of a sheet while it changes. */
import type { Area } from '../../../workbook/kernel/area';
import type { ValidationPlan } from '../../../workbook/kernel/blueprint';
import { element } from '../../write/xml';
import { validationXml } from '../../write/validationXml';
import { fragment } from '../parts/xmlFragment';
import {
  attributeOf,
  childElement,
  childElements,
  eachElement,
  insertInOrder,
  removeChild,
  setAttribute,
  textOf,
  type XmlElement,
} from '../parts/xmlTree';
import { areasText, parseAreas, without } from './areas';
import { SHEET_ORDER } from './sheetOrder';

/** All lists of checks: the sheet's own, and the one that later Excels keep beside it. */
const checkLists = (root: XmlElement): readonly XmlElement[] => {
  const lists: XmlElement[] = [];
  eachElement(root, (element) => {
    if (element.name === 'dataValidations') lists.push(element);
  });
  return lists;
};

const areasOf = (check: XmlElement): string => {
  const inside = childElement(check, 'sqref');
  return inside === null ? (attributeOf(check, 'sqref') ?? '') : textOf(inside);
};

const setAreas = (check: XmlElement, areas: string): void => {
  const inside = childElement(check, 'sqref');
  if (inside === null) setAttribute(check, 'sqref', areas);
  else inside.children = [areas];
};

/** Changes where the checks of a list hold, but for one; one that holds nowhere goes. */
const changeAreas = (
  list: XmlElement,
  kept: XmlElement | null,
  change: (areas: readonly Area[]) => readonly Area[]
): void => {
  childElements(list, 'dataValidation').forEach((check) => {
    if (check === kept) return;
    const before = parseAreas(areasOf(check));
    const after = change(before);
    if (after.length === 0) removeChild(list, check);
    else if (areasText(after) !== areasText(before)) setAreas(check, areasText(after));
  });
};

const recount = (list: XmlElement): void => {
  const count = childElements(list, 'dataValidation').length;
  if (attributeOf(list, 'count') !== null) setAttribute(list, 'count', String(count));
};

const isEmpty = (parent: XmlElement): boolean =>
  parent.children.every((child) => typeof child === 'string');

/** Takes lists without checks away, and what held nothing else. */
const dropEmpty = (parent: XmlElement): void => {
  parent.children.forEach((child) => {
    if (typeof child === 'string') return;
    dropEmpty(child);
    const holder = ['dataValidations', 'ext', 'extLst'].includes(child.name);
    if (holder && isEmpty(child)) removeChild(parent, child);
  });
};

/** Takes these cells from all checks but one. */
const freeCells = (root: XmlElement, area: Area, kept: XmlElement | null): void => {
  const lists = checkLists(root);
  const before = lists.map((list) => list.children.length);
  lists.forEach((list) =>
    changeAreas(list, kept, (areas) => areas.flatMap((each) => without(each, area)))
  );
  lists.forEach((list, place) => {
    if (list.children.length !== before[place]) recount(list);
  });
  if (lists.some(isEmpty)) dropEmpty(root);
};

/** The list of the sheet's own checks; made where there is none. */
const ownChecks = (root: XmlElement): XmlElement => {
  const present = childElement(root, 'dataValidations');
  if (present !== null) return present;
  const list = fragment(element('dataValidations', { count: 0 }), root.prefix);
  insertInOrder(root, list, SHEET_ORDER);
  return list;
};

/**
 * Sets the one check of these cells: others keep theirs elsewhere and lose it here, since two checks on
 * a cell are damage to Excel. A check of just these cells is replaced where it stands, so that setting
 * it again changes nothing.
 */
export function setCheckInSheet(root: XmlElement, plan: ValidationPlan, title: string): void {
  const check = fragment(validationXml(plan, title), root.prefix);
  const list = ownChecks(root);
  const known = childElements(list, 'dataValidation').find(
    (each) => areasOf(each) === areasOf(check)
  );
  if (known === undefined) list.children.push(check);
  else list.children.splice(list.children.indexOf(known), 1, check);
  freeCells(root, plan.area, check);
  setAttribute(list, 'count', String(childElements(list, 'dataValidation').length));
}

const grown = (areas: readonly Area[], body: Area, rows: number): readonly Area[] =>
  areas.map((area) => {
    const within =
      area.column >= body.column && area.column + area.columns <= body.column + body.columns;
    const reaches = area.row + area.rows === body.row + body.rows && area.row >= body.row;
    return within && reaches ? { ...area, rows: area.rows + rows } : area;
  });

/** Checks and conditional looks that reach to a table's last row reach to its new last row. */
export function growRules(root: XmlElement, body: Area, rows: number): void {
  checkLists(root).forEach((list) => changeAreas(list, null, (areas) => grown(areas, body, rows)));
  childElements(root, 'conditionalFormatting').forEach((rule) => {
    const before = parseAreas(attributeOf(rule, 'sqref') ?? '');
    const after = areasText(grown(before, body, rows));
    if (after !== areasText(before)) setAttribute(rule, 'sqref', after);
  });
}
