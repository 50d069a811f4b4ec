import { LIMITS } from '../guard/limits';
import type { TextBudget } from './textBudget';
import { TextCollector } from './textCollector';
import { decodeOffice, detached } from './xmlValue';

/** Calculated columns repeat a few; a sheet of a million different ones gains nothing by a list. */
const MOST_KEPT = 10_000;

/** The formulas of one sheet's cells. */
export class CellFormulas {
  private readonly collector: TextCollector;
  private readonly kept = new Map<string, string>();
  /** Texts of shared formulas; only their first cells carry them. */
  private readonly shared = new Map<string, string>();
  private has = false;
  private share: string | null = null;

  constructor(
    private readonly part: string,
    private readonly texts: TextBudget
  ) {
    this.collector = new TextCollector(part, LIMITS.run);
  }

  begin(type: string | null, index: string | null): void {
    this.has = true;
    this.share = type === 'shared' ? index : null;
    this.collector.begin();
  }

  add(text: string): void {
    this.collector.add(text);
  }

  end(): void {
    this.collector.end();
  }

  /** The formula of the cell that has just ended, with `=`, or null where it has none. */
  take(): string | null {
    if (!this.has) return null;
    this.has = false;
    const own = this.collector.take();
    if (this.share === null) return this.once(own);
    if (own !== '') this.shared.set(this.share, own);
    return this.once(this.shared.get(this.share) ?? '');
  }

  private once(text: string): string {
    const known = this.kept.get(text);
    if (known !== undefined) return known;
    const formula = detached(this.texts.keep(`=${decodeOffice(text)}`, this.part));
    if (this.kept.size < MOST_KEPT) this.kept.set(detached(text), formula);
    return formula;
  }
}
