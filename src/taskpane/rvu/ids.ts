/** By which the focus comes back to what opened a form. */
export const draftButtonId = (key: string): string => `draft-${key}`;
export const showButtonId = (key: string): string => `show-${key}`;
export const renameButtonId = (key: string): string => `rename-${key}`;
export const ADD_BUTTON = 'add-department';
