import { createServer } from "node:http";
import { InputFile } from "grammy";
import { describe, expect, it, onTestFinished } from "vitest";
import { ANA, aTelegram, refusal, TOKEN } from "./telegram-people.ts";

/** The header of a PNG, which is all that anyone looks at. */
function aPng(width: number, height: number): Buffer {
  const png = Buffer.alloc(33);
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  png.write("IHDR", 12, "latin1");
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

/** A JPEG up to its size, which comes after another segment. */
const aJpeg = (width: number, height: number) =>
  Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8],
    ...[height >> 8, height & 255, width >> 8, width & 255, 1, 0, 0, 0],
  ]);

const aPicture = (bytes = aPng(1600, 900), name = "cabaña.png") => new InputFile(bytes, name);

describe("a picture", () => {
  it("is uploaded, shown on the phone and downloaded again", async () => {
    const { api, ana, url } = await aTelegram();
    const { photo, caption, caption_entities } = await api.sendPhoto(ANA.id, aPicture(), {
      caption: "<b>El Molle</b>",
      parse_mode: "HTML",
    });

    expect(photo).toMatchObject([
      { width: 320, height: 180 },
      { width: 1280, height: 720 },
    ]);
    expect({ caption, caption_entities }).toEqual({
      caption: "El Molle",
      caption_entities: [{ type: "bold", offset: 0, length: 8 }],
    });
    expect(ana.last()).toMatchObject({ kind: "photo", text: "El Molle", files: [{ mime: "image/png" }] });

    const { file_path } = await api.getFile(photo.at(-1)?.file_id ?? "");
    const download = await fetch(`${url}/file/bot${TOKEN}/${file_path}`);
    expect(Buffer.from(await download.arrayBuffer())).toEqual(aPng(1600, 900));
    expect((await fetch(`${url}/file/bot${TOKEN}/photos/none.png`)).status).toBe(404);
  });

  const sizes = [
    { kind: "JPEG", bytes: aJpeg(640, 480), width: 640, height: 480 },
    { kind: "unknown", bytes: Buffer.from("not a picture"), width: 1280, height: 960 },
  ];
  it.each(sizes)("of the kind $kind is $width × $height", async ({ bytes, width, height }) => {
    const { api } = await aTelegram();
    const { photo } = await api.sendPhoto(ANA.id, aPicture(bytes));
    expect(photo.at(-1)).toMatchObject({ width, height, file_size: bytes.length });
  });

  it("is sent again by its id, without another upload", async () => {
    const { api, ana } = await aTelegram();
    const { photo } = await api.sendPhoto(ANA.id, aPicture());
    const again = await api.sendPhoto(ANA.id, photo[0]?.file_id ?? "");
    expect(again.photo).toEqual(photo);
    expect(ana.messages.map(({ files }) => files[0]?.fileId)).toEqual([photo[1]?.file_id, photo[1]?.file_id]);
  });

  it("is fetched from an address", async () => {
    const { api } = await aTelegram();
    const site = createServer((request, response) => {
      response.setHeader("content-type", request.url === "/page" ? "text/html" : "image/png");
      response.statusCode = request.url === "/gone.png" ? 404 : 200;
      response.end(aPng(100, 50));
    });
    await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
    onTestFinished(() => void site.close());
    const address = site.address();
    const at = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;

    expect((await api.sendPhoto(ANA.id, `${at}/a.png`)).photo.at(-1)).toMatchObject({
      width: 100,
      height: 50,
    });
    expect(await refusal(api.sendPhoto(ANA.id, `${at}/page`))).toBe(
      "Bad Request: wrong type of the web page content",
    );
    expect(await refusal(api.sendPhoto(ANA.id, `${at}/gone.png`))).toBe(
      "Bad Request: failed to get HTTP URL content",
    );
  });

  it("gets another caption, or gives way to another picture", async () => {
    const { api, ana } = await aTelegram();
    const { message_id } = await api.sendPhoto(ANA.id, aPicture(), { caption: "uno" });
    await api.editMessageCaption(ANA.id, message_id, { caption: "dos" });
    expect(ana.last()?.text).toBe("dos");

    await api.editMessageMedia(ANA.id, message_id, {
      type: "photo",
      media: aPicture(aPng(10, 20), "otra.png"),
    });
    expect(ana.last()).toMatchObject({ text: "", files: [{ name: "otra.png" }] });
    expect(await refusal(api.editMessageText(ANA.id, message_id, "tres"))).toBe(
      "Bad Request: there is no text in the message to edit",
    );
  });

  it("is refused in Telegram's words", async () => {
    const { api } = await aTelegram();
    const { document } = await api.sendDocument(ANA.id, new InputFile(Buffer.from("x"), "a.pdf"));

    expect(await refusal(api.sendPhoto(ANA.id, aPicture(), { caption: "x".repeat(1025) }))).toBe(
      "Bad Request: message caption is too long",
    );
    expect(await refusal(api.sendPhoto(ANA.id, aPicture(Buffer.alloc(0))))).toBe(
      "Bad Request: file must be non-empty",
    );
    expect(await refusal(api.sendPhoto(ANA.id, "nothing"))).toBe(
      "Bad Request: wrong file identifier/HTTP URL specified",
    );
    expect(await refusal(api.sendPhoto(ANA.id, document.file_id))).toBe(
      "Bad Request: can't use file of type Document as Photo",
    );
    expect(await refusal(api.sendPhoto(ANA.id, "attach://nothing"))).toBe(
      "Bad Request: there is no photo in the request",
    );
    expect(await refusal(api.getFile("nothing"))).toBe("Bad Request: invalid file_id");
  });
});

describe("a document", () => {
  it("keeps its name and is known by it", async () => {
    const { api, ana } = await aTelegram();
    const bytes = Buffer.alloc(2_000_000, "seña");
    const { document } = await api.sendDocument(ANA.id, new InputFile(bytes, "seña.pdf"));
    expect(document).toMatchObject({
      file_name: "seña.pdf",
      mime_type: "application/pdf",
      file_size: 2_000_000,
    });
    expect(ana.last()).toMatchObject({
      kind: "document",
      files: [{ name: "seña.pdf", mime: "application/pdf" }],
    });
  });

  it("may come in a form under the field's own name", async () => {
    const { ana, url } = await aTelegram();
    const form = new FormData();
    form.set("chat_id", `${ANA.id}`);
    form.set("document", new Blob(["x"]), "quoted name.txt");
    const answer = await fetch(`${url}/bot${TOKEN}/sendDocument`, { method: "POST", body: form });
    expect(answer.status).toBe(200);
    expect(ana.last()?.files).toMatchObject([{ name: "quoted name.txt", mime: "text/plain" }]);
  });

  it("is there also where its id happens to end like that of a small picture", async () => {
    const { api, ana } = await aTelegram();
    const file = new InputFile(Buffer.from("BEGIN:VCALENDAR"), "stay-1644.ics");
    const { document } = await api.sendDocument(ANA.id, file);
    expect(document.file_id).toMatch(/-s$/);
    expect(ana.last()?.files).toMatchObject([{ name: "stay-1644.ics" }]);
  });

  it("is at most 50 MB", async () => {
    const { api } = await aTelegram();
    const huge = new InputFile(Buffer.alloc(50 * 1024 * 1024 + 1), "huge.bin");
    expect(await refusal(api.sendDocument(ANA.id, huge))).toBe("Request Entity Too Large");
  });
});

describe("an album", () => {
  const photos = (many: number) =>
    Array.from({ length: many }, (_, n) => ({
      type: "photo" as const,
      media: aPicture(aPng(100 + n, 100), `${n}.png`),
      ...(n === 0 ? { caption: "Tres fotos" } : {}),
    }));

  it("is several messages to the bot and one thing on the phone", async () => {
    const { api, ana } = await aTelegram();
    const sent = await api.sendMediaGroup(ANA.id, photos(3));
    expect(sent.map(({ message_id }) => message_id)).toEqual([1, 2, 3]);
    expect(ana.messages).toMatchObject([
      {
        id: 1,
        kind: "album",
        text: "Tres fotos",
        files: [{ name: "0.png" }, { name: "1.png" }, { name: "2.png" }],
      },
    ]);
  });

  it("loses one picture at a time", async () => {
    const { api, ana } = await aTelegram();
    await api.sendMediaGroup(ANA.id, photos(3));
    await api.deleteMessage(ANA.id, 2);
    expect(ana.last()).toMatchObject({ id: 1, kind: "album", files: [{ name: "0.png" }, { name: "2.png" }] });
    await api.deleteMessage(ANA.id, 1);
    expect(ana.messages).toMatchObject([{ id: 3, kind: "photo", files: [{ name: "2.png" }] }]);
  });

  it("is refused in Telegram's words", async () => {
    const { api, url } = await aTelegram();
    expect(await refusal(api.sendMediaGroup(ANA.id, photos(11)))).toBe(
      "Bad Request: too many messages to send as an album",
    );
    expect(await refusal(api.sendMediaGroup(ANA.id, []))).toBe("Bad Request: there are no messages to send");
    const mixed = JSON.stringify([{ type: "photo" }, { type: "document" }]);
    const answer = await fetch(`${url}/bot${TOKEN}/sendMediaGroup?chat_id=${ANA.id}&media=${mixed}`);
    expect(await answer.json()).toMatchObject({
      description: "Bad Request: document can't be mixed with other media types",
    });
  });
});
