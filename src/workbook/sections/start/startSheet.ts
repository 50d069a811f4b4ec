/** The Start sheet: the alliance's facts, the next step, the legend of colours and signs. */
import type { Quadrant } from '../../../model/matrix';
import { formatPeriod } from '../../../model/period';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { SheetLink } from '../../kernel/shared/drawing';
import type { FormatRun, FormulaCell, PlannedCell } from '../../kernel/blueprint';
import { FACT_FIELDS, startFact } from './factFields';
import type { FactName } from './factFields';
import { ifError, joined, words } from '../../kernel/formula';
import { FORM, NEXT_STEP, PERIOD, named } from '../../kernel/shared/cellNames';
import { nextStepText } from '../../kernel/shared/nextStepWords';
import { fieldForm } from '../../kernel/fieldForm';
import { PRIVATE_SIGN } from '../../kernel/fromRecord';
import { COLORS, QUADRANT_LOOKS } from '../../kernel/palette';
import type { PlannedSheet, SheetPiece } from '../../kernel/sheetParts';
import {
  EMPTY_SHEET,
  HEADING,
  INPUT,
  SUBTITLE,
  TITLE,
  area,
  computedBlock,
  fixed,
  formula,
  onePageWide,
  run,
} from '../../kernel/sheetParts';
import { LIST_ORDER } from '../../kernel/shared/contributionOrder';
import { FORM_WORDS, labelOf, quadrantLabel } from '../../kernel/words';

export const START_SHEET = 'start';

/** Column A is a margin. */
const [LABELS, VALUES] = [1, 2];
/** The next step comes first: it is what people open the workbook for. */
const NEXT_ROW = 3;
const FACTS_ROW = 7;
const LEGEND_ROW = FACTS_ROW + FACT_FIELDS.length + 2;
const LINKS_ROW = LEGEND_ROW + 9;

export function startSheet(analysed: AnalysedRvu, links: readonly SheetLink[]): PlannedSheet {
  const facts = factsForm(analysed);
  const goTo = links.map(linkRow);
  return {
    sheet: {
      ...EMPTY_SHEET,
      key: START_SHEET,
      title: 'Start',
      columnWidths: [2, 28, 36, 60].map((width, column) => ({ column, width })),
      rowHeights: [
        { row: 0, height: 30 },
        { row: NEXT_ROW + 1, height: 34 },
      ],
      blocks: [
        fixed(0, 1, [['Relationship Value Update']]),
        computedBlock(1, 1, [[subtitle(analysed)]]),
        fixed(NEXT_ROW, LABELS, [['Next step']]),
        computedBlock(NEXT_ROW + 1, LABELS, [[nextStep(nextStepText(analysed))]]),
        ...facts.blocks,
        fixed(LEGEND_ROW - 1, LABELS, [['Colours and signs']]),
        fixed(LEGEND_ROW, LABELS, LEGEND),
        fixed(LINKS_ROW - 1, LABELS, [['Go to']]),
        fixed(LINKS_ROW, LABELS, goTo),
        fixed(LINKS_ROW - 1, VALUES, [[HIDDEN_SHEETS]]),
      ],
      formats: [...formats(goTo.length), ...facts.formats],
      validations: facts.validations,
      print: onePageWide('portrait'),
    },
    names: facts.names,
  };
}

/** Who the two sides are; all other sheets name these cells. */
const factsForm = (analysed: AnalysedRvu): SheetPiece =>
  fieldForm({
    sheet: START_SHEET,
    heading: 'Our alliance',
    row: FACTS_ROW,
    column: LABELS,
    fields: FACT_FIELDS,
    values: factValues(analysed),
    look: INPUT,
    scale: analysed.rvu.settings.scale,
  });

/** In the plain words of the two thresholds. */
const QUADRANT_MEANINGS: Record<Quadrant, string> = {
  'do-more': 'High value, low cost: do more of it.',
  keep: 'High value, high cost: keep it.',
  leave: 'Low value, low cost: leave it as it is.',
  'cut-back': 'Low value, high cost: consider cutting back. A hollow sign rests on an estimate.',
};

/** Signs as well as colours, since neither print nor every eye has colours. */
const LEGEND: readonly (readonly [string, string])[] = [
  ['✎ type here', 'Tinted cells are yours to fill. We never overwrite what you typed.'],
  [
    'ƒ computes itself',
    'Grey cells are formulas. They follow as you type, with or without the add-in.',
  ],
  [
    `${PRIVATE_SIGN} stays home`,
    "Violet marks what never leaves this workbook: no partner's copy holds it.",
  ],
  ...LIST_ORDER.map((quadrant) => [quadrantLabel(quadrant), QUADRANT_MEANINGS[quadrant]] as const),
];

/** Excel follows no link to a hidden sheet. */
const HIDDEN_SHEETS =
  'A link works once its sheet is shown, when it is first used. To see one sooner: right-click a tab, Unhide.';

/** What to find where. */
const linkRow = ({ text, toSheet, about }: SheetLink): readonly PlannedCell[] => [
  { text, toSheet },
  about,
];

/** Empty texts become blank cells, in which people see that something is missing. */
function factValues({ rvu }: AnalysedRvu): readonly PlannedCell[] {
  const { us, partner, currency } = rvu.alliance;
  const values: Partial<Record<FactName, string | null>> = {
    Us_name: us.name,
    Us_manager: us.manager,
    Us_sponsor: us.sponsor,
    Partner_name: partner.name,
    Partner_manager: partner.manager,
    Partner_sponsor: partner.sponsor,
    [PERIOD]: rvu.period && formatPeriod(rvu.period),
    Currency: currency,
    [FORM]: labelOf(FORM_WORDS, rvu.form),
  };
  return FACT_FIELDS.map((field) => values[field.name] || null);
}

/** A formula, so that it follows when a name or the period changes. */
function subtitle({ rvu }: AnalysedRvu): FormulaCell {
  const period = rvu.period === null ? '' : formatPeriod(rvu.period);
  const { us, partner } = rvu.alliance;
  return formula(
    joined(
      startFact('Us_name'),
      words(' and '),
      startFact('Partner_name'),
      words(' · '),
      startFact(PERIOD)
    ),
    `${us.name} and ${partner.name} · ${period}`
  );
}

/** What to do next, for anyone who opens the workbook, add-in or not; `said` is what the hidden sheet works out. */
const nextStep = (said: FormulaCell['value']): FormulaCell =>
  formula(ifError(named(NEXT_STEP), words(NO_STEP)), said);

/** What the cell says when the hidden sheet behind it was deleted. */
const NO_STEP = 'Press Refresh matrix in the pane: a hidden sheet is missing.';

function formats(links: number): readonly FormatRun[] {
  return [
    run(area(0, 1), TITLE),
    run(area(1, 1), SUBTITLE),
    run(area(NEXT_ROW, LABELS, 1, 3), {
      fill: '#EAF4F3',
      color: COLORS.brand,
      bold: true,
      size: 10,
    }),
    run(area(NEXT_ROW + 1, LABELS, 1, 3), {
      fill: '#EAF4F3',
      color: COLORS.ink,
      bold: true,
      size: 13,
      vertical: 'top',
    }),
    ...[LEGEND_ROW, LINKS_ROW].map((row) => run(area(row - 1, LABELS), HEADING)),
    run(area(LEGEND_ROW, VALUES, LEGEND.length), { color: COLORS.quiet }),
    ...[COLORS.inputTint, COLORS.computedTint, COLORS.privateTint].map((fill, index) =>
      run(area(LEGEND_ROW + index, LABELS), { fill, color: COLORS.ink })
    ),
    ...LIST_ORDER.map((quadrant, index) =>
      run(area(LEGEND_ROW + 3 + index, LABELS), {
        fill: QUADRANT_LOOKS[quadrant].tint,
        color: QUADRANT_LOOKS[quadrant].ink,
        bold: true,
      })
    ),
    run(area(LINKS_ROW, LABELS, links), { color: COLORS.brand, underline: true }),
    run(area(LINKS_ROW - 1, VALUES, links + 1), { color: COLORS.quiet }),
  ];
}
