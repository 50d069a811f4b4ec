/** What a picture tells of itself: its format, and its size in pixels. */
import { problem } from './problem';

export interface Picture {
  readonly format: 'PNG' | 'JPEG';
  readonly width: number;
  readonly height: number;
}

const bytesOf = (base64: string): DataView => {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return new DataView(bytes.buffer);
  } catch {
    throw problem('InvalidArgument', 'the picture is not base64');
  }
};

const PNG_START = 0x89504e47;
const PNG_SIZE = 16;
const JPEG_START = 0xffd8;

/** Start-of-frame segments, which hold the size. */
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);

const jpegSize = (view: DataView): Picture | null => {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    if (isFrame(marker)) {
      return { format: 'JPEG', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
};

/** Reads a PNG or JPEG picture. @throws InvalidArgument for anything else */
export function readPicture(base64: string): Picture {
  const view = bytesOf(base64);
  if (view.byteLength >= PNG_SIZE + 8 && view.getUint32(0) === PNG_START) {
    const [width, height] = [view.getUint32(PNG_SIZE), view.getUint32(PNG_SIZE + 4)];
    return { format: 'PNG', width, height };
  }
  const isJpeg = view.byteLength > 2 && view.getUint16(0) === JPEG_START;
  const found = isJpeg ? jpegSize(view) : null;
  if (found === null) throw problem('InvalidArgument', 'a picture is a PNG or a JPEG');
  return found;
}
