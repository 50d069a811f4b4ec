/** The part that holds the texts of all sheets. */
import { refuse } from '../fileProblem';
import type { Package } from './package';
import type { TextBudget } from './textBudget';
import { TextCollector } from './textCollector';
import { decodeOffice, detached } from './xmlValue';

/** A text as a cell holds it; longer than Excel allows is a problem. */
export function cellText(text: string, part: string, kept: TextBudget): string {
  const decoded = decodeOffice(text);
  if (decoded.length > kept.limits.text) {
    refuse({ code: 'text-too-long', part, limit: kept.limits.text });
  }
  return detached(kept.keep(decoded, part));
}

class StringsHandler {
  readonly texts: string[] = [];
  private readonly collector: TextCollector;
  private phonetic = false;

  constructor(
    private readonly part: string,
    private readonly kept: TextBudget
  ) {
    this.collector = new TextCollector(part, kept.limits.run);
  }

  open(name: string): void {
    if (name === 'rPh') this.phonetic = true;
    // How a text is pronounced is no part of it.
    if (name === 't' && !this.phonetic) this.collector.begin();
  }

  text(xml: Uint8Array, from: number, to: number): void {
    this.collector.add(xml, from, to);
  }

  close(name: string): void {
    if (name === 't') this.collector.end();
    if (name === 'rPh') this.phonetic = false;
    if (name === 'si') this.keep();
  }

  private keep(): void {
    this.texts.push(cellText(this.collector.take(), this.part, this.kept));
    const { cells } = this.kept.limits;
    if (this.texts.length > cells) refuse({ code: 'too-much', part: this.part, limit: cells });
  }
}

/** The texts that cells refer to by number. */
export function readSharedStrings(file: Package, path: string): readonly string[] {
  const handler = new StringsHandler(path, file.texts);
  file.scan(path, handler);
  return handler.texts;
}
