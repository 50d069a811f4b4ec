/** The values of a sheet's cells. */
import type { FileCell } from '../fileBook';
import { damaged } from '../fileProblem';
import { isoSerial } from './isoDate';
import { cellText } from './sharedStringsPart';
import type { TextBudget } from './textBudget';
import { numberOf } from './xmlValue';

export interface ValueSource {
  readonly path: string;
  readonly strings: readonly string[];
  /** Day 0 of the file's serial numbers. */
  readonly dateSystem: 1900 | 1904;
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/** LibreOffice saves a typed true or false as a formula: to the people who typed it it is none. */
export function isTypedTruth(value: FileCell['value'], formula: string): boolean {
  return (value === true && formula === '=TRUE()') || (value === false && formula === '=FALSE()');
}

/** True or false as files write them; undefined for anything else. */
export function truthOf(text: string): boolean | undefined {
  return TRUTHS.get(text.trim());
}

const OWN_TEXTS: ReadonlySet<string> = new Set(['str', 'inlineStr', 'd']);

/** What the texts in a sheet's cells mean. */
export class CellValues {
  constructor(
    private readonly source: ValueSource,
    private readonly texts: TextBudget
  ) {}

  /** The value of a cell of that type; `isOwn` where the text is the cell's own and no stored value. */
  read(text: string, type: string, isOwn: boolean): FileCell['value'] {
    // A text of the cell's own is one whatever the cell says that it holds.
    if (isOwn) return this.ownText(text);
    const { path } = this.source;
    switch (type) {
      case 's':
        return this.sharedText(numberOf(text) ?? -1);
      case 'b':
        return truthOf(text) ?? damaged(path, 'a truth that is none');
      case 'n':
        return numberOf(text) ?? damaged(path, 'a number that is none');
      default:
        return this.otherValue(text, type);
    }
  }

  /** The text that a cell refers to by its number. */
  sharedText(index: number): string {
    const { path, strings } = this.source;
    return strings[index] ?? damaged(path, 'a text that is not there');
  }

  /** Of an unknown kind it may be the number of a text: better no value than a wrong one. */
  private otherValue(text: string, type: string): FileCell['value'] {
    const { path, dateSystem } = this.source;
    if (type === 'e') return { error: this.ownText(text) };
    if (!OWN_TEXTS.has(type)) damaged(path, 'a kind of cell that is none');
    return (type === 'd' ? isoSerial(text, dateSystem) : null) ?? this.ownText(text);
  }

  private ownText(text: string): string {
    return cellText(text, this.source.path, this.texts);
  }
}
