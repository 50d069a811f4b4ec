/**
 * The amount of 0 or more that was typed, or null where it is none. Both decimal signs are taken;
 * a comma before three digits divides thousands.
 */
export function parseNumber(text: string): number | null {
  const typed = text.replace(/[\s\u00A0\u202F]/g, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed)) return Number(typed.replaceAll(',', ''));
  if (/^\d+(\.\d+)?$/.test(typed)) return Number(typed);
  return /^\d+,\d+$/.test(typed) ? Number(typed.replace(',', '.')) : null;
}
