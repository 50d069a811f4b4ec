/** Protection as we set it, and as it is put back after an edit. */
export type ProtectionOptions = Excel.WorksheetProtectionOptions;

/** As files say it: rows and columns may be sized and hidden, objects moved; locked cells are locked. */
export const OUR_PROTECTION: ProtectionOptions = {
  allowFormatRows: true,
  allowFormatColumns: true,
  allowEditObjects: true,
  allowEditScenarios: true,
};

const FLAGS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

const MODES = ['Unlocked', 'None'] as const;

/** The options as a text of at most 255 characters, what a name's comment holds. */
export function optionsText(options: ProtectionOptions): string {
  return [
    ...FLAGS.filter((flag) => options[flag] === true),
    ...MODES.filter((mode) => options.selectionMode === mode),
  ].join(',');
}

export function optionsOfText(text: string): ProtectionOptions {
  const words = new Set(text.split(','));
  return FLAGS.reduce<ProtectionOptions>(
    (options, flag) => ({ ...options, [flag]: words.has(flag) }),
    { selectionMode: MODES.find((mode) => words.has(mode)) ?? 'Normal' }
  );
}
