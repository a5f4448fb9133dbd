import type { Upload } from "./upload.ts";

/** Opus counts 48,000 samples a second, and a packet is 20 ms of them. https://www.rfc-editor.org/rfc/rfc7845 */
const RATE = 48_000;
const PACKETS_A_SECOND = 50;
const SILENCE = Buffer.from([0xf8, 0xff, 0xfe]);
const PACKETS_A_PAGE = 250;
const SAYS = "SAYS=";
const TAGS = Buffer.from("OpusTags");

/** A voice note that any player plays: silence. What is said in it stands in a tag, for whoever writes it down. */
export function sampleVoice(seconds: number, says = ""): Upload {
  const packets = Array.from({ length: Math.max(1, Math.round(seconds * PACKETS_A_SECOND)) }, () => SILENCE);
  const pages = [page(0, [opusHead()], 0, "first"), page(1, [opusTags(says)], 0)];
  for (let sent = 0; sent < packets.length; sent += PACKETS_A_PAGE) {
    const some = packets.slice(sent, sent + PACKETS_A_PAGE);
    const upTo = sent + some.length;
    const samples = (upTo * RATE) / PACKETS_A_SECOND;
    pages.push(page(pages.length, some, samples, upTo === packets.length ? "last" : "middle"));
  }
  return { bytes: Buffer.concat(pages), name: "voice.ogg", mime: "audio/ogg" };
}

/** What is said in a voice note of the sandbox; nothing in any other file. */
export function wordsIn(voice: Buffer): string {
  const tags = voice.indexOf(TAGS);
  const at = tags < 0 ? -1 : voice.indexOf(SAYS, tags);
  if (at < 0) return "";
  const end = at + voice.readUInt32LE(at - 4);
  return voice.subarray(at + SAYS.length, end).toString("utf8");
}

function opusHead(): Buffer {
  const head = Buffer.alloc(19);
  head.write("OpusHead", "latin1");
  head.set([1, 1], 8); // version, channels
  head.writeUInt32LE(RATE, 12);
  return head;
}

function opusTags(says: string): Buffer {
  const comments = says === "" ? [] : [counted(`${SAYS}${says}`)];
  return Buffer.concat([TAGS, counted("hornero sandbox"), uint32(comments.length), ...comments]);
}

function counted(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  return Buffer.concat([uint32(bytes.length), bytes]);
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

const FLAGS = { first: 2, middle: 0, last: 4 };

/** https://www.rfc-editor.org/rfc/rfc3533#section-6 */
function page(
  sequence: number,
  packets: readonly Buffer[],
  samples: number,
  place: keyof typeof FLAGS = "middle",
): Buffer {
  const lacing = packets.flatMap(({ length }) => [
    ...Array<number>(Math.floor(length / 255)).fill(255),
    length % 255,
  ]);
  const header = Buffer.alloc(27);
  header.write("OggS", "latin1");
  header.writeUInt8(FLAGS[place], 5);
  header.writeBigInt64LE(BigInt(samples), 6);
  header.writeUInt32LE(1, 14); // the stream
  header.writeUInt32LE(sequence, 18);
  header.writeUInt8(lacing.length, 26);
  const whole = Buffer.concat([header, Buffer.from(lacing), ...packets]);
  whole.writeUInt32LE(checksum(whole), 22);
  return whole;
}

/** CRC-32 as Ogg has it: neither reflected nor inverted, unlike zlib's. */
function checksum(bytes: Buffer): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  }
  return crc >>> 0;
}
