/** @jest-environment ./test/pageEnvironment.js */
import { act, screen, waitFor, within } from '@testing-library/react';
import { readSource } from '../../../src/excel/read/readSource';
import type { Rvu } from '../../../src/model/rvu';
import { readRvu } from '../../../src/workbook/book/readRvu';
import { READ_SPEC } from '../../../src/workbook/book/readSpec';
import { SLOW, deskForEach, openSample } from '../overExcel';
import { accessibilityFaults } from '../page';
import { copyFile } from './files';

/** Receiving in the pane, on the real office.js, over the sample with live formulas; then the gaps. */

const desk = deskForEach();

/** What the workbook says now. */
async function rvuNow(): Promise<Rvu> {
  const reading = readRvu(await readSource(READ_SPEC));
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

type Estimated = Rvu['contributions'][number] & { readonly estimate: number };

const isEstimated = (each: Rvu['contributions'][number]): each is Estimated =>
  each.direction === 'given' && each.estimate !== null && each.stated === null;

/** The sample with the fourth step open, and a contribution of ours that rests on our estimate. */
async function openReceive() {
  const { user, container, unmount, press } = await openSample();
  await press(/^Receive from/);
  await screen.findByRole('heading', { name: /^Receive from/ }, SLOW);
  const rvu = await rvuNow();
  const estimated = rvu.contributions.find(isEstimated);
  if (estimated === undefined) throw new Error('the sample holds no estimate');
  const choose = async (...files: readonly File[]) => {
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no picker');
    await user.upload(input, [...files]);
  };
  // The sample's departments answered already; this file is for the whole company.
  const agree = () => user.click(screen.getByRole('checkbox', { name: 'Continue anyway' }));
  return { user, unmount, press, choose, agree, rvu, estimated };
}

describe('receiving in the pane', () => {
  it('writes what is agreed to, tells the step so, and the gaps follow', async () => {
    const { user, unmount, press, choose, agree, rvu, estimated } = await openReceive();
    const { id, activity, estimate } = estimated;
    const score = estimate >= 3 ? estimate - 2 : estimate + 2;
    const filled = { did: { [id]: { score } }, planned: { 1: { step: 'Share the forecast' } } };
    await choose(copyFile('Halden.xlsx', rvu, filled, { respondent: 'whole' }));
    await screen.findByRole('button', { name: 'Accept changes' }, SLOW);
    expect((await rvuNow()).partnerLines).toEqual(rvu.partnerLines);
    await agree();
    await press('Accept changes');
    await screen.findByRole('heading', { name: /Halden\.xlsx is received/ }, SLOW);
    const after = await rvuNow();
    expect(after.contributions.find((each) => each.id === id)?.stated).toBe(score);
    expect(after.actions.map(({ step }) => step)).toContain('Share the forecast');
    expect(after.exchanged).toContainEqual(
      expect.objectContaining({ way: 'received', respondent: 'whole', revision: 1 })
    );
    expect(await desk().grid.sheets()).toContain('Partner RVU');
    expect(await accessibilityFaults()).toEqual([]);
    await press('See the gaps');
    const name = `${activity} ${score > estimate ? '+' : '−'}2`;
    const box = await screen.findByRole('checkbox', { name }, SLOW);
    expect(box).not.toBeChecked();
    await user.click(box);
    await waitFor(
      async () => expect((await rvuNow()).shownGaps).toEqual([`contribution|${id}`]),
      SLOW
    );
    await waitFor(() => expect(screen.getByRole('checkbox', { name })).toBeChecked(), SLOW);
    await act(() => desk().excel.host.idle());
    await user.click(screen.getByRole('checkbox', { name }));
    await waitFor(async () => expect((await rvuNow()).shownGaps).toEqual([]), SLOW);
    await user.click(screen.getByRole('tab', { name: 'This period' }));
    await screen.findByRole('button', { name: /^✓? ?Receive from .* done Received on \w/ }, SLOW);
    unmount();
  });

  it('writes nothing where Excel refuses, says so, and goes on at another try', async () => {
    const { unmount, press, choose, agree, rvu, estimated } = await openReceive();
    const filled = { did: { [estimated.id]: { score: 5 } } };
    await choose(copyFile('Halden.xlsx', rvu, filled, { respondent: 'whole' }));
    await screen.findByRole('button', { name: 'Accept changes' }, SLOW);
    await act(() => desk().excel.host.idle());
    desk().excel.host.failAt({ code: 'AccessDenied', message: 'The workbook is protected.' });
    await agree();
    await press('Accept changes');
    await screen.findByRole('alert', undefined, SLOW);
    expect(screen.getByRole('button', { name: 'Accept changes' })).toBeVisible();
    expect((await rvuNow()).exchanged).toEqual(rvu.exchanged);
    await press('Try again');
    await screen.findByRole('heading', { name: /Halden\.xlsx is received/ }, SLOW);
    const entries = (await rvuNow()).exchanged.filter(({ way }) => way === 'received');
    expect(entries.at(-1)).toMatchObject({ respondent: 'whole', revision: 1 });
    unmount();
  });

  it('writes nothing where the workbook moved on meanwhile, and says at the file what stands in the way', async () => {
    const { unmount, choose, agree, rvu, estimated } = await openReceive();
    const filled = { did: { [estimated.id]: { score: 5 } } };
    await choose(copyFile('Halden.xlsx', rvu, filled, { respondent: 'whole' }));
    const take = await screen.findByRole('button', { name: 'Accept changes' }, SLOW);
    await agree();
    await act(() => desk().excel.host.idle());
    await desk().excel.Excel.run(async (context) => {
      context.workbook.names.getItem('Period').getRange().values = [['2027-Q1']];
      take.click();
      await context.sync();
    });
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(alert).toHaveTextContent(/The workbook has changed meanwhile.*Nothing was written/);
    expect(within(alert).queryByRole('button', { name: 'Try again' })).toBeNull();
    await screen.findByRole('heading', { name: 'Halden.xlsx can’t be received' }, SLOW);
    expect(screen.getByText(/for 2026-Q4; the workbook is at 2027-Q1/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Accept changes' })).toBeNull();
    const now = await rvuNow();
    expect(now.partnerLines).toEqual(rvu.partnerLines);
    expect(now.contributions.find(({ id }) => id === estimated.id)?.stated).toBeNull();
    unmount();
  });

  it('says before and after what is kept on Partner RVU only, and puts it in place once it has one', async () => {
    const { unmount, press, choose, agree, rvu, estimated } = await openReceive();
    await desk().grid.deleteColumn('Contributions', 'Stated value');
    await act(() => desk().excel.host.idle());
    const filled = { did: { [estimated.id]: { score: 5 } } };
    const file = copyFile('Halden.xlsx', rvu, filled, { respondent: 'whole' });
    await choose(file);
    const said = /^Kept on Partner RVU only: one score of theirs\. .*no column “Stated value”/;
    expect(await screen.findByText(said, undefined, SLOW)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Flags that change' })).toBeNull();
    await agree();
    await press('Accept changes');
    await screen.findByRole('heading', { name: /Halden\.xlsx is received/ }, SLOW);
    expect(screen.getByText(said)).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    const { partnerLines } = await rvuNow();
    expect(partnerLines).toContainEqual(expect.objectContaining({ line: estimated.id, score: 5 }));
    await desk().excel.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Contributions');
      columns.add(undefined, undefined, 'Stated value');
      await context.sync();
    });
    await act(() => desk().excel.host.idle());
    await choose(file);
    await screen.findByRole('button', { name: 'Accept changes' }, SLOW);
    await waitFor(() => expect(screen.queryByText(said)).toBeNull(), SLOW);
    await agree();
    await press('Accept changes');
    await screen.findByRole('heading', { name: /Halden\.xlsx is received/ }, SLOW);
    const { contributions } = await rvuNow();
    expect(contributions.find(({ id }) => id === estimated.id)?.stated).toBe(5);
    unmount();
  });
});
