/**
 * The grammar of each part of a copy: elements, attributes, and for each attribute either a pattern too narrow to
 * hold data or `words`, which are traced one by one. Everything not listed is a finding.
 */

/**
 * `words` are our wording; `part` is the path of another part, `target` the way to it; `size` is a height or width; `cell` and
 * `text` are traced by the sheets.
 */
export type Rule = RegExp | 'words' | 'part' | 'target' | 'size' | 'cell' | 'text';

export interface ElementRule {
  readonly attributes: ReadonlyMap<string, Rule>;
  /** None where it holds no text. */
  readonly text: Rule | null;
}

/** By the element's name. */
export type Grammar = ReadonlyMap<string, ElementRule>;

type Rules = Readonly<Record<string, Rule>>;

const element = (attributes: Rules = {}, text: Rule | null = null): ElementRule => ({
  attributes: new Map(Object.entries(attributes)),
  text,
});

const grammar = (rules: Readonly<Record<string, ElementRule>>): Grammar =>
  new Map(Object.entries(rules));

/** Too short to hold a figure of anybody's. */
const COUNT = /^\d{1,3}$/;
/** How many rows or texts there are. */
const MANY = /^\d{1,7}$/;
const FLAG = /^[01]$/;
const REF = /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/;
const ID = /^rId\d{1,4}$/;
const MAIN = /^http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main$/;
const RELATIONS = /^http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships$/;
const PACKAGE = 'http:\\/\\/schemas\\.openxmlformats\\.org\\/package\\/2006';
const SHEET_TYPE = 'application\\/vnd\\.openxmlformats-officedocument\\.spreadsheetml\\.';
const PACKAGE_TYPE = 'application\\/vnd\\.openxmlformats-package\\.';

const CONTENT_TYPE = new RegExp(
  `^(?:application\\/xml|${PACKAGE_TYPE}(?:relationships|core-properties)\\+xml|${SHEET_TYPE}(?:sheet\\.main|worksheet|table|styles|sharedStrings)\\+xml|application\\/vnd\\.openxmlformats-officedocument\\.extended-properties\\+xml)$`
);
const RELATION_TYPE = new RegExp(
  `^(?:http:\\/\\/schemas\\.openxmlformats\\.org\\/officeDocument\\/2006\\/relationships\\/(?:officeDocument|worksheet|table|styles|sharedStrings|extended-properties)|${PACKAGE}\\/relationships\\/metadata\\/core-properties)$`
);

const CONTENT_TYPES = grammar({
  Types: element({ xmlns: new RegExp(`^${PACKAGE}\\/content-types$`) }),
  Default: element({ Extension: /^(?:rels|xml)$/, ContentType: CONTENT_TYPE }),
  Override: element({ PartName: 'part', ContentType: CONTENT_TYPE }),
});

const RELATIONSHIPS = grammar({
  Relationships: element({ xmlns: new RegExp(`^${PACKAGE}\\/relationships$`) }),
  Relationship: element({ Id: ID, Type: RELATION_TYPE, Target: 'target' }),
});

const WORKBOOK = grammar({
  workbook: element({ xmlns: MAIN, 'xmlns:r': RELATIONS }),
  workbookPr: element(),
  bookViews: element(),
  workbookView: element({ activeTab: COUNT }),
  sheets: element(),
  sheet: element({ name: 'words', sheetId: COUNT, state: /^hidden$/, 'r:id': ID }),
  calcPr: element({ calcId: /^191029$/, fullCalcOnLoad: FLAG }),
});

const SHEET = grammar({
  worksheet: element({ xmlns: MAIN, 'xmlns:r': RELATIONS }),
  sheetPr: element(),
  tabColor: element({ rgb: 'words' }),
  pageSetUpPr: element({ fitToPage: FLAG }),
  dimension: element({ ref: REF }),
  sheetViews: element(),
  sheetView: element({ showGridLines: FLAG, tabSelected: FLAG, workbookViewId: FLAG }),
  sheetFormatPr: element({ defaultRowHeight: /^15$/ }),
  cols: element(),
  col: element({ min: COUNT, max: COUNT, width: 'size', customWidth: FLAG, style: COUNT }),
  sheetData: element(),
  row: element({ r: MANY, ht: 'size', customHeight: FLAG, hidden: FLAG }),
  c: element({ r: REF, s: COUNT, t: /^[sb]$/ }),
  v: element({}, 'cell'),
  sheetProtection: element({
    sheet: FLAG,
    objects: FLAG,
    scenarios: FLAG,
    formatColumns: FLAG,
    formatRows: FLAG,
  }),
  dataValidations: element({ count: COUNT }),
  dataValidation: element({
    type: /^(?:list|decimal|whole|date|textLength)$/,
    errorStyle: /^warning$/,
    operator: /^(?:greaterThanOrEqual|lessThanOrEqual)$/,
    allowBlank: FLAG,
    showInputMessage: FLAG,
    showErrorMessage: FLAG,
    errorTitle: 'words',
    error: 'words',
    promptTitle: 'words',
    prompt: 'words',
    sqref: REF,
  }),
  formula1: element({}, 'words'),
  formula2: element({}, 'words'),
  pageMargins: element({
    left: 'size',
    right: 'size',
    top: 'size',
    bottom: 'size',
    header: 'size',
    footer: 'size',
  }),
  pageSetup: element({
    orientation: /^(?:portrait|landscape)$/,
    fitToWidth: FLAG,
    fitToHeight: FLAG,
  }),
  rowBreaks: element({ count: COUNT, manualBreakCount: COUNT }),
  brk: element({ id: MANY, max: /^16383$/, man: FLAG }),
  tableParts: element({ count: COUNT }),
  tablePart: element({ 'r:id': ID }),
});

const TABLE = grammar({
  table: element({
    xmlns: MAIN,
    id: COUNT,
    name: 'words',
    displayName: 'words',
    ref: REF,
    headerRowCount: /^1$/,
    totalsRowShown: FLAG,
  }),
  tableColumns: element({ count: COUNT }),
  tableColumn: element({ id: COUNT, name: 'words' }),
  tableStyleInfo: element({
    showFirstColumn: FLAG,
    showLastColumn: FLAG,
    showRowStripes: FLAG,
    showColumnStripes: FLAG,
  }),
});

const STRINGS = grammar({
  sst: element({ xmlns: MAIN, count: MANY, uniqueCount: MANY }),
  si: element(),
  t: element({ 'xml:space': /^preserve$/ }, 'text'),
});

const edge = element({ style: /^thin$/ });
const list = element({ count: COUNT });
const xf = element({
  numFmtId: COUNT,
  fontId: COUNT,
  fillId: COUNT,
  borderId: COUNT,
  xfId: COUNT,
  quotePrefix: FLAG,
  applyNumberFormat: FLAG,
  applyFont: FLAG,
  applyFill: FLAG,
  applyBorder: FLAG,
  applyAlignment: FLAG,
  applyProtection: FLAG,
});

const STYLES = grammar({
  styleSheet: element({ xmlns: MAIN }),
  numFmts: list,
  numFmt: element({ numFmtId: COUNT, formatCode: 'words' }),
  fonts: list,
  font: element(),
  b: element(),
  i: element(),
  u: element(),
  sz: element({ val: 'size' }),
  color: element({ rgb: 'words' }),
  name: element({ val: /^Calibri$/ }),
  family: element({ val: /^2$/ }),
  fills: list,
  fill: element(),
  patternFill: element({ patternType: /^(?:none|gray125|solid)$/ }),
  fgColor: element({ rgb: 'words' }),
  bgColor: element({ indexed: /^64$/ }),
  borders: list,
  border: element(),
  left: edge,
  right: edge,
  top: edge,
  bottom: edge,
  diagonal: element(),
  cellStyleXfs: list,
  cellXfs: list,
  xf,
  alignment: element({
    horizontal: /^(?:left|center|right)$/,
    vertical: /^(?:top|center|bottom)$/,
    wrapText: FLAG,
    indent: /^\d$/,
  }),
  protection: element({ locked: FLAG }),
  cellStyles: list,
  cellStyle: element({ name: /^Normal$/, xfId: FLAG, builtinId: FLAG }),
});

const CORE = grammar({
  coreProperties: element({
    'xmlns:cp': new RegExp(`^${PACKAGE}\\/metadata\\/core-properties$`),
    'xmlns:dc': /^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/,
  }),
  title: element({}, 'words'),
});

const APP = grammar({
  Properties: element({
    xmlns: /^http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/extended-properties$/,
  }),
  Application: element({}, /^Reciprocal$/),
});

const PARTS: readonly (readonly [path: RegExp, grammar: Grammar])[] = [
  [/^\[Content_Types\]\.xml$/, CONTENT_TYPES],
  [/^_rels\/\.rels$/, RELATIONSHIPS],
  [/^xl\/_rels\/workbook\.xml\.rels$/, RELATIONSHIPS],
  [/^xl\/worksheets\/_rels\/sheet\d{1,2}\.xml\.rels$/, RELATIONSHIPS],
  [/^xl\/workbook\.xml$/, WORKBOOK],
  [/^xl\/worksheets\/sheet\d{1,2}\.xml$/, SHEET],
  [/^xl\/tables\/table\d{1,3}\.xml$/, TABLE],
  [/^xl\/styles\.xml$/, STYLES],
  [/^xl\/sharedStrings\.xml$/, STRINGS],
  [/^docProps\/core\.xml$/, CORE],
  [/^docProps\/app\.xml$/, APP],
];

/** The grammar of the part at that path; null where copies have no such part. */
export function grammarOf(path: string): Grammar | null {
  return PARTS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
