/** The pane's screens, each as a person comes to it; all but the first three from the sample. */
import { expect } from '@playwright/test';
import type { TryItPage } from '../e2e/tryItPage';

type Go = (desk: TryItPage) => Promise<void>;

const press = async ({ pane }: TryItPage, name: string | RegExp): Promise<void> =>
  pane.getByRole('button', { name }).first().click();

const heading = async ({ pane }: TryItPage, name: string | RegExp): Promise<void> =>
  expect(pane.getByRole('heading', { name }).first()).toBeVisible({ timeout: 60_000 });

export const BEFORE: readonly (readonly [string, Go])[] = [
  ['01-welcome', async ({ pane }) => pane.getByRole('contentinfo').waitFor()],
  [
    '02-start-form',
    async (desk) => {
      await press(desk, 'Start our alliance');
      await heading(desk, 'Start our alliance');
    },
  ],
  [
    '03-paste-a-list',
    async (desk) => {
      await press(desk, 'Back');
      await press(desk, 'Paste your list');
      await heading(desk, 'Paste your list');
    },
  ],
];

export const AFTER: readonly (readonly [string, Go])[] = [
  ['04-period', async (desk) => desk.openTab('This period')],
  ['05-matrix', async (desk) => desk.openTab('Matrix')],
  [
    '06-card',
    async ({ pane, page }) => {
      await pane.getByRole('button', { name: /^G8 / }).first().focus();
      await page.keyboard.press('Enter');
    },
  ],
  [
    '07-decide',
    async (desk) => {
      await desk.page.keyboard.press('Escape');
      await press(desk, /^Keep: /);
    },
  ],
  ['08-table', async (desk) => press(desk, 'Show as table')],
  ['09-gaps', async (desk) => desk.openTab('Gaps')],
  ['10-rvu', async (desk) => desk.openTab('RVU')],
  ['11-draft', async (desk) => press(desk, /^Draft part 2: /)],
  [
    '12-send',
    async (desk) => {
      await desk.openTab('This period');
      await press(desk, /^Send to /);
    },
  ],
  [
    '13-what-leaves',
    async (desk) => {
      await press(desk, 'See what leaves');
      await heading(desk, 'What leaves');
    },
  ],
  [
    '14-receive',
    async (desk) => {
      await desk.openTab('This period');
      await press(desk, /^Receive from /);
    },
  ],
  [
    '15-review',
    async (desk) => {
      await desk.openTab('This period');
      await press(desk, /^Review /);
    },
  ],
  [
    '16-close',
    async (desk) => {
      await desk.openTab('This period');
      await press(desk, 'Close the period');
      await heading(desk, /^Close /);
    },
  ],
  ['17-help', async (desk) => press(desk, 'Help')],
];
