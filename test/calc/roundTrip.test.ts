/** There and back: the copy that we make, filled and saved by LibreOffice, received: every value arrives. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COPY_LIST } from '../../src/exchange/receive/copyList';
import { readReturned } from '../../src/exchange/receive/readReturned';
import { receive } from '../../src/exchange/receive/receive';
import { copyBlueprint } from '../../src/exchange/send/copyBlueprint';
import { makeCopy } from '../../src/exchange/copy/makeCopy';
import type { SendOrder } from '../../src/exchange/send/sendOrder';
import { sharedView } from '../../src/exchange/send/sharedView';
import { allianceIdOf } from '../../src/model/allianceId';
import { FORMS } from '../../src/model/answers';
import type { Form } from '../../src/model/answers';
import { QUESTIONS } from '../../src/model/charter';
import { CATEGORIES } from '../../src/model/contribution';
import { PARTNER_LISTS } from '../../src/model/exchange';
import type { PartnerLine } from '../../src/model/exchange';
import { WHOLE, respondents } from '../../src/model/respondents';
import type { Rvu } from '../../src/model/rvu';
import { SAMPLE } from '../../src/workbook/sample/sample';
import { CATEGORY_WORDS, keyOf } from '../../src/workbook/kernel/words';
import { filledBlueprint, returnedCopy } from '../exchange/fill';
import type { Filled, FilledLine } from '../exchange/fill';
import { ORDER } from '../exchange/orders';
import { filledByHand } from './fillByHand';
import type { HandFilled } from './fillByHand';
import { convert } from './libreOffice';

const WORDS = [
  '我们每个季度都受益',
  'نحن نقدّر هذا العمل',
  '😀 👩‍👩‍👧 good work',
  '=1+1',
  '+1 for this',
  '-2 < 3 & 4 > "1"',
  '@SUM(A1)',
  'two\nlines',
  "'quoted",
  'ü'.repeat(200),
];

const word = (index: number): string => WORDS[index % WORDS.length] ?? '';
const LONG = '字'.repeat(1_999) + '。';

const NOTHING_YET = { partnerLines: [], exchanged: [], actions: [], allianceId: null };

/** With names that other alphabets are written in, and so many departments. */
function rvuWith(form: Form, departments: number): Rvu {
  const names = ['市场部', 'الهندسة', 'Opérations 🚚'].slice(0, departments);
  return {
    ...SAMPLE,
    ...NOTHING_YET,
    form,
    alliance: {
      ...SAMPLE.alliance,
      us: { ...SAMPLE.alliance.us, name: '明亮仪器' },
      partner: { ...SAMPLE.alliance.partner, name: 'شركة هالدن' },
      departments: names.map((name, index) => ({
        name,
        rate: 60,
        side: 'us' as const,
        key: `d${index + 1}`,
      })),
    },
    charter: { ...SAMPLE.charter, answers: [] },
    contributions: SAMPLE.contributions.map((each, index) => ({
      ...each,
      activity: word(index).slice(0, 150) + String(index),
      department: names[index % Math.max(1, departments)] ?? null,
      stated: null,
    })),
  };
}

const lines = (keys: readonly string[], lineOf: (index: number) => FilledLine) =>
  Object.fromEntries(keys.map((key, index) => [key, lineOf(index)]));

const step = (index: number): FilledLine => ({
  step: word(index),
  due: 46_400 + index,
  owner: word(index + 1).slice(0, 100),
  category: CATEGORY_WORDS[index % 8]?.[1] ?? '',
});

/** Every list of the copy, filled in. */
function everything(rvu: Rvu, ids: readonly string[]): Filled {
  const scored = (index: number): FilledLine => ({
    score: 1 + (index % 5),
    words: index === 0 ? LONG : word(index),
  });
  const worth = (index: number): FilledLine => ({ ...scored(index), worth: 1234.5 * index });
  const parts: Filled =
    rvu.form === 'long'
      ? { received: lines(CATEGORIES, worth), given: lines(CATEGORIES, worth) }
      : { short: lines(['received', 'given'], scored) };
  return {
    ...parts,
    did: lines(ids, scored),
    more: lines(['1', '2', '25'], (index) => ({
      ...scored(index),
      activity: word(index),
      category: CATEGORY_WORDS[index]?.[1] ?? '',
    })),
    planned: lines(['1', '2', '3', '24'], step),
    asked: lines(['1', '25'], (index) => step(index + 4)),
    charter: lines(QUESTIONS, (index) => ({ theirs: word(index) })),
  };
}

interface Copy {
  readonly order: SendOrder;
  readonly filled: Filled;
}

function copiesOf(rvu: Rvu): readonly Copy[] {
  return respondents(rvu.alliance).map(({ key }) => {
    const order = { ...ORDER, respondent: key, allianceId: allianceIdOf(rvu) };
    const ids = sharedView(rvu, order).given.map(({ id }) => String(id.value));
    return { order, filled: everything(rvu, ids) };
  });
}

/** What people type: the cells of the filled copy that are blank as it leaves. */
function typedCells(rvu: Rvu, { order, filled }: Copy): readonly HandFilled[] {
  const tables = copyBlueprint(sharedView(rvu, order)).sheets.flatMap((sheet) => sheet.tables);
  return filledBlueprint(rvu, order, filled).sheets.flatMap(({ title, tables: after }) =>
    after.flatMap(({ name, row, column, rows }) => {
      const before = tables.find((each) => each.name === name);
      return rows.flatMap((cells, down) =>
        cells.flatMap((value, across): readonly HandFilled[] =>
          value === before?.rows[down]?.[across] ||
          (typeof value !== 'string' && typeof value !== 'number')
            ? []
            : [{ sheet: title, row: row + 1 + down, column: column + across, value }]
        )
      );
    })
  );
}

/** As `PartnerLine` has it. */
const expected = ({ filled }: Copy): readonly Partial<PartnerLine>[] =>
  PARTNER_LISTS.flatMap((list) =>
    Object.entries(filled[list] ?? {}).map(([line, cells]): Partial<PartnerLine> => {
      const fields = Object.entries(cells).map(([key, value]): [string, unknown] => [
        COPY_LIST[list].fields.get(key) ?? key,
        key === 'category' && typeof value === 'string' ? keyOf(CATEGORY_WORDS, value) : value,
      ]);
      return { list, line, ...(Object.fromEntries(fields) as Partial<PartnerLine>) };
    })
  );

function taking(rvu: Rvu, bytes: Uint8Array) {
  const reading = readReturned(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejection));
  const reception = receive(rvu, reading.returned, { on: 46_200 });
  if (reception.kind !== 'ready') throw new Error(JSON.stringify(reception.rejections));
  return reception;
}

const CASES = FORMS.flatMap((form) =>
  [0, 1, 3].map((departments) => {
    const rvu = rvuWith(form, departments);
    return { form, departments, rvu, copies: copiesOf(rvu) };
  })
);

let back: ReadonlyMap<Copy, Uint8Array>;

beforeAll(() => {
  const all = CASES.flatMap(({ rvu, copies }) => copies.map((copy) => ({ rvu, copy })));
  const files = filledByHand(
    all.map(({ rvu, copy }) => ({
      bytes: makeCopy(rvu, copy.order).bytes,
      cells: typedCells(rvu, copy),
    }))
  );
  back = new Map(all.map(({ copy }, index) => [copy, files[index] ?? new Uint8Array()]));
});

test.each(CASES)('the $form form, $departments departments', ({ rvu, copies }) => {
  const end = copies.reduce((now, copy) => {
    const { confirmations, notes, refused, ...taken } = taking(
      now,
      back.get(copy) ?? new Uint8Array()
    );
    expect({ confirmations, notes, refused }).toEqual({
      confirmations: [],
      notes: [],
      refused: [],
    });
    const { respondent } = copy.order;
    const arrived = taken.rvu.partnerLines.filter((line) => line.respondent === respondent);
    const found = (wanted: Partial<PartnerLine>) =>
      arrived.find(({ list, line }) => list === wanted.list && line === wanted.line);
    expected(copy).forEach((line) => expect(found(line)).toMatchObject(line));
    expect(arrived).toHaveLength(expected(copy).length);
    return taken.rvu;
  }, rvu);
  const given = end.contributions.filter(({ direction }) => direction === 'given');
  expect(given.every(({ stated }) => stated !== null)).toBe(true);
  expect(end.charter.answers.map(({ theirs }) => theirs)).toEqual(
    QUESTIONS.map((_, at) => word(at))
  );
  expect(end.actions.length - rvu.actions.length).toBe(6 * copies.length);
});

/** LibreOffice's own format knows no CR, and its reader drops a tab: these come filled already. */
test('text beginning like a formula, with a tab or a break comes back as text after LibreOffice saved it', () => {
  const rvu = rvuWith('long', 0);
  const order = { ...ORDER, respondent: WHOLE, allianceId: allianceIdOf(rvu) };
  const texts = ['=', '+', '-', '@', '\t', '\r', '\n'].map((sign) => `${sign}1+1`);
  const received = lines(CATEGORIES.slice(0, texts.length), (at) => ({ words: texts[at] ?? '' }));
  const folder = mkdtempSync(join(tmpdir(), 'rvu-signs-'));
  try {
    writeFileSync(join(folder, 'copy.xlsx'), returnedCopy(rvu, order, { received }));
    convert(folder, ['copy.xlsx']);
    const { rvu: after, refused } = taking(rvu, readFileSync(join(folder, 'out', 'copy.xlsx')));
    expect(refused).toEqual([]);
    expect(after.partnerLines.map(({ words }) => words)).toEqual(texts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
