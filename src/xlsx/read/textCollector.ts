/** The text of one element. */
import { refuse } from '../fileProblem';
import { textInBytes } from './xmlBytes';
import { decodeEntities } from './xmlValue';

const NOTHING = new Uint8Array(0);
const ZERO = 48;
/** Digits that any whole number of so many has exactly. */
const EXACT_DIGITS = 15;

/** Gathers the text of one element, and refuses to gather more than a limit. */
export class TextCollector {
  /** What came before the last piece. */
  private gathered = '';
  private bytes: Uint8Array = NOTHING;
  private from = 0;
  private to = 0;
  private open = false;

  constructor(
    private readonly part: string,
    private readonly limit: number
  ) {}

  /** Texts are wanted from here on. */
  begin(): void {
    this.open = true;
  }

  /** Texts are not wanted any more. */
  end(): void {
    this.open = false;
  }

  /** What the bytes say from `from` to before `to`, if it is wanted. */
  add(bytes: Uint8Array, from: number, to: number): void {
    if (!this.open) return;
    if (this.to > this.from) this.gathered += textInBytes(this.bytes, this.from, this.to);
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    if (this.gathered.length + to - from > this.limit) {
      refuse({ code: 'text-too-long', part: this.part, limit: this.limit });
    }
  }

  /**
   * The gathered text with its entities decoded; the collector is empty afterwards. A line ends the
   * same way however the file's maker ends lines (XML 1.0, 2.11); a return that is meant is escaped.
   */
  take(): string {
    if (this.to === this.from && this.gathered === '') return '';
    const raw = this.gathered + textInBytes(this.bytes, this.from, this.to);
    const text = decodeEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
    this.clear();
    return text;
  }

  /** The same where it is nothing but digits, as a number; else -1, and all of it is still there. */
  takeWholeNumber(): number {
    const length = this.to - this.from;
    if (this.gathered !== '' || length === 0 || length > EXACT_DIGITS) return -1;
    let value = 0;
    for (let at = this.from; at < this.to; at += 1) {
      const digit = (this.bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    this.clear();
    return value;
  }

  /** What `known` finds by the gathered bytes, where they are in one piece; the collector is empty then. */
  takeKnown(known: (bytes: Uint8Array, from: number, to: number) => string | null): string | null {
    if (this.gathered !== '' || this.to === this.from) return null;
    const found = known(this.bytes, this.from, this.to);
    if (found !== null) this.clear();
    return found;
  }

  private clear(): void {
    this.gathered = '';
    this.bytes = NOTHING;
    this.from = 0;
    this.to = 0;
  }
}
