/** `rvu send` of a workbook in which people keep more than ours: it is held against the copy. */
import { rvuBlueprint } from '../../src/workbook/book/rvuBlueprint';
import type { Blueprint, CellBlock } from '../../src/workbook/kernel/blueprint';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { cleanUp, workplace } from './run';
import { withNote } from './withNote';

afterAll(cleanUp);

const saying = (activity: string): Rvu => ({
  ...SAMPLE,
  contributions: SAMPLE.contributions.map((each) =>
    each.id === 'G2' ? { ...each, activity } : each
  ),
});

/** With somebody's cell far below the table, or beside it. */
function withLoose(rvu: Rvu, row: number, column: number, value: string | number): Blueprint {
  const book = rvuBlueprint(rvu);
  const loose: CellBlock = { role: 'input', row, column, cells: [[value]] };
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.key === 'contributions' ? { ...sheet, blocks: [...sheet.blocks, loose] } : sheet
    ),
  };
}

function send(book: Blueprint) {
  const place = workplace();
  place.write('ours.xlsx', writeWorkbook(book));
  return { ...place.run('send', 'ours.xlsx', '-o', 'theirs.xlsx'), place };
}

test.each([
  ['beside the table', 8, 90, 'Contributions!CM9'],
  ['below it', 120, 1, 'Contributions!B121'],
])(
  'a figure that stands loose %s is asked about where a sentence says it',
  (_, row, column, at) => {
    const { code, out, err, place } = send(
      withLoose(saying('Fair stand, for 31.9k in all'), row, column, 31_900)
    );
    expect(code).toBe(1);
    expect(out + err).toContain(`“31.9k”: a private figure (${at})`);
    expect(place.names()).toEqual(['ours.xlsx']);
  }
);

const SAID = 'Zoe believes the northern fair was oversold by half.';

const stepping = (step: string): Rvu => ({
  ...SAMPLE,
  actions: SAMPLE.actions.map((each) => (each.closedIn === null ? { ...each, step } : each)),
});

test('what a comment says is asked about where a sentence says it, and no question where none does', () => {
  const place = workplace();
  const noted = (step: string) =>
    withNote(rvuBlueprint(stepping(step)), 'contributions', 'E9', SAID);
  place.write('ours.xlsx', noted(`Plan the fair. ${SAID}`));
  const { code, out, err } = place.run('send', 'ours.xlsx', '-o', 'theirs.xlsx');
  expect(code).toBe(1);
  expect(out + err).toContain('comment at Contributions!E9');
  place.write('quiet.xlsx', noted('Plan the fair.'));
  expect(place.run('send', 'quiet.xlsx', '-o', 'theirs.xlsx').code).toBe(0);
});

test('loose cells that no sentence says are no question', () => {
  expect(send(withLoose(SAMPLE, 120, 1, 'Board wants to leave the north')).code).toBe(0);
});
