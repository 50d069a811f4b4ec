/** `rvu review`: the review of a period as slides or sheets, for ourselves or for both sides. */
import { makeInternalBook } from '../../exchange/review/makeInternalBook';
import { makeSharedBook } from '../../exchange/review/makeSharedBook';
import { makeSharedDeck } from '../../exchange/review/makeSharedDeck';
import { sharedDeck } from '../../exchange/review/sharedDeck';
import { sharedReviewWords } from '../../exchange/review/reviewWords';
import { warnedSentences } from '../../exchange/audit/disclosureWarnings';
import { findingSentence } from '../../exchange/audit/findingSentence';
import type { OwnCell } from '../../exchange/audit/ownCell';
import type { Share } from '../../exchange/send/sendOrder';
import { reviewOf } from '../../model/review/review';
import type { Rvu } from '../../model/rvu';
import type { Design } from '../../pptx/design/design';
import { deckOverflows, type DeckOverflow } from '../../pptx/deckOverflows';
import { writeDeck } from '../../pptx/writeDeck';
import { readCompanyTemplate } from '../../review/companyTemplate';
import { internalDeck } from '../../review/internalDeck';
import { ownCells } from '../../exchange/audit/ownCells';
import type { HiddenRow } from '../../workbook/kernel/standing';
import { fileStanding } from '../../xlsx/fileStanding';
import { rvuBlueprint } from '../../workbook/book/rvuBlueprint';
import { listed } from '../../workbook/kernel/wording';
import { ALLOW_OPTION, YES_OPTION, allowedIn, notAllowed, type Allowed } from '../allowOption';
import { misuse, type Arguments, type Command, type Misuse } from '../command';
import { readInput, writeOutput, type Output } from '../files';
import { hiddenContributions, hiddenSentences } from '../hiddenRows';
import type { ExitCode, Io } from '../io';
import { openRvuWorkbook } from '../openRvuWorkbook';
import { FORCE_OPTION, OUTPUT_OPTION, outputOf } from '../outputOptions';
import { progressOn } from '../progress';
import { report } from '../report';
import { done, failed, type Result } from '../result';
import { shareIn, WITHOUT_OPTION } from '../shareOption';
import { sentText } from '../words/sentText';

const [SHARED, THANKS, TEMPLATE] = ['shared', 'thanks', 'template'];

/** The command with its options; help is printed from it. */
export const REVIEW: Command = {
  name: 'review',
  about:
    "the period's review as slides (.pptx) or sheets (.xlsx): for ourselves with costs, or for both sides",
  files: ['OURS'],
  options: [
    {
      ...OUTPUT_OPTION,
      about: 'the slides (.pptx) or sheets (.xlsx) to write: the ending decides',
      required: true,
    },
    {
      name: SHARED,
      about: 'the edition for both sides: no cost, no estimate, no note, no decision of ours',
    },
    {
      name: TEMPLATE,
      value: 'COMPANY.pptx',
      about:
        'a presentation of your company: its master and layouts, and its slides with {{tokens}}, filled',
    },
    { name: THANKS, value: 'TEXT', about: 'a thank-you that the first slide begins with' },
    { ...WITHOUT_OPTION, about: `with --${SHARED}: ${WITHOUT_OPTION.about}` },
    ALLOW_OPTION,
    YES_OPTION,
    FORCE_OPTION,
  ],
  notes: [
    'Charts are native: "Edit data" in PowerPoint opens a workbook of the plotted cells, and nothing else.',
    `With --${SHARED} the finished file is audited as rvu send audits a copy; where it finds anything, no`,
    'file is written and the exit code is 1. Never paste a live chart of the workbook into slides for the',
    'partner: it takes the whole workbook along, costs included.',
    'Sheets are plain values on pages of A4 or Letter: the review, a pre-read to print or save as PDF, the lists.',
    'OURS stays as it is. Correct cells that cannot be read first.',
  ],
  perform: review,
};

/**
 * Nothing is written where anything can't be read: a review that leaves something out would
 * mislead.
 */
function review(given: Arguments, io: Io): ExitCode | Misuse {
  const path = given.files[0] ?? '';
  const output = outputOf(given, io);
  if (output === null) return misuse('review needs -o FILE.');
  const kind = kindOf(output);
  const wrong = wrongUsage(given, output, kind);
  if (wrong !== null) return wrong;
  const asked = orderIn(given, path, output, io);
  const made = asked.ok ? make(asked.value, output, io) : asked;
  if (made.ok) return 0;
  report(io, `rvu: no ${kind ?? 'slides'} were written.`, made.problems);
  return 1;
}

/** Options that only make sense together; told before any file is read. */
function wrongUsage({ options }: Arguments, { path }: Output, kind: Kind | null): Misuse | null {
  if (kind === null)
    return misuse(
      `review writes slides or sheets: the name of ${path} must end in .pptx or .xlsx.`
    );
  if (kind === 'sheets' && options.has(TEMPLATE))
    return misuse(`--${TEMPLATE} goes with slides only: let the name end in .pptx.`);
  return !options.has(SHARED) && options.has(WITHOUT_OPTION.name)
    ? misuse(`--${WITHOUT_OPTION.name} goes with --${SHARED} only.`)
    : null;
}

/** What the review is made as. */
type Kind = 'slides' | 'sheets';

/** By the ending; null for another one. */
function kindOf({ path }: Output): Kind | null {
  if (/\.pptx$/i.test(path)) return 'slides';
  return /\.xlsx$/i.test(path) ? 'sheets' : null;
}

/** All that the command line asked for, read and checked. */
interface Asked {
  readonly kind: Kind;
  readonly rvu: Rvu;
  readonly shared: boolean;
  readonly thanks: string | null;
  readonly share: Share;
  readonly allowed: Allowed;
  readonly own: readonly OwnCell[];
  readonly hidden: readonly HiddenRow[];
  readonly template: Design | undefined;
}

/** The RVU, if all of it can be read. */
function orderIn(given: Arguments, path: string, output: Output, io: Io): Result<Asked> {
  const share = shareIn(given);
  if (!share.ok) return share;
  const allowed = allowedIn(given);
  if (!allowed.ok) return allowed;
  const template = templateIn(given, io);
  if (!template.ok) return template;
  const others = listOf(given.options.get(TEMPLATE));
  const ours = openRvuWorkbook(io, { path, output, others, forbids: () => true });
  if (!ours.ok) return ours;
  const { book, reading } = ours.value;
  const rvu = { ...reading.rvu, today: io.today };
  return done({
    kind: kindOf(output) ?? 'slides',
    rvu,
    shared: given.options.has(SHARED),
    thanks: given.options.get(THANKS)?.trim() || null,
    share: share.value,
    allowed: allowed.value,
    own: ownCells(fileStanding(book), rvuBlueprint(rvu)),
    hidden: hiddenContributions(book),
    template: template.value,
  });
}

/** What the slides show in part only; of a footer names are cut, which stand elsewhere too. */
function noteCut(cut: readonly DeckOverflow[], io: Io): void {
  const slides = [...new Set(cut.flatMap(({ kind, slide }) => (kind === 'footer' ? [] : [slide])))];
  if (slides.length > 0)
    io.err(
      `rvu: not all fits on ${slides.length === 1 ? 'slide' : 'slides'} ${listed(slides.map(String))}: long texts end in “…”, and left-out rows are counted.\n`
    );
}

/** None or one, as a list. */
const listOf = (path: string | undefined): readonly string[] => (path === undefined ? [] : [path]);

/** The company's presentation, where one is named; refused with the part where it can't be used. */
function templateIn({ options }: Arguments, io: Io): Result<Design | undefined> {
  const path = options.get(TEMPLATE);
  if (path === undefined) return done(undefined);
  const input = readInput(io, path);
  if (!input.ok) return input;
  const leaves = options.has(SHARED);
  const read = readCompanyTemplate(input.value, leaves);
  if (read.ok) return done(read.template);
  return failed(...read.refused.map((words) => `${path}: ${words}`));
}

/** An empty review would be slides of headings. */
function make(asked: Asked, output: Output, io: Io): Result<null> {
  const { rvu, shared, kind } = asked;
  if (rvu.contributions.length === 0)
    return failed('Nothing is listed on Contributions yet, so there is nothing to review.');
  progressOn(io)(`making ${output.path}`, { rows: rvu.contributions.length });
  if (shared) return makeShared(asked, output, io);
  const written = kind === 'slides' ? writeSlides(asked, output, io) : writeSheets(asked, output);
  if (!written.ok) return written;
  io.err(
    `rvu: the ${kind} are in ${output.path}. They show your costs: keep them at home; --${SHARED} makes those for both sides.\n`
  );
  return done(null);
}

/** Says which slides could not show everything. */
function writeSlides({ rvu, thanks, template }: Asked, output: Output, io: Io): Result<null> {
  const tokens = template?.tokens ?? [];
  const plan = internalDeck(reviewOf(rvu), { thanks, tokens });
  const written = writeOutput(output, writeDeck(plan, template));
  if (!written.ok) return written;
  noteCut(deckOverflows(plan, template), io);
  return done(null);
}

function writeSheets({ rvu, thanks }: Asked, output: Output): Result<null> {
  const written = writeOutput(output, makeInternalBook(reviewOf(rvu), thanks));
  return written.ok ? done(null) : written;
}

/** Words that the company's own slides say: the audit knows them as theirs. */
const templateWords = (template: Design | undefined): readonly string[] =>
  (template?.kept ?? []).flatMap(({ words }) => words);

function makeShared(asked: Asked, output: Output, io: Io): Result<null> {
  const { kind, rvu, share, thanks, own, hidden, allowed, template } = asked;
  const order = { share, thanks };
  const { bytes, audit, view } =
    kind === 'slides'
      ? makeSharedDeck(rvu, order, { own, template })
      : makeSharedBook(rvu, order, { own });
  io.out(sentText(audit, sharedReviewWords(view, templateWords(template))));
  const found = [
    ...audit.findings.map(findingSentence),
    ...(allowed.rest ? [] : hiddenSentences(view.contributions, hidden)),
    ...notAllowed(warnedSentences(audit.warnings), allowed),
  ];
  const written = found.length === 0 ? writeOutput(output, bytes) : failed(...found);
  if (!written.ok) return written;
  if (kind === 'slides') noteCut(deckOverflows(sharedDeck(view), template), io);
  io.err(`rvu: the ${kind} for both sides are in ${output.path}.\n`);
  return done(null);
}
