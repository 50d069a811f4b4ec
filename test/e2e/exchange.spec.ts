import { expect, test } from '@playwright/test';
import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { allianceIdOf } from '../../src/model/allianceId';
import type { Rvu } from '../../src/model/rvu';
import { returnedCopy } from '../exchange/fill';
import { TryItPage } from './tryItPage';
import { downloaded } from './downloaded';
import { handOver } from './handOver';

test.setTimeout(300_000);

/** A contribution of ours with our estimate of 3 or less, so that two steps more are on the scale. */
function lowEstimate({ contributions }: Rvu) {
  const found = contributions.flatMap(({ id, activity, direction, department, ...values }) => {
    const { estimate, stated } = values;
    const ours = direction === 'given' && department === 'Engineering';
    return ours && estimate !== null && estimate <= 3 && stated === null
      ? [{ id, activity, estimate }]
      : [];
  });
  const [first] = found;
  if (first === undefined) throw new Error('the sample holds no such estimate');
  return first;
}

test('a copy goes out and comes back: sent, filled, received, and the gap is told', async ({
  page,
}) => {
  page.setDefaultTimeout(60_000);
  const desk = new TryItPage(page);
  const { pane } = desk;
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).click();
  await desk.openSample();

  await test.step('the copy for Engineering is made, checked, and leaves', async () => {
    await press(/Send to Halden Logistics/);
    await pane.getByRole('radio', { name: /^Engineering/ }).check();
    await press('See what leaves');
    await expect(pane.getByText(/Checked: nothing private is in the file/)).toBeVisible();
    await press('Open the copy in Excel');
    await expect(pane.getByText(/Noted on Exchange: revision 1/)).toBeVisible();
    await page.getByRole('button', { name: 'Our workbook' }).click();
    await desk.openTab('This period');
    await expect(pane.getByRole('button', { name: /Send to Halden/ })).toContainText(
      'Engineering sent, Marketing not yet'
    );
  });

  const rvu = await downloaded(desk);
  expect(rvu.exchanged).toMatchObject([{ way: 'sent', respondent: 'd2', revision: 1 }]);
  const { id, activity, estimate } = lowEstimate(rvu);
  const order = {
    respondent: 'd2',
    revision: 1,
    time: '2026-12-01',
    allianceId: allianceIdOf(rvu),
    share: SHARE_ALL,
  };
  const filled = returnedCopy(rvu, order, {
    did: { [id]: { score: estimate + 2, words: '=not a formula' } },
    planned: { 1: { step: 'Share the forecast each month' } },
  });

  await test.step('what came back is shown before anything is written', async () => {
    await press(/Receive from Halden Logistics/);
    await handOver(desk, () => press('Choose a file'), 'Halden.xlsx', filled);
    const shown = pane.getByRole('region', { name: /answers to Engineering$/ });
    await expect(shown).toContainText(`${activity} their score: ${String(estimate + 2)}`);
    await expect(shown).toContainText('Share the forecast each month');
    await press('Accept changes');
    await expect(pane.getByRole('heading', { name: /Halden\.xlsx is received/ })).toBeVisible();
  });

  await test.step('the gap is told, and the workbook holds what was taken', async () => {
    await press('See the gaps');
    await expect(pane.getByRole('checkbox', { name: `${activity} +2` })).not.toBeChecked();
    await expect(
      pane.getByRole('heading', { name: /^They value “.+” \d steps? more than we thought$/ })
    ).toBeVisible();
    const after = await downloaded(desk);
    expect(after.contributions.find((each) => each.id === id)?.stated).toBe(estimate + 2);
    expect(after.partnerLines).toContainEqual(
      expect.objectContaining({ list: 'did', line: id, words: '=not a formula' })
    );
    expect(after.actions.map(({ step }) => step)).toContain('Share the forecast each month');
    expect(after.exchanged.map(({ way }) => way)).toEqual(['sent', 'received']);
    await desk.openTab('This period');
    await expect(pane.getByRole('button', { name: /Receive from Halden/ })).toContainText(
      /Received on .+ for Engineering; Marketing is missing/
    );
  });
  expect(desk.errors).toEqual([]);
  expect(desk.strangers).toEqual([]);
});
