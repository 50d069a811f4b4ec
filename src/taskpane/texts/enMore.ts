/** English: what is said in views that are fetched when first opened. */
import { leave } from './enLeave';

export const enMore = { leave };
