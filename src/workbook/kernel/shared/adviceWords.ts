/** What we advise of a flag, and of what else a review asks to decide: on the sheet Review and on slides. */
import type { Direction } from '../../../model/contribution';
import { DIRECTIONS } from '../../../model/contribution';
import type { Flag } from '../../../model/matrix';

/** `{name}` stands for the activity between quotation marks, `{partner}` for the company. */
type Template = string;

interface Advice {
  /** What we advise. */
  readonly firm: Template;
  /** What to find out first, where a figure is an estimate or last period's. */
  readonly open: Template;
}

/** In the order of `FLAG_ORDER`. */
export const ADVICE: Readonly<Record<Direction, Readonly<Record<Flag, Advice>>>> = {
  given: {
    'cut-back': {
      firm: 'Cut back {name}, or reshape it',
      open: 'Ask {partner} what {name} is worth to them before cutting back',
    },
    renegotiate: {
      firm: 'Renegotiate the terms of {name}',
      open: 'Ask {partner} what {name} is worth to them, then renegotiate',
    },
    'do-more': {
      firm: 'Do more of {name}',
      open: 'Ask {partner} whether more of {name} would help them',
    },
  },
  received: {
    'cut-back': {
      firm: 'Tell {partner} that we need less of {name}',
      open: 'Ask {partner} what {name} costs them: we could do with less',
    },
    renegotiate: {
      firm: 'Talk with {partner} about the terms of {name}',
      open: 'Ask {partner} what {name} costs them, then look at its terms',
    },
    'do-more': {
      firm: 'Ask {partner} for more of {name}',
      open: 'Thank {partner} for {name}, and ask whether more is possible',
    },
  },
};

/** Of a late step, and of a wide gap. */
export const STEP_ADVICE: Template = 'Set a new day for {name}, or drop it';
export const GAP_ADVICE: Template = 'Agree what to expect of {name}';

export const FLAG_ORDER = ['cut-back', 'renegotiate', 'do-more'] as const satisfies readonly Flag[];

/** All templates as the sheet lists them: by direction, flag, firm before open, then step and gap. */
export const ADVICE_LIST: readonly Template[] = [
  ...DIRECTIONS.flatMap((direction) =>
    FLAG_ORDER.flatMap((flag) => [ADVICE[direction][flag].firm, ADVICE[direction][flag].open])
  ),
  STEP_ADVICE,
  GAP_ADVICE,
];

/** The template with its words. */
export function adviceText(template: Template, name: string, partner: string): string {
  return template.replaceAll('{name}', () => `“${name}”`).replaceAll('{partner}', () => partner);
}

/** What a partner without a name is called. */
export const THE_PARTNER = 'the partner';
