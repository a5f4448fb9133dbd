/** Samples a second, whatever the sound was made with. https://www.rfc-editor.org/rfc/rfc7845#section-4 */
const OPUS_RATE = 48_000;
const PAGE = Buffer.from("OggS");
/** Where a page tells how many samples it ends at. https://www.rfc-editor.org/rfc/rfc3533#section-6 */
const GRANULE_AT = 6;
/** A second of speech takes at least so much of the formats that do not tell. */
const LEAST_BYTES_A_SECOND = 2_000;

/**
 * How long a recording is, in whole seconds. An Ogg file tells on its last page, and whoever sends it cannot say less; of
 * others we know what their channel was told.
 */
export function secondsOf(bytes: Buffer, told: number | null): number {
  const page = bytes.lastIndexOf(PAGE);
  const tells = page >= 0 && page + GRANULE_AT + 8 <= bytes.length;
  const samples = tells ? Number(bytes.readBigInt64LE(page + GRANULE_AT)) : -1;
  const seconds = samples > 0 ? samples / OPUS_RATE : (told ?? bytes.length / LEAST_BYTES_A_SECOND);
  return Math.max(1, told ?? 0, Math.ceil(seconds));
}
