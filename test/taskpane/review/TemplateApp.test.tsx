/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { wordsOf, openDeck, slidePaths } from '../../pptx/deckPackage';
import { NARROW } from '../../pptx/templates';
import { title } from '../../pptx/tokenSlides';
import { paragraph, shape, templateWith } from '../../pptx/tokenTemplate';
import { SLOW, deskForEach, openSample } from '../overExcel';
import { accessibilityFaults } from '../page';
import { fileOf } from '../receive/files';
import { bytesOf, savedForEach } from './savedFiles';

/** A company's template in the pane: its design and its slides with tokens; what it can't be used for is told. */

deskForEach();
const saved = savedForEach();

const templateOf = (text: string): File =>
  fileOf(
    'house.pptx',
    templateWith(NARROW, [{ shapes: title('Our house') + shape(3, 'Text 2', paragraph(text)) }])
  );

async function openReview() {
  const opened = await openSample();
  await opened.press(/^Review to do/);
  await screen.findByRole('heading', { name: 'Review 2026-Q4 with Halden Logistics' }, SLOW);
  const choose = async (file: File) => {
    const input = opened.container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no picker');
    await opened.user.upload(input, file);
    await screen.findByText(`Template: ${file.name}`);
  };
  return { ...opened, choose };
}

const savedBytes = async (): Promise<Uint8Array> => {
  const [file] = saved;
  if (file === undefined) throw new Error('nothing was saved');
  return bytesOf(file);
};

it("fills the company's slides and takes its font", async () => {
  const { press, choose, unmount } = await openReview();
  await choose(templateOf('{{alliance}}, {{cost}}'));
  expect(await accessibilityFaults()).toEqual([]);
  await press('Make the slides');
  await press('Save the slides');
  const bytes = await savedBytes();
  const deck = openDeck(bytes);
  const [first] = slidePaths(deck);
  expect(wordsOf(deck, first ?? '')).toMatch(
    /Our house[^]*Brightwater Instruments × Halden Logistics, 168,730\sUSD/
  );
  const parts = unzipSync(bytes);
  const themes = Object.keys(parts).filter((path) => /^ppt\/theme\//.test(path));
  const fonts = themes.map((path) => strFromU8(parts[path] ?? new Uint8Array())).join('');
  expect(fonts).toContain('typeface="Calibri"');
  unmount();
});

it('refuses what the partner must not read, says where, and keeps all that was chosen', async () => {
  const { user, press, choose, unmount } = await openReview();
  await user.click(screen.getByRole('radio', { name: /^For both sides/ }));
  await user.type(screen.getByLabelText('A thank-you to begin with'), 'Thank you.');
  await choose(templateOf('{{cost}}'));
  await press('Make the slides');
  await screen.findByRole('heading', { name: 'The template can’t be used' }, SLOW);
  expect(screen.getByRole('list')).toHaveTextContent(
    /Slide 1 of the template, shape “Text 2”.*\{\{cost\}\} is for your own edition only/
  );
  expect(await accessibilityFaults()).toEqual([]);
  await press('Back');
  expect(screen.getByLabelText('A thank-you to begin with')).toHaveValue('Thank you.');
  await press('Remove');
  await press('Make the slides');
  await press('Save the slides');
  expect(wordsOf(openDeck(await savedBytes()), 'ppt/slides/slide1.xml')).toContain('Thank you.');
  unmount();
});

it('tells a file that is no presentation, and takes none for sheets', async () => {
  const { user, press, choose, unmount } = await openReview();
  await choose(fileOf('house.pptx', 'not a zip'));
  await press('Make the slides');
  expect(await screen.findByRole('list', undefined, SLOW)).toHaveTextContent(
    /The template can't be opened/
  );
  await press('Back');
  await user.click(screen.getByRole('radio', { name: /^Sheets/ }));
  expect(screen.queryByText('Your company’s template')).toBeNull();
  await press('Make the sheets');
  await screen.findByRole('button', { name: 'Save the sheets' }, SLOW);
  unmount();
});
