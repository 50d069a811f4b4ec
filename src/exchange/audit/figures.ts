/** Figures in a text as people write them: grouped, in thousands, with an exponent, beside a unit. */
import { withPlainDigits } from '../../model/plainDigits';
import { factorAt, unitAt } from './figureSigns';
import type { FigureUnit } from './figureSigns';
import type { TextSpan } from './words';

export interface WrittenFigure extends TextSpan {
  /** What it may mean: `14.500` is fourteen thousand five hundred, or fourteen and a half. */
  readonly meanings: readonly FigureMeaning[];
  readonly unit: FigureUnit | null;
  /** Four digits and nothing beside them: most likely a year. */
  readonly isYear: boolean;
  /** Things that are counted follow, as in `5,000 brochures`. */
  readonly counts: boolean;
}

export interface FigureMeaning {
  readonly value: number;
  /** The value of one unit of the last digit: the figure's precision. */
  readonly step: number;
  /** The number of significant digits, trailing zeros left out. */
  readonly digits: number;
}

const GROUP = "[.,'’_·˙ \\u00a0\\u202f\\u2009\\u00ad\\u200b\\u2060]";
const NUMBER = new RegExp(
  [
    '\\d+(?:[.,]\\d+)?\\s?[x×*·]\\s?10(?:\\^\\d{1,2}(?!\\d)|[²³⁴-⁹])',
    '\\d*[½¼¾]',
    '(?<![\\p{L}\\d.,])\\d{1,3}k\\d{1,3}(?![\\p{L}\\d])',
    `(?<!\\d)\\d{1,3}(?:(${GROUP})\\d{3})(?:\\1\\d{3})*(?!\\d|e[+-]?\\d)(?:[.,]\\d+)?`,
    '\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)',
    '\\d+(?:_\\d+)+(?:[.,]\\d+)?',
    '\\d+(?:[.,]\\d+)?(?:e[+-]?\\d{1,2}(?!\\d))?',
    '[.,]\\d+',
  ].join('|'),
  'giu'
);

/** Replaces character by character, so that places in the text do not change. */
const plain = (text: string): string =>
  withPlainDigits(text.replace(/[\uff01-\uff5e]/gu, (sign) => sign.normalize('NFKC')))
    .replace(/[\u066b\u066c´`]/g, (sign) => SEPARATORS.get(sign) ?? sign)
    .replace(DATE, (date) => '#'.repeat(date.length));

/** Of Arabic figures; and accents that stand for an apostrophe. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['\u066b', '.'],
  ['\u066c', ','],
  ['´', '’'],
  ['`', '’'],
]);

/** Days are no figures. */
const DATE = /(?<![\d.])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./])\d{1,2}\1\d{2,4})(?!\d)/g;

/** The figures in a text as people write them (`14.5k`, `14,5 Tsd.`), in its order; none where there is none. */
export function figuresIn(text: string): readonly WrittenFigure[] {
  const line = plain(text);
  return [...line.matchAll(NUMBER)].map(({ 0: written, index }) => figureAt(line, written, index));
}

function figureAt(line: string, written: string, from: number): WrittenFigure {
  const before = line.slice(0, from);
  const behind = line.slice(from + written.length);
  const { factor, named } = factorAt(before, behind);
  const rest = named === '' ? behind : behind.slice(named.length).replace(/^\./u, '');
  const unit = unitAt(before, rest);
  return {
    from,
    to: from + written.length + named.length,
    meanings: meaningsOf(asPlain(written), factor),
    unit,
    isYear: unit === null && named === '' && /^(?:19|20|21)\d\d$/.test(written),
    counts: unit === null && countsThings(rest),
  };
}

const LITTLE_WORDS = new Set(
  'a all an and as at by each for from in is of on or per that this to was were with auf an das der die für im in ist je mit pro und von zu à au de des du en et la le les par pour sur con del el los por y e di in per il al net gross total netto brutto gesamt insgesamt together plus minus x'.split(
    ' '
  )
);

function countsThings(after: string): boolean {
  const next = /^\s(\p{L}{2,})/u.exec(after)?.[1];
  return next !== undefined && !LITTLE_WORDS.has(next.toLowerCase());
}

const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
]);

/** Powers of ten and fractions that have signs of their own, as exponents and decimals. */
const asPlain = (written: string): string =>
  written
    .toLowerCase()
    .replace(/\s?[x×*·]\s?10\^?/, 'e')
    .replace(/[²³⁴-⁹]/, (sign) => sign.normalize('NFKC'))
    .replace(/^(\d+)k(\d+)$/, '$1.$2e3')
    .replace(/[½¼¾]/, (sign) => FRACTIONS.get(sign) ?? '');

function meaningsOf(written: string, factor: number): readonly FigureMeaning[] {
  const readings = new Set([asGrouped(written), asDecimal(written)]);
  return [...readings].flatMap((each) => (each === null ? [] : [meaningOf(each, factor)]));
}

/** Signs between groups dropped; a last sign of another kind is the decimal one. */
function asGrouped(written: string): string | null {
  const signs = [...written.replace(/e.*$/, '').matchAll(/[^\d]/g)].map(({ 0: sign }) => sign);
  const [first, last] = [signs[0], signs.at(-1)];
  // No group of thousands begins with a 0.
  if (first === undefined || last === undefined || written.startsWith('0')) return null;
  const whole = written.split(first).join('');
  if (signs.every((sign) => sign === first))
    return /\d{3}$/.test(written) || first === '_' ? whole : null;
  return /[.,]/.test(last) ? whole.replace(last, '.') : null;
}

function asDecimal(written: string): string | null {
  const signs = written.replace(/e.*$/, '').match(/[^\d]/g) ?? [];
  return signs.length <= 1 && /^[.,]?$/.test(signs[0] ?? '') ? written.replace(',', '.') : null;
}

function meaningOf(number: string, factor: number): FigureMeaning {
  const [mantissa = '', exponent = '0'] = number.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  const scale = factor * 10 ** Number(exponent);
  return {
    value: Number(mantissa) * scale,
    step: scale / 10 ** decimals,
    digits: mantissa.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length,
  };
}
