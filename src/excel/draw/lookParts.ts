/** Which parts the looks of a sheet have, and how each is drawn. */
import { LOOK_KINDS, UNFINISHED, type LookKind } from '../../workbook/kernel/unfinished';
import { sheetStamp, type NamePlan, type SheetPlan } from '../../workbook/kernel/blueprint';
import { hasLinks, writeLinks } from './drawCells';
import { drawCharts, refreshCharts } from './drawCharts';
import { drawFormats, drawLocks, drawSheetLooks } from './drawFormats';
import type { Batch, LookPart } from './drawLooks';
import { drawPrint } from './drawPrint';
import { drawPrompts, drawRules } from './drawRules';
import { drawSizes } from './drawSizes';
import { drawTableLooks } from './drawTables';
import type { Locator } from './locator';
import { protectSheets, type Unprotection } from '../recover/unprotection';
import { OUR_PROTECTION } from '../protect';
import type { SheetSeed, SheetTarget } from './target';

/** What the parts need to know of the workbook. */
export interface DrawingContext {
  readonly names: readonly NamePlan[];
  readonly locate: Locator;
}

/** All looks of a sheet that was just made. */
export const NEW_LOOKS: readonly LookKind[] = LOOK_KINDS.filter(
  (kind) => kind !== 'opening' && kind !== 'chartData' && kind !== 'locks'
);

/** What lies where we planned it. */
const PLACED_LOOKS: ReadonlySet<LookKind> = new Set([
  'links',
  'formats',
  'sizes',
  'rules',
  'prompts',
  'print',
  'locks',
]);

/** What is left of the kinds where people moved things about. */
export function unplaced(kinds: readonly LookKind[]): readonly LookKind[] {
  return kinds.filter((kind) => !PLACED_LOOKS.has(kind));
}

const hideNames = ({ plan, sheet }: SheetTarget, { names }: DrawingContext): void => {
  const { names: there } = sheet.context.workbook;
  const hidden = names.filter(({ hidden, target }) => hidden && target.sheet === plan.key);
  [UNFINISHED, sheetStamp(plan.key), ...hidden.map(({ name }) => name)].forEach((name) => {
    there.getItem(name).visible = false;
  });
};

/** What people are not to type over is locked; locks that could not be set must not be enforced. */
const protect = (target: SheetTarget): void => {
  drawLocks(target);
  if (target.plan.protected) target.sheet.protection.protect(OUR_PROTECTION);
};

const DRAW: Readonly<Record<LookKind, (target: SheetTarget, drawing: DrawingContext) => void>> = {
  contents: () => undefined,
  opening: () => undefined,
  names: hideNames,
  tables: drawTableLooks,
  links: writeLinks,
  formats: drawFormats,
  sizes: drawSizes,
  sheet: drawSheetLooks,
  rules: drawRules,
  prompts: drawPrompts,
  print: drawPrint,
  charts: (target, { locate }) => drawCharts(target, locate),
  chartData: (target, { locate }) => refreshCharts(target, locate),
  hidden: ({ sheet }) => {
    sheet.visibility = 'Hidden';
  },
  locks: drawLocks,
  protection: protect,
};

const isLocking = ({ formats }: SheetPlan): boolean =>
  formats.some(({ format }) => format.locked !== undefined);

/** Whether the sheet has anything of the kind: what needs no act can't be refused. */
const HAS: Readonly<Record<LookKind, (plan: SheetPlan) => boolean>> = {
  contents: () => true,
  opening: () => true,
  names: () => true,
  tables: ({ tables }) => tables.length > 0,
  links: hasLinks,
  formats: ({ formats }) => formats.length > 0,
  sizes: () => true,
  sheet: () => true,
  rules: ({ conditionalFormats }) => conditionalFormats.length > 0,
  prompts: ({ validations }) => validations.length > 0,
  print: () => true,
  charts: ({ charts }) => charts.length > 0,
  chartData: ({ charts }) => charts.length > 0,
  hidden: ({ hidden, waiting }) => hidden || waiting === true,
  locks: isLocking,
  protection: (plan) => plan.protected || isLocking(plan),
};

/** Charts that are drawn anew need no data besides: brought up to date as well, one would be drawn twice. */
const isSpare = (kind: LookKind, kinds: readonly LookKind[]): boolean =>
  kind === 'chartData' && kinds.includes('charts');

/** Those of the kinds that the sheet has, in the order of drawing. */
export function kindsOf(plan: SheetPlan, kinds: readonly LookKind[]): readonly LookKind[] {
  return LOOK_KINDS.filter(
    (kind) => kinds.includes(kind) && !isSpare(kind, kinds) && HAS[kind](plan)
  );
}

export function lookParts(
  seed: SheetSeed,
  kinds: readonly LookKind[],
  drawing: DrawingContext
): readonly LookPart[] {
  return kindsOf(seed.plan, kinds).map((kind) => ({
    key: seed.plan.key,
    title: seed.title,
    kind,
    draw: ({ targetOf }: Batch) => DRAW[kind](targetOf(seed), drawing),
  }));
}

/** Protects sheets again that were opened; each keeps by a name of its own that it is open. */
export function closingParts(openings: readonly Unprotection[]): readonly LookPart[] {
  return openings.map((opening) => ({
    key: null,
    title: opening.sheet.title,
    kind: 'protection',
    draw: ({ context }: Batch) => protectSheets(context, [opening]),
  }));
}

/**
 * Lets Excel compute before charts are drawn from what it computes: some builds don't after calculation was
 * held back, and none does where a person chose to ask for it.
 */
export const computePart: LookPart = {
  key: null,
  title: '',
  kind: null,
  draw: ({ context }) => context.application.calculate('Recalculate'),
};

/** What is not worth telling where Excel refuses it. */
const untold = (title: string, draw: LookPart['draw']): LookPart => ({
  key: null,
  title,
  kind: null,
  draw,
});

/** Shows a sheet that was hidden until it was used. */
export function showPart(
  title: string,
  sheetIn: (workbook: Excel.Workbook) => Excel.Worksheet
): LookPart {
  return untold(title, ({ context }) => {
    sheetIn(context.workbook).visibility = 'Visible';
  });
}

/** Brings the sheet to the front. */
export function frontPart(title: string): LookPart {
  return untold(title, ({ context }) => context.workbook.worksheets.getItem(title).activate());
}

/** The file's title property. */
export function titlePart(title: string): LookPart {
  return {
    key: null,
    title: '',
    kind: null,
    draw: ({ context }) => {
      context.workbook.properties.title = title;
    },
  };
}
