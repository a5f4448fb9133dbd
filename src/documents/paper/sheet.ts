import { drawBird } from "./bird.ts";
import { printable } from "./letters.ts";

/** Of a PDF, 72 an inch, from the left or the top edge of the page. */
export type Points = number;

const COLOURS = {
  ink: "#2b211a",
  soft: "#665546",
  clay: "#a8451f",
  line: "#e0d3c2",
  sand: "#f8f2e9",
} as const;
type Colour = keyof typeof COLOURS;

/** A4 is 595 × 842. */
export const PAGE = { left: 56, right: 539, top: 52, bottom: 756, width: 483 } as const;
const FOOT_AT: Points = 784;
const LINE_GAP: Points = 2;

export type Pen = {
  readonly size?: Points;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly align?: "left" | "right" | "center";
};

export type Box = { readonly x: Points; readonly y: Points; readonly width: Points };

export type SheetInfo = {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The only moment that a document knows: drawn again it is the same, byte for byte. */
  readonly at: Date;
  /** Under each page. */
  readonly foot: (page: number, pages: number) => string;
};

/** Draws a document and gives its bytes. */
export async function drawDocument(info: SheetInfo, draw: (sheet: Sheet) => void): Promise<Buffer> {
  const { default: PDFDocument } = await import("pdfkit"); // slow to load, and few processes ever draw
  const { title, author, language, at, foot } = info;
  const doc = new PDFDocument({
    size: "A4",
    margin: 0, // whoever writes knows where: nothing breaks pages but us
    bufferPages: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: printable(title),
      Author: printable(author),
      Creator: "Hornero",
      Producer: "Hornero",
      CreationDate: at,
      ModDate: at,
    },
  });
  const bytes = bytesOf(doc);
  const sheet = createSheet(doc);
  draw(sheet);
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    sheet.rule(FOOT_AT - 10);
    const pen = { size: 8, colour: "soft", align: "center" } as const;
    sheet.write(foot(page + 1, count), { x: PAGE.left, y: FOOT_AT, width: PAGE.width }, pen);
  }
  doc.end();
  return bytes;
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
}

export type Sheet = ReturnType<typeof createSheet>;

/** One page after another; whoever draws keeps their own place on it. */
function createSheet(doc: PDFKit.PDFDocument) {
  const take = ({ size = 10, bold = false, colour = "ink" }: Pen) =>
    doc
      .font(bold ? "Helvetica-Bold" : "Helvetica")
      .fontSize(size)
      .fillColor(COLOURS[colour]);
  const height = (text: string, width: Points, pen: Pen): Points =>
    take(pen).heightOfString(text, { width, lineGap: LINE_GAP });

  return {
    heightOf: (words: string, width: Points, pen: Pen = {}): Points => height(printable(words), width, pen),
    /** Of one line. */
    widthOf: (words: string, pen: Pen = {}): Points => take(pen).widthOfString(printable(words)),

    /** Answers where the words end. */
    write(words: string, { x, y, width }: Box, pen: Pen = {}): Points {
      const text = printable(words);
      const ends = y + height(text, width, pen);
      doc.text(text, x, y, { width, align: pen.align ?? "left", lineGap: LINE_GAP });
      return ends;
    },

    rule(y: Points, colour: Colour = "line", thickness: Points = 0.75): void {
      const line = doc.moveTo(PAGE.left, y).lineTo(PAGE.right, y).lineWidth(thickness);
      line.strokeColor(COLOURS[colour]).stroke();
    },

    panel({ x, y, width }: Box, tall: Points): void {
      doc.roundedRect(x, y, width, tall, 6).fill(COLOURS.sand);
    },

    bird: (x: Points, y: Points, size: Points): void => drawBird(doc, x, y, size),

    /** In a square of so many points; throws for a file that is no picture. */
    picture(path: string, x: Points, y: Points, size: Points): void {
      doc.image(path, x, y, { fit: [size, size], align: "center", valign: "center" });
    },

    nextPage(): void {
      doc.addPage();
    },
  };
}
