/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { readSource } from '../../../src/excel/read/readSource';
import { KNOWN_TABLES } from '../../../src/taskpane/state/knownTables';
import { readRvu } from '../../../src/workbook/book/readRvu';
import { READ_SPEC } from '../../../src/workbook/book/readSpec';
import { saidIn } from '../../exchange/review/deckTexts';
import { SLOW, deskForEach, openSample } from '../overExcel';
import { accessibilityFaults } from '../page';
import { bytesOf, savedForEach } from './savedFiles';

/** The review in the pane over the real office.js: what is missing, the agenda, slides for either side. */

const desk = deskForEach();

const saved = savedForEach();

describe('the review', () => {
  it('says what is missing, makes the slides with costs, and saves them', async () => {
    const { user, press, unmount } = await openSample();
    await press(/^Review to do/);
    await screen.findByRole('heading', { name: 'Review 2026-Q4 with Halden Logistics' }, SLOW);
    await press('Open the Review sheet');
    const before = screen.getByRole('region', { name: 'Before the meeting' });
    expect(before).toHaveTextContent('1 contribution of ours without a cost');
    expect(before).toHaveTextContent(/flags without a decision/);
    const agenda = screen.getByRole('region', { name: /^Agenda, \d\d minutes$/ });
    expect(within(agenda).getAllByRole('listitem').length).toBeGreaterThanOrEqual(4);
    expect(await accessibilityFaults()).toEqual([]);
    await user.type(screen.getByLabelText('A thank-you to begin with'), 'Thank you for October.');
    await press('Make the slides');
    await screen.findByRole('heading', { name: 'The slides for yourselves are ready' }, SLOW);
    expect(screen.getByText(/They show your costs/)).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await press('Save the slides');
    expect(screen.getByText(/^In your downloads: Review 2026-Q4 /)).toBeInTheDocument();
    const [file] = saved;
    if (file === undefined) throw new Error('nothing was saved');
    expect(file.name).toBe(
      'Review 2026-Q4 Brightwater Instruments and Halden Logistics, internal, with costs.pptx'
    );
    const said = saidIn(await bytesOf(file));
    expect(said).toContain('Thank you for October.');
    expect(said).toContain('168,730');
    unmount();
  });

  it('shows what leaves with the slides for both sides, and lets no cost out', async () => {
    const { user, press, unmount } = await openSample();
    await press(/^Review to do/);
    await user.click(await screen.findByRole('radio', { name: /^For both sides/ }, SLOW));
    await press('Make the slides');
    await screen.findByText(/^Checked: nothing private is in the file/, undefined, SLOW);
    expect(await accessibilityFaults()).toEqual([]);
    await press('Save the slides');
    const [file] = saved;
    if (file === undefined) throw new Error('nothing was saved');
    expect(file.name).toMatch(/, for both sides\.pptx$/);
    const said = saidIn(await bytesOf(file));
    expect(said).toContain('without costs');
    expect(said).not.toContain('168,730');
    unmount();
  });

  it.each([
    ['For ourselves', /, internal, with costs\.xlsx$/, 'Review, Review appendix, Pre-read, Lists'],
    ['For both sides', /, for both sides\.xlsx$/, 'Review, Pre-read, Lists'],
  ])('makes sheets with a pre-read: %s', async (edition, name, sheets) => {
    const { user, press, unmount } = await openSample();
    await press(/^Review to do/);
    await user.click(await screen.findByRole('radio', { name: new RegExp(`^${edition}`) }, SLOW));
    await user.click(screen.getByRole('radio', { name: /^Sheets/ }));
    expect(await accessibilityFaults()).toEqual([]);
    await press('Make the sheets');
    await screen.findByRole('button', { name: 'Save the sheets' }, SLOW);
    await press('Save the sheets');
    const [file] = saved;
    if (file === undefined) throw new Error('nothing was saved');
    expect(file.name).toMatch(name);
    const parts = unzipSync(await bytesOf(file));
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const titles = [...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, title]) => title);
    expect(titles.join(', ')).toContain(sheets);
    unmount();
  });

  it('notes what worked and what went awry, at most three lines a side', async () => {
    const { user, press, unmount } = await openSample();
    await press(/^Review to do/);
    await press('Note what worked and what went awry');
    const field = (name: string) => screen.getByRole('textbox', { name });
    const ours = 'What worked, as we see it';
    await user.type(field(ours), 'One{enter}Two{enter}Three{enter}Four');
    await user.type(field('What went awry, as Halden Logistics sees it'), 'The late price.');
    await press('Save');
    expect(field(ours)).toHaveAccessibleDescription(/Leave the 3 that matter most/);
    expect(await accessibilityFaults()).toEqual([]);
    await user.clear(field(ours));
    await user.type(field(ours), 'One{enter}{enter} Two ');
    await press('Save');
    await screen.findByText('3 lines on the sheet Retrospective', undefined, SLOW);
    const reading = readRvu(await readSource(READ_SPEC, KNOWN_TABLES));
    const said = reading.kind === 'rvu' ? reading.rvu.retrospective.slice(-3) : [];
    expect(said.map(({ side, words, period }) => [side, words, period])).toEqual([
      ['us', 'One', null],
      ['us', 'Two', null],
      ['partner', 'The late price.', null],
    ]);
    await press('Note what worked and what went awry');
    expect(field(ours)).toHaveValue('One\nTwo');
    await user.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Note what worked and what went awry' });
    unmount();
  });

  it('asks about a sentence that says a cost: it leaves only where it is ticked', async () => {
    const { user, press, unmount } = await openSample();
    const words = 'Trade-fair stand, 22,400 in all';
    await desk().grid.type('G11', 'Activity', words);
    // Excel's events come in batches; nobody presses the button before the pane has read the change.
    await new Promise((done) => setTimeout(done, 1500));
    await press(/^Review to do/);
    await user.click(await screen.findByRole('radio', { name: /^For both sides/ }, SLOW));
    await press('Make the slides');
    const alert = await screen.findByRole('alert', undefined, SLOW);
    expect(alert).toHaveTextContent('One sentence says something private');
    expect(screen.queryByRole('button', { name: 'Save the slides' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: `“${words}”` }));
    expect(screen.getByRole('button', { name: 'Save the slides' })).toBeEnabled();
    unmount();
  });
});
