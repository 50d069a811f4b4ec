import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { allianceIdOf } from '../../src/model/allianceId';
import { returnedCopy } from '../exchange/fill';
import { TryItPage } from './tryItPage';
import { downloaded } from './downloaded';
import { handOver } from './handOver';
import { HANDS } from './hands';
import type { HandKind } from './hands';

test.setTimeout(300_000);

/** So many presses may a whole quarter take, from the sample to the next period. */
const MOST = 20;

async function quarter(page: Page, kind: HandKind): Promise<void> {
  page.setDefaultTimeout(60_000);
  const desk = new TryItPage(page);
  const { pane } = desk;
  const hand = HANDS[kind](page);
  let presses = 0;
  const press = async (name: string | RegExp, role: 'button' | 'tab' = 'button') => {
    presses += 1;
    await hand.press(pane.getByRole(role, { name }).first());
  };
  const choose = async (role: 'radio' | 'checkbox', name: string | RegExp) => {
    presses += 1;
    await hand.pick(pane.getByRole(role, { name }).first());
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
    await press('Matrix', 'tab');
    await press(/^(Accept \d+ firm, leave|Leave all)/);
    await expect(pane.getByText(/flags are decided[.]$/)).toBeVisible();
    await choose('radio', 'They give');
    await press(/^(Accept \d+ firm, leave|Leave all)/);
    await expect(pane.getByText(/flags are decided[.]$/)).toBeVisible();
  });

  await test.step('the period is closed', async () => {
    await press('This period', 'tab');
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
}

test('a quarter takes at most 20 presses and no typed word', async ({ page }) => {
  await quarter(page, 'mouse');
});

test('a whole quarter is worked by keyboard alone', async ({ page }) => {
  await quarter(page, 'keyboard');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('a whole quarter is worked by touch alone', async ({ page }) => {
    await quarter(page, 'touch');
  });
});
