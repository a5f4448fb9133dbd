import { crc32, deflateSync } from "node:zlib";
import { mimeOf, type Upload } from "./upload.ts";

const WIDTH = 320;
const HEIGHT = 240;

/** The picture that a phone sends: a sky over hills, as a PNG. */
export function samplePhoto(): Upload {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x += 1) {
      const hill = HEIGHT * 0.6 + Math.sin(x / 40) * 24;
      const [red, green, blue] = y < hill ? [150, 200 - y / 4, 235] : [90, 140 - (y - hill) / 3, 80];
      row.set([red, green, blue], 1 + x * 3);
    }
    return row;
  });
  return { bytes: png(rows), name: "photo.png", mime: "image/png" };
}

export const sampleDocument = (name: string): Upload => ({
  bytes: Buffer.from(`This stands for ${name}, sent from a phone of the sandbox.\n`),
  name,
  mime: mimeOf(name),
});

export const sampleSticker = (emoji: string): Upload => ({
  bytes: Buffer.from(`This stands for the sticker ${emoji}.\n`),
  name: "sticker.webp",
  mime: "image/webp",
});

/** Eight-bit RGB rows, each after its filter byte. https://www.w3.org/TR/png-3/#5DataRep */
function png(rows: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
