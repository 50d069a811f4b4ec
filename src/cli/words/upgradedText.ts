/** What an upgrade did, in words. */
import type { UpgradeChanges } from '../../workbook/book/upgradeChanges';
import { WORKBOOK_VERSION } from '../../workbook/kernel/version';
import type { Paths } from './closedText';
import { oneLine } from '../../workbook/kernel/wording';

/** What was added, and that nothing typed changed. */
export function upgradedText(news: UpgradeChanges, { from, to }: Paths): string {
  const added = [
    ...news.sheets.map((title) => `sheet “${title}”`),
    ...news.columns.map(({ table, header }) => `column “${header}” of ${table}`),
    ...news.cells.map((label) => `cell “${label}”`),
    ...news.formulas.map(({ table, header }) => `new formulas in “${header}” of ${table}`),
  ];
  return [
    `rvu: ${from} was made by an earlier Reciprocal (workbook version ${news.from}); ${to} is of version ${WORKBOOK_VERSION}.`,
    added.length === 0
      ? 'rvu: sheets on which nothing is typed were brought up to date, and missing ones made.'
      : `rvu: added: ${added.map(oneLine).join(', ')}.`,
    `rvu: nothing that you typed changed; ${from} stays as it was.\n`,
  ].join('\n');
}

/** There was nothing to upgrade. */
export function presentText({ from, to }: Paths): string {
  return `rvu: ${from} is of the newest version (${WORKBOOK_VERSION}) already; ${to} is a copy of it.\n`;
}
