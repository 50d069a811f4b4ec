/** The scale's steps as they are worded on Settings: each, and all in one line. */
import { ANCHORS } from '../../../model/alliance';
import type { Rvu } from '../../../model/rvu';
import { NOTHING, call, equal, joined, when, words } from '../../kernel/formula';
import type { Expression } from '../../kernel/formula';
import { SCALE_SCORES, SCALE_WORDS, named } from '../../kernel/shared/cellNames';
import { lookedUp } from '../../kernel/shared/lookups';
import { DOT, NO_SCORE, anchorsOf } from '../../kernel/shared/rvuWords';
import { formula } from '../../kernel/sheetParts';
import { computedCells, oneCell } from './lookup';
import type { Lookup } from './lookup';

/** In the order of the sheet. */
export function scaleLookups({ settings }: Rvu): readonly Lookup[] {
  const anchors = anchorsOf(settings.scale);
  const steps = ANCHORS.map((_, index) => {
    const anchor = anchors[index];
    return formula(step(index + 1), anchor === undefined ? '' : anchor + DOT);
  });
  const [first, ...others] = ANCHORS.map((_, index) => lookedUp('scaleSteps', index + 1));
  const line = joined(first ?? NOTHING, ...others, words(NO_SCORE));
  return [
    computedCells('scaleSteps', 'Steps of the scale', steps),
    oneCell('scaleLine', 'All of them', formula(line, [...anchors, NO_SCORE].join(DOT))),
  ];
}

/** Empty where the scale has no such step. */
function step(number: number): Expression {
  const score = call('INDEX', named(SCALE_SCORES), number);
  const meaning = call('INDEX', named(SCALE_WORDS), number);
  const told = joined(score, words(' '), meaning, words(DOT));
  return when(equal(call('LEN', score), 0), NOTHING, told);
}
