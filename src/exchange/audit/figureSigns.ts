/** What people write before and behind a figure: words for thousands, signs of money, units of time. */

/** The words beside a figure that name its unit. */
export type FigureUnit = 'money' | 'hours' | 'percent';

const CURRENCY =
  '(?:(?:us|ca|au|nz|hk|mx|nt|[acrs])?\\$|[€£¥₹₽₩₺₪₫₴₸₦₱元円圓]|원|บาท|(?:eur|usd|gbp|chf|jpy|sek|nok|dkk|pln|czk|huf|ron|cny|rmb|inr|brl|mxn|cad|aud|nzd|sgd|hkd|zar|try|ils|aed|krw|uah|bgn|rsd|rub|thb|vnd|idr|myr|sar|fr\\.|kr|euros?|dollars?|d[oó]lar(?:es)?|dollari|dolar[óy]?w?|bucks?|quid|pounds?|libras?|livres|sterline|sterling|pfund|francs?|franchi|franken|rappen|kron(?:or|er|en)|coronas|corone|couronnes|yen|yuan|rupees?|zł|złotych|kč|korun|forint|lei|pesos?|reais|евро|руб(?:лей|ля)?|грн|гривень|лв|лева|ευρώ|đồng|riyals?)(?!\\p{L}))';

/** The word ends, or the currency follows on it at once (`14.5kEUR`). */
const END = `(?=${CURRENCY}|[^\\p{L}\\p{N}]|$)`;

/** `EUR ’000`: the figures beside it are thousands. */
const ZEROS = "['’‘]?000(?!\\d)";

const behind = (words: string, end = END): RegExp => new RegExp(`^[\\s-]?(?:${words})${end}`, 'iu');

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [
    behind(
      "[kк]|tsd|thsd|ths|thou|grand|thousands?|tausend|milles?|mila|mil|mii|duizend|tusen|tusind|tuhatta|tuhat|tys|tysięcy|tis|tisíc|tisuć[ae]?|tisoč|hiljad[ae]|ezer|bin|ribu|rb|tūkst(?:ančių|ošu)?|tūkstoš[iu]|mijë|þús(?:und)?|nghìn|ngàn|тыс|тысяч|тис|тисяч|хил|хиляди|χιλ(?:ιάδες)?|אלף|ألف|آلاف|हज़ार|हजार|miles de|milhares de|milliers d[e’']|migliaia di"
    ),
    1000,
  ],
  // `14.5 TEUR`, `14,5 tkr`; a T alone is as well a ton.
  [new RegExp(`^\\s?t(?=\\s?${CURRENCY})`, 'iu'), 1000],
  [/^\s?(?:[千천]|พัน)/u, 1000],
  [/^\s?[x×*·]\s?1[.,'’ ]?000(?![.,'’ ]?\d)/u, 1000],
  // `18.6 (EUR ’000)`, `18.6 (k€)`, `18.6 (in thousands)`, as heads of tables have it.
  [new RegExp(`^\\s?[([]?${CURRENCY}\\s?${ZEROS}`, 'iu'), 1000],
  [new RegExp(`^\\s?[([][kt]?(?<=[kt])\\s?${CURRENCY}`, 'iu'), 1000],
  [/^\s?[([]in (?:thousands|tausend|milliers|miles|migliaia|tusen)(?!\p{L})/iu, 1000],
  [/^\s?(?:[万萬만]|หมื่น)/u, 10_000],
  [behind('lakhs?|lacs?'), 100_000],
  [
    behind(
      'm|mn|mm|mio|mln|mill|millions?|millionen|millones|milioni|milionów|miljoen|miljoner|milj|milyon|milhões|millió|juta|triệu|εκατ|млн'
    ),
    1_000_000,
  ],
  [/^\s?(?:百万|百萬|백만|ล้าน)/u, 1_000_000],
  [behind('crores?|cr'), 10_000_000],
  [/^\s?[億亿억]/u, 100_000_000],
  [behind('bn|billions?|mrd|milliarden?|md'), 1_000_000_000],
];

const BEFORE: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${CURRENCY}\\s?(?:${ZEROS}|k)[)\\]]?:?\\s?$`, 'iu'), 1000],
  [new RegExp(`(?<![\\p{L}\\p{N}])[kt]\\s?${CURRENCY}\\s?$`, 'iu'), 1000],
  [new RegExp(`(?<![\\p{L}\\p{N}])m\\s?${CURRENCY}\\s?$`, 'iu'), 1_000_000],
];

/** Of hours in the languages of the written alliances and their neighbours; one word may say whose or which. */
const HOURS =
  '(?:(?:h|hrs?|hours?|std|stdn|heures?|horas?|ore|uur|uren|tim|timmar|timer|godz|godzin[ay]?|hod|hodin[ay]?|óra|órát?|tuntia?|tundi|saat|hores|giờ|jam|val|valand[ųos]+|stund(?:as|u)?|sat[ia]|ur|klst|ώρες|ώρα|час(?:а|ов|ова)?|ч|годин[аи]?|שעות|ساعات|ساعة|घंटे|\\p{L}*stunden?)(?!\\p{L})|ชั่วโมง|時間|[個个]?小[时時]|시간)';
const WORKED =
  '(?:\\p{L}{2,}[\\s-])?(?:hours|hrs|stunden|heures|horas|ore|uren|timmar|timer|godzin|hodin)(?!\\p{L})';
const HOUR =
  '(?:h|hrs?|hour|stunde|std|heure|hora|ora|uur|timme|tim|time|godz|godzinę|hod|hodinu|tunti|óra|час|ч|saat)(?!\\p{L})';
const EACH = "(?:/|per|pro|je|die|an|par|por|la|all['’]|à l['’]|de l['’]|za|na|i|p\\.?\\s?/?)";
const RATED =
  '(?:hourly rate|rate|stundensatz|taux horaire|tarifa|tariffa|uurtarief|timpris|stawka)(?: of| is| von| de| di| van)?:?';

const UNITS: readonly (readonly [unit: FigureUnit, before: RegExp | null, after: RegExp])[] = [
  [
    'percent',
    null,
    /^\s?(?:%|％|percent|per cent|pct|prozent|pour cent|por cient|por cento|per cento|procent|proc\.|prosent|процент|v\.\s?h\.)/iu,
  ],
  [
    'money',
    new RegExp(
      `(?:(?<!\\p{L})${CURRENCY}|(?<![\\p{L}\\p{N}])[ktm]\\s?${CURRENCY}|(?<!\\p{L})${RATED}|(?<![\\p{L}\\p{N}.])@)\\s?$`,
      'iu'
    ),
    new RegExp(
      `^[.,]?[-–—]?\\s?(?:${CURRENCY}|${EACH}\\s?${HOUR}|hourly(?!\\p{L})|[a-z]{3}\\s?/\\s?h(?!\\p{L}))`,
      'iu'
    ),
  ],
  [
    'hours',
    /(?<!\p{L})(?:h|hrs?|hours?|std|stunden|heures|horas|uren|timmar|часов)\.?\s?[:=]\s?$/iu,
    new RegExp(`^[-\\s]?\\(?(?:${HOURS}|${WORKED})`, 'iu'),
  ],
];

/** The number of characters before a figure that are examined. */
const AHEAD = 24;

export interface Factor {
  readonly factor: number;
  /** The word for it that stands behind the figure. */
  readonly named: string;
}

/**
 * The factor of a word for thousands or millions behind the figure, or before it with the currency (`TEUR 14,5`);
 * else 1.
 */
export function factorAt(before: string, after: string): Factor {
  for (const [sign, factor] of FACTORS) {
    const named = sign.exec(after)?.[0];
    if (named !== undefined) return { factor, named };
  }
  const ahead = before.slice(-AHEAD);
  return { factor: BEFORE.find(([sign]) => sign.test(ahead))?.[1] ?? 1, named: '' };
}

/** The unit that the words beside a figure name; null where they name none. */
export function unitAt(before: string, after: string): FigureUnit | null {
  const ahead = before.slice(-AHEAD);
  const unit = UNITS.find(
    ([, start, end]) => end.test(after) || (start?.test(ahead) ?? false)
  )?.[0];
  return unit === 'hours' && isTime(ahead, after) ? null : (unit ?? null);
}

/** A time of the day (`12:30 h`, `10h30`), or a limit (`within 48 hours`): nobody's effort. */
const isTime = (ahead: string, after: string): boolean =>
  /\d[:.]$/.test(ahead) || /^\s?h\s?\d/i.test(after) || LIMIT.test(ahead);

const LIMIT =
  /(?<!\p{L})(?:within|binnen|innerhalb von|sous|dentro de|entro|inom|innen|w ciągu|в течение)(?: the (?:first|next))?\s$/iu;
