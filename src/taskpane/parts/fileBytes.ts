/** Reads a file that the user chose. */

/** Its bytes; null for a file that was moved, or that another program keeps to itself. */
export async function fileBytes(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
