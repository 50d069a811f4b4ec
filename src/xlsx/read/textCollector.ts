import { refuse } from '../fileProblem';
import { decodeEntities } from './xmlValue';

/** Gathers the text of one element, and refuses to gather more than a limit. */
export class TextCollector {
  private gathered = '';
  private open = false;

  constructor(
    private readonly part: string,
    private readonly limit: number
  ) {}

  begin(): void {
    this.open = true;
  }

  end(): void {
    this.open = false;
  }

  add(text: string): void {
    if (!this.open) return;
    this.gathered += text;
    if (this.gathered.length > this.limit) {
      refuse({ code: 'text-too-long', part: this.part, limit: this.limit });
    }
  }

  /**
   * The gathered text with its entities decoded; the collector is empty afterwards. A line ends the
   * same way however the file's maker ends lines (XML 1.0, 2.11); a return that is meant is escaped.
   */
  take(): string {
    const raw = this.gathered;
    const text = decodeEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
    this.gathered = '';
    return text;
  }
}
