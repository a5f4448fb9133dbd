/** What drawing it takes of a document. */
type Canvas = PDFKit.PDFDocument;

/** The house's bird on its mud oven, as in `assets/hornero.svg`, without its shades. On a square of 128. */
const SHAPES: readonly (readonly [colour: string, path: string])[] = [
  ["#f8d791", "M0 0h128v128H0z"],
  ["#fdf1cf", "M15 36a13 13 0 1 0 26 0a13 13 0 1 0 -26 0z"],
  ["#a9b27a", "M0 92c18-12 34-14 52-6s44 4 76-14v56H0z"],
  ["#7f8f5a", "M0 108c30-12 60-4 128-16v36H0z"],
  ["#9c603a", "M14 130c-4-34 18-58 48-58s52 24 50 58z"],
  ["#3a1c10", "M40 130c-2-22 6-37 20-37 11 0 18 9 18 20-9 0-14 6-14 17z"],
  ["#57341f", "M59 66l-3 12h2l4-12zM69 66l1 10h2l-1-10z"],
  ["#7a3417", "M36 56 10 66c-2 1-2 3 0 4l5 2 27-4z"],
  [
    "#a14c25",
    "M95 32C93 20 82 13 71 15c-8 1.5-12 7-17 14-7 9-16 17-22 27l6 10c10 9 36 10 47-5 7-9 11-19 10-29z",
  ],
  ["#f3d9ac", "M95 34c.6 10-3 19-10 27-8 10-23 12-36 8 12-2 20-8 25-18 3-6 6-12 21-17z"],
  ["#fff3d8", "M95 33c-6 0-12 2-15 8 5 3 12 2 15-1z"],
  ["#6e2e14", "M64 39c-12 1-25 12-31 24 12 3 29 0 35-12 2-5 0-10-4-12z"],
  ["#4a2a18", "M94 27.5c6-.4 12 1.8 17 6.5-6 .5-12 0-17-2z"],
  ["#e9b98a", "M76 25c4-4 10-5 16-3-4 1-10 2-16 3z"],
  ["#22120a", "M81.3 27.5a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0 -7.4 0z"],
];
const SQUARE = 128;

/** In a disc of so many points across. */
export function drawBird(canvas: Canvas, x: number, y: number, size: number): void {
  canvas.save();
  canvas.translate(x, y).scale(size / SQUARE);
  canvas.circle(SQUARE / 2, SQUARE / 2, SQUARE / 2).clip();
  for (const [colour, path] of SHAPES) canvas.path(path).fill(colour);
  canvas.restore();
}
