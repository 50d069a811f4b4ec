/** What tells parts of a package apart. */

/** Signs that part folders: written as a code they are another name, and no way into a folder. */
const KEPT = /%(?:00|2f|5c)/i;

/**
 * A part's path for comparing: names of parts don't tell capitals from small letters, nor a sign from its code (`%20`,
 * ECMA-376 part 2), and zippers write either.
 */
export function partKey(path: string): string {
  return (path.includes('%') && !KEPT.test(path) ? uncoded(path) : path).toLowerCase();
}

function uncoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
