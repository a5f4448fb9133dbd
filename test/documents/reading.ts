import { extractText, getDocumentProxy, getMeta } from "unpdf";

/** What a reader of ours that is none of the writer's finds in a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: false });
  const { info } = await getMeta(pdf);
  return { pages: totalPages, text: text.join("\n").replaceAll("\u00a0", " "), info };
}
