/** How much text a reading may keep. */
import { refuse } from '../fileProblem';
import type { Limits } from '../guard/limits';

/** How many characters may still be kept, over all parts of a file. */
export class TextBudget {
  private left: number;

  constructor(readonly limits: Limits) {
    this.left = limits.allText;
  }

  /** Gives the text back, or refuses to keep any more. */
  keep(text: string, part: string): string {
    this.left -= text.length;
    if (this.left < 0) refuse({ code: 'too-much', part, limit: this.limits.allText });
    return text;
  }
}
