/** @jest-environment ./test/pageEnvironment.js */
import { screen } from '@testing-library/react';
import { tampered } from '../../exchange/orders';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import type * as writer from '../../../src/xlsx/writeWorkbook';
import { SLOW, deskForEach, openSample } from '../overExcel';
import { accessibilityFaults } from '../page';

/** Sending in the pane with a writer that slips: what it lets out is found, and nothing leaves. */

const SHEET = 'xl/worksheets/sheet1.xml';
const NOTE = SAMPLE.contributions.flatMap(({ notes }) => notes ?? [])[0] ?? '';
const HEADER = `<headerFooter><oddHeader>${NOTE}</oddHeader></headerFooter>`;

let mockSlip: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes;

type Writer = typeof writer;

jest.mock('../../../src/xlsx/writeWorkbook', (): Writer => {
  const real: Writer = jest.requireActual('../../../src/xlsx/writeWorkbook');
  return { ...real, writeWorkbook: (...order) => mockSlip(real.writeWorkbook(...order)) };
});

const desk = deskForEach();

describe('a copy with a private value in it', () => {
  it('stays here: the finding names the part, and no way leads out', async () => {
    mockSlip = (bytes) =>
      tampered(bytes, SHEET, (text) => text.replace('<tableParts', `${HEADER}<tableParts`));
    const { press, unmount } = await openSample();
    await press(/^Send to .*Not sent yet/);
    await press('See what leaves');
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(alert).toHaveTextContent(/\d findings: this file does not leave/);
    expect(alert).toHaveTextContent(`${SHEET}, headerFooter: something that no copy has there`);
    expect(alert).toHaveTextContent(
      `${SHEET}, oddHeader: a private value (Contributions.Notes: ${NOTE.slice(0, 20)}`
    );
    expect(screen.queryByText(/^Checked: nothing private/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^(Open|Download) the copy/ })).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    expect(desk().excel.host.book.opened).toEqual([]);
    expect(await desk().grid.rows('Exchange_log')).toEqual([]);
    mockSlip = (bytes) => bytes;
    await press('Make the copy again');
    await screen.findByText(/^Checked: nothing private is in the file/, undefined, SLOW);
    expect(screen.getByRole('button', { name: 'Open the copy in Excel' })).toBeEnabled();
    unmount();
  });
});

describe('a sentence of ours that says a cost', () => {
  it('is asked about, and leaves only where it is ticked', async () => {
    const { user, press, unmount } = await openSample();
    const words = 'Trade-fair stand, 22,400 in all';
    await desk().grid.type('G11', 'Activity', words);
    // Excel's events come in batches; nobody presses the button before the pane has read the change.
    await new Promise((done) => setTimeout(done, 1500));
    await press(/^Send to .*Not sent yet/);
    await press('See what leaves');
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(alert).toHaveTextContent('One sentence says something private');
    expect(screen.queryByText(/^Checked: nothing private/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Open the copy/ })).toBeNull();
    const box = screen.getByRole('checkbox', { name: `“${words}”` });
    expect(box).toHaveAccessibleDescription(/“22,400”: a private figure \(Contributions\.Cost, /);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(box);
    expect(screen.getByRole('button', { name: 'Open the copy in Excel' })).toBeEnabled();
    unmount();
  });
});
