/** The workbook's words stand in cells and within sentences; where one begins a line, it begins large. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
