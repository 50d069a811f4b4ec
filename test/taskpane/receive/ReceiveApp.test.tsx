/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { bootExcel, installGlobals } from '../../../src/emulator/boot/bootExcel';
import type { BootedExcel } from '../../../src/emulator/boot/bootExcel';
import { readSource } from '../../../src/excel/readSource';
import type { Rvu } from '../../../src/model/rvu';
import { App } from '../../../src/taskpane/App';
import { readRvu } from '../../../src/workbook/readRvu';
import { WANTED } from '../../../src/workbook/wanted';
import { accessibilityFaults, person, show } from '../page';
import { gridOf } from '../sheet';
import { installWorker } from '../worker/inProcess';
import { copyFile } from './files';

/** Receiving in the pane, on the real office.js, over the sample with live formulas; then the gaps. */

const SLOW = { timeout: 20_000 };

beforeAll(() => Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false));

let excel: BootedExcel;
let uninstall: () => void;
let worker: ReturnType<typeof installWorker>;

beforeEach(async () => {
  excel = await bootExcel();
  uninstall = installGlobals(excel);
  worker = installWorker();
});

afterEach(async () => {
  await act(() => excel.host.idle());
  worker.uninstall();
  uninstall();
  excel.close();
});

/** What the workbook says now. */
async function rvuNow(): Promise<Rvu> {
  const reading = readRvu(await readSource(WANTED));
  if (reading.kind !== 'rvu') throw new Error('not ours');
  return reading.rvu;
}

type Guessed = Rvu['contributions'][number] & { readonly estimate: number };

const isGuessed = (each: Rvu['contributions'][number]): each is Guessed =>
  each.direction === 'given' && each.estimate !== null && each.stated === null;

/** The sample with the fourth step open, and a contribution of ours that rests on our guess. */
async function openReceive() {
  const user = person();
  const { container, unmount } = show(<App version="1.0.0" />);
  await user.click(await screen.findByRole('button', { name: 'See it with a sample' }, SLOW));
  await user.click(await screen.findByRole('button', { name: /^Receive from/ }, SLOW));
  await screen.findByRole('heading', { name: /^Receive from/ }, SLOW);
  const rvu = await rvuNow();
  const guessed = rvu.contributions.find(isGuessed);
  if (guessed === undefined) throw new Error('the sample holds no guess');
  const choose = async (...files: readonly File[]) => {
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no picker');
    await user.upload(input, [...files]);
  };
  return { user, unmount, choose, rvu, guessed };
}

const press = async (user: ReturnType<typeof person>, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }, SLOW));

describe('receiving in the pane', () => {
  it('writes what is agreed to, tells the step so, and the gaps follow', async () => {
    const { user, unmount, choose, rvu, guessed } = await openReceive();
    const { id, activity, estimate } = guessed;
    const score = estimate >= 3 ? estimate - 2 : estimate + 2;
    const filled = { did: { [id]: { score } }, planned: { 1: { step: 'Share the forecast' } } };
    await choose(copyFile('Halden.xlsx', rvu, filled, { respondent: 'whole' }));
    await screen.findByRole('button', { name: 'Take what is good' }, SLOW);
    expect((await rvuNow()).partnerLines).toEqual(rvu.partnerLines);
    await press(user, 'Take what is good');
    await screen.findByRole('heading', { name: /Halden\.xlsx is taken/ }, SLOW);
    const after = await rvuNow();
    expect(after.contributions.find((each) => each.id === id)?.stated).toBe(score);
    expect(after.actions.map(({ step }) => step)).toContain('Share the forecast');
    expect(after.exchanged).toContainEqual(
      expect.objectContaining({ way: 'received', respondent: 'whole', revision: 1 })
    );
    expect(await gridOf(excel).sheets()).toContain('Partner RVU');
    expect(await accessibilityFaults()).toEqual([]);
    await press(user, 'See the gaps');
    const name = `${activity} ${score > estimate ? '+' : '−'}2`;
    const box = await screen.findByRole('checkbox', { name }, SLOW);
    expect(box).not.toBeChecked();
    await user.click(box);
    await waitFor(
      async () => expect((await rvuNow()).shownGaps).toEqual([`contribution|${id}`]),
      SLOW
    );
    await waitFor(() => expect(screen.getByRole('checkbox', { name })).toBeChecked(), SLOW);
    await act(() => excel.host.idle());
    await user.click(screen.getByRole('checkbox', { name }));
    await waitFor(async () => expect((await rvuNow()).shownGaps).toEqual([]), SLOW);
    await user.click(screen.getByRole('tab', { name: 'This period' }));
    await screen.findByRole('button', { name: /^✓? ?Receive from .* done Received \d{4}/ }, SLOW);
    unmount();
  });

  it('writes nothing where Excel refuses, says so, and goes on at another try', async () => {
    const { user, unmount, choose, rvu, guessed } = await openReceive();
    const filled = { did: { [guessed.id]: { score: 5 } } };
    await choose(copyFile('Halden.xlsx', rvu, filled, { respondent: 'whole' }));
    await screen.findByRole('button', { name: 'Take what is good' }, SLOW);
    await act(() => excel.host.idle());
    excel.host.failAt({ code: 'AccessDenied', message: 'The workbook is protected.' });
    await press(user, 'Take what is good');
    await screen.findByRole('alert', undefined, SLOW);
    expect(screen.getByRole('button', { name: 'Take what is good' })).toBeVisible();
    expect((await rvuNow()).exchanged).toEqual(rvu.exchanged);
    await press(user, 'Try again');
    await screen.findByRole('heading', { name: /Halden\.xlsx is taken/ }, SLOW);
    const [entry] = (await rvuNow()).exchanged.filter(({ way }) => way === 'received');
    expect(entry).toMatchObject({ respondent: 'whole', revision: 1 });
    unmount();
  });
});
