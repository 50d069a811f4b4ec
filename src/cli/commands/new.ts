/** `rvu new`: a new RVU workbook from an alliance and, if given, its contributions. */
import { DEFAULT_SETTINGS, MONTHS } from '../../model/alliance';
import type { Alliance, Month } from '../../model/alliance';
import { FORMS } from '../../model/answers';
import type { Form } from '../../model/answers';
import type { Contribution } from '../../model/contribution';
import { parsePeriod, type Period } from '../../model/period';
import { NO_DETAILS } from '../../model/rvu';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { readAlliance } from '../alliance/readAlliance';
import { readMap } from '../alliance/readMap';
import { misuse, type Arguments, type Command, type Misuse } from '../command';
import { OTHER_KEYS } from '../../exchange/csv/csvColumns';
import { csvProblemSentence } from '../../exchange/csv/csvProblem';
import { unpricedOf } from '../../exchange/csv/previewList';
import { readContributionList } from '../../exchange/csv/readContributions';
import { readMapped, type ListMap } from '../../exchange/csv/readMapped';
import { drawn } from '../drawn';
import { inputProblem, outputProblem, readInput, writeOutput, type Output } from '../files';
import type { ExitCode, Io } from '../io';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { progressOn } from '../progress';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { withinLimit } from '../tooMany';

export const NEW: Command = {
  name: 'new',
  about: 'makes a new RVU workbook from an alliance and, if given, its contributions',
  files: [],
  options: [
    { name: 'alliance', value: 'A.json', required: true, about: 'who the two sides are' },
    { name: 'contributions', value: 'C.csv', about: 'what each side does for the other' },
    {
      name: 'map',
      value: 'MAP.json',
      about: 'what the columns of C.csv hold where it has other headers',
    },
    {
      name: 'period',
      value: '2026-Q4',
      required: true,
      about: 'the quarter, or half-year 2026-H2',
    },
    { name: 'form', value: 'long|short', about: 'the RVU form; long unless said' },
    {
      name: 'fiscal-year-start',
      value: 'MONTH',
      about: 'the first month of the fiscal year, 1 to 12; 1 unless said',
    },
    { ...OUTPUT_OPTION, required: true },
    FORCE_OPTION,
  ],
  notes: [
    'A.json: { "us": { "name", "manager", "sponsor"? }, "partner": { the same }, "currency": "USD",',
    '  "cadence": "quarterly" | "semiannual", "departments": [{ "name", "rate", "side"? }] }',
    '  A rate is money per hour, null where unknown; side is "us" (unless said) or "partner".',
    'C.csv: UTF-8 with a header line; the columns id, activity and direction are required; also',
    `  ${OTHER_KEYS.join(', ')}.`,
    'MAP.json: { "columns": { "Item": "activity", "Hrs": "hours", "Ticket": null }, "direction"?: "given" }',
    '  Each header of C.csv with the column that it is, null to leave it out; headers that are called as',
    '  above need no place in it. "direction" is who gives where no column says it: "given" (we) or',
    '  "received". With a map, cells may be parted by commas, semicolons or tabs, and rows without an id',
    '  get the next free one: G1, G2 … for what we give, R1, R2 … for what they give.',
    'A fiscal year is called after the year in which it ends: with --fiscal-year-start 10, 2026-Q1 begins',
    '  in October 2025.',
  ],
  perform: makeNew,
};

function makeNew(given: Arguments, io: Io): ExitCode | Misuse {
  const { options } = given;
  const newOptions = optionsIn(options);
  if ('misuse' in newOptions) return newOptions;
  if (options.has('map') && !options.has('contributions'))
    return misuse('--map needs --contributions C.csv, whose columns it names.');
  const output = outputOf(given, io);
  if (output === null) return misuse('new needs -o FILE.');
  return build(given, newOptions, output, io);
}

function optionsIn(options: Arguments['options']): NewOptions | Misuse {
  const periodText = options.get('period') ?? '';
  const period = parsePeriod(periodText);
  if (period === null)
    return misuse(`--period: found “${periodText}”; wanted a period such as 2026-Q4 or 2026-H2.`);
  const formText = options.get('form') ?? NO_DETAILS.form;
  const form = FORMS.find((each) => each === formText);
  if (form === undefined) return misuse(`--form: found “${formText}”; wanted long or short.`);
  const monthText = options.get('fiscal-year-start');
  const fiscalYearStart = monthIn(monthText);
  if (fiscalYearStart === null)
    return misuse(`--fiscal-year-start: found “${monthText}”; wanted a month from 1 to 12.`);
  return { period, form, fiscalYearStart };
}

/** What the command itself says of the workbook. */
interface NewOptions {
  readonly period: Period;
  readonly form: Form;
  readonly fiscalYearStart: Month;
}

/** January where nothing is said; null where it is no month. */
function monthIn(text: string | undefined): Month | null {
  if (text === undefined) return DEFAULT_SETTINGS.fiscalYearStart;
  return /^(0?[1-9]|1[0-2])$/.test(text.trim()) ? (MONTHS[Number(text) - 1] ?? null) : null;
}

function build(given: Arguments, newOptions: NewOptions, output: Output, io: Io): ExitCode {
  const alliance = allianceIn(io, given.options.get('alliance') ?? '', newOptions.period);
  const contributions = contributionsIn(io, given.options, alliance);
  const refused = refusal(given, output, io);
  const problems = [
    ...(alliance.ok ? [] : alliance.problems),
    ...(contributions.ok ? [] : contributions.problems),
    ...(refused === null ? [] : [refused]),
  ];
  if (!alliance.ok || !contributions.ok || refused !== null) {
    report(io, 'rvu: no workbook was written.', problems);
    return 1;
  }
  noteUnpriced(io, alliance.value, contributions.value);
  return write(
    { ...newOptions, alliance: alliance.value, contributions: contributions.value },
    output,
    io
  );
}

/** Why the output may not be written; null where it may. */
function refusal({ options }: Arguments, output: Output, io: Io): string | null {
  const inputs = ['alliance', 'contributions', 'map'].flatMap((name) => options.get(name) ?? []);
  return inputProblem(io, output, inputs) ?? outputProblem(output);
}

/** The alliance in the file, if the period is one of its own. */
function allianceIn(io: Io, path: string, period: Period): Result<Alliance> {
  const input = readInput(io, path);
  if (!input.ok) return input;
  const alliance = readAlliance(input.value);
  if (!alliance.ok) return failed(...alliance.problems.map((problem) => `${path}: ${problem}`));
  const { cadence } = alliance.value;
  return cadence === period.cadence
    ? alliance
    : failed(
        `${path}: cadence: found "${cadence}", but --period is ${period.cadence}; please change one of them.`
      );
}

function contributionsIn(
  io: Io,
  options: Arguments['options'],
  alliance: Result<Alliance>
): Result<readonly Contribution[]> {
  const path = options.get('contributions');
  if (path === undefined) return done([]);
  const map = mapIn(io, options.get('map'));
  if (!map.ok) return map;
  const input = readInput(io, path);
  if (!input.ok) return input;
  const { scale } = DEFAULT_SETTINGS;
  const currency = alliance.ok ? alliance.value.currency : null;
  const reading =
    map.value === null
      ? readContributionList(input.value, scale, currency)
      : readMapped(input.value, map.value, scale, currency);
  return reading.ok
    ? withinLimit(path, reading.contributions)
    : failed(...reading.problems.map((problem) => `${path}: ${csvProblemSentence(problem)}`));
}

/** Null where the file is called by our own names. */
function mapIn(io: Io, path: string | undefined): Result<ListMap | null> {
  if (path === undefined) return done(null);
  const input = readInput(io, path);
  if (!input.ok) return input;
  const map = readMap(input.value);
  return map.ok ? map : failed(...map.problems.map((problem) => `${path}: ${problem}`));
}

/** Hours without a rate leave the cost unknown: worth saying while the lists are at hand. */
function noteUnpriced(
  io: Io,
  { departments }: Alliance,
  contributions: readonly Contribution[]
): void {
  const unpriced = unpricedOf(contributions, departments);
  if (unpriced.length === 0) return;
  const ids = unpriced.slice(0, 10).map(({ id }) => id);
  const more = unpriced.length > ids.length ? ', …' : '';
  io.err(
    `rvu: ${unpriced.length} with hours but no rate, neither their own nor their department's; their cost is unknown: ${ids.join(', ')}${more}\n`
  );
}

interface Parts extends NewOptions {
  readonly alliance: Alliance;
  readonly contributions: readonly Contribution[];
}

function write(parts: Parts, output: Output, io: Io): ExitCode {
  const rows = parts.contributions.length;
  progressOn(io)(`writing ${output.path}`, { rows });
  const { fiscalYearStart, ...known } = parts;
  const settings = { ...DEFAULT_SETTINGS, fiscalYearStart };
  const rvu = { ...NO_DETAILS, ...known, settings, today: io.today };
  const file = drawn(rvuBlueprint(rvu));
  const written = file.ok ? writeOutput(output, file.value) : file;
  if (!written.ok) {
    report(io, 'rvu: no workbook was written.', written.problems);
    return 1;
  }
  io.err(`rvu: the workbook is in ${output.path}, with ${rows} contributions.\n`);
  return 0;
}
