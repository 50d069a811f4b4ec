/** What people type against the rules into forms, steps, charter, indicators and History, judged alike by sheets and reader. */
import { testJudgedAlike } from './judgedAlike';
import { FATES, departed } from './papers';
import { today } from './today';
import type { Typed } from './typed';

const at =
  (table: string) =>
  (row: number, header: string, value: Typed['value']): Typed => ({ table, row, header, value });
const action = at('Actions');
const charter = at('Charter');
const conduct = at('Conduct');
const role = at('Governance');
const indicator = at('Indicators');
const long = at('RVU_long_d1');
const short = at('RVU_short_d2');
const past = at('History_contributions');
const pastIndicator = at('History_indicators');
const named = (name: string, value: Typed['value']): Typed => ({ name, value });

const TODAY = today();
const written = (day: number): string =>
  new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** Below the last step, with an empty row between. */
const SPARE = FATES.length + 1;

/**
 * Each workbook takes much of what one table may be given, a row for each, for the sake of time. Left
 * out are truth values among figures and days, which LibreOffice takes for numbers, rows of the
 * History that can't be used, since they shift the plan's, and scores beyond the scale: the roll-up
 * counts them, the reader doesn't.
 */
const CASES: Readonly<Record<string, readonly Typed[]>> = {
  'days written as text': [
    action(0, 'Due', written(TODAY - 2)),
    action(1, 'Due', ` ${written(TODAY)} `),
    action(2, 'Due', 'soon'),
    action(3, 'Due', '2026-02-30'),
    action(4, 'Due', '2026-1-5'),
    action(5, 'Done on', written(TODAY - 1)),
    action(6, 'Done on', ' '),
    action(7, 'Done on', '30.11.2026'),
    action(8, 'Due', TODAY - 1 + 0.7),
    action(9, 'Due', -4),
    action(10, 'Due', 5),
    action(11, 'Done on', TODAY + 0.25),
    action(12, 'Due', 1e9),
  ],
  'steps against the rules': [
    action(0, 'Direction', 'THEY ASK'),
    action(1, 'Direction', 'we plan '),
    action(2, 'Direction', 'nobody plans'),
    action(3, 'Step', ' '),
    action(4, 'Direction', null),
    action(5, 'Dropped', 'YES'),
    action(6, 'Dropped', 'perhaps'),
    action(7, 'Category', 'Innovation!'),
    action(8, 'Closed in', 'someday'),
    action(9, 'Closed in', ' '),
    action(10, 'Step', 7),
    action(0, 'Department', ' MARKETING '),
    action(5, 'Department', 'Mark*'),
    action(9, 'Department', 'r*d?'),
    action(SPARE, 'Step', 'Typed below'),
    action(SPARE, 'Direction', 'we ask'),
    action(SPARE, 'Due', TODAY - 7),
    action(SPARE + 2, 'Step', 'Without a direction'),
    action(SPARE + 3, 'Due', TODAY - 7),
  ],
  'charter against the rules': [
    charter(0, 'Agreement', 'perhaps'),
    charter(1, 'Agreement', '✓ AGREED'),
    charter(2, 'Our answer', ' '),
    charter(3, 'Our answer', 7),
    charter(8, 'Their answer', 'Only they answered'),
    conduct(0, 'For us', ' '),
    conduct(3, 'For them', 7),
    conduct(4, 'For us', 'Nadia'),
    role(0, 'Last contact', written(TODAY - 60)),
    role(1, 'Last contact', 'x'),
    role(2, 'Role', 'New role'),
    role(2, 'Next meeting', written(TODAY - 1)),
    role(3, 'Next meeting', TODAY - 0.5),
    role(4, 'Role', 'On the limit'),
    role(4, 'Last contact', TODAY - 45),
    role(6, 'Last contact', TODAY - 200),
    named('Contact_days', 'many'),
  ],
  'contact days of a day': [
    role(0, 'Last contact', TODAY - 1),
    role(1, 'Last contact', TODAY - 2),
    named('Contact_days', 1),
  ],
  'negative contact days, odd reds': [
    role(0, 'Last contact', TODAY + 3),
    named('Contact_days', -3),
    named('Red_from', 0.5),
  ],
  'indicators against the rules': [
    indicator(0, 'Since', '2026-q4'),
    indicator(1, 'Since', '2026-Q5'),
    indicator(2, 'Since', ' 2026-H2 '),
    indicator(3, 'Delay', -1),
    indicator(4, 'Delay', 'many'),
    indicator(5, 'Delay', 2.5),
    indicator(6, 'Value', 'much'),
    indicator(8, 'Indicator', 'trust SCORE of both teams'),
    indicator(9, 'Indicator', 'Trust*'),
    indicator(11, 'Since', '1e03-Q1'),
    named('Win_us', 9),
    named('Win_partner', 'high'),
  ],
  'forms against the rules': [
    long(2, 'Score for us', '4'),
    long(3, 'Score for us', 'high'),
    long(4, 'Score for us', ' '),
    long(5, 'Score for you', 2.5),
    short(0, 'Score', 'five'),
    short(1, 'Score', 1),
  ],
  'the short form against the rules': [
    named('Form', 'SHORT'),
    short(0, 'Score', 'seven'),
    short(1, 'Score', '3'),
    short(2, 'In our words', ' '),
  ],
  'an unknown form': [named('Form', 'tiny'), long(0, 'Score for us', null)],
  'a past that was typed over': [
    past(0, 'Quadrant', 'leafe'),
    past(1, 'Running', 'two'),
    past(2, 'Running', 3),
    pastIndicator(0, 'Value', 'much'),
  ],
  'a department renamed, one without a name': [
    { table: 'Departments', row: 0, header: 'Department', value: 'Brand & press' },
    { table: 'Departments', row: 1, header: 'Department', value: ' ' },
  ],
  'a department that changes sides': [
    { table: 'Departments', row: 2, header: 'Side', value: 'us' },
  ],
};

const BOOK = { ...departed(3), actions: FATES };

testJudgedAlike(BOOK, CASES, 1000);
