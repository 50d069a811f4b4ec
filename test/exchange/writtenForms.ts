/** How private values may be written in a file that leaves. */
import { formatDay } from '../../src/model/day';
import type { Canaries } from './canaries';

const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'de-CH'].map(
  (name) => new Intl.NumberFormat(name, { maximumFractionDigits: 6 })
);

/** Every way in which the canaries might be written. */
export function writtenForms({ texts, numbers, days }: Canaries): readonly string[] {
  const wordings = (value: number): readonly string[] => [
    String(value),
    String(value).replace('.', ','),
    ...LOCALES.map((locale) => locale.format(value)),
    String(Math.trunc(value * 100)),
  ];
  const dates = days.flatMap((day) => {
    const [year = '', month = '', date = ''] = formatDay(day).split('-');
    return [
      String(day),
      `${year}-${month}-${date}`,
      `${date}.${month}.${year}`,
      `${month}/${date}/${year}`,
    ];
  });
  const periods = ['1985-Q1', '1986-Q2', '1987-Q3'];
  const written = numbers.flatMap(wordings).filter(({ length }) => length > 4);
  return [...texts.map((text) => text.slice(0, 19)), ...written, ...dates, ...periods];
}
