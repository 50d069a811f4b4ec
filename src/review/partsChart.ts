/** What each side brings, by kind or by value line: a bar to each side of one line, on one scale. */
import type { Analysis } from '../model/analysis';
import { valueByPart } from '../model/review/parts';
import type { Part, PartOf } from '../model/review/parts';
import type { BarChart } from '../pptx/deckChart';
import { SIDE_COLORS } from '../workbook/sections/review/appendixCharts';
import { figure } from '../workbook/kernel/shared/sentences';
import { CATEGORY_WORDS, KIND_WORDS } from '../workbook/kernel/words';
import { capital } from '../workbook/kernel/wording';

const CHOICES = { kind: KIND_WORDS, category: CATEGORY_WORDS } as const;
const NOT_SAID = 'Not said';

interface NamedPart extends Part {
  /** `Innovation 9 : 4`, what we give first. */
  readonly name: string;
}

/** Those kinds or value lines in which somebody brings something, with both sums in scale steps; none where nobody says which. */
export function broughtParts(analysis: Analysis, of: PartOf): readonly NamedPart[] {
  const choices: readonly (readonly [string, string, ...(readonly string[])])[] = CHOICES[of];
  const keys = choices.map(([key]) => key);
  const named = valueByPart(analysis, of, keys)
    .map((part, at): NamedPart => {
      const { given, received } = part.value;
      const word = capital(choices[at]?.[1] ?? NOT_SAID);
      return { ...part, name: `${word} ${figure(given)} : ${figure(received)}` };
    })
    .filter(({ value }) => value.given !== 0 || value.received !== 0);
  return named.every(({ part }) => part === null) ? [] : named;
}

/** What they give to the left, what we give to the right. */
export function partsChart(parts: readonly NamedPart[]): BarChart {
  const longest = Math.max(
    1,
    ...parts.flatMap(({ value }) => [Math.abs(value.given), Math.abs(value.received)])
  );
  return {
    kind: 'bar',
    size: 11,
    direction: 'horizontal',
    grouping: 'stacked',
    categories: parts.map(({ name }) => name),
    series: [
      {
        name: 'We give',
        color: SIDE_COLORS.given,
        values: parts.map(({ value }) => value.given),
      },
      {
        name: 'They give',
        color: SIDE_COLORS.received,
        values: parts.map(({ value }) => -value.received),
      },
    ],
    gap: 35,
    categoryAxis: { title: '' },
    valueAxis: {
      ...{ title: '', min: -longest, max: longest, majorUnit: null, numberFormat: 'General' },
      ...{ gridlines: false, numbers: false, line: false },
    },
  };
}
