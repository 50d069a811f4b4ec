/** Blueprints that Excel would find damaged are refused before they are written. */
import type { Blueprint, SheetPlan } from '../../workbook/kernel/blueprint';
import { fitsSheet } from '../address';
import { BlueprintError } from './blueprintError';
import { checkTable } from './tableXml';

const MAX_TITLE = 31;

const firstTwin = (names: readonly string[]): string | undefined => {
  const lower = names.map((name) => name.toLowerCase());
  return names.find((_, place) => lower.indexOf(lower[place] ?? '') !== place);
};

const isTitle = (title: string): boolean =>
  title !== '' &&
  title.length <= MAX_TITLE &&
  !/[\\/*?:[\]]|^'|'$/.test(title) &&
  title.toLowerCase() !== 'history';

const checkTwins = (names: readonly string[], what: string): void => {
  const twin = firstTwin(names);
  if (twin !== undefined) throw new BlueprintError('duplicate-name', { detail: `${what} ${twin}` });
};

const checkAreas = (sheet: SheetPlan): void => {
  const areas = [
    ...sheet.formats,
    ...sheet.validations,
    ...sheet.conditionalFormats,
    ...sheet.hiddenRows.map(({ row, rows }) => ({ area: { row, rows, column: 0, columns: 1 } })),
    ...sheet.charts.map(({ anchor }) => ({ area: anchor })),
    ...(sheet.print.area === null ? [] : [{ area: sheet.print.area }]),
  ];
  const bad = areas.find(({ area }) => !fitsSheet(area));
  if (bad !== undefined) {
    throw new BlueprintError('outside-sheet', {
      sheet: sheet.title,
      detail: JSON.stringify(bad.area),
    });
  }
};

const checkSheet = (sheet: SheetPlan): void => {
  if (!isTitle(sheet.title))
    throw new BlueprintError('sheet-title-invalid', { sheet: sheet.title });
  checkAreas(sheet);
  sheet.tables.forEach((table) => checkTable(table, sheet.title));
};

/** Throws where Excel would find the written file damaged. */
export function checkBlueprint({ sheets, names, activeSheet }: Blueprint): void {
  checkTwins(
    sheets.map(({ key }) => key),
    'sheet key'
  );
  checkTwins(
    sheets.map(({ title }) => title),
    'sheet title'
  );
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  checkTwins([...tables, ...names.map(({ name }) => name)], 'name');
  const shown = sheets.some(({ key, hidden }) => key === activeSheet && !hidden);
  if (!shown) throw new BlueprintError('sheet-unknown', { detail: `active sheet ${activeSheet}` });
  sheets.forEach(checkSheet);
}
