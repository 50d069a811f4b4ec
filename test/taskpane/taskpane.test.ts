/** @jest-environment ./test/pageEnvironment.js */
import { screen } from '@testing-library/react';
import { bootExcel, installGlobals } from 'excel-emulator/node';
import './page';

async function openIn(apiSet: string): Promise<void> {
  installGlobals(await bootExcel({ apiSet }));
  document.body.innerHTML = '<div id="root"></div>';
  await jest.isolateModulesAsync(async () => {
    await import('../../src/taskpane/taskpane');
  });
}

// The page renders by itself, as in Excel, and not as steps of a test.
beforeAll(() => Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false));

describe('the page', () => {
  it('opens the pane in an Excel that is new enough', async () => {
    await openIn('1.9');
    expect(
      await screen.findByRole('button', { name: 'Start our alliance' }, { timeout: 50_000 })
    ).toBeVisible();
  });

  it('says what to do in an Excel that is too old', async () => {
    await openIn('1.8');
    expect(
      await screen.findByRole('heading', { name: /too old/ }, { timeout: 50_000 })
    ).toBeVisible();
    expect(screen.getByText(/Open the same workbook in Excel on the web/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
