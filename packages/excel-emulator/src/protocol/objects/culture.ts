/** `application.cultureInfo`: how the system writes numbers and days. The emulator's is American. */
import type { ApiObject } from '../apiObject';
import { apiObject } from '../apiObject';

const fixed = (type: string, values: Readonly<Record<string, string>>): ApiObject =>
  apiObject({
    type,
    get: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value])),
  });

export function cultureObject(): ApiObject {
  return apiObject({
    type: 'CultureInfo',
    get: { Name: () => 'en-US' },
    navigate: {
      NumberFormat: () =>
        fixed('NumberFormatInfo', { NumberDecimalSeparator: '.', NumberGroupSeparator: ',' }),
      DatetimeFormat: () =>
        fixed('DatetimeFormatInfo', {
          DateSeparator: '/',
          LongDatePattern: 'dddd, MMMM d, yyyy',
          ShortDatePattern: 'M/d/yyyy',
          TimeSeparator: ':',
          LongTimePattern: 'h:mm:ss tt',
        }),
    },
  });
}
