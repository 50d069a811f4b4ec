/** Upgrades an older workbook; loaded with the drawing code. */
import type { UpgradeChanges } from '../../workbook/book/upgradeChanges';
import type { Outcome } from './outcome';

const drawing = () => import('./drawActions');

/** What upgrading would add; null where there is nothing to upgrade. Rejects with office.js errors. */
export async function readUpgradeChanges(): Promise<UpgradeChanges | null> {
  return (await drawing()).readUpgradeChanges();
}

/** Adds what came since the workbook was made. Nothing typed changes. */
export async function upgradeWorkbook(): Promise<Outcome> {
  return (await drawing()).upgradeWorkbook();
}
