import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';

/** What a person sees and does on the try-it page. */
export class TryItPage {
  readonly pane: FrameLocator;
  /** Everything that went wrong in the page, its frames included. */
  readonly errors: string[] = [];
  /** Requests that were meant for somewhere else. */
  readonly strangers: string[] = [];

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('#pane-frame iframe');
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') {
        this.strangers.push(request.url());
      }
    });
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await this.page.locator('body[data-ready=true]').waitFor();
    await expect(this.pane.getByRole('contentinfo')).toBeVisible();
  }

  async openSample(): Promise<void> {
    await this.open();
    await this.pane.getByRole('button', { name: 'See it with a sample' }).click();
    await expect(this.pane.getByRole('tab', { name: 'Matrix' })).toBeVisible();
    await expect(this.tab('Contributions')).toBeVisible();
    // The sheet that is open, though many were added behind it.
    await expect(this.openTabOfSheets()).toBeInViewport({ ratio: 1 });
  }

  /** The tab of the sheet that is open. */
  private openTabOfSheets(): Locator {
    return this.page.locator('#grid [role=tab][data-id][aria-selected=true]');
  }

  /** A sheet's tab. */
  tab(name: string): Locator {
    return this.page.locator('#grid').getByRole('tab', { name, exact: true });
  }

  async sheet(name: string): Promise<void> {
    await this.tab(name).click();
    await expect(this.tab(name)).toHaveAttribute('aria-selected', 'true');
  }

  /** Selects a cell through the name box. */
  async select(address: string): Promise<void> {
    const nameBox = this.page.locator('#grid input').first();
    // Again, should a sheet have come up just now: it takes its own last selection then.
    await expect(async () => {
      await nameBox.fill(address);
      await nameBox.press('Enter');
      await expect(this.page.locator('#cell-said')).toContainText(`${address}:`, { timeout: 1000 });
      await expect(this.page.locator('[data-u-comp="editor"]:focus')).toHaveCount(1, {
        timeout: 1000,
      });
    }).toPass();
  }

  /** What a cell shows. */
  async shows(address: string, text: string | RegExp): Promise<void> {
    await this.select(address);
    await expect(this.page.locator('#cell-said')).toHaveText(
      typeof text === 'string' ? `${address}: ${text}` : text
    );
  }

  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    // No faster than people: the grid opens its editor at the first key.
    await this.page.keyboard.type(text, { delay: 60 });
    await this.page.keyboard.press('Enter');
  }

  async openTab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** The workbook's state at the top left. */
  async isKept(): Promise<void> {
    await expect(this.page.locator('#kept')).toHaveText('Kept in this browser');
  }
}
