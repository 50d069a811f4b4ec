import { expect, test } from '@playwright/test';
import { TryItPage } from './tryItPage';
import { downloaded } from './downloaded';
import { fillStartForm } from './startForm';

test.setTimeout(420_000);

async function typeRow(
  desk: TryItPage,
  row: number,
  cells: Readonly<Record<string, string>>
): Promise<void> {
  for (const [column, text] of Object.entries(cells)) await desk.type(`${column}${row}`, text);
}

test('a period from an empty workbook to the next', async ({ page }) => {
  page.setDefaultTimeout(30_000);
  const desk = new TryItPage(page);
  const { pane } = desk;
  const step = (name: string) =>
    pane.getByRole('list', { name: 'Steps of this period' }).getByRole('button', { name });

  await test.step('the start form makes a form for each department of ours', async () => {
    await desk.open();
    await fillStartForm(desk);
    for (const name of ['RVU', 'RVU Marketing', 'RVU Engineering'])
      await expect(desk.tab(name)).toBeVisible({ timeout: 60_000 });
    // What is not in use yet waits out of sight.
    for (const name of ['Actions', 'Charter']) await expect(desk.tab(name)).toHaveCount(0);
    await expect(pane.getByText(/^2026-Q4 (ends .*, in|has been due)/)).toBeVisible();
    await expect(step('Contributions')).toContainText('Nothing listed yet');
  });

  await test.step('contributions are typed in the grid', async () => {
    await desk.sheet('Contributions');
    const given = { C: 'we give', O: 'Marketing' };
    await typeRow(desk, 7, {
      A: 'G1',
      ...given,
      B: 'Joint webinar',
      D: '40',
      G: '4',
      N: 'Innovation',
    });
    await desk.shows('E7', '80');
    await typeRow(desk, 8, {
      A: 'G2',
      ...given,
      B: 'Newsletter',
      D: '6',
      H: '2',
      N: 'New markets',
    });
    await typeRow(desk, 9, {
      A: 'R1',
      B: 'Test rig',
      C: 'they give',
      F: '500',
      H: '5',
      N: 'Lower costs',
    });
    await expect(step('Contributions')).toContainText('2 given, 1 received');
  });

  await test.step('a form takes typing where it may, and nowhere else', async () => {
    await desk.sheet('RVU Marketing');
    await desk.shows('C9', 'Test rig');
    await typeRow(desk, 9, { D: '5', E: 'A third fewer errors' });
    await desk.type('B9', 'Our own heading');
    await expect(page.getByRole('dialog')).toContainText('protected sheet');
    await page.keyboard.press('Enter');
    await desk.shows('B9', 'Lower costs');
    await desk.type('D7', '9');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Enter');
    await desk.shows('D7', 'empty');
  });

  await test.step('part 2 is drafted from the contributions, edited and put into the form', async () => {
    await step('Our RVU').click();
    await expect(pane.getByRole('tab', { name: 'RVU' })).toHaveAttribute('aria-selected', 'true');
    await pane.getByRole('button', { name: 'Draft part 2: Marketing' }).click();
    const words = pane.getByRole('textbox', { name: 'Words for Innovation' });
    await expect(words).toHaveValue(/Joint webinar/);
    await words.fill('The joint webinar brought you new ideas.');
    await pane.getByRole('button', { name: 'Put into the form' }).click();
    await expect(pane.getByText('2 lines are in the form.')).toBeVisible();
    await desk.shows('I11', 'The joint webinar brought you new ideas.');
    await desk.shows('I12', /Newsletter/);
  });

  await test.step('a department joins, another is renamed; forms follow', async () => {
    await pane.getByRole('button', { name: 'Add a department' }).click();
    await pane.getByRole('textbox', { name: /^Name/ }).fill('Service');
    await pane
      .getByRole('form', { name: 'A new department' })
      .getByRole('button', { name: 'Add a department' })
      .click();
    await expect(desk.tab('RVU Service')).toBeVisible();
    await pane.getByRole('button', { name: 'Rename Engineering' }).click();
    await pane.getByLabel('New name of Engineering').fill('Research');
    await pane.getByRole('button', { name: 'Save name' }).click();
    await expect(desk.tab('RVU Research')).toBeVisible();
    await expect(desk.tab('RVU Engineering')).toHaveCount(0);
    await desk.sheet('RVU Marketing');
    await desk.shows('E9', 'A third fewer errors');
  });

  await test.step('switching the form shows the other and loses nothing', async () => {
    await pane.getByText('Short', { exact: true }).click();
    await expect(pane.getByText('The short form is shown.')).toBeVisible();
    await pane.getByText('Long', { exact: true }).click();
    await expect(pane.getByText('The long form is shown.')).toBeVisible();
    await desk.shows('E9', 'A third fewer errors');
  });

  await test.step('steps are promised and show in part 3 of the forms', async () => {
    await pane.getByRole('button', { name: 'Show the steps' }).click();
    await expect(desk.tab('Actions')).toBeVisible();
    await desk.sheet('Actions');
    await typeRow(desk, 7, {
      A: 'Share the figures',
      B: 'we plan',
      C: 'Nadia',
      D: '2031-01-31',
      H: 'Marketing',
    });
    await desk.shows('I7', '○ open');
    await desk.shows('D7', '2031-01-31');
    await typeRow(desk, 8, { A: 'Visit the plant', B: 'we ask', E: '2026-11-02' });
    await desk.shows('I8', '✓ done');
    await expect(pane.getByText('1 open step, 0 late.')).toBeVisible();
  });

  await test.step('the guide says how far the period is; refresh changes nothing typed', async () => {
    await desk.openTab('This period');
    await expect(step('Our RVU')).toContainText('0 of 3 forms complete');
    await expect(step('Our RVU')).toContainText('1 open step');
    await expect(step('Close')).toContainText(/2026-Q4 end(s|ed) on/);
    await pane.getByRole('button', { name: 'Refresh matrix' }).click();
    await expect(pane.getByText('The matrix is up to date.')).toBeVisible();
  });

  const before = await downloaded(desk);
  expect(before.contributions.map(({ id, estimate, stated }) => [id, estimate, stated])).toEqual([
    ['G1', 4, null],
    ['G2', null, 2],
    ['R1', null, 5],
  ]);
  expect(before.alliance.departments.map(({ name }) => name)).toEqual([
    'Marketing',
    'Operations',
    'Research',
    'Service',
  ]);
  expect(before.answers[0]?.long.received['cost-reduction']).toMatchObject({ score: 5 });

  await test.step('the period closes once asked and agreed to', async () => {
    await pane.getByRole('button', { name: 'Close the period' }).click();
    await expect(pane.getByRole('heading', { name: 'Close 2026-Q4?' })).toBeVisible();
    await pane.getByRole('button', { name: 'Not yet', exact: true }).click();
    await expect(pane.getByRole('heading', { name: 'Close 2026-Q4?' })).toHaveCount(0);
    await pane.getByRole('button', { name: 'Close the period' }).click();
    await pane.getByRole('button', { name: 'Close 2026-Q4' }).click();
    await expect(pane.getByText('The period is closed. The next one is ready.')).toBeVisible();
  });

  await test.step('what was is in the History, what begins is empty, what stays stays', async () => {
    await desk.sheet('Past periods');
    await desk.shows('A7', '2026-Q4');
    await desk.sheet('Contributions');
    await desk.shows('H8', 'empty');
    await desk.shows('G7', '4');
    await desk.sheet('RVU Marketing');
    await desk.shows('E9', 'empty');
    await desk.sheet('Actions');
    await desk.shows('K7', '2026-Q4');
    await desk.shows('L8', '2026-Q4');
  });

  await test.step('closing again does nothing, from the ribbon neither', async () => {
    await page.getByRole('button', { name: 'Close the period' }).click();
    const message = page.frameLocator('#message-frame iframe').getByRole('alertdialog');
    await expect(message).toContainText('There is nothing to close yet');
    await message.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('#message-window')).toBeHidden();
  });

  const after = await downloaded(desk);
  expect(after.period).toMatchObject({ year: 2027, part: 1 });
  expect(after.history.periods).toMatchObject([{ period: '2026-Q4', answered: 1, asked: 3 }]);
  expect(after.history.contributions.map(({ id, stated }) => [id, stated])).toEqual([
    ['G1', null],
    ['G2', 2],
    ['R1', 5],
  ]);
  expect(after.history.answers.map(({ words }) => words)).toContain('A third fewer errors');
  expect(after.answers).toEqual([]);
  expect(after.contributions.map(({ estimate, stated }) => [estimate, stated])).toEqual([
    [4, null],
    [null, null],
    [null, null],
  ]);
  expect(after.actions).toMatchObject([
    { step: 'Share the figures', carriedFrom: '2026-Q4', closedIn: null },
    { step: 'Visit the plant', carriedFrom: null, closedIn: '2026-Q4' },
  ]);
  expect(after.alliance).toEqual(before.alliance);
  expect(desk.errors).toEqual([]);
  expect(desk.strangers).toEqual([]);
});
