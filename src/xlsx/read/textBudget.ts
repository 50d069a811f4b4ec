import { refuse } from '../fileProblem';
import { LIMITS } from '../guard/limits';

/** How many characters may still be kept, over all parts of a file. */
export class TextBudget {
  private left: number = LIMITS.allText;

  /** Gives the text back, or refuses to keep any more. */
  keep(text: string, part: string): string {
    this.left -= text.length;
    if (this.left < 0) refuse({ code: 'too-much', part, limit: LIMITS.allText });
    return text;
  }
}
