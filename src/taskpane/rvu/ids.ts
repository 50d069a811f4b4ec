/** By which the focus comes back to what opened a form. */
export function draftButtonId(key: string): string {
  return `draft-${key}`;
}
export function showButtonId(key: string): string {
  return `show-${key}`;
}
export function renameButtonId(key: string): string {
  return `rename-${key}`;
}
export const ADD_BUTTON = 'add-department';
