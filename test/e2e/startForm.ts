import type { Locator } from '@playwright/test';
import type { TryItPage } from './tryItPage';

/** Two companies, two departments of ours and one of theirs; the long form is offered already. */
export async function fillStartForm({ pane }: TryItPage): Promise<void> {
  await pane.getByRole('button', { name: 'Start our alliance' }).click();
  const party = async (group: string, name: string, manager: string): Promise<void> => {
    const box = pane.getByRole('group', { name: group });
    await box.getByLabel('Company name').fill(name);
    await box.getByLabel('Alliance manager').fill(manager);
  };
  await party('Your company', 'Brightwater', 'Nadia Brooks');
  await party('Your partner', 'Halden', 'Marcus Oyelaran');
  await pane.getByLabel('First period').fill('2026-Q4');
  const department = async (row: Locator, name: string, side: string, rate: string) => {
    // By place: a row is called by its name as soon as it has one.
    await row.getByLabel('Name', { exact: true }).fill(name);
    await row.getByLabel('Side').selectOption(side);
    await row.getByLabel(/Hourly rate/).fill(rate);
  };
  const rows = pane.getByRole('group', { name: 'Departments' }).getByRole('group');
  await pane.getByRole('button', { name: 'Add a department' }).click();
  await department(rows.nth(0), 'Marketing', 'us', '80');
  await department(rows.nth(1), 'Operations', 'partner', '');
  await department(rows.nth(2), 'Engineering', 'us', '100');
  await pane.getByRole('button', { name: 'Create the workbook' }).click();
}
