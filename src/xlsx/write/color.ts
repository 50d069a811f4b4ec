/** Colours as drawings and as sheets write them. */
import { BlueprintError } from './blueprintError';

/** `RRGGBB` of `#RRGGBB`, as drawings want it. */
export function hexColor(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color))
    throw new BlueprintError('color-invalid', { detail: color });
  return color.slice(1).toUpperCase();
}

/** `FFRRGGBB` of `#RRGGBB`, as sheets want it. */
export function argbColor(color: string): string {
  return `FF${hexColor(color)}`;
}
