/** The formulas of a sheet, shared ones among them. */
import type { Tag } from './tag';
import type { TextBudget } from './textBudget';
import { TextCollector } from './textCollector';
import { decodeOffice, detached } from './xmlValue';

/** Calculated columns repeat a few; a sheet of a million different ones gains nothing by a list. */
const MOST_KEPT = 10_000;
/** Longer ones are read anew each time. */
const MOST_BYTES = 4_096;

/** A formula that was read, as the part has it. */
interface Known {
  readonly bytes: Uint8Array;
  readonly formula: string;
}

/** Of long formulas so many signs are passed over between two that count: those alike are compared as a whole. */
const STEP = 4;
const SHORT = 64;

const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = to - from;
  const step = hash > SHORT ? STEP : 1;
  for (let at = from; at < to; at += step) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
};

const isSame = ({ bytes: kept }: Known, bytes: Uint8Array, from: number, to: number): boolean => {
  if (kept.length !== to - from) return false;
  for (let at = 0; at < kept.length; at += 1) if (kept[at] !== bytes[from + at]) return false;
  return true;
};

/** The formulas of one sheet's cells. */
export class CellFormulas {
  private readonly collector: TextCollector;
  /** By what a hash of their bytes is: whole columns repeat one formula, which need not be decoded again. */
  private readonly known = new Map<number, Known>();
  /** Texts of shared formulas; only their first cells carry them. */
  private readonly shared = new Map<string, string>();
  private has = false;
  private share: string | null = null;

  constructor(
    private readonly part: string,
    private readonly texts: TextBudget
  ) {
    this.collector = new TextCollector(part, texts.limits.run);
  }

  /** A formula begins in a cell that is kept. */
  begin(tag: Tag): void {
    this.has = true;
    this.share = tag.get('t') === 'shared' ? tag.get('si') : null;
    this.collector.begin();
  }

  /** Of a cell that is not kept: its formula may be that of cells that are. */
  beginAside(tag: Tag): void {
    if (tag.find('si') >= 0) this.begin(tag);
  }

  /** What the bytes say from `from` to before `to`, if a formula is open. */
  add(bytes: Uint8Array, from: number, to: number): void {
    this.collector.add(bytes, from, to);
  }

  /** The formula ends. */
  end(): void {
    this.collector.end();
  }

  /** The formula of the cell that has just ended, with `=`, or null where it has none. */
  take(): string | null {
    if (!this.has) return null;
    this.has = false;
    const own = this.own();
    if (this.share === null) return own ?? '=';
    if (own !== null) this.shared.set(this.share, own);
    return this.shared.get(this.share) ?? '=';
  }

  /** Null where the cell carries no text of it. */
  private own(): string | null {
    const found = this.collector.takeKnown((bytes, from, to) => this.once(bytes, from, to));
    if (found !== null) return found;
    const text = this.collector.take();
    return text === '' ? null : this.kept(text);
  }

  /** The formula of these bytes if it was read before; else it is noted for the next time. */
  private once(bytes: Uint8Array, from: number, to: number): string | null {
    if (to - from > MOST_BYTES) return null;
    const hash = hashOf(bytes, from, to);
    const known = this.known.get(hash);
    if (known !== undefined) return isSame(known, bytes, from, to) ? known.formula : null;
    if (this.known.size >= MOST_KEPT) return null;
    const alone = new TextCollector(this.part, this.texts.limits.run);
    alone.begin();
    alone.add(bytes, from, to);
    const formula = this.kept(alone.take());
    this.known.set(hash, { bytes: bytes.slice(from, to), formula });
    return formula;
  }

  private kept(text: string): string {
    return detached(this.texts.keep(`=${decodeOffice(text)}`, this.part));
  }
}
