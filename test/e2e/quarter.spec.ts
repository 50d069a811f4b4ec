import { expect, test } from '@playwright/test';
import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { allianceIdOf } from '../../src/model/allianceId';
import { returnedCopy } from '../exchange/fill';
import { Desk } from './desk';
import { downloaded } from './downloaded';
import { handOver } from './handOver';

test.setTimeout(300_000);

/** So many presses may a whole quarter take, from the sample to the next period. */
const MOST = 20;

test('a quarter takes at most 20 presses and no typed word', async ({ page }) => {
  page.setDefaultTimeout(60_000);
  const desk = new Desk(page);
  const { pane } = desk;
  let presses = 0;
  const press = async (name: string | RegExp) => {
    presses += 1;
    await pane.getByRole('button', { name }).first().click();
  };
  const choose = async (role: 'radio' | 'checkbox', name: RegExp) => {
    presses += 1;
    await pane.getByRole(role, { name }).first().check();
  };
  const openTab = async (name: string) => {
    presses += 1;
    await desk.openTab(name);
  };
  const switchTo = async (text: string) => {
    presses += 1;
    await pane.getByText(text, { exact: true }).click();
  };

  await desk.open();
  await press('See it with a sample');
  await expect(pane.getByRole('tab', { name: 'Matrix' })).toBeVisible();
  await expect(desk.tab('Contributions')).toBeVisible();

  await test.step('both copies go out', async () => {
    await press(/^Send to Halden Logistics/);
    await choose('radio', /^Marketing/);
    await press('See what leaves');
    await press('Download the copy');
    await expect(pane.getByText(/Noted on Exchange: revision 1/)).toBeVisible();
    await press('Next: Engineering');
    await press('Download the copy');
    await expect(pane.getByText(/Noted on Exchange: revision 1/)).toBeVisible();
    await press('Back to this period');
    await expect(pane.getByRole('heading', { name: /^Waiting for Halden/ })).toBeVisible();
  });

  // Outside of the count: the partner's part, and our look into the file.
  const rvu = await downloaded(desk);
  const order = {
    respondent: 'd2',
    revision: 1,
    time: '2026-12-01',
    allianceId: allianceIdOf(rvu),
    share: SHARE_ALL,
  };
  const theirs = rvu.contributions.find(
    ({ direction, department, stated }) =>
      direction === 'given' && department === 'Engineering' && stated === null
  );
  const did = theirs === undefined ? {} : { [theirs.id]: { score: 3 } };
  const filled = returnedCopy(rvu, order, { did });

  await test.step('one comes back', async () => {
    await press('Open their file');
    await handOver(desk, () => press('Choose a file'), 'Halden.xlsx', filled);
    await press(/^Accept changes$|^Accept/);
    await press('See the gaps');
  });

  await test.step('a gap is chosen to be shown', async () => {
    await choose('checkbox', /[+]2$/);
    await expect(pane.getByText(/^1 gap chosen/)).toBeVisible();
  });

  await test.step('every flag is decided', async () => {
    await openTab('Matrix');
    await press(/^(Accept \d+ firm, leave|Leave all)/);
    await expect(pane.getByText(/flags are decided[.]$/)).toBeVisible();
    await switchTo('They give');
    await press(/^(Accept \d+ firm, leave|Leave all)/);
    await expect(pane.getByText(/flags are decided[.]$/)).toBeVisible();
  });

  await test.step('the period is closed', async () => {
    await openTab('This period');
    await press('Close the period');
    await press(/^(Start|Close) 202\d-Q\d$/);
    await expect(pane.getByText(/The period is closed/)).toBeVisible();
  });

  expect(presses).toBeLessThanOrEqual(MOST);
  test.info().annotations.push({ type: 'presses', description: String(presses) });
  const after = await downloaded(desk);
  expect(after.period).toMatchObject({ year: 2027, part: 1 });
  const past = after.history.contributions.filter(({ period }) => period === '2026-Q4');
  expect(past.filter(({ flag, decision }) => flag !== null && decision === null)).toEqual([]);
  expect(after.history.periods.map(({ period }) => period)).toContain('2026-Q4');
  expect(desk.errors).toEqual([]);
});
