/** Digits of other scripts, as people type them on their keyboards, as the ten that programs count with. */

/** Digits of every script stand in tens, the zero first. */
function plainDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return sign.length === 1 ? String(code - zero) : sign;
}

/** ASCII alone has none, and most texts are of it. */
const PLAIN = /^[\0-\x7f]*$/;

/** The text with `٤`, `۵`, `४` and their like as `4`, `5`, `4`; all else, and every place in it, stays as it is. */
export function withPlainDigits(text: string): string {
  return PLAIN.test(text)
    ? text
    : text.replace(/\p{Nd}/gu, (sign) => (/[0-9]/.test(sign) ? sign : plainDigit(sign)));
}
