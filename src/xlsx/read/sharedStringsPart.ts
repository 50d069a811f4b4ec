/** The part that holds the texts of all sheets. */
import { refuse } from '../fileProblem';
import type { Package } from './package';
import type { TextBudget } from './textBudget';
import { TextCollector } from './textCollector';
import { standsAt, textInBytes } from './xmlBytes';
import { decodeOffice, detached } from './xmlValue';

/** A text as a cell holds it; longer than Excel allows is a problem. */
export function cellText(text: string, part: string, kept: TextBudget): string {
  const decoded = decodeOffice(text);
  if (decoded.length > kept.limits.text) {
    refuse({ code: 'text-too-long', part, limit: kept.limits.text });
  }
  return detached(kept.keep(decoded, part));
}

const [BEGIN, END] = ['<si><t>', '</t></si>'];
const [LESS, AMPERSAND, RETURN] = [60, 38, 13];

/** Where the words end; -1 where there are none, they are too many, or hold what is to be decoded. */
function plainEnd(xml: Uint8Array, from: number, most: number): number {
  for (let at = from; at < xml.length && at - from <= most; at += 1) {
    const code = xml[at];
    if (code === LESS) return at;
    if (code === AMPERSAND || code === RETURN) return -1;
  }
  return -1;
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

  /** `<si><t>words</t></si>`, without runs and entities. */
  takePlain(xml: Uint8Array, at: number): number {
    if (!standsAt(xml, at, BEGIN)) return -1;
    const from = at + BEGIN.length;
    const to = plainEnd(xml, from, this.kept.limits.run);
    if (to < 0 || !standsAt(xml, to, END)) return -1;
    this.keep(textInBytes(xml, from, to));
    return to + END.length;
  }

  text(xml: Uint8Array, from: number, to: number): void {
    this.collector.add(xml, from, to);
  }

  close(name: string): void {
    if (name === 't') this.collector.end();
    if (name === 'rPh') this.phonetic = false;
    if (name === 'si') this.keep(this.collector.take());
  }

  private keep(text: string): void {
    this.texts.push(cellText(text, this.part, this.kept));
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
