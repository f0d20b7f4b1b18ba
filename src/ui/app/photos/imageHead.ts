/** What the first bytes of a file say that it is, whatever it is called. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf' | 'other';

export interface ImageHead {
  readonly kind: FileKind;
  /** Its size in pixels as it lies in the file, before it is turned; nothing where the first bytes do not tell. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Reads the beginning of a file (64 KiB is enough for most). A picture's size is known before anything is unpacked, so that a bomb is not. */
export function readHead(bytes: ArrayBuffer): ImageHead {
  const view = new DataView(bytes);
  const says = (at: number, text: string) =>
    at + text.length <= view.byteLength &&
    Array.from(text).every((letter, nth) => view.getUint8(at + nth) === letter.charCodeAt(0));
  if (says(0, '\xff\xd8\xff')) return withSize('jpeg', sizeOfJpeg(view));
  if (says(0, '\x89PNG\r\n\x1a\n')) return withSize('png', sizeOfPng(view));
  if (says(0, 'RIFF') && says(8, 'WEBP')) return withSize('webp', sizeOfWebp(view, says));
  if (says(4, 'ftyp') && ['heic', 'heix', 'hevc', 'mif1', 'msf1'].some((brand) => says(8, brand)))
    return { kind: 'heic' };
  return { kind: says(0, '%PDF-') ? 'pdf' : 'other' };
}

type Size = ImageHead['size'];
const withSize = (kind: FileKind, size: Size): ImageHead => (size ? { kind, size } : { kind });

/** Goes from segment to segment to the one that says how the picture is coded. */
function sizeOfJpeg(view: DataView): Size {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // C4, C8 and CC are tables among the frames.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const sizeOfPng = (view: DataView): Size =>
  view.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };

/** WebP has three ways of coding, each with its size in a place of its own. */
function sizeOfWebp(view: DataView, says: (at: number, text: string) => boolean): Size {
  if (view.byteLength < 30) return undefined;
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
  if (says(12, 'VP8X')) return { width: 1 + three(24), height: 1 + three(27) };
  if (says(12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
