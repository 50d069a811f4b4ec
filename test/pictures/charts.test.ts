/** The pane's charts look as their pictures in this folder, which `npm run pictures -- charts` draws anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHART_NAMES, chartSvg } from './charts';
import { standaloneSvgs } from './standaloneSvg';

// Drawn without a page, where React says at length that nothing is measured.
beforeAll(() => {
  jest.spyOn(console, 'error').mockImplementation((message: unknown) => {
    if (!String(message).includes('useLayoutEffect does nothing')) throw new Error(String(message));
  });
});
afterAll(() => jest.restoreAllMocks());

const FOLDER = join(__dirname, 'charts');

test.each(CHART_NAMES)('%s', (name) => {
  expect(chartSvg(name)).toBe(readFileSync(join(FOLDER, `${name}.svg`), 'utf8'));
});

test('there is a picture of each chart and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(CHART_NAMES.map((name) => `${name}.svg`).sort());
});

test.each(CHART_NAMES)('%s needs no page', (name) => {
  const svg = chartSvg(name);
  expect(svg).not.toMatch(/class=|var\(--|<script/);
  expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="-8 -8 [\d.]+ [\d.]+"/);
});

describe('what a picture is made of', () => {
  const STYLES =
    '<style>.f1{fill:var(--ink);}.f2{margin:0;}.f1:hover{fill:red;}</style><style>@media print{.f1{fill:Canvas;}}</style>';

  test('classes and variables become what they stand for', () => {
    const svg = standaloneSvgs(
      '<p><svg viewBox="0 0 20 10" class="f2"><path class="f1 f2" d="M0.12345 0"></path></svg></p>',
      STYLES,
      { ink: '#123456' }
    );
    expect(svg).toContain('<path style="fill:#123456" d="M0.12 0"/>');
    expect(svg).toContain('viewBox="-8 -8 36 26"');
  });

  test('a colour that the theme lacks is an error, and so is a page without a picture', () => {
    const markup = '<svg viewBox="0 0 20 10"><path class="f1" d="M0 0"></path></svg>';
    expect(() => standaloneSvgs(markup, STYLES, {})).toThrow('var(--ink)');
    expect(() => standaloneSvgs('<p></p>', STYLES, {})).toThrow('no picture');
  });
});
