/** The workbook's part. */
import { sheetStamp, type Blueprint, type NamePlan } from '../../workbook/kernel/blueprint';
import { absoluteArea, fitsSheet } from '../address';
import { BlueprintError } from './blueprintError';
import { columnNames } from './helperFormulas';
import { printNamesXml } from './printXml';
import { element, xmlAttribute, xmlText, XML_HEAD } from './xml';

/** Titles of the blueprint's sheets by key. */
export function sheetTitles({ sheets }: Blueprint): ReadonlyMap<string, string> {
  return new Map(sheets.map(({ key, title }) => [key, title]));
}

const stamps = ({ sheets, names }: Blueprint): readonly NamePlan[] => {
  const stated = new Set(names.map(({ name }) => name));
  return sheets
    .filter(({ key }) => !stated.has(sheetStamp(key)))
    .map(({ key }) => ({
      name: sheetStamp(key),
      target: { sheet: key, area: { row: 0, column: 0, rows: 1, columns: 1 } },
      hidden: true,
    }));
};

const nameXml = (
  { name, target, hidden }: NamePlan,
  titles: ReadonlyMap<string, string>
): string => {
  const title = titles.get(target.sheet);
  if (title === undefined) {
    throw new BlueprintError('sheet-unknown', { detail: `${name} refers to ${target.sheet}` });
  }
  if (!fitsSheet(target.area))
    throw new BlueprintError('outside-sheet', { sheet: title, detail: name });
  const attributes = { name: xmlAttribute(name), hidden: hidden || undefined };
  return element('definedName', attributes, xmlText(absoluteArea(title, target.area)));
};

const namesXml = (blueprint: Blueprint, stamped: boolean): string => {
  const titles = sheetTitles(blueprint);
  const plans = [...blueprint.names, ...(stamped ? stamps(blueprint) : [])];
  const own = plans.map((plan) => nameXml(plan, titles));
  const print = blueprint.sheets.map(printNamesXml);
  const columns = [...columnNames(blueprint)].map(([column, name]) =>
    element('definedName', { name: xmlAttribute(name), hidden: true }, xmlText(column))
  );
  const all = [...own, ...columns, ...print].join('');
  return all === '' ? '' : element('definedNames', {}, all);
};

const sheetsXml = ({ sheets }: Blueprint): string =>
  sheets
    .map(({ title, hidden, waiting }, place) =>
      element('sheet', {
        name: xmlAttribute(title),
        sheetId: place + 1,
        state: hidden || waiting === true ? 'hidden' : undefined,
        'r:id': `rId${place + 1}`,
      })
    )
    .join('');

/** Where the shown sheet stands; the blueprint is checked before. */
export function activeIndex({ sheets, activeSheet }: Blueprint): number {
  return sheets.findIndex(({ key }) => key === activeSheet);
}

/**
 * The workbook's own part; the sheet at place n is related as rId(n+1). `stamped` sheets bear the
 * hidden names by which they are found again.
 */
export function workbookXml(blueprint: Blueprint, stamped: boolean): string {
  const content = [
    '<workbookPr/>',
    element('bookViews', {}, element('workbookView', { activeTab: activeIndex(blueprint) })),
    element('sheets', {}, sheetsXml(blueprint)),
    namesXml(blueprint, stamped),
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  ];
  const namespaces = {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
  return XML_HEAD + element('workbook', namespaces, content.join(''));
}
