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

export function sampleDocument(name: string): Upload {
  const mime = mimeOf(name);
  const words = `This stands for ${name}, sent from a phone of the sandbox.`;
  return { bytes: mime === "application/pdf" ? pdf(words) : Buffer.from(`${words}\n`), name, mime };
}

/** A page with a line of words. ISO 32000-1, annex H.3 */
function pdf(words: string): Buffer {
  const line = `BT /F1 14 Tf 56 780 Td (${words.replace(/[\\()]/g, "")}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${Buffer.byteLength(line, "latin1")} >>\nstream\n${line}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = Buffer.byteLength(file, "latin1");
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = Buffer.byteLength(file, "latin1");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

export const sampleSticker = (emoji: string): Upload => ({
  bytes: Buffer.from(`This stands for the sticker ${emoji}.\n`),
  name: "sticker.webp",
  mime: "image/webp",
});
