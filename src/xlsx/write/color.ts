import { BlueprintError } from './blueprintError';

/** `RRGGBB` of `#RRGGBB`, as drawings want it. */
export const hexColor = (color: string): string => {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color))
    throw new BlueprintError('color-invalid', { detail: color });
  return color.slice(1).toUpperCase();
};

/** `FFRRGGBB` of `#RRGGBB`, as sheets want it. */
export const argbColor = (color: string): string => `FF${hexColor(color)}`;
