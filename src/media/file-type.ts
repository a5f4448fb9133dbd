/** A PDF or a picture, by its own bytes: what it is called and said to be is whatever its sender says. */
export type SeenType = "application/pdf" | "image/jpeg" | "image/png" | "image/webp" | "image/heic";

/** A reader takes a PDF whose header comes within so many bytes. ISO 32000-1, annex H.3, note 13 */
const HEADER_WITHIN = 1024;

const STARTS: readonly (readonly [SeenType, Buffer])[] = [
  ["image/jpeg", Buffer.from([0xff, 0xd8, 0xff])], // ITU-T T.81, B.2.1: SOI, and a marker after it
  ["image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], // https://www.w3.org/TR/png-3/#3PNGsignature
];
/** What an iPhone makes of a picture. https://www.iana.org/assignments/media-types/image/heic */
const HEIC_BRANDS: ReadonlySet<string> = new Set(["heic", "heix", "heim", "heis", "mif1", "msf1"]);

/**
 * What these bytes begin like; undefined for anything that is none of these.
 *
 * Of ours, as five signatures are all we want to know: packages that know hundreds of formats read what a stranger sent with a
 * parser for each, and have been hung by it (file-type: CVE-2022-36313, CVE-2026-31808).
 */
export function typeOf(bytes: Buffer): SeenType | undefined {
  const found = STARTS.find(([, start]) => bytes.subarray(0, start.length).equals(start));
  if (found) return found[0];
  const word = (from: number) => bytes.toString("latin1", from, from + 4);
  if (word(0) === "RIFF" && word(8) === "WEBP") return "image/webp"; // RFC 9649, 2.4
  if (word(4) === "ftyp" && HEIC_BRANDS.has(word(8))) return "image/heic";
  return bytes.subarray(0, HEADER_WITHIN).includes("%PDF-") ? "application/pdf" : undefined;
}
