/**
 * Focuses the element with this id once what is being shown now is there: where the focused button
 * leaves the page, the focus would be lost with it. Does nothing where there is no such element.
 */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
