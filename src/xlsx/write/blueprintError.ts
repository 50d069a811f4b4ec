/** Why a blueprint can't be drawn as a file; the words are made at the edge from the code. */
export type BlueprintFault =
  | 'text-too-long'
  | 'number-not-finite'
  | 'sheet-title-invalid'
  | 'sheet-unknown'
  | 'outside-sheet'
  | 'duplicate-name'
  | 'table-invalid'
  | 'list-too-long'
  | 'list-choice-has-comma'
  | 'message-too-long'
  | 'chart-invalid'
  | 'color-invalid';

export interface BlueprintFaultPlace {
  readonly sheet?: string;
  readonly address?: string;
  readonly detail?: string;
}

/** Thrown when a blueprint asks for what a file can't hold, before any byte is made. */
export class BlueprintError extends Error {
  readonly code: BlueprintFault;
  readonly place: BlueprintFaultPlace;

  constructor(code: BlueprintFault, place: BlueprintFaultPlace) {
    const where = [place.sheet, place.address].filter((part) => part !== undefined).join('!');
    super([code, where, place.detail ?? ''].filter((part) => part !== '').join(': '));
    this.name = 'BlueprintError';
    this.code = code;
    this.place = place;
  }
}
