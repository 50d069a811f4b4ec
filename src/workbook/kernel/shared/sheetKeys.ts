/** Keys of sheets to which others lead. */

export const ACTIONS_SHEET = 'actions';
