import { PNG } from "pngjs";
import { mimeOf, type Upload } from "./upload.ts";

const WIDTH = 320;
const HEIGHT = 240;

/** The picture that a phone sends: a sky over hills, as a PNG. */
export function samplePhoto(): Upload {
  const picture = new PNG({ width: WIDTH, height: HEIGHT });
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const hill = HEIGHT * 0.6 + Math.sin(x / 40) * 24;
      const [red, green, blue] = y < hill ? [150, 200 - y / 4, 235] : [90, 140 - (y - hill) / 3, 80];
      picture.data.set([red, green, blue, 255], (y * WIDTH + x) * 4);
    }
  }
  return { bytes: PNG.sync.write(picture, { colorType: 2 }), name: "photo.png", mime: "image/png" };
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
