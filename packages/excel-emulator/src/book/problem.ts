/** Why Excel refuses a request, by the codes that the Office.js documentation names. */
export type ProblemCode =
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'InvalidOperation'
  | 'AccessDenied'
  | 'NotImplemented'
  | 'ApiNotFound'
  | 'InsertDeleteConflict'
  | 'GeneralException';

const TEXTS: Readonly<Record<ProblemCode, string>> = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  AccessDenied: 'You cannot perform the requested operation.',
  NotImplemented: "The requested feature isn't implemented.",
  ApiNotFound: 'The API you are trying to use could not be found.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  GeneralException: 'There was an internal error while processing the request.',
};

/** Thrown inside the emulator and answered to the add-in as a rich-API error. */
export class ExcelProblem extends Error {
  constructor(
    readonly code: string,
    detail?: string
  ) {
    super(detail ?? codeText(code));
    this.name = 'ExcelProblem';
  }
}

const codeText = (code: string): string =>
  Object.entries(TEXTS).find(([known]) => known === code)?.[1] ?? code;

export function problem(code: ProblemCode, detail?: string): ExcelProblem {
  return new ExcelProblem(code, detail === undefined ? undefined : `${TEXTS[code]} (${detail})`);
}
