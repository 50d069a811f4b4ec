/** What may go wrong at Excel's side, told apart by what a person can do about it. */
export type ExcelProblemCode =
  /** A cell is being typed in: finish typing and try again. */
  | 'busy-editing'
  /** More than Excel takes in one go. */
  | 'too-large'
  /** A sheet or the workbook's structure is protected. */
  | 'protected'
  /** The workbook is open for reading only. */
  | 'access-denied'
  /** This Excel is older than the add-in needs. */
  | 'not-supported'
  /** A name or a table that we need exists already and is not ours; `detail` is the name. */
  | 'name-taken'
  /** A sheet that we must write to was protected with a password of somebody's; `detail` is its title, or ''. */
  | 'password'
  /** A table right of one of ours would be torn by a new column; `detail` is its name. */
  | 'in-the-way'
  /** A table, column or name of ours that was there when we looked is needed and gone; `detail` names it. */
  | 'missing'
  | 'unknown';

export interface ExcelProblem {
  readonly code: ExcelProblemCode;
  /** For the texts: what the code's comment says, else Excel's own words. */
  readonly detail: string;
  /** Where in our requests it happened, for a report to the makers; may be empty. */
  readonly location: string;
}

const CODES: ReadonlyMap<string, ExcelProblemCode> = new Map([
  ['InvalidOperationInCellEditMode', 'busy-editing'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['AccessDenied', 'protected'],
  ['ApiNotFound', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedFeature', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['HostRestartNeeded', 'busy-editing'],
]);

const textOf = (holder: object, key: string): string => {
  const value: unknown = Reflect.get(holder, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** office.js says AccessDenied for locked cells and for read-only files; only its words differ. */
const deniedCode = (message: string): ExcelProblemCode =>
  /read.?only|permission/i.test(message) ? 'access-denied' : 'protected';

const codeOf = (code: string, message: string): ExcelProblemCode => {
  const known = CODES.get(code) ?? 'unknown';
  if (known === 'protected') return deniedCode(message);
  if (known !== 'unknown') return known;
  if (/payload size/i.test(message)) return 'too-large';
  return /protected/i.test(message) ? 'protected' : 'unknown';
};

const locationOf = (error: object): string => {
  const debug: unknown = Reflect.get(error, 'debugInfo');
  if (typeof debug !== 'object' || debug === null) return '';
  const statement = textOf(debug, 'statement');
  const place = textOf(debug, 'errorLocation');
  return statement === '' ? place : `${place} (${statement})`;
};

/** Excel says AccessDenied or InvalidArgument; what it refused tells more. */
const isPasswordRefusal = (location: string): boolean =>
  /WorksheetProtection\.unprotect\b/i.test(location);

/** Turns whatever office.js threw into a value that texts can be made from. */
export function describeExcelError(error: unknown): ExcelProblem {
  if (typeof error !== 'object' || error === null) {
    return { code: 'unknown', detail: String(error), location: '' };
  }
  const message = textOf(error, 'message');
  const location = locationOf(error);
  const code = isPasswordRefusal(location) ? 'password' : codeOf(textOf(error, 'code'), message);
  // The message names no sheet, and `detail` is one here.
  return { code, detail: code === 'password' ? '' : message, location };
}

/** Whether office.js itself raised the error: anything else is a bug of ours and is thrown on. */
export function isExcelError(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    (Reflect.get(error, 'name') === 'RichApi.Error' || Reflect.has(error, 'debugInfo'))
  );
}

/** What Excel refused as a failed outcome; any other error is a bug and thrown on. */
export function failedByExcel(error: unknown): {
  readonly ok: false;
  readonly problem: ExcelProblem;
} {
  if (!isExcelError(error)) throw error;
  return { ok: false, problem: describeExcelError(error) };
}
